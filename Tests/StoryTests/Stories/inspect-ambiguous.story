What can be read in two ways is said with both readings; the sidecar holds both behind a mark, so
that nothing is guessed before somebody has chosen.

$ inzage inspect content/spending/betalingen.csv --language nl
Het bestand
  Tekens: utf-8 (alle bytes zijn ASCII)
  Tussen de cellen: een puntkomma (4 van de eerste 4 rijen hebben dan 4 cellen)
  Regeleinden: LF, zoals Linux, macOS
  Kop: regel 1, 4 kolommen
  Rijen: 3 gewone, 0 andere en 0 lege

De kolommen (tabel 'transactions')
    1. Leverancier -> payee_name: tekst, 3 gevuld, 3 verschillende
    2. Betaaldatum -> payment_date: datum (dd/MM/yyyy of MM/dd/yyyy), 3 gevuld, zoals '03/04/2024' (regel 2)
    3. Bedrag -> amount: getal, 3 gevuld, zoals '1.055' (regel 2)
    4. Omschrijving -> description: tekst, 3 gevuld, 3 verschillende, zoals 'Onderhoud plantsoen' (regel 2)

Bedragen en datums
  'Bedrag': ONZEKER: '1.055' op regel 2 is € 1,06 of € 1.055,00, en geen ander bedrag beslist het
  'Bedrag': '-' 1 keer, voor het eerst op regel 4; nul of onbekend?
  Eenheid: nergens staat of bedragen in euro's of in duizenden zijn
  'Betaaldatum': ONZEKER: '03/04/2024' op regel 2 is 2024-04-03 of 2024-03-04, en geen andere datum beslist het

Rijen die geen gegevens zijn
  Zonder enig bedrag: 1 rij, de eerste op regel 4

De sidecar staat in content/spending/betalingen.source.yaml.
Vul daarin in: title, publisher, status, retrieved_on.
Dit beslist u nog:
  - numbers: '1.055' op regel 2 is € 1,06 of € 1.055,00. Haal de # weg bij wat klopt.
  - dates: '03/04/2024' op regel 2 kan meer dan één dag zijn. Haal de # weg bij wat klopt.
  - missing: '-' staat 1 keer waar een bedrag hoort. Is dat nul of onbekend?
Draai daarna: inzage check

$ fill content/spending/betalingen.source.yaml
filled in: title, publisher, status, retrieved_on

$ inzage check
content/spending/betalingen.csv:2:14: error: '03/04/2024' in column 'Betaaldatum' can be 2024-04-03 or 2024-03-04 [date-ambiguous]
    2 | Hoveniers BV;03/04/2024;1.055;Onderhoud plantsoen
      |              ^^^^^^^^^^
  hint: write under 'read' in the sidecar 'dates: "dd/MM/yyyy"' or 'dates: "MM/dd/yyyy"'
content/spending/betalingen.csv:2:25: error: '1.055' in column 'Bedrag' can be € 1,06 or € 1.055,00 [number-ambiguous]
    2 | Hoveniers BV;03/04/2024;1.055;Onderhoud plantsoen
      |                         ^^^^^
  hint: write under 'read' in the sidecar: for € 1,06 'numbers: {decimal: ".", group: ""}'; for € 1.055,00 'numbers: {decimal: ",", group: "."}'
content/spending/betalingen.csv:4:31: error: '-' is not an amount [amount-readable]
    4 | Stichting Het Koor;11/06/2024;-;Optreden
      |                               ^
  hint: if this means 'zero', write 'missing: {"-": zero}' in the sidecar
3 errors, 0 warnings
To have a check explained: inzage explain date-ambiguous
[exit 1]

$ choose content/spending/betalingen.source.yaml decimal: ",", group: "."
chosen: numbers: {decimal: ",", group: "."}  # als '1.055' in 'Bedrag' (regel 2) € 1.055,00 is

$ choose content/spending/betalingen.source.yaml dates: "dd/MM/yyyy"
chosen: dates: "dd/MM/yyyy"  # als '03/04/2024' op regel 2 2024-04-03 is

$ choose content/spending/betalingen.source.yaml missing:
chosen: missing:  # haal de # weg als u er hieronder een weghaalt

$ choose content/spending/betalingen.source.yaml "-": zero
chosen: "-": zero  # zero als een streepje nul is, unknown als het niet bekend is; 1 keer, voor het eerst op regel 4

$ inzage check
No errors found.

-- content/spending/betalingen.csv --
Leverancier;Betaaldatum;Bedrag;Omschrijving
Hoveniers BV;03/04/2024;1.055;Onderhoud plantsoen
Drukkerij De Pers BV;07/05/2024;2.310;Folders
Stichting Het Koor;11/06/2024;-;Optreden
