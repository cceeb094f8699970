A register of grants as Amsterdam exports it is looked at, gets its sidecar, and is read after the
blanks were filled in. Ten rows of the city's register, state of 2020-03-09, by way of
openstate/amsterdam-subsidies (MIT); the last line of the export was made to fit.

$ inzage inspect content/spending/register-2020.csv --language nl
Het bestand
  Tekens: utf-8 (alle bytes zijn ASCII)
  Tussen de cellen: een komma (13 van de eerste 13 rijen hebben dan 12 cellen)
  Regeleinden: LF, zoals Linux, macOS
  Kop: regel 1, 12 kolommen
  Rijen: 10 gewone, 2 andere en 1 lege

De kolommen (tabel 'grants')
    1. TABLE_NAME -> niet gelezen: tekst, 10 gevuld, overal 'SB_MI_SUBSIDIEREGISTER'
    2. DOSSIERNUMMER -> grant_id: tekst, 10 gevuld, 10 verschillende, zoals 'SBA-000019' (regel 3)
    3. AANVRAGER -> recipient_name: tekst, 10 gevuld, 10 verschillende
    4. REGELINGNAAM -> scheme_name: tekst, 10 gevuld, 10 verschillende, zoals 'Subsidieregeling Bewonersinit…' (regel 3)
    5. BELEIDSTERREIN -> policy_field: tekst, 10 gevuld, 4 verschillende, zoals 'Welzijn en Zorg' (regel 3)
    6. ORGANISATIEONDERDEEL -> owner_unit: tekst, 10 gevuld, 4 verschillende, zoals 'stadsdeel Zuid' (regel 3)
    7. PROJECT_NAAM -> title: tekst, 10 gevuld, 10 verschillende, zoals 'Jazzclub New Orleans' (regel 3)
    8. TYPE_PERIODICITEIT -> periodicity: tekst, 10 gevuld, 2 verschillende, zoals 'Eenmalig' (regel 3)
    9. BEDRAG_AANGEVRAAGD -> amount_applied_for: getal, 10 gevuld, zoals '4000.00' (regel 3)
   10. BEDRAG_VERLEEND -> amount_awarded: getal, 10 gevuld, zoals '4000.00' (regel 3)
   11. BEDRAG_VASTGESTELD -> amount_settled: getal, 10 gevuld, zoals '4000.00' (regel 3)
   12. SUBSIDIEJAAR -> grant_year: jaar, 10 gevuld, zoals '2016' (regel 3)

Bedragen en datums
  'BEDRAG_AANGEVRAAGD': decimale punt (10 bedragen; te zien aan '4000.00' op regel 3)
  'BEDRAG_VERLEEND': decimale punt (9 bedragen, waarvan 2 nul; te zien aan '4000.00' op regel 3)
  'BEDRAG_VASTGESTELD': decimale punt (5 bedragen, waarvan 1 nul; te zien aan '4000.00' op regel 3)
  'BEDRAG_VERLEEND': 'NULL' 1 keer, voor het eerst op regel 10; betekent: niet bekend
  'BEDRAG_VASTGESTELD': 'NULL' 5 keer, voor het eerst op regel 8; betekent: niet bekend
  Eenheid: de bedragen hebben centen, dus geen duizenden

Rijen die geen gegevens zijn
  Lijn van streepjes: 1 rij, regel 2: '----------,-------------,---------,------------,-----------…'
  Alleen een tekst: 1 rij, regel 14: '(10 rows affected),,,,,,,,,,,'

Wat een rij aanwijst (sleutel)
  'DOSSIERNUMMER': wijst elke van 10 rijen aan

Persoonsgegevens
  '(Particulier)' staat 1 keer in plaats van een naam

Let op
  3 cellen met spaties aan het begin of eind, zoals op regel 7; die tellen niet mee

Proef met deze sidecar
  10 rijen gelezen, 4 apart gezet, 0 geweigerd

De sidecar staat in content/spending/register-2020.source.yaml.
Vul daarin in: title, publisher, status, retrieved_on.
Draai daarna: inzage check

