A field that does not belong to this kind of page is reported, with the field that was meant.

$ inzage check

$ inzage check --language nl

-- content/initiatives/tuin.md --
---
title: "De tuin aan de kade"
summary: "Bewoners maken samen een tuin."
type: bewonersinitiatief
areas: [x-haven]
theems: [groen]
status: idea
---

Een tuin.
