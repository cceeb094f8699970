An initiative rests on dossier numbers that stand in a subsidy register.

$ inzage check
content/initiatives/tuin.md:8:13: error: 'SBA-000103' is not a dossier number of a subsidy register [reference-exists]
    8 | grant_ids: [SBA-000103]
      |             ^^^^^^^^^^
  hint: did you mean 'SBA-000130'?
1 error, 0 warnings
To have a check explained: inzage explain reference-exists
[exit 1]

$ inzage check --language nl
content/initiatives/tuin.md:8:13: fout: 'SBA-000103' is geen dossiernummer in een subsidieregister [reference-exists]
    8 | grant_ids: [SBA-000103]
      |             ^^^^^^^^^^
  tip: bedoelt u 'SBA-000130'?
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain reference-exists
[exit 1]

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: awarded
grant_ids: [SBA-000103]
---

Een tuin.
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
-- content/spending/register.csv --
Dossier,Jaar,Verleend
SBA-000130,2024,1500.00
