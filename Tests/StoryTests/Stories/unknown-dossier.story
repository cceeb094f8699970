An initiative rests on dossier numbers that stand in a subsidy register.

$ inzage check

$ inzage check --language nl

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
