A ready question that cannot be asked, or whose answer does not add up, is told where it is written.

$ inzage check
content/recipes/half.sql:9:5: error: 'total' is 76000, but the rows make 152000 [recipe-answers]
    9 |   - {name: total, label: "Verleend", kind: money}
      |     ^
  hint: name exactly the rows that are in the number
content/recipes/verleend.sql:16:10: error: SQLite cannot read the question: no such column: jaar [recipe-answers]
   16 | GROUP BY jaar
      |          ^
  hint: try the question on inzage.sqlite, among the downloads of the portal
content/recipes/wissen.sql:8:39: error: 'jaartal' is no choice for 'kind' [choice-allowed]
    8 |   - {name: year, label: "Jaar", kind: jaartal}
      |                                       ^^^^^^^
  hint: choose from: text, year, date, money, count, difference, recipient, payee, scheme, area, initiative, source, status, bucket, grant, task-field
content/recipes/zonder.sql:1:1: error: The question does not begin with fields [front-matter]
    1 | SELECT 1
      | ^
  hint: begin with a line /*, then 'title: …' and the other fields, then a line */
4 errors, 0 warnings
To have a check explained: inzage explain recipe-answers
[exit 1]

-- content/recipes/verleend.sql --
/*
title: "Wat er is verleend"
summary: "Wat er in een jaar is verleend."
subject: grants
explanation: "Hoeveel is er verleend?"
limits: "Niet wat er is betaald."
columns:
  - {name: year, label: "Jaar", kind: year}
  - {name: total, label: "Verleend", kind: money}
*/
SELECT
  grant_year AS year,
  sum(amount_awarded) AS total,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
GROUP BY jaar
-- content/recipes/half.sql --
/*
title: "De helft"
summary: "Wat er in een jaar is verleend."
subject: grants
explanation: "Hoeveel is er verleend?"
limits: "Niet wat er is betaald."
columns:
  - {name: year, label: "Jaar", kind: year}
  - {name: total, label: "Verleend", kind: money}
*/
SELECT
  grant_year AS year,
  sum(amount_awarded) / 2 AS total,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
GROUP BY grant_year
-- content/recipes/zonder.sql --
SELECT 1
-- content/recipes/wissen.sql --
/*
title: "Weg ermee"
summary: "Alles weg."
subject: grants
explanation: "Alles weg."
limits: "Niets."
columns:
  - {name: year, label: "Jaar", kind: jaartal}
*/
DELETE FROM grants
-- content/spending/register.source.yaml --
source:
  id: register
  title: "Subsidieregister"
  publisher: "Gemeente Voorstad"
  document_type: subsidieregister
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  sha256: (of the file)
  licence: "CC BY 4.0"
table: grants
columns:
  Dossier: grant_id
  Jaar: grant_year
  Verleend: amount_awarded
key: [grant_id]
-- content/spending/register.csv --
Dossier,Jaar,Verleend
SBA-000130,2024,1500.00
SBA-000131,2024,20.00
