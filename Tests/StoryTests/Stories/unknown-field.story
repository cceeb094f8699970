A field that does not belong to this kind of page is reported, with the field that was meant.

$ inzage check
content/initiatives/tuin.md:2:1: error: 'themes' is not filled in [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  hint: fill it in, such as themes: [groen]
content/initiatives/tuin.md:6:1: error: 'theems' is not a field here [field-known]
    6 | theems: [groen]
      | ^^^^^^
  hint: did you mean 'themes'?
2 errors, 0 warnings
To have a check explained: inzage explain field-required
[exit 1]

$ inzage check --language nl
content/initiatives/tuin.md:2:1: fout: 'themes' is niet ingevuld [field-required]
    2 | title: "De tuin aan de kade"
      | ^
  tip: vul het in, zoals themes: [groen]
content/initiatives/tuin.md:6:1: fout: 'theems' is hier geen veld [field-known]
    6 | theems: [groen]
      | ^^^^^^
  tip: bedoelt u 'themes'?
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain field-required
[exit 1]

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
