A sum that the council's own document prints is what the rows add up to.

$ inzage check
content/budget/begroting-2024.source.yaml:20:9: error: 'budget/begroting-2024.csv' has 3 rows of data, not 4 [expected-rows]
   20 |   rows: 4
      |         ^
  hint: count the rows again and mend 'rows', or ask the source what is missing
content/budget/begroting-2024.source.yaml:22:7: error: 'amount' (direction: expenditure) adds up to €1,000.00 in the portal, but the sidecar (bladzijde 12) says €1,100.00; difference €100.00 [control-totals]
   22 |     - {amount: amount, where: {direction: expenditure}, euros: "1100.00", printed_where: "bladzijde …
      |       ^
  hint: find which rows are missing or count twice; a 'tolerance' is for rounding only
2 errors, 0 warnings
To have a check explained: inzage explain expected-rows
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.source.yaml:20:9: fout: 'budget/begroting-2024.csv' heeft 3 rijen met gegevens en geen 4 [expected-rows]
   20 |   rows: 4
      |         ^
  tip: tel de rijen nog eens en verbeter 'rows', of vraag de bron wat er ontbreekt
content/budget/begroting-2024.source.yaml:22:7: fout: 'amount' (direction: expenditure) telt in het portaal op tot € 1.000,00, maar volgens de sidecar (bladzijde 12) is het € 1.100,00; verschil € 100,00 [control-totals]
   22 |     - {amount: amount, where: {direction: expenditure}, euros: "1100.00", printed_where: "bladzijde …
      |       ^
  tip: zoek welke rijen ontbreken of dubbel tellen; een 'tolerance' is alleen voor afronding
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain expected-rows
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
expects:
  rows: 4
  totals:
    - {amount: amount, where: {direction: expenditure}, euros: "1100.00", printed_where: "bladzijde 12"}
    - {amount: amount, where: {direction: revenue}, euros: "999.60", tolerance: "0.50"}
-- content/budget/begroting-2024.csv --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
