A total that the file prints itself is what its rows add up to.

$ inzage check

$ inzage check --language nl

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
row_rules:
  - {column: Gebied, equals: Totaal, bucket: subtotal, reason: "het totaal van de gemeente"}
expects:
  totals:
    - {amount: amount, where: {direction: revenue}, equals_rows: {column: Gebied, equals: Totaal}}
    - {amount: amount, where: {direction: expenditure}, equals_rows: {column: Gebied, equals: Totaal}}
-- content/budget/begroting-2024.csv --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
Totaal;;1000;1100
