/*
title: "De grootste verschillen tussen begroting en rekening"
summary: "De taakvelden waarop de gemeente het meest afweek van wat zij had begroot."
subject: budget
explanation: "Op welke taakvelden gaf de gemeente veel meer of veel minder uit dan zij aan het begin van het jaar had begroot?"
reading: "Een bedrag met een min betekent: minder uitgegeven dan begroot. Het verschil is de rekening min de begroting, vastgesteld voor het jaar begon. Reserves en het resultaat staan er niet bij: dat is geen uitgave."
limits: "Een verschil is nog geen fout en ook geen geld dat over is. De raad kan de begroting in het jaar hebben aangepast, een kostenpost kan naar een ander taakveld zijn verplaatst, en tegenover hogere lasten kunnen hogere baten staan."
columns:
  - {name: field, label: "Taakveld", kind: task-field}
  - {name: year, label: "Jaar", kind: year}
  - {name: executed, label: "Rekening", kind: money, rows: executed_rows}
  - {name: approved, label: "Begroting", kind: money, rows: approved_rows}
  - {name: difference, label: "Verschil", kind: difference, of: [executed, approved]}
translations:
  en:
    title: "The largest differences between budget and account"
    summary: "The task fields on which the municipality departed most from what it had budgeted."
    explanation: "On which task fields did the municipality spend much more or much less than it had budgeted at the beginning of the year?"
    reading: "An amount with a minus means: spent less than budgeted. The difference is the account less the budget as it was approved before the year began. Reserves and the result are left out: they are no spending."
    limits: "A difference is no mistake yet, and no money left over. The council may have amended the budget during the year, a cost may have moved to another task field, and higher costs may come with higher revenue."
    labels: {field: "Task field", year: "Year", executed: "Account", approved: "Budget", difference: "Difference"}
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
  a.year || '/' || a.code AS field,
  a.year,
  e.total AS executed,
  e.rows AS executed_rows,
  a.total AS approved,
  a.rows AS approved_rows,
  e.total - a.total AS difference
FROM amounts AS a
JOIN amounts AS e ON e.year = a.year AND e.code = a.code AND e.phase = 'executed'
WHERE a.phase = 'approved' AND e.total <> a.total
ORDER BY abs(e.total - a.total) DESC, a.year, a.code
LIMIT 40
