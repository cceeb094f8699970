A text that cannot be read is told once: what refers to it and links to it is not called broken too.

$ inzage check
content/initiatives/bank.md:7:9: warning: 'bank' is in progress but has no date [stale-initiative]
    7 | status: in-progress
      |         ^^^^^^^^^^^
  hint: write under 'updates' how it stands now, or give another 'status'
content/initiatives/tuin.md:2:1: error: 'areas' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as areas: [GM0363]
content/initiatives/tuin.md:2:1: error: 'status' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as status: idea
content/initiatives/tuin.md:2:1: error: 'summary' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as summary: "…"
content/initiatives/tuin.md:2:1: error: 'themes' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as themes: [groen]
content/initiatives/tuin.md:2:1: error: 'type' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as type: wijkbudget
5 errors, 1 warning
To have a check explained: inzage explain stale-initiative
[exit 1]

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
---

Een tuin.

-- content/initiatives/bank.md --
---
title: "Een bank aan de kade"
summary: "Bewoners zetten een bank neer."
type: bewonersinitiatief
areas: [x-haven]
themes: [groen]
status: in-progress
related: [tuin]
---

Zie [de tuin](tuin.md).
