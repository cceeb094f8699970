A build that finds faults leaves the site as it was.

$ inzage build --quiet

$ remember site

$ inzage build
content/initiatives/tuin.md:7:9: error: 'stopped' needs a reason, and there is none [status-has-reason]
    7 | status: stopped
      |         ^^^^^^^
  hint: add: decision: {reason_code: not-stated, reason: "…"}, with the reason in plain words
1 error, 0 warnings
To have a check explained: inzage explain status-has-reason
Nothing was printed; site was not changed.
[exit 1]

$ compare site
every byte of site is as it was

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: idea
---

Een tuin.
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
-- content/budget/begroting-2024.csv --
Gebied;Taakveld;Baten;Lasten
GM0001;0.1;1000;400
GM0001;0.10;0;350
GM0001;5.7;0;250
-- 3: content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: stopped
---

Een tuin.
