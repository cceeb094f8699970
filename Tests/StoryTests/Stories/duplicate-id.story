Two things with one name are reported at the second.

$ inzage check
content/budget/b.source.yaml:2:7: error: 'begroting-2024' is already in budget/a.source.yaml [id-unique]
    2 |   id: begroting-2024
      |       ^^^^^^^^^^^^^^
  hint: give one of the two another name, or remove the double
content/reference/themes.csv:4:1: error: 'groen' is already on line 2 [id-unique]
    4 | groen,Planten,Perken en bakken.
      | ^^^^^
  hint: give one of the two another name, or remove the double
2 errors, 0 warnings
To have a check explained: inzage explain id-unique
[exit 1]

$ inzage check --language nl
content/budget/b.source.yaml:2:7: fout: 'begroting-2024' staat ook al in budget/a.source.yaml [id-unique]
    2 |   id: begroting-2024
      |       ^^^^^^^^^^^^^^
  tip: geef een van de twee een andere naam, of haal de dubbele weg
content/reference/themes.csv:4:1: fout: 'groen' staat ook al op regel 2 [id-unique]
    4 | groen,Planten,Perken en bakken.
      | ^^^^^
  tip: geef een van de twee een andere naam, of haal de dubbele weg
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain id-unique
[exit 1]

-- content/reference/themes.csv --
theme_id,name,summary
groen,Groen,Tuinen en bomen.
schoon,Schoon,Straten zonder afval.
groen,Planten,Perken en bakken.
-- content/budget/a.csv --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
-- content/budget/a.source.yaml --
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
-- content/budget/b.csv --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;390
GM0001;0.10;0;360
GM0001;5.7;0;250
-- content/budget/b.source.yaml --
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
