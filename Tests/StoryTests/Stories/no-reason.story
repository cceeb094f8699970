Residents are told why a plan did not go on, and what came of one that did.

$ inzage check
content/initiatives/bank.md:7:9: error: 'completed' needs a result, and there is none [status-has-reason]
    7 | status: completed
      |         ^^^^^^^^^
  hint: add a line 'result:' with what came of it
content/initiatives/tuin.md:7:9: error: 'infeasible' needs a reason, and there is none [status-has-reason]
    7 | status: infeasible
      |         ^^^^^^^^^^
  hint: add: decision: {reason_code: not-stated, reason: "…"}, with the reason in plain words
2 errors, 0 warnings
To have a check explained: inzage explain status-has-reason
[exit 1]

$ inzage check --language nl
content/initiatives/bank.md:7:9: fout: 'completed' vraagt een resultaat, en dat staat er niet [status-has-reason]
    7 | status: completed
      |         ^^^^^^^^^
  tip: voeg een regel 'result:' toe met wat ervan gekomen is
content/initiatives/tuin.md:7:9: fout: 'infeasible' vraagt een reden, en die staat er niet [status-has-reason]
    7 | status: infeasible
      |         ^^^^^^^^^^
  tip: voeg toe: decision: {reason_code: not-stated, reason: "…"}, met de reden in gewone woorden
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain status-has-reason
[exit 1]

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: infeasible
---

Een tuin.
-- content/initiatives/bank.md --
---
title: "De bank aan de kade"
summary: "Bewoners maken samen een bank."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: completed
---

Een bank.
