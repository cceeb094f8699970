One sidecar reads many files; what became of every row and euro is added up.

$ inzage reconcile
content/spending/betalingen.source.yaml:20:108: note: 1 row of spending/februari.csv was rejected, as declared [rejected-rows-declared]
   20 | …99e5c99e527beb0d9a2d511f2505861", rows: 1, rejected: 1}
      |                                          ^
content/spending/februari.csv:3:14: note: 1 row rejected: a date for an amount in column 'Betaald'; the first is here [rejected-rows-declared]
    3 | Schilders BV;1900-04-03
      |              ^^^^^^^^^^
0 errors, 0 warnings, 2 notes
betalingen-januari: 4 rows
  header: 1
  loaded: 2
  subtotal: 1 (totaal van de maand)
  'Bedrag': 3630.00 read, 1815.00 loaded
  amount: 1815.00, expected 1815.00: holds

betalingen-februari: 4 rows
  header: 1
  loaded: 1
  rejected: 1 (datum in plaats van een bedrag in kolom 'Betaald')
  subtotal: 1 (totaal van de maand)
  'Betaald': 21.00 read, 10.50 loaded
  amount: 10.50, expected 10.50: holds

$ inzage reconcile --language nl --format json
content/spending/betalingen.source.yaml:20:108: opmerking: Van spending/februari.csv is 1 rij geweigerd, zoals opgegeven [rejected-rows-declared]
   20 | …99e5c99e527beb0d9a2d511f2505861", rows: 1, rejected: 1}
      |                                          ^
content/spending/februari.csv:3:14: opmerking: 1 rij geweigerd: datum in plaats van een bedrag in kolom 'Betaald'; hier staat de eerste [rejected-rows-declared]
    3 | Schilders BV;1900-04-03
      |              ^^^^^^^^^^
0 fouten, 0 waarschuwingen, 2 opmerkingen
{"sources":[{"buckets":[{"bucket":"header","rows":1},{"bucket":"loaded","rows":2},{"bucket":"subtotal","reason":"totaal van de maand","rows":1}],"bytes":69,"closes":true,"columns":[{"column":"Bedrag","loaded":"1815.00","read":"3630.00"}],"file":"spending/januari.csv","id":"betalingen-januari","rows":4,"totals":[{"amount":"amount","expected":"1815.00","filter":"","holds":true,"measured":"1815.00"}]},{"buckets":[{"bucket":"header","rows":1},{"bucket":"loaded","rows":1},{"bucket":"rejected","reason":"datum in plaats van een bedrag in kolom 'Betaald'","rows":1},{"bucket":"subtotal","reason":"totaal van de maand","rows":1}],"bytes":68,"closes":true,"columns":[{"column":"Betaald","loaded":"10.50","read":"21.00"}],"file":"spending/februari.csv","id":"betalingen-februari","rows":4,"totals":[{"amount":"amount","expected":"10.50","filter":"","holds":true,"measured":"10.50"}]}]}

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
