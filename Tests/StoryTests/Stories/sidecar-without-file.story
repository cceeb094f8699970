A sidecar belongs to a file, and a file to a sidecar.

$ inzage check
content/budget/begroting-2024.source.yaml:1:1: error: 'budget/begroting-2024.csv' is not there, and this sidecar belongs to it [sidecar-pair]
    1 | source:
      | ^
  hint: put the file beside it or remove the sidecar
content/spending/betalingen.csv:1:1: error: 'spending/betalingen.csv' has no sidecar [sidecar-pair]
    1 | Datum;Bedrag
      | ^
  hint: 'inzage inspect' with this file writes spending/betalingen.source.yaml; add where it comes from
2 errors, 0 warnings
To have a check explained: inzage explain sidecar-pair
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.source.yaml:1:1: fout: 'budget/begroting-2024.csv' is er niet, en deze sidecar hoort erbij [sidecar-pair]
    1 | source:
      | ^
  tip: zet het bestand ernaast of haal de sidecar weg
content/spending/betalingen.csv:1:1: fout: 'spending/betalingen.csv' heeft geen sidecar [sidecar-pair]
    1 | Datum;Bedrag
      | ^
  tip: 'inzage inspect' met dit bestand schrijft spending/betalingen.source.yaml; vul aan waar het vandaan komt
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain sidecar-pair
[exit 1]

-- content/budget/begroting-2024.source.yaml --
source:
  id: begroting-2024
  title: "Begroting 2024"
  publisher: "Gemeente Voorstad"
  document_type: iv3
  fiscal_year: 2024
  status: vastgesteld
  retrieved_on: 2025-04-28
  sha256: (of the file)
  licence: "CC BY 4.0"
table: budget-lines
columns:
  Gebied: area_code
  Taakveld: taskfield_code
constants: {phase: approved, fiscal_year: 2024}
unpivot:
  - {column: Baten, set: {direction: revenue}}
  - {column: Lasten, set: {direction: expenditure}}
-- content/spending/betalingen.csv --
Datum;Bedrag
2024-05-12;100