$ inzage check
content/spending/register-2020.source.yaml:4:3: error: 'title' is not filled in [field-required]
    4 |   title:  # INVULLEN: hoe heet dit voor lezers? "Subsidieregister 2024"
      |   ^^^^^
  hint: fill it in, such as title: "…"
content/spending/register-2020.source.yaml:5:3: error: 'publisher' is not filled in [field-required]
    5 |   publisher:  # INVULLEN: wie gaf het bestand uit? "Gemeente …"
      |   ^^^^^^^^^
  hint: fill it in, such as publisher: "…"
content/spending/register-2020.source.yaml:8:3: error: 'status' is not filled in [field-required]
    8 |   status:  # INVULLEN: concept, vastgesteld of gecontroleerd
      |   ^^^^^^
  hint: fill it in, such as status: concept
content/spending/register-2020.source.yaml:10:3: error: 'retrieved_on' is not filled in [field-required]
   10 |   retrieved_on:  # INVULLEN: de dag waarop u het ophaalde: 2026-11-22
      |   ^^^^^^^^^^^^
  hint: fill it in, such as retrieved_on: 2026-11-22
4 errors, 0 warnings
To have a check explained: inzage explain field-required
[exit 1]

$ inzage inspect content/spending/register-2020.csv
content/spending/register-2020.source.yaml is there already and stays as it is.
  hint: '--print' only shows the new sidecar, '--force' writes over it
[exit 1]

$ inzage inspect content/spending/register-2020.csv --print
# Made by 'inzage inspect'. Fill in what says FILL IN, read each '#', then run 'inzage check'.
source:
  id: register-2020
  title:  # FILL IN: what do readers call this? "Register of grants 2024"
  publisher:  # FILL IN: who published the file?
  document_type: subsidieregister  # derived; see whether it is right
  fiscal_year: 2020  # from the name of the file
  status:  # FILL IN: concept, vastgesteld or gecontroleerd
  # url: https://  # the address where the file was
  retrieved_on:  # FILL IN: the day you fetched it: 2026-11-22
  sha256: 61d803c5a85039af19d5d6ad1f4d79f2cb7fc4916f0943cfb8ce3470a287fb7b
  licence: onbekend  # FILL IN when you know it, such as "CC BY 4.0"; 'onbekend' may stay, and is shown
table: grants  # recognised by 'DOSSIERNUMMER', 'AANVRAGER', 'REGELINGNAAM', 'BELEIDSTERREIN'
read:
  encoding: utf-8  # all bytes are ASCII
  delimiter: ","
  header_row: 1
  numbers: {decimal: ".", group: ""}  # decimal dot; see '4000.00' on line 3
  missing:
    "NULL": unknown  # not known; 6 times, for the first time on line 8
columns:
  DOSSIERNUMMER: grant_id
  AANVRAGER: recipient_name
  REGELINGNAAM: scheme_name
  BELEIDSTERREIN: policy_field
  ORGANISATIEONDERDEEL: owner_unit
  PROJECT_NAAM: title
  TYPE_PERIODICITEIT: periodicity
  BEDRAG_AANGEVRAAGD: amount_applied_for
  BEDRAG_VERLEEND: amount_awarded
  BEDRAG_VASTGESTELD: amount_settled
  SUBSIDIEJAAR: grant_year
  # TABLE_NAME:  # is not read: text, 10 filled
row_rules:  # rows that are no data
  - {line: 14, bucket: comment, reason: "text below the table"}  # '(10 rows affected),,,,,,,,,,,'
key: [grant_id]  # points at each of 10 rows
categories:
  - {column: AANVRAGER, equals: "(Particulier)", kind: natural_person, label: "Private persons"}  # 1 row
expects:
  rows: 10  # so many rows this sidecar reads now

$ fill content/spending/register-2020.source.yaml
filled in: title, publisher, status, retrieved_on

$ inzage check
No errors found.

