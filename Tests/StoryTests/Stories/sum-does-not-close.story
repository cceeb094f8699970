A total that the file prints itself is what its rows add up to.

$ inzage check
content/budget/begroting-2024.source.yaml:24:7: error: 'amount' (direction: expenditure) adds up to €1,000.00 in the portal, but the total of the rows with 'Totaal' in column 'Gebied' says €1,100.00; difference €100.00 [control-totals]
   24 |     - {amount: amount, where: {direction: expenditure}, equals_rows: {column: Gebied, equals: Totaal…
      |       ^
  hint: find which rows are missing or count twice; a 'tolerance' is for rounding only
1 error, 0 warnings
To have a check explained: inzage explain control-totals
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.source.yaml:24:7: fout: 'amount' (direction: expenditure) telt in het portaal op tot € 1.000,00, maar volgens de rijen met 'Totaal' in kolom 'Gebied' is het € 1.100,00; verschil € 100,00 [control-totals]
   24 |     - {amount: amount, where: {direction: expenditure}, equals_rows: {column: Gebied, equals: Totaal…
      |       ^
  tip: zoek welke rijen ontbreken of dubbel tellen; een 'tolerance' is alleen voor afronding
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain control-totals
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
