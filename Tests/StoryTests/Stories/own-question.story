A question of the portal itself stands beside those that come with the program.

$ inzage check
No errors found.

$ inzage build
N pages and all that belongs to them: N files in site, N changed, 0 removed.

-- content/recipes/verleend-per-jaar.sql --
/*
title: "Wat er is verleend"
summary: "Wat er in een jaar is verleend."
subject: grants
explanation: "Hoeveel is er verleend?"
limits: "Niet wat er is betaald."
columns:
  - {name: year, label: "Jaar", kind: year}
  - {name: total, label: "Verleend", kind: money, total: true}
*/
SELECT
  grant_year AS year,
  sum(amount_awarded) AS total,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
GROUP BY grant_year
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
