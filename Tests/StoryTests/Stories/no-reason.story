Residents are told why a plan did not go on, and what came of one that did.

$ inzage check

$ inzage check --language nl

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
