/*
title: "Hoger vastgesteld dan verleend"
summary: "Subsidies waarvan het eindbedrag hoger is dan wat er was verleend."
subject: grants
explanation: "Een subsidie wordt achteraf hoogstens vastgesteld op wat er is verleend. Bij welke subsidies staat er toch een hoger bedrag?"
reading: "Er staat alleen iets als het register zelf een hoger bedrag noemt."
limits: "Een hoger bedrag kan een fout in het register zijn, of een besluit dat er niet in staat, zoals een aanvulling voor hogere lonen. Vraag ernaar voordat u er iets van vindt."
columns:
  - {name: title, label: "Waarvoor", kind: text}
  - {name: grant_id, label: "Dossier", kind: grant}
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: year, label: "Jaar", kind: year}
  - {name: settled, label: "Vastgesteld", kind: money, rows: settled_rows}
  - {name: awarded, label: "Verleend", kind: money, rows: awarded_rows}
  - {name: more, label: "Meer", kind: difference, of: [settled, awarded]}
translations:
  en:
    title: "Settled higher than awarded"
    summary: "Grants of which the final amount is higher than what was awarded."
    explanation: "A grant is settled at most at what was awarded. For which grants does a higher amount stand in the register?"
    reading: "Something stands here only when the register itself gives a higher amount."
    limits: "A higher amount may be a mistake in the register, or a decision that is not in it, such as an addition for higher wages. Ask before you draw conclusions."
    labels: {title: "What for", grant_id: "Dossier", recipient: "Recipient", year: "Year", settled: "Settled", awarded: "Awarded", more: "More"}
*/
SELECT
  coalesce(title, scheme_name, grant_id) AS title,
  grant_id,
  recipient_name AS recipient,
  grant_year AS year,
  amount_settled AS settled,
  source || ':' || line || ':' || amount_settled AS settled_rows,
  amount_awarded AS awarded,
  source || ':' || line || ':' || amount_awarded AS awarded_rows,
  amount_settled - amount_awarded AS more
FROM grants
WHERE amount_settled > amount_awarded
ORDER BY more DESC, source, line
