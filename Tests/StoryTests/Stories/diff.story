Two deliveries of one register: every row ends in one group, and a number that is handed out anew
with each export is no key.

$ inzage diff spending/register-1.csv spending/register-2.csv
Subsidieregister
  spending/register-1.csv (21) → spending/register-2.csv (21)
  'grant_id' is a good key: of 20 shared keys 19 keep their other columns; 0 and 0 doubles.

  corrected: 1
    amount_awarded: 1003.00 → 1200.50 (+197.50)
    first: 'SBA-000103' spending/register-1.csv:4 → spending/register-2.csv:5
      amount_awarded: 1003.00 → 1200.50

  completed: 1
    amount_awarded: not known → 1008.00 (+1008.00)
    first: 'SBA-000108' spending/register-1.csv:9 → spending/register-2.csv:10
      amount_awarded: not known → 1008.00

  renamed: 1
    amount_awarded: 1005.00
    first: 'SBA-000105' spending/register-1.csv:6 → spending/register-2.csv:7
      title: 'Plan 5' → 'Plan 5 in de haven'

  new: 1
    amount_awarded: 75.00
    first: 'SBA-000100' spending/register-2.csv:2

  vanished: 1
    amount_awarded: 50.00
    first: 'SBA-000990' spending/register-1.csv:12

  unchanged: 17
    amount_awarded: 17194.00

$ inzage diff spending/register-1.csv spending/register-2.csv --format csv
source,kind,key,old_line,new_line,field,old,new
spending/register-2.csv,new,SBA-000100,,2,amount_awarded,,75.00
spending/register-2.csv,corrected,SBA-000103,4,5,amount_awarded,1003.00,1200.50
spending/register-2.csv,renamed,SBA-000105,6,7,title,Plan 5,Plan 5 in de haven
spending/register-2.csv,completed,SBA-000108,9,10,amount_awarded,,1008.00
spending/register-2.csv,vanished,SBA-000990,12,,amount_awarded,50.00,

$ inzage diff spending/register-1.csv spending/register-2.csv --sidecar spending/by-id.yaml
Subsidieregister
  spending/register-1.csv (21) → spending/register-2.csv (21)
  'grant_id' is not a good key: of 21 shared keys only 10 keep their other columns, and 95 in 100 are needed.
[exit 1]

$ inzage diff spending/register-1.csv spending/register-2.csv --sidecar spending/by-id.yaml --language nl
Subsidieregister
  spending/register-1.csv (21) → spending/register-2.csv (21)
  'grant_id' is geen goede sleutel: van 21 gedeelde sleutels houden er maar 10 hun andere kolommen, en 95 op de 100 is nodig.
[exit 1]

$ inzage diff spending/register-1.csv spending/register-2.csv --key dossier
inzage: 'dossier' is not a field; choose from grant_id, title, scheme_name, policy_field, owner_unit, grant_year, amount_applied_for, amount_awarded, amount_settled, periodicity, regrant_type, recipient_name, recipient_kind, area_code, area_rule
[exit 64]

$ inzage diff spending/register-1.csv spending/register-3.csv
inzage: 'spending/register-3.csv' is not there
[exit 64]

-- spending/register-1.csv --
Id,Dossier,Project,Jaar,Verleend
1,SBA-000101,Plan 1,2024,1001.00
2,SBA-000102,Plan 2,2024,1002.00
3,SBA-000103,Plan 3,2024,1003.00
4,SBA-000104,Plan 4,2024,1004.00
5,SBA-000105,Plan 5,2024,1005.00
6,SBA-000106,Plan 6,2024,1006.00
7,SBA-000107,Plan 7,2024,1007.00
8,SBA-000108,Plan 8,2024,NULL
9,SBA-000109,Plan 9,2024,1009.00
10,SBA-000110,Plan 10,2024,1010.00
11,SBA-000990,Verdwenen plan,2024,50.00
12,SBA-000111,Plan 11,2024,1011.00
13,SBA-000112,Plan 12,2024,1012.00
14,SBA-000113,Plan 13,2024,1013.00
15,SBA-000114,Plan 14,2024,1014.00
16,SBA-000115,Plan 15,2024,1015.00
17,SBA-000116,Plan 16,2024,1016.00
18,SBA-000117,Plan 17,2024,1017.00
19,SBA-000118,Plan 18,2024,1018.00
20,SBA-000119,Plan 19,2024,1019.00
21,SBA-000120,Plan 20,2024,1020.00
-- spending/register-2.csv --
Id,Dossier,Project,Jaar,Verleend
1,SBA-000100,Nieuw plan,2024,75.00
2,SBA-000101,Plan 1,2024,1001.00
3,SBA-000102,Plan 2,2024,1002.00
4,SBA-000103,Plan 3,2024,1200.50
5,SBA-000104,Plan 4,2024,1004.00
6,SBA-000105,Plan 5 in de haven,2024,1005.00
7,SBA-000106,Plan 6,2024,1006.00
8,SBA-000107,Plan 7,2024,1007.00
9,SBA-000108,Plan 8,2024,1008.00
10,SBA-000109,Plan 9,2024,1009.00
11,SBA-000110,Plan 10,2024,1010.00
12,SBA-000111,Plan 11,2024,1011.00
13,SBA-000112,Plan 12,2024,1012.00
14,SBA-000113,Plan 13,2024,1013.00
15,SBA-000114,Plan 14,2024,1014.00
16,SBA-000115,Plan 15,2024,1015.00
17,SBA-000116,Plan 16,2024,1016.00
18,SBA-000117,Plan 17,2024,1017.00
19,SBA-000118,Plan 18,2024,1018.00
20,SBA-000119,Plan 19,2024,1019.00
21,SBA-000120,Plan 20,2024,1020.00
-- spending/register-2.source.yaml --
source:
  id: register
  title: "Subsidieregister"
  publisher: "Gemeente Voorstad"
  document_type: subsidieregister
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  sha256: (of the file)
  licence: "CC BY 4.0"
table: grants
read: {numbers: {decimal: ".", group: "", negative: leading}, missing: {"NULL": unknown}}
columns:
  Dossier: grant_id
  Project: title
  Jaar: grant_year
  Verleend: amount_awarded
key: [grant_id]
-- spending/by-id.yaml --
source:
  id: register
  title: "Subsidieregister"
  publisher: "Gemeente Voorstad"
  document_type: subsidieregister
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  sha256: 0000000000000000000000000000000000000000000000000000000000000000
  licence: "CC BY 4.0"
table: grants
read: {numbers: {decimal: ".", group: "", negative: leading}, missing: {"NULL": unknown}}
columns:
  Id: grant_id
  Dossier: policy_field
  Project: title
  Jaar: grant_year
  Verleend: amount_awarded
key: [grant_id]
