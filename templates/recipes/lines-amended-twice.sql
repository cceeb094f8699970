/*
title: "Begrotingsposten die twee keer of vaker zijn aangepast"
summary: "Posten waarvan het bedrag in één jaar minstens twee keer is gewijzigd."
subject: budget
explanation: "Een begroting wordt in het jaar bijgesteld. Welke posten zijn twee keer of vaker gewijzigd? Daar wist de gemeente vooraf het minst wat het zou kosten."
reading: "Bij elke post staan het bedrag waarmee het jaar begon, het laatste bedrag, en alle rijen waarin een wijziging staat."
limits: "Dit kan alleen als de wijzigingen zelf zijn gepubliceerd, elk met een eigen naam. Iv3-bestanden hebben alleen de begroting en de rekening: dan is het antwoord leeg, ook als er wel iets is gewijzigd."
columns:
  - {name: line, label: "Post", kind: text}
  - {name: year, label: "Jaar", kind: year}
  - {name: changes, label: "Wijzigingen", kind: count, rows: change_rows}
  - {name: first, label: "Vastgesteld", kind: money, rows: first_rows}
  - {name: versions, label: "Versies", kind: text}
translations:
  en:
    title: "Budget lines that were amended twice or more"
    summary: "Lines of which the amount was changed at least twice in one year."
    explanation: "A budget is adjusted during the year. Which lines were changed twice or more? There the municipality knew least beforehand what it would cost."
    reading: "Beside each line stand the amount with which the year began, and all rows that hold a change."
    limits: "This works only when the amendments themselves were published, each with a name of its own. Iv3 files hold the budget and the account only: then the answer is empty, also when something was changed."
    labels: {line: "Line", year: "Year", changes: "Changes", first: "Approved", versions: "Versions"}
*/
WITH changes AS (
  SELECT
    coalesce(line_id, programme_code, product_code, taskfield_code) AS code,
    fiscal_year AS year,
    direction,
    count(*) AS changes,
    group_concat(source || ':' || line, ' ') AS change_rows,
    group_concat(DISTINCT version_label) AS versions,
    min(description) AS description
  FROM budget_lines
  WHERE phase = 'adjusted' AND (area_code = :municipality OR area_code IS NULL)
  GROUP BY 1, 2, 3
  HAVING count(DISTINCT version_label) > 1
)
SELECT
  c.code || coalesce(' ' || c.description, '') AS line,
  c.year,
  c.changes,
  c.change_rows,
  sum(b.amount) AS first,
  group_concat(b.source || ':' || b.line || ':' || b.amount, ' ') AS first_rows,
  c.versions
FROM changes AS c
LEFT JOIN budget_lines AS b
  ON b.phase = 'approved' AND b.fiscal_year = c.year AND b.direction = c.direction
  AND coalesce(b.line_id, b.programme_code, b.product_code, b.taskfield_code) = c.code
  AND (b.area_code = :municipality OR b.area_code IS NULL)
GROUP BY c.code, c.year, c.direction
ORDER BY c.changes DESC, c.year, c.code, c.direction
