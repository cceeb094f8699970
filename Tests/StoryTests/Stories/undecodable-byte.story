A byte that is no letter in the encoding of the file is shown with its place in the file.

$ inzage check
content/budget/begroting-2024.csv:5:5: error: Byte 0x87 at offset 88 is no character that fits here in utf-8 [text-encoding]
    5 | Cura�ao;0.1;0;0
      |     ^
  hint: this byte is '‡' in Windows-1252 and 'ç' in CP850; set 'encoding' in the sidecar or ask the source for UTF-8
content/pages/contact.md:3:14: error: Byte 0xE9 is no character in UTF-8 [text-encoding]
    3 | summary: "Caf� Haven."
      |              ^
  hint: save the file as UTF-8
2 errors, 0 warnings
To have a check explained: inzage explain text-encoding
[exit 1]

$ inzage check --language nl
content/budget/begroting-2024.csv:5:5: fout: Byte 0x87 op plaats 88 is geen teken dat hier past in utf-8 [text-encoding]
    5 | Cura�ao;0.1;0;0
      |     ^
  tip: in Windows-1252 is deze byte '‡' en in CP850 'ç'; zet 'encoding' in de sidecar of vraag de bron om UTF-8
content/pages/contact.md:3:14: fout: Byte 0xE9 is geen teken in UTF-8 [text-encoding]
    3 | summary: "Caf� Haven."
      |              ^
  tip: sla het bestand op als UTF-8
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain text-encoding
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
read: {encoding: utf-8}
columns:
  Gebied: area_code
  Taakveld: taskfield_code
constants: {phase: approved, fiscal_year: 2024}
unpivot:
  - {column: Baten, set: {direction: revenue}}
  - {column: Lasten, set: {direction: expenditure}}
-- content/budget/begroting-2024.csv (bytes) --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
Cura\x87ao;0.1;0;0
-- content/pages/contact.md (bytes) --
---
title: "Contact"
summary: "Caf\xE9 Haven."
---

Wij.
