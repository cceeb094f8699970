/*
title: "Verleend, maar na twee jaar niet vastgesteld"
summary: "Subsidies van minstens twee jaar voor de stand van het register, zonder vastgesteld bedrag."
subject: grants
explanation: "Na afloop hoort de gemeente vast te stellen hoeveel subsidie er echt nodig was. Bij welke subsidies is dat er na twee jaar nog niet van gekomen?"
reading: "Wij rekenen vanaf het jaar waarin het register is opgehaald. De grootste bedragen staan bovenaan."
limits: "Het register zegt niet waarom er geen bedrag staat. Kleine subsidies worden vaak meteen bij de verlening vastgesteld, en een subsidie over meer jaren kan nog lopen. Het is dus een lijst om naar te vragen, geen lijst van fouten."
columns:
  - {name: title, label: "Waarvoor", kind: text}
  - {name: grant_id, label: "Dossier", kind: grant}
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: year, label: "Jaar", kind: year}
  - {name: awarded, label: "Verleend", kind: money, total: true}
translations:
  en:
    title: "Awarded, but not settled after two years"
    summary: "Grants of at least two years before the date of the register, without a settled amount."
    explanation: "Afterwards a municipality should settle how much of a grant was really needed. For which grants has that not happened after two years?"
    reading: "We reckon from the year in which the register was retrieved. The largest amounts stand first."
    limits: "The register does not say why there is no amount. Small grants are often settled when they are awarded, and a grant over more years may still run. So it is a list to ask about, not a list of mistakes."
    labels: {title: "What for", grant_id: "Dossier", recipient: "Recipient", year: "Year", awarded: "Awarded"}
*/
SELECT
  coalesce(g.title, g.scheme_name, g.grant_id) AS title,
  g.grant_id,
  g.recipient_name AS recipient,
  g.grant_year AS year,
  g.amount_awarded AS awarded,
  g.source || ':' || g.line || ':' || g.amount_awarded AS rows
FROM grants AS g
JOIN sources AS s USING (source)
WHERE g.amount_awarded > 0
  AND g.amount_settled IS NULL
  AND g.grant_year <= CAST(substr(s.retrieved_on, 1, 4) AS INTEGER) - 2
ORDER BY awarded DESC, g.source, g.line
