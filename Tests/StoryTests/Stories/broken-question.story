A question that was sent without a date, about a row, a finding and a task field that are not there.

$ inzage check
content/findings/geld-over-haven.md:7:9: warning: 'geld-over-haven' names no row that the finding rests on [finding-has-evidence]
    7 | status: published
      |         ^^^^^^^^^
  hint: add: evidence: ["source:12"], or write 'status: draft'
content/findings/geld-over-haven.md:7:9: warning: The municipality was not asked about 'geld-over-haven' [finding-has-evidence]
    7 | status: published
      |         ^^^^^^^^^
  hint: make a question in questions/ with finding_id: geld-over-haven, or write 'status: draft'
content/questions/brief.md:5:10: error: 'brief' is no choice for 'channel' [choice-allowed]
    5 | channel: brief
      |          ^^^^^
  hint: choose from: gesprek, e-mail, raadsvragen, inspraak, woo
content/questions/haven.md:5:13: error: '5.77' is not found under 'taskfield' [subject-exists]
    5 | subject_id: "5.77"
      |             ^^^^^^
  hint: did you mean '5.7'?
content/questions/haven.md:7:13: error: 'geld-over' is not a text in the folder findings [reference-exists]
    7 | finding_id: geld-over
      |             ^^^^^^^^^
  hint: write the name of a file in the folder findings, without .md
content/questions/haven.md:8:12: error: 'regster' is not a source of this portal [evidence-exists]
    8 | evidence: ["regster:2", "register"]
      |            ^^^^^^^^^^^
  hint: write the 'id' that stands in the sidecar of the source
content/questions/haven.md:8:25: error: 'register' does not point at a row [evidence-exists]
    8 | evidence: ["regster:2", "register"]
      |                         ^^^^^^^^^^
  hint: write the id of the source, a colon and the line: "source:12"
content/questions/haven.md:11:9: error: 'due_on' does not say why the term holds [question-complete]
   11 | due_on: 2025-12-01
      |         ^^^^^^^^^^
  hint: add: due_basis: promise, law or none
content/questions/haven.md:12:9: error: 'sent' needs the date on which the question was asked [question-complete]
   12 | status: sent
      |         ^^^^
  hint: add a line 'asked_on:', or write 'status: draft'
7 errors, 2 warnings
To have a check explained: inzage explain finding-has-evidence
[exit 1]

$ inzage check --language nl
content/findings/geld-over-haven.md:7:9: waarschuwing: 'geld-over-haven' noemt geen rij waarop de bevinding rust [finding-has-evidence]
    7 | status: published
      |         ^^^^^^^^^
  tip: voeg toe: evidence: ["bron:12"], of zet 'status: draft'
content/findings/geld-over-haven.md:7:9: waarschuwing: Over 'geld-over-haven' is de gemeente nog niets gevraagd [finding-has-evidence]
    7 | status: published
      |         ^^^^^^^^^
  tip: maak in questions/ een vraag met finding_id: geld-over-haven, of zet 'status: draft'
content/questions/brief.md:5:10: fout: 'brief' kan niet bij 'channel' [choice-allowed]
    5 | channel: brief
      |          ^^^^^
  tip: kies uit: gesprek, e-mail, raadsvragen, inspraak, woo
content/questions/haven.md:5:13: fout: '5.77' is niet te vinden bij 'taskfield' [subject-exists]
    5 | subject_id: "5.77"
      |             ^^^^^^
  tip: bedoelt u '5.7'?
content/questions/haven.md:7:13: fout: 'geld-over' is geen tekst in de map findings [reference-exists]
    7 | finding_id: geld-over
      |             ^^^^^^^^^
  tip: schrijf de naam van een bestand in de map findings, zonder .md
content/questions/haven.md:8:12: fout: 'regster' is geen bron van dit portaal [evidence-exists]
    8 | evidence: ["regster:2", "register"]
      |            ^^^^^^^^^^^
  tip: schrijf de 'id' die in de sidecar van de bron staat
content/questions/haven.md:8:25: fout: 'register' wijst geen rij aan [evidence-exists]
    8 | evidence: ["regster:2", "register"]
      |                         ^^^^^^^^^^
  tip: schrijf de id van de bron, een dubbele punt en de regel: "bron:12"
content/questions/haven.md:11:9: fout: 'due_on' zegt niet waarom de termijn geldt [question-complete]
   11 | due_on: 2025-12-01
      |         ^^^^^^^^^^
  tip: voeg toe: due_basis: promise, law of none
content/questions/haven.md:12:9: fout: 'sent' vraagt een datum waarop de vraag is gesteld [question-complete]
   12 | status: sent
      |         ^^^^
  tip: voeg een regel 'asked_on:' toe, of zet 'status: draft'
7 fouten, 2 waarschuwingen
Uitleg over een controle: inzage explain finding-has-evidence
[exit 1]

-- content/questions/haven.md --
---
title: "Waarom bleef er geld over?"
summary: "Een vraag over de haven."
subject_type: taskfield
subject_id: "5.77"
fiscal_year: 2024
finding_id: geld-over
evidence: ["regster:2", "register"]
addressee: "Gemeente Voorstad"
channel: e-mail
due_on: 2025-12-01
status: sent
---
Waarom bleef er geld over?
-- content/questions/brief.md --
---
title: "Waarom bleef er geld over?"
summary: "Een vraag per brief."
addressee: "Gemeente Voorstad"
channel: brief
status: draft
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
