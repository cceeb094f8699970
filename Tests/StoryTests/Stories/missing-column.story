A column that the sidecar names and the file does not have is reported in the sidecar.

$ inzage check
content/budget/begroting-2024.source.yaml:17:14: error: 'Baten' is not in the header of budget/begroting-2024.csv [column-exists]
   17 |   - {column: Baten, set: {direction: revenue}}
      |              ^^^^^
  hint: did you mean 'Batten'?
1 error, 0 warnings
To have a check explained: inzage explain column-exists
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.source.yaml:17:14: fout: 'Baten' staat niet in de kop van budget/begroting-2024.csv [column-exists]
   17 |   - {column: Baten, set: {direction: revenue}}
      |              ^^^^^
  tip: bedoelt u 'Batten'?
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain column-exists
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
Gebied;Taakveld;Batten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
