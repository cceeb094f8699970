A table of Iv3 is looked at: baten and lasten become lines of their own, the row of the whole country
is a total, and the taakveld is a code before its name. Four taakvelden of two municipalities
(CBS, Iv3 begroting 2024, CC BY, by way of michielsd/begrotingsanalysetool, Apache-2.0).

$ inzage inspect content/budget/begroting-2024.csv --language nl
Het bestand
  Tekens: utf-8 (alle bytes zijn ASCII)
  Tussen de cellen: een puntkomma (13 van de eerste 13 rijen hebben dan 11 cellen)
  Regeleinden: LF, zoals Linux, macOS
  Kop: regel 1, 11 kolommen
  Rijen: 12 gewone, 0 andere en 0 lege

De kolommen (tabel 'budget-lines')
    1. Gemeenten -> area_code: tekst, 12 gevuld, 3 verschillende, zoals 'Amsterdam' (regel 2)
    2. Taakveld -> taskfield_code: taakveld, 12 gevuld, 4 verschillende, zoals '0.1 Bestuur' (regel 2)
    3. L1.1 Salarissen en sociale lasten -> niet gelezen: getal, 8 gevuld, zoals '28053.0' (regel 2)
    4. Baten -> amount, revenue: getal, 12 gevuld, zoals '600.0' (regel 2)
    5. Lasten -> amount, expenditure: getal, 12 gevuld, zoals '47839.0' (regel 2)
    6. Provincie -> niet gelezen: tekst, 8 gevuld, 2 verschillende, zoals 'Noord-Holland' (regel 2)
    7. Gemeentegrootte -> niet gelezen: tekst, 8 gevuld, overal '250000inwonersofmeer'
    8. Stedelijkheid -> niet gelezen: tekst, 8 gevuld, overal 'Zeersterkstedelijk'
    9. Inwonertal -> niet gelezen: getal, 12 gevuld, zoals '931298' (regel 2)
   10. Centrumfunctie -> niet gelezen: leeg
   11. Sociale structuur -> niet gelezen: tekst, 8 gevuld, 2 verschillende, zoals 'Zwak' (regel 2)

Bedragen en datums
  'Baten': decimale punt (12 bedragen; te zien aan '600.0' op regel 2)
  'Lasten': decimale punt (12 bedragen; te zien aan '47839.0' op regel 2)
  Eenheid: nergens staat of bedragen in euro's of in duizenden zijn

Wat een rij aanwijst (sleutel)
  'Taakveld' + 'Gemeenten': wijst elke van 12 rijen aan

Proef met deze sidecar
  8 rijen gelezen, 5 apart gezet, 0 geweigerd

De sidecar staat in content/budget/begroting-2024.source.yaml.
Vul daarin in: title, publisher, status, retrieved_on.
Dit beslist u nog:
  - factor: Iv3 is in duizenden euro's, maar het bestand zegt dat nergens. Kijk of een bedrag dat u kent klopt.
Draai daarna: inzage check

$ fill content/budget/begroting-2024.source.yaml
filled in: title, publisher, status, retrieved_on

$ inzage check
No errors found.

-- content/reference/areas.csv --
area_code,scheme,level,name,parent_code,valid_from,valid_to,note
GM0001,cbs,gemeente,Voorstad,,2020-01-01,,
GM0344,cbs,gemeente,Utrecht,,2020-01-01,,
GM0363,cbs,gemeente,Amsterdam,,2020-01-01,,
x-haven,custom,buurt,Haven,GM0001,2020-01-01,,
-- content/reference/classifications.csv --
scheme,scheme_year,code,parent_code,label,kind,sort_order
iv3-taakveld,2024,0,,Bestuur en ondersteuning,main,1
iv3-taakveld,2024,0.1,0,Bestuur,normal,2
iv3-taakveld,2024,0.10,0,Mutaties reserves,reserve,3
iv3-taakveld,2024,6,,Sociaal domein,main,4
iv3-taakveld,2024,6.1,6,Samenkracht en burgerparticipatie,normal,5
iv3-taakveld,2024,6.71a,6,Huishoudelijke hulp (WMO),normal,6
-- content/budget/begroting-2024.csv --
Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten;Provincie;Gemeentegrootte;Stedelijkheid;Inwonertal;Centrumfunctie;Sociale structuur
Amsterdam;0.1 Bestuur;28053.0;600.0;47839.0;Noord-Holland;250000inwonersofmeer;Zeersterkstedelijk;931298;;Zwak
Amsterdam;0.10 Mutaties reserves;;581481.0;570516.0;Noord-Holland;250000inwonersofmeer;Zeersterkstedelijk;931298;;Zwak
Amsterdam;6.1 Samenkracht en burgerparticipatie;58738.0;21507.0;219474.0;Noord-Holland;250000inwonersofmeer;Zeersterkstedelijk;931298;;Zwak
Amsterdam;6.71a Huishoudelijke hulp (WMO);;3809.0;58747.0;Noord-Holland;250000inwonersofmeer;Zeersterkstedelijk;931298;;Zwak
Utrecht;0.1 Bestuur;7179.0;1104.0;14672.0;Utrecht;250000inwonersofmeer;Zeersterkstedelijk;374238;;Redelijk
Utrecht;0.10 Mutaties reserves;;109350.0;59436.0;Utrecht;250000inwonersofmeer;Zeersterkstedelijk;374238;;Redelijk
Utrecht;6.1 Samenkracht en burgerparticipatie;10554.0;47570.0;137666.0;Utrecht;250000inwonersofmeer;Zeersterkstedelijk;374238;;Redelijk
Utrecht;6.71a Huishoudelijke hulp (WMO);;1714.0;15246.0;Utrecht;250000inwonersofmeer;Zeersterkstedelijk;374238;;Redelijk
Nederland;0.1 Bestuur;679000.0;56234.0;1146962.0;;;;17942942;;
Nederland;0.10 Mutaties reserves;250.0;3523996.0;2804390.0;;;;17942942;;
Nederland;6.1 Samenkracht en burgerparticipatie;405857.0;759721.0;3173794.0;;;;17942942;;
Nederland;6.71a Huishoudelijke hulp (WMO);56199.0;44029.0;1718171.0;;;;17942942;;
