A link to an address of the site that no page has is reported at the link.

$ inzage check

$ inzage check --language nl

-- content/pages/over.md --
---
title: "Over dit portaal"
summary: "Wie dit portaal maken."
---

Bekijk de [begrippen](/begripen/).
