A link to a text, a heading or a page of the site that is not there is reported at the link.

$ inzage check

$ inzage check --language nl

-- content/pages/over.md --
---
title: "Over dit portaal"
summary: "Wie dit portaal maken."
---

## Wie wij zijn

Lees over [privacy](privcy.md) en [wie wij zijn](#wie-wij-waren).
