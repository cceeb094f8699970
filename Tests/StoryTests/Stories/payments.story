What does not fit among payments is told once for each file, with the first row of it.

$ inzage check
content/spending/betalingen.csv:2:1: warning: The lines of 'D-1' make €149.00, not €150.00 [payment-split]
    2 | 1;D-1;150,00;04-01-2024;100,00;payment;;Bakker BV
      | ^
  hint: see whether the document has lines in another file too
content/spending/betalingen.csv:4:1: warning: 2 amounts below zero have no kind [payment-kind]
    4 | 3;D-2;;05-01-2024;-20,00;;;Bakker BV
      | ^
  hint: map a column to 'transaction_kind'
content/spending/betalingen.csv:6:1: error: '1' is taken back for more than was paid [payment-reversal]
    6 | 5;D-4;;06-01-2024;-100,50;credit_note;1;Bakker BV
      | ^
  hint: see whether 'reverses' is the right column
content/spending/betalingen.csv:7:1: note: 2 payments look double: same payee, amount and day or invoice [payment-repeated]
    7 | 6;D-5;;07-01-2024;70,00;payment;;Slager BV
      | ^
  hint: see on the page of the question 'Payments that may be double' which they are
1 error, 2 warnings, 1 note
To have a check explained: inzage explain payment-split
[exit 1]

$ inzage check --language nl
content/spending/betalingen.csv:2:1: waarschuwing: De regels van 'D-1' zijn samen € 149,00, niet € 150,00 [payment-split]
    2 | 1;D-1;150,00;04-01-2024;100,00;payment;;Bakker BV
      | ^
  tip: kijk of het document nog regels in een ander bestand heeft
content/spending/betalingen.csv:4:1: waarschuwing: 2 bedragen onder nul hebben geen soort [payment-kind]
    4 | 3;D-2;;05-01-2024;-20,00;;;Bakker BV
      | ^
  tip: koppel een kolom aan 'transaction_kind'
content/spending/betalingen.csv:6:1: fout: '1' wordt voor meer teruggedraaid dan er is betaald [payment-reversal]
    6 | 5;D-4;;06-01-2024;-100,50;credit_note;1;Bakker BV
      | ^
  tip: kijk of 'reverses' de goede kolom is
content/spending/betalingen.csv:7:1: opmerking: 2 betalingen lijken dubbel: zelfde ontvanger, bedrag en dag of factuur [payment-repeated]
    7 | 6;D-5;;07-01-2024;70,00;payment;;Slager BV
      | ^
  tip: kijk op de pagina van de vraag 'Mogelijk dubbele betalingen' welke het zijn
1 fout, 2 waarschuwingen, 1 opmerking
Uitleg over een controle: inzage explain payment-split
[exit 1]

-- content/spending/betalingen.source.yaml --
source:
  id: betalingen
  title: "Betalingen"
  publisher: "Gemeente Voorstad"
  document_type: betalingen
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  sha256: (of the file)
  licence: "CC BY 4.0"
table: transactions
read: {dates: dd-MM-yyyy}
columns:
  Nummer: transaction_id
  Document: document_number
  Totaal: document_total
  Datum: payment_date
  Bedrag: amount
  Soort: transaction_kind
  Draait terug: reverses
  Naam: payee_name
constants: {vat_basis: excl, fiscal_year: 2024}
-- content/spending/betalingen.csv --
Nummer;Document;Totaal;Datum;Bedrag;Soort;Draait terug;Naam
1;D-1;150,00;04-01-2024;100,00;payment;;Bakker BV
2;D-1;150,00;04-01-2024;49,00;payment;;Bakker BV
3;D-2;;05-01-2024;-20,00;;;Bakker BV
4;D-3;;05-01-2024;-30,00;;;Slager BV
5;D-4;;06-01-2024;-100,50;credit_note;1;Bakker BV
6;D-5;;07-01-2024;70,00;payment;;Slager BV
7;D-6;;07-01-2024;70,00;payment;;Slager BV
