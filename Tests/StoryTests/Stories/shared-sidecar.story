One sidecar reads many files; what became of every row and euro is added up.

$ inzage reconcile
[exit 0]

$ inzage reconcile --language nl --format json
[exit 0]

-- content/spending/betalingen.source.yaml --
source:
  id: betalingen
  title: "Betalingen"
  publisher: "Gemeente Voorstad"
  document_type: betalingen
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  licence: "CC BY 4.0"
table: transactions
columns:
  Wie: payee_name
  Bedrag: {to: amount, aliases: [Betaald]}
row_rules:
  - {column: Wie, equals: Totaal, bucket: subtotal, reason: "totaal van de maand"}
expects:
  totals: [{amount: amount, equals_rows: {column: Wie, equals: Totaal}}]
files:
  - {file: januari.csv, sha256: "de1a2bda7a4bcff67e453cfc800dc9dc789836b2906f1250335a13c288d6a157", rows: 2}
  - {file: februari.csv, sha256: "4c4e6e0749188ecb547a42915890ab6e299e5c99e527beb0d9a2d511f2505861", rows: 1, rejected: 1}
-- content/spending/januari.csv --
Wie;Bedrag
Hoveniers BV;1.210,00
Schilders BV;605,00
Totaal;1.815,00
-- content/spending/februari.csv --
Wie;Betaald
Hoveniers BV;10,50
Schilders BV;1900-04-03
Totaal;10,50
