A slip in the fields of a page or in a sidecar is shown where reading stopped.

$ inzage check
content/budget/begroting-2024.source.yaml:18:1: error: A tab indents here [yaml-syntax]
   18 | →- {column: Lasten, set: {direction: expenditure}}
      | ^
  hint: indent with spaces
content/initiatives/tuin.md:2:15: error: A colon with a space after it begins a new field here [yaml-syntax]
    2 | title: De tuin: aan de kade
      |               ^
  hint: put the whole text between double quotes
2 errors, 0 warnings
To have a check explained: inzage explain yaml-syntax
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.source.yaml:18:1: fout: Een tab springt hier in [yaml-syntax]
   18 | →- {column: Lasten, set: {direction: expenditure}}
      | ^
  tip: spring in met spaties
content/initiatives/tuin.md:2:15: fout: Een dubbele punt met een spatie erachter begint hier een nieuw veld [yaml-syntax]
    2 | title: De tuin: aan de kade
      |               ^
  tip: zet de hele tekst tussen dubbele aanhalingstekens
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain yaml-syntax
[exit 1]

-- content/initiatives/tuin.md --
---
title: De tuin: aan de kade
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: idea
---

Een tuin.
-- content/budget/begroting-2024.source.yaml --
source:
  id: begroting-2024
  title: "Begroting 2024"
  publisher: "Gemeente Voorstad"
  document_type: iv3
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  sha256: (of the file)
  licence: "CC BY 4.0"
table: budget-lines
columns:
  Gebied: area_code
  Taakveld: taskfield_code
constants: {phase: approved, fiscal_year: 2024}
unpivot:
  - {column: Baten, set: {direction: revenue}}
	- {column: Lasten, set: {direction: expenditure}}
-- content/budget/begroting-2024.csv --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
