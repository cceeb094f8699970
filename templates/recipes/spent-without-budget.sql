/*
title: "Uitgegeven zonder begroting"
summary: "Taakvelden met lasten in de rekening, waarvoor in de begroting van dat jaar niets stond."
subject: budget
explanation: "Op welke taakvelden staan lasten in de rekening, terwijl er in de begroting van dat jaar niets of nul stond?"
reading: "Er staat alleen iets als de begroting en de rekening van hetzelfde jaar allebei in dit portaal staan."
limits: "Vaak is de post wel begroot, maar op een ander taakveld, of de codes waren dat jaar nieuw. Reserves en het resultaat staan er niet bij."
columns:
  - {name: field, label: "Taakveld", kind: task-field}
  - {name: year, label: "Jaar", kind: year}
  - {name: executed, label: "Rekening", kind: money, rows: executed_rows}
translations:
  en:
    title: "Spent without a budget"
    summary: "Task fields with costs in the account for which the budget of that year had nothing."
    explanation: "On which task fields does the account have costs, while the budget of that year had nothing or zero?"
    reading: "Something stands here only when the budget and the account of the same year are both in this portal."
    limits: "Often it was budgeted, but on another task field, or the codes were new that year. Reserves and the result are left out."
    labels: {field: "Task field", year: "Year", executed: "Account"}
*/
WITH amounts AS (
  SELECT
    fiscal_year AS year,
    taskfield_code AS code,
    phase,
    sum(amount) AS total,
    group_concat(source || ':' || line || ':' || amount, ' ') AS rows
  FROM budget_lines
  WHERE area_code = :municipality AND direction = 'expenditure'
    AND phase IN ('approved', 'executed')
    AND taskfield_code NOT IN (
      SELECT code FROM classifications
      WHERE scheme = 'iv3-taakveld' AND kind IN ('reserve', 'result'))
  GROUP BY fiscal_year, taskfield_code, phase
)
SELECT
  e.year || '/' || e.code AS field,
  e.year,
  e.total AS executed,
  e.rows AS executed_rows
FROM amounts AS e
LEFT JOIN amounts AS a ON a.year = e.year AND a.code = e.code AND a.phase = 'approved'
WHERE e.phase = 'executed' AND e.total > 0 AND coalesce(a.total, 0) = 0
  AND e.year IN (SELECT year FROM amounts WHERE phase = 'approved')
ORDER BY e.total DESC, e.year, e.code
