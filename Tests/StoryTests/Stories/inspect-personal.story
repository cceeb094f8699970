What points at people is counted and shown by its line, and never repeated. All of it was made up.

$ inzage inspect betalingen-2024.csv --language nl
Het bestand
  Tekens: utf-8 (alle bytes zijn ASCII)
  Tussen de cellen: een puntkomma (7 van de eerste 7 rijen hebben dan 5 cellen)
  Regeleinden: LF, zoals Linux, macOS
  Kop: regel 1, 5 kolommen
  Rijen: 6 gewone, 0 andere en 0 lege

De kolommen (tabel 'transactions')
    1. Crediteur -> payee_name: tekst, 6 gevuld, 4 verschillende
    2. Betaaldatum -> payment_date: datum (yyyy-MM-dd), 6 gevuld, zoals '2024-03-01' (regel 2)
    3. Bedrag -> amount: getal, 6 gevuld, zoals '1.250,00' (regel 2)
    4. Omschrijving -> description: tekst, 6 gevuld, 6 verschillende
    5. Nummer -> niet gelezen: code, 6 gevuld, 2 verschillende

Bedragen en datums
  'Bedrag': decimale komma, punt tussen duizendtallen (6 bedragen; te zien aan '1.250,00' op regel 2)
  Eenheid: de bedragen hebben centen, dus geen duizenden

Persoonsgegevens
  1 cel met een bankrekening (IBAN) in 'Omschrijving', regel 3
  1 cel met een e-mailadres in 'Omschrijving', regel 4
  1 cel met een telefoonnummer in 'Omschrijving', regel 5
  1 cel met een postcode met huisnummer in 'Omschrijving', regel 6
  1 cel met 'dhr.', 'mevrouw' of zoiets voor een naam in 'Omschrijving', regel 7
  6 cellen met een burgerservicenummer (BSN, klopt met de elfproef) in 'Nummer', regel 2, 3, 4
  '(Particulier)' staat 2 keer in plaats van een naam
  1 cel met wat de naam van een persoon lijkt in 'Crediteur', regel 3. Inzage drukt ze niet af. Andere namen herkent Inzage niet: kijk zelf.

Proef met deze sidecar
  6 rijen gelezen, 1 apart gezet, 0 geweigerd

De sidecar staat in betalingen-2024.source.yaml.
Vul daarin in: title, publisher, status, retrieved_on.
Draai daarna: inzage check

-- betalingen-2024.csv --
Crediteur;Betaaldatum;Bedrag;Omschrijving;Nummer
Hoveniers BV;2024-03-01;1.250,00;Onderhoud;111222333
J.P. de Vries;2024-03-02;75,50;Vergoeding NL91ABNA0417164300;123456782
(Particulier);2024-03-03;50,00;Mail naar jan.devries@voorbeeld.nl;111222333
(Particulier);2024-03-04;50,00;Bel 06-12345678 of 020 123 4567;123456782
Stichting Haven;2024-03-05;900,00;Dorpsstraat 12, 1094 AB Voorstad;111222333
Stichting Haven;2024-03-06;900,00;Kosten dhr. Jansen;123456782
