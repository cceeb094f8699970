A code that is in no table is reported where it is written, with the code that was meant.

$ inzage check
content/budget/begroting-2024.csv:4:8: error: '5.77' is not a taakveld of 2024 [taskfield-known]
    4 | GM0001;5.77;0;250
      |        ^^^^
  hint: did you mean '5.7'?
content/initiatives/tuin.md:6:17: error: 'shoon' is not in themes.csv [reference-exists]
    6 | themes: [groen, shoon]
      |                 ^^^^^
  hint: did you mean 'schoon'?
2 errors, 0 warnings
To have a check explained: inzage explain taskfield-known
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.csv:4:8: fout: '5.77' is geen taakveld van 2024 [taskfield-known]
    4 | GM0001;5.77;0;250
      |        ^^^^
  tip: bedoelt u '5.7'?
content/initiatives/tuin.md:6:17: fout: 'shoon' staat niet in themes.csv [reference-exists]
    6 | themes: [groen, shoon]
      |                 ^^^^^
  tip: bedoelt u 'schoon'?
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain taskfield-known
[exit 1]

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen, shoon]
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
GM0001;5.77;0;250
