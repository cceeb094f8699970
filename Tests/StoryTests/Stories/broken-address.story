A link to an address of the site that no page has is reported at the link.

$ inzage check
content/pages/over.md:6:23: error: '/begripen/' is not a page of this portal [link-exists]
    6 | Bekijk de [begrippen](/begripen/).
      |                       ^^^^^^^^^^
  hint: did you mean '/begrippen/'?
1 error, 0 warnings
To have a check explained: inzage explain link-exists
[exit 1]

$ inzage check --language nl
content/pages/over.md:6:23: fout: '/begripen/' is geen pagina van dit portaal [link-exists]
    6 | Bekijk de [begrippen](/begripen/).
      |                       ^^^^^^^^^^
  tip: bedoelt u '/begrippen/'?
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain link-exists
[exit 1]

-- content/pages/over.md --
---
title: "Over dit portaal"
summary: "Wie dit portaal maken."
---

Bekijk de [begrippen](/begripen/).
