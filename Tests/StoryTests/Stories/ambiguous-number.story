When the amounts of a column can be read in two ways, both are shown and nothing is guessed.

$ inzage check
content/budget/begroting-2024.csv:2:12: error: '1.055' in column 'Baten' can be € 1,06 or € 1.055,00 [number-ambiguous]
    2 | GM0001;0.1;1.055;400
      |            ^^^^^
  hint: write under 'read' in the sidecar: for € 1,06 'numbers: {decimal: ".", group: ""}'; for € 1.055,00 'numbers: {decimal: ",", group: "."}'
1 error, 0 warnings
To have a check explained: inzage explain number-ambiguous
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.csv:2:12: fout: '1.055' in kolom 'Baten' kan € 1,06 of € 1.055,00 zijn [number-ambiguous]
    2 | GM0001;0.1;1.055;400
      |            ^^^^^
  tip: zet onder 'read' in de sidecar: is het € 1,06, dan 'numbers: {decimal: ".", group: ""}'; is het € 1.055,00, dan 'numbers: {decimal: ",", group: "."}'
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain number-ambiguous
[exit 1]

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
GM0001;0.1;1.055;400
GM0001;0.10;0;655
