A link to a text, a heading or a page of the site that is not there is reported at the link.

$ inzage check
content/pages/over.md:8:21: error: 'pages/privcy.md' is not a text of this portal [link-exists]
    8 | Lees over [privacy](privcy.md) en [wie wij zijn](#wie-wij-waren).
      |                     ^^^^^^^^^
  hint: did you mean 'pages/privacy.md'?
content/pages/over.md:8:50: error: '#wie-wij-waren' is not a heading in pages/over.md [link-exists]
    8 | Lees over [privacy](privcy.md) en [wie wij zijn](#wie-wij-waren).
      |                                                  ^^^^^^^^^^^^^^
  hint: did you mean '#wie-wij-zijn'?
2 errors, 0 warnings
To have a check explained: inzage explain link-exists
[exit 1]

$ inzage check --language nl
content/pages/over.md:8:21: fout: 'pages/privcy.md' is geen tekst van dit portaal [link-exists]
    8 | Lees over [privacy](privcy.md) en [wie wij zijn](#wie-wij-waren).
      |                     ^^^^^^^^^
  tip: bedoelt u 'pages/privacy.md'?
content/pages/over.md:8:50: fout: '#wie-wij-waren' is geen kop in pages/over.md [link-exists]
    8 | Lees over [privacy](privcy.md) en [wie wij zijn](#wie-wij-waren).
      |                                                  ^^^^^^^^^^^^^^
  tip: bedoelt u '#wie-wij-zijn'?
2 fouten, 0 waarschuwingen
Uitleg over een controle: inzage explain link-exists
[exit 1]

-- content/pages/over.md --
---
title: "Over dit portaal"
summary: "Wie dit portaal maken."
---

## Wie wij zijn

Lees over [privacy](privcy.md) en [wie wij zijn](#wie-wij-waren).
