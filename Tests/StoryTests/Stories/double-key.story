A key that comes back in a file may mean money that counts twice.

$ inzage check
content/spending/register.csv:4:1: error: 'SBA-000130' (grant_id) is already on line 2 [key-unique]
    4 | SBA-000130,2024,1500.00
      | ^
  hint: ask the source whether the row is a double, or name in 'key' the column too that tells the rows apart
1 error, 0 warnings
To have a check explained: inzage explain key-unique
[exit 1]

$ inzage check --language nl
content/spending/register.csv:4:1: fout: 'SBA-000130' (grant_id) staat ook al op regel 2 [key-unique]
    4 | SBA-000130,2024,1500.00
      | ^
  tip: vraag de bron of de rij dubbel is, of noem onder 'key' ook de kolom die de rijen uit elkaar houdt
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain key-unique
[exit 1]

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
columns:
  Dossier: grant_id
  Jaar: grant_year
  Verleend: amount_awarded
key: [grant_id]
-- content/spending/register.csv --
Dossier,Jaar,Verleend
SBA-000130,2024,1500.00
SBA-000131,2024,20.00
SBA-000130,2024,1500.00
