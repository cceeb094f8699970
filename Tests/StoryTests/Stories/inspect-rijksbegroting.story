A table of the national budget is looked at: the unit and the phase stand in the header of the
amounts, and whether it is spending has to be said by the editor. Eight rows of 2014 (Ministry of
Finance, opendata.rijksbegroting.nl, by way of openstate/minfin, which names no licence).

$ inzage inspect content/budget/apparaatskosten.csv --language nl
Het bestand
  Tekens: utf-8 (alle bytes zijn geldig UTF-8)
  Tussen de cellen: een komma (9 van de eerste 9 rijen hebben dan 7 cellen)
  Regeleinden: LF, zoals Linux, macOS
  Kop: regel 1, 7 kolommen
  Rijen: 8 gewone, 0 andere en 0 lege

De kolommen (tabel 'budget-lines')
    1. Jaar -> fiscal_year: jaar, 8 gevuld, overal '2014'
    2. Begrotingshoofdstuk -> programme_code: tekst, 8 gevuld, 2 verschillende, zoals 'III' (regel 2)
    3. Naam Begroting -> owner_unit: tekst, 8 gevuld, 2 verschillende, zoals 'Ministerie van Algemene Zaken' (regel 2)
    4. Begrotings artikel nr -> product_code: code, 8 gevuld, 2 verschillende, zoals '1' (regel 2)
    5. Naam artikel -> description: tekst, 8 gevuld, 2 verschillende, zoals 'Eenheid van het algemeen rege…' (regel 2)
    6. Kostensoort -> category_code: tekst, 8 gevuld, 8 verschillende, zoals 'Aanleg, Beheer en Onderhoud i…' (regel 2)
    7. Realisatie (*Eu 1000) -> amount: getal, 7 gevuld, zoals '178,00' (regel 2)

Bedragen en datums
  'Realisatie (*Eu 1000)': decimale komma (7 bedragen; te zien aan '178,00' op regel 2)
  'Realisatie (*Eu 1000)': 1 bedrag onder nul, zoals '-5,59' (regel 9)
  Eenheid: x 1.000, zie regel 1: 'Realisatie (*Eu 1000)'

Rijen die geen gegevens zijn
  Zonder enig bedrag: 1 rij, de eerste op regel 8

Wat een rij aanwijst (sleutel)
  'Jaar' + 'Begrotingshoofdstuk' + 'Begrotings artikel nr' + 'Kostensoort' + 'Naam Begroting' + 'Naam artikel': wijst elke van 8 rijen aan

Let op
  1 cel met spaties aan het begin of eind, zoals op regel 7; die tellen niet mee

De sidecar staat in content/budget/apparaatskosten.source.yaml.
Vul daarin in: title, publisher, document_type, status, retrieved_on.
Dit beslist u nog:
  - direction: staat niet in het bestand en is verplicht in 'budget-lines'.
Draai daarna: inzage check

$ fill content/budget/apparaatskosten.source.yaml
filled in: title, publisher, document_type, status, retrieved_on

$ inzage check
content/budget/apparaatskosten.source.yaml:23:3: error: 'direction' of 'budget-lines' gets no value [mapping-complete]
   23 |   Jaar: fiscal_year
      |   ^
  hint: name the column under 'columns' or give the value under 'constants'
1 error, 0 warnings
To have a check explained: inzage explain mapping-complete
[exit 1]

$ choose content/budget/apparaatskosten.source.yaml direction: expenditure
chosen: direction: expenditure  # als dit lasten zijn

$ inzage check
content/budget/apparaatskosten.csv:8:79: error: 'Realisatie (*Eu 1000)' is empty and required [required-cell]
    8 | …uld",8,"Apparaat","Afvalzorgmanagement",
      |                                          ^
  hint: if it is no ordinary row, write a rule for it under 'row_rules'
1 error, 0 warnings
To have a check explained: inzage explain required-cell
[exit 1]

$ choose content/budget/apparaatskosten.source.yaml missing:
chosen: missing:  # haal de # weg als u er hieronder een weghaalt

$ choose content/budget/apparaatskosten.source.yaml "": empty
chosen: "": empty  # zet rijen zonder bedrag apart: 1 rij, de eerste op regel 8

$ inzage check
No errors found.

-- content/budget/apparaatskosten.csv --
"Jaar","Begrotingshoofdstuk","Naam Begroting","Begrotings artikel nr","Naam artikel","Kostensoort","Realisatie (*Eu 1000)"
2014,"III","Ministerie van Algemene Zaken",1,"Eenheid van het algemeen regeringsbeleid","Aanleg, Beheer en Onderhoud infrastructuur","178,00"
2014,"III","Ministerie van Algemene Zaken",1,"Eenheid van het algemeen regeringsbeleid","Aanschaf Hardware","1004,00"
2014,"III","Ministerie van Algemene Zaken",1,"Eenheid van het algemeen regeringsbeleid","Aanschaf programmatuur & software","55,00"
2014,"III","Ministerie van Algemene Zaken",1,"Eenheid van het algemeen regeringsbeleid","Arbeidsomstandigheden en personele zorg (incl. BHV middelen)","30,00"
2014,"III","Ministerie van Algemene Zaken",1,"Eenheid van het algemeen regeringsbeleid","Bankdiensten","2,00"
2014,"III","Ministerie van Algemene Zaken",1,"Eenheid van het algemeen regeringsbeleid","Beheer & Onderhoud hardware ","325,00"
2014,"IXB","Financiën en Nationale Schuld",8,"Apparaat","Afvalzorgmanagement",
2014,"IXB","Financiën en Nationale Schuld",8,"Apparaat","Wagenpark","-5,59"
