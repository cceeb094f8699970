A question that was sent without a date, about a row and a task field that are not there.

$ inzage check

$ inzage check --language nl

-- content/questions/haven.md --
---
title: "Waarom bleef er geld over?"
summary: "Een vraag over de haven."
subject_type: taskfield
subject_id: "6.11"
fiscal_year: 2024
finding_id: geld-over
evidence: ["regster:2"]
addressee: "Gemeente Voorstad"
channel: brief
status: sent
---
Waarom bleef er geld over?
-- content/findings/geld-over-haven.md --
---
title: "Geld over"
summary: "Er bleef geld over."
kind: underspend
raised_by: "Budgetmonitoren"
raised_on: 2025-11-01
status: published
---
Er bleef geld over.
