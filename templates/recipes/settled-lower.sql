/*
title: "Lager vastgesteld dan verleend"
summary: "Subsidies waarvan achteraf minder nodig bleek dan de gemeente had verleend."
subject: grants
explanation: "Bij welke subsidies stelde de gemeente achteraf een lager bedrag vast dan zij had verleend? Dat geld blijft over of moet terug."
reading: "Het verschil is wat er minder nodig was of teruggevraagd werd. De grootste verschillen staan bovenaan."
limits: "Het register zegt niet waarom het bedrag lager werd: een activiteit ging niet door, het kostte minder, of de verantwoording klopte niet. Ook staat er niet of het geld echt is terugbetaald."
columns:
  - {name: title, label: "Waarvoor", kind: text}
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: year, label: "Jaar", kind: year}
  - {name: awarded, label: "Verleend", kind: money, rows: awarded_rows, total: true}
  - {name: settled, label: "Vastgesteld", kind: money, rows: settled_rows, total: true}
  - {name: less, label: "Minder", kind: difference, of: [awarded, settled], total: true}
translations:
  en:
    title: "Settled lower than awarded"
    summary: "Grants of which less turned out to be needed than the municipality had awarded."
    explanation: "For which grants did the municipality settle a lower amount afterwards than it had awarded? That money is left over or has to be paid back."
    reading: "The difference is what was needed less or was asked back. The largest differences stand first."
    limits: "The register does not say why the amount became lower: an activity did not take place, it cost less, or the account was not accepted. Nor does it say whether the money was really paid back."
    labels: {title: "What for", recipient: "Recipient", year: "Year", awarded: "Awarded", settled: "Settled", less: "Less"}
*/
SELECT
  coalesce(title, scheme_name, grant_id) AS title,
  recipient_name AS recipient,
  grant_year AS year,
  amount_awarded AS awarded,
  source || ':' || line || ':' || amount_awarded AS awarded_rows,
  amount_settled AS settled,
  source || ':' || line || ':' || amount_settled AS settled_rows,
  amount_awarded - amount_settled AS less
FROM grants
WHERE amount_settled < amount_awarded
ORDER BY less DESC, source, line
