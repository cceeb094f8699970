A sidecar that is there is never written over, unless that is asked; --print writes nothing.

$ remember content

$ inzage inspect content/spending/betalingen-2024.csv
content/spending/betalingen-2024.source.yaml is there already and stays as it is.
  hint: '--print' only shows the new sidecar, '--force' writes over it
[exit 1]

$ compare content
every byte of content is as it was

$ inzage inspect content/spending/betalingen-2024.csv --print
# Made by 'inzage inspect'. Fill in what says FILL IN, read each '#', then run 'inzage check'.
source:
  id: betalingen-2024
  title:  # FILL IN: what do readers call this? "Register of grants 2024"
  publisher:  # FILL IN: who published the file?
  document_type: betalingen  # derived; see whether it is right
  fiscal_year: 2024  # from the name of the file
  status:  # FILL IN: concept, vastgesteld or gecontroleerd
  # url: https://  # the address where the file was
  retrieved_on:  # FILL IN: the day you fetched it: 2026-11-22
  sha256: fc27444046831cfeb691693f6fa7b24cec89353df1c6c744f1dad2e0dc73643e
  licence: onbekend  # FILL IN when you know it, such as "CC BY 4.0"; 'onbekend' may stay, and is shown
table: transactions  # recognised by 'Leverancier', 'Bedrag'
read:
  encoding: utf-8  # all bytes are ASCII
  delimiter: ";"
  header_row: 1
  numbers: {decimal: ",", group: "."}  # decimal comma, dot between thousands; see '1.250,00' on line 2
columns:
  Leverancier: payee_name
  Bedrag: amount
expects:
  rows: 2  # so many rows this sidecar reads now

$ compare content
every byte of content is as it was

$ inzage inspect content/spending/betalingen-2024.csv --print --force
Error: --print writes nothing; leave --force out.
Usage: inzage inspect <file> [--print] [--force] [--language <language>]
  See 'inzage inspect --help' for more information.
[exit 64]

$ inzage inspect content/spending/betalingen-2024.csv --force
The file
  Characters: utf-8 (all bytes are ASCII)
  Between cells: a semicolon (3 of the first 3 rows then have 2 cells)
  Line ends: LF, as on Linux, macOS
  Header: line 1, 2 columns
  Rows: 2 ordinary, 0 others and 0 empty

The columns (table 'transactions')
    1. Leverancier -> payee_name: text, 2 filled, 2 different
    2. Bedrag -> amount: number, 2 filled, such as '1.250,00' (line 2)

Amounts and dates
  'Bedrag': decimal comma, dot between thousands (2 amounts; seen at '1.250,00' on line 2)
  Unit: the amounts have cents, so no thousands

A trial with this sidecar
  2 rows read, 1 set aside, 0 rejected

The sidecar is content/spending/betalingen-2024.source.yaml.
Fill in there: title, publisher, status, retrieved_on.
Then run: inzage check

$ compare content
not as it was: spending/betalingen-2024.source.yaml

-- content/spending/betalingen-2024.source.yaml --
made: by hand
-- content/spending/betalingen-2024.csv --
Leverancier;Bedrag
Hoveniers BV;1.250,00
Stichting Haven;900,00
