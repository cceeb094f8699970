A key that comes back in a file may mean money that counts twice.

$ inzage check

$ inzage check --language nl

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
