Two printed sites: the ledgers among their downloads say what changed.

$ inzage build --quiet --output before

$ inzage diff before before
Subsidieregister
  spending/register.csv (20) → spending/register.csv (20)
  The same file.

$ inzage build --quiet --output after

$ inzage diff before after
Subsidieregister
  spending/register.csv (20) → spending/register.csv (20)
  'grant_id' is a good key: of 19 shared keys 19 keep their other columns; 0 and 0 doubles.

  new: 1
    amount_awarded: 50.00
    first: 'SBA-000999' spending/register.csv:21

  vanished: 1
    amount_awarded: 1007.00
    first: 'SBA-000107' spending/register.csv:8

  unchanged: 19
    amount_awarded: 19203.00

$ inzage diff before after --format json --language nl
[
  {
    "is_same" : false,
    "kept" : 19,
    "key" : [
      "grant_id"
    ],
    "kinds" : [
      {
        "amounts" : [
          {
            "field" : "amount_awarded",
            "new" : "50.00"
          }
        ],
        "kind" : "new",
        "new_records" : 1,
        "old_records" : 0
      },
      {
        "amounts" : [
          {
            "field" : "amount_awarded",
            "old" : "1007.00"
          }
        ],
        "kind" : "vanished",
        "new_records" : 0,
        "old_records" : 1
      },
      {
        "amounts" : [
          {
            "field" : "amount_awarded",
            "new" : "19203.00",
            "old" : "19203.00"
          }
        ],
        "kind" : "unchanged",
        "new_records" : 19,
        "old_records" : 19
      }
    ],
    "new_doubles" : 0,
    "new_file" : "spending/register.csv",
    "new_records" : 20,
    "old_doubles" : 0,
    "old_file" : "spending/register.csv",
    "old_records" : 20,
    "shared" : 19,
    "title" : "Subsidieregister"
  }
]

$ inzage diff before content
inzage: there is no .sqlite file in 'content/downloads'; name the folder of a printed site
[exit 64]

-- content/spending/register.csv --
Dossier,Project,Jaar,Verleend
SBA-000101,Plan 1,2024,1001.00
SBA-000102,Plan 2,2024,1002.00
SBA-000103,Plan 3,2024,1003.00
SBA-000104,Plan 4,2024,1004.00
SBA-000105,Plan 5,2024,1005.00
SBA-000106,Plan 6,2024,1006.00
SBA-000107,Plan 7,2024,1007.00
SBA-000108,Plan 8,2024,1008.00
SBA-000109,Plan 9,2024,1009.00
SBA-000110,Plan 10,2024,1010.00
SBA-000111,Plan 11,2024,1011.00
SBA-000112,Plan 12,2024,1012.00
SBA-000113,Plan 13,2024,1013.00
SBA-000114,Plan 14,2024,1014.00
SBA-000115,Plan 15,2024,1015.00
SBA-000116,Plan 16,2024,1016.00
SBA-000117,Plan 17,2024,1017.00
SBA-000118,Plan 18,2024,1018.00
SBA-000119,Plan 19,2024,1019.00
SBA-000120,Plan 20,2024,1020.00
-- content/spending/register.source.yaml --
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
read: {numbers: {decimal: ".", group: "", negative: leading}}
columns:
  Dossier: grant_id
  Project: title
  Jaar: grant_year
  Verleend: amount_awarded
key: [grant_id]
-- 3: content/spending/register.csv --
Dossier,Project,Jaar,Verleend
SBA-000101,Plan 1,2024,1001.00
SBA-000102,Plan 2,2024,1002.00
SBA-000103,Plan 3,2024,1003.00
SBA-000104,Plan 4,2024,1004.00
SBA-000105,Plan 5,2024,1005.00
SBA-000106,Plan 6,2024,1006.00
SBA-000108,Plan 8,2024,1008.00
SBA-000109,Plan 9,2024,1009.00
SBA-000110,Plan 10,2024,1010.00
SBA-000111,Plan 11,2024,1011.00
SBA-000112,Plan 12,2024,1012.00
SBA-000113,Plan 13,2024,1013.00
SBA-000114,Plan 14,2024,1014.00
SBA-000115,Plan 15,2024,1015.00
SBA-000116,Plan 16,2024,1016.00
SBA-000117,Plan 17,2024,1017.00
SBA-000118,Plan 18,2024,1018.00
SBA-000119,Plan 19,2024,1019.00
SBA-000120,Plan 20,2024,1020.00
SBA-000999,Nieuw plan,2024,50.00
-- 3: content/spending/register.source.yaml --
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
read: {numbers: {decimal: ".", group: "", negative: leading}}
columns:
  Dossier: grant_id
  Project: title
  Jaar: grant_year
  Verleend: amount_awarded
key: [grant_id]
