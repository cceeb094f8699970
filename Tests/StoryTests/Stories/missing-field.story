A required field that is not there is reported, together with everything else that is wrong.

$ inzage check
content/initiatives/tuin.md:2:1: error: 'summary' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as summary: "…"
content/initiatives/tuin.md:6:9: error: 'busy' is no choice for 'status' [choice-allowed]
    6 | status: busy
      |         ^^^^
  hint: choose from: idea, submitted, under-review, infeasible, feasible, in-vote, not-selected, awarded, in-progress, delayed, completed, stopped, withdrawn, merged, referred
content/initiatives/tuin.md:7:15: error: '12-05-2025' for 'status_since' is not a date [date-format]
    7 | status_since: 12-05-2025
      |               ^^^^^^^^^^
  hint: write year-month-day, such as 2025-05-12
3 errors, 0 warnings
To have a check explained: inzage explain field-required
[exit 1]

$ inzage check --language nl
content/initiatives/tuin.md:2:1: fout: 'summary' is niet ingevuld [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  tip: vul het in, zoals summary: "…"
content/initiatives/tuin.md:6:9: fout: 'busy' kan niet bij 'status' [choice-allowed]
    6 | status: busy
      |         ^^^^
  tip: kies uit: idea, submitted, under-review, infeasible, feasible, in-vote, not-selected, awarded, in-progress, delayed, completed, stopped, withdrawn, merged, referred
content/initiatives/tuin.md:7:15: fout: '12-05-2025' bij 'status_since' is geen datum [date-format]
    7 | status_since: 12-05-2025
      |               ^^^^^^^^^^
  tip: schrijf jaar-maand-dag, zoals 2025-05-12
3 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain field-required
[exit 1]

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: busy
status_since: 12-05-2025
---

Een tuin.
