/*
title: "Meer verleend dan gevraagd"
summary: "Subsidies waarbij het verleende bedrag hoger is dan het gevraagde."
subject: grants
explanation: "Wie subsidie vraagt, krijgt hoogstens wat hij vroeg. Bij welke subsidies is er toch meer verleend?"
reading: "De grootste verschillen staan bovenaan."
limits: "Vaak is het een fout in het register: het gevraagde bedrag is niet ingevuld of verkeerd overgenomen. Het kan ook een aanvulling zijn die later is besloten. Het register zegt dat niet."
columns:
  - {name: title, label: "Waarvoor", kind: text}
  - {name: grant_id, label: "Dossier", kind: grant}
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: year, label: "Jaar", kind: year}
  - {name: awarded, label: "Verleend", kind: money, rows: awarded_rows}
  - {name: asked, label: "Gevraagd", kind: money, rows: asked_rows}
  - {name: more, label: "Meer", kind: difference, of: [awarded, asked]}
translations:
  en:
    title: "Awarded more than was asked"
    summary: "Grants of which the awarded amount is higher than the amount asked."
    explanation: "Whoever asks for a grant gets at most what was asked. For which grants was more awarded all the same?"
    reading: "The largest differences stand first."
    limits: "Often it is a mistake in the register: the amount asked was not filled in or was copied wrongly. It may also be an addition that was decided later. The register does not say."
    labels: {title: "What for", grant_id: "Dossier", recipient: "Recipient", year: "Year", awarded: "Awarded", asked: "Asked", more: "More"}
*/
SELECT
  coalesce(title, scheme_name, grant_id) AS title,
  grant_id,
  recipient_name AS recipient,
  grant_year AS year,
  amount_awarded AS awarded,
  source || ':' || line || ':' || amount_awarded AS awarded_rows,
  amount_applied_for AS asked,
  source || ':' || line || ':' || amount_applied_for AS asked_rows,
  amount_awarded - amount_applied_for AS more
FROM grants
WHERE amount_awarded > amount_applied_for
ORDER BY more DESC, source, line
