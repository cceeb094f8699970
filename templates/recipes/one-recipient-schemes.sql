/*
title: "Regelingen die maar één organisatie kreeg"
summary: "Regelingen waarvan al het verleende geld naar één organisatie ging."
subject: grants
explanation: "Bij welke regelingen ging al het geld naar dezelfde organisatie? Soms is dat zo bedoeld, soms kenden anderen de regeling niet."
reading: "Wij tellen alleen aanvragen waaraan geld is verleend. Regelingen waarvan ook mensen geld kregen, staan er niet bij."
limits: "Het register zegt niet of anderen de regeling mochten gebruiken. Een subsidie die in de begroting op naam staat, komt per definitie bij één organisatie. Wie onder twee namen in het register staat, telt als twee en valt hier weg."
columns:
  - {name: scheme, label: "Regeling", kind: scheme}
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: years, label: "Jaren", kind: text}
  - {name: grants, label: "Aanvragen", kind: count, rows: all_rows}
  - {name: awarded, label: "Verleend", kind: money, total: true}
translations:
  en:
    title: "Schemes that only one organisation received"
    summary: "Schemes of which all awarded money went to one organisation."
    explanation: "Under which schemes did all of the money go to the same organisation? Sometimes that is meant, sometimes others did not know the scheme."
    reading: "We count requests to which money was awarded. Schemes from which people got money too are left out."
    limits: "The register does not say whether others could use the scheme. A grant that stands in the budget by name goes to one organisation by definition. Whoever stands in the register under two names counts as two and is missing here."
    labels: {scheme: "Scheme", recipient: "Recipient", years: "Years", grants: "Requests", awarded: "Awarded"}
*/
SELECT
  scheme_name AS scheme,
  min(recipient_name) AS recipient,
  CASE WHEN min(grant_year) = max(grant_year) THEN min(grant_year)
    ELSE min(grant_year) || '–' || max(grant_year) END AS years,
  count(*) AS grants,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount_awarded) AS awarded,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
WHERE amount_awarded > 0 AND scheme_name IS NOT NULL AND regrant_type IS NULL
GROUP BY scheme_name
HAVING count(DISTINCT lower(recipient_name)) = 1
  AND sum(recipient_kind IN ('natural_person', 'unknown') OR recipient_name IS NULL) = 0
ORDER BY awarded DESC, scheme
