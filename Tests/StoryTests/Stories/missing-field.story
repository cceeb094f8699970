A required field that is not there is reported, together with everything else that is wrong.

$ inzage check

$ inzage check --language nl

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