-- content/spending/register-2020.csv --
TABLE_NAME,DOSSIERNUMMER,AANVRAGER,REGELINGNAAM,BELEIDSTERREIN,ORGANISATIEONDERDEEL,PROJECT_NAAM,TYPE_PERIODICITEIT,BEDRAG_AANGEVRAAGD,BEDRAG_VERLEEND,BEDRAG_VASTGESTELD,SUBSIDIEJAAR
----------,-------------,---------,------------,--------------,--------------------,------------,------------------,------------------,---------------,------------------,------------
SB_MI_SUBSIDIEREGISTER,SBA-000019,(Particulier),Subsidieregeling Bewonersinitiatieven,Welzijn en Zorg,stadsdeel Zuid,Jazzclub New Orleans,Eenmalig,4000.00,4000.00,4000.00,2016
SB_MI_SUBSIDIEREGISTER,SBA-000109,Stichting Present Amsterdam,Eenmalige Initiatieven SD Noord,Algemeen,stadsdeel Noord,vrijwilligerswerk,Eenmalig,5000.00,5000.00,5000.00,2016
SB_MI_SUBSIDIEREGISTER,SBA-000117,Amsterdam West Binnen de Ring,Tegemoetkoming voor schoolgebouwen met onvermijdbare overdimensionering en schoolgebouwen in fijnsto,Onderwijs,"Onderwijs, Jeugd en Zorg",Tegemoetkoming voor schoolgebouwen,Periodiek,133770.00,97890.00,97890.00,2016
SB_MI_SUBSIDIEREGISTER,SBA-000130,Ouderengymnastiek Watergraafsmeer,Subsidieregeling Gezondheidsbevordering Oost,Welzijn en Zorg,stadsdeel Oost,Gymnastiek voor Ouderen,Periodiek,1200.00,1200.00,1200.00,2016
SB_MI_SUBSIDIEREGISTER,SBA-000135,Stichting Kerk & Buurt Amsterdam-Noord,Bijzondere subsidieverordening voor opvang en begeleiding van kwetsbare burgers ,Welzijn en Zorg,"Onderwijs, Jeugd en Zorg","Opvang en begeleiding van kwetsbare burgers/maatschappelijke opvang, project Aandacht en ontmoeting",Periodiek,25010.00,.00,.00,2016
SB_MI_SUBSIDIEREGISTER,SBA-000349,Stichting Cordaan Groep,Subsidieregeling Brede WMO-Doeluitkering,Welzijn en Zorg,stadsdeel Oost,Open Koffie,Eenmalig,5377.00,.00,NULL,2016
SB_MI_SUBSIDIEREGISTER,SBA-000785,Combiwel Ondernemend Welzijn B.V.,Subsidie Zorg voor Zuid,Welzijn en Zorg,stadsdeel Zuid,Zorg voor Zuid,Periodiek,581599.70,543819.70,NULL,2016
SB_MI_SUBSIDIEREGISTER,SBA-000992,kinderdagverblijf het Amsterdamse Poortje,Subsidieregeling peuterspeelzaalwerk en voorschoolse educatie,Onderwijs,"Onderwijs, Jeugd en Zorg",vve uitvoeren op een kinderdagverblijf,Eenmalig,27583.00,NULL,NULL,2016
SB_MI_SUBSIDIEREGISTER,SBA-001381,Stichting Amsterdam Gay Pride,Subsidieregeling Burgerschap en Diversiteit,Participatie,"Onderwijs, Jeugd en Zorg",Europride 2016,Eenmalig,100000.00,100000.00,NULL,2016
SB_MI_SUBSIDIEREGISTER,SBA-023554,Public Cinema B.V.,Subsidieregeling bewonersinitiatieven Stadsdeel Noord ,Welzijn en Zorg,stadsdeel Noord, BUURTBUDGET NOORD DE KLEINE WERELD,Eenmalig,35000.00,35000.00,NULL,2020
,,,,,,,,,,,
(10 rows affected),,,,,,,,,,,
