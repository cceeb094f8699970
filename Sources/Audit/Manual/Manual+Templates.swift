import Diagnostics

extension Manual {
  /// Templates; of the last no example can be written.
  static let templates: [ManualEntry] = [
    ManualEntry(
      "locale-text", .templates, [.error], model: [],
      summary: Wording(
        nl: "Elk woord voor lezers heeft een tekst",
        en: "Each word for readers has a text"),
      explanation: Wording(
        nl: """
          In templates/locales/ staat bij elk woord wat lezers ervoor zien. Hier staat niets, of een \
          lijst. Op de pagina zou een leeg plekje staan; schrijf de woorden achter de dubbele punt.
          """,
        en: """
          In templates/locales/ each word has what readers see for it. Here is nothing, or a list. \
          The page would have an empty place; write the words after the colon.
          """),
      good: [Example(["templates/locales/nl.yaml": "nav:\n  home: Begin\n"])],
      bad: [Example(["templates/locales/nl.yaml": "nav:\n  home: ▸\n"])]),
    ManualEntry(
      "template-name", .templates, [.error], model: [],
      summary: Wording(
        nl: "Een naam in een sjabloon is er, en wordt gebruikt zoals hij is",
        en: "A name in a template is there and is used as what it is"),
      explanation: Wording(
        nl: """
          De pagina geeft haar sjabloon een vaste lijst van namen. Deze is er niet bij, of is iets \
          anders dan waarvoor hij gebruikt wordt: een lijst als tekst, bijvoorbeeld. Neem een naam \
          over; de melding noemt de naam die er het meest op lijkt.
          """,
        en: """
          The page gives its template a fixed list of names. This is not one of them, or is \
          something else than what it is used as: a list as a text, for example. Copy a name; the \
          message gives the one that is nearest.
          """),
      good: [Example(["templates/page.html": "<h1>{{title}}</h1>\n"])],
      bad: [Example(["templates/page.html": "<h1>{{titel}}</h1>\n"])]),
    ManualEntry(
      "template-partial", .templates, [.error], model: [],
      summary: Wording(
        nl: "Een deel of ouder van een sjabloon is er, één keer",
        en: "A partial or parent of a template is there, once"),
      explanation: Wording(
        nl: """
          Een sjabloon kan andere sjablonen gebruiken, en die staan in templates/partials/. Dit deel \
          is er niet, of is er twee keer. Kijk of de naam goed geschreven is, zonder .html.
          """,
        en: """
          A template can use other templates, which stand in templates/partials/. This one is not \
          there, or is there twice. See whether the name is spelt right, without .html.
          """),
      good: [Example(["templates/page.html": "<h1>{{title}}</h1>\n"])],
      bad: [Example(["templates/page.html": "{{>kopje}}\n"])]),
    ManualEntry(
      "template-safety", .templates, [.error], model: [],
      summary: Wording(
        nl: "Wat een sjabloon invult, kan de HTML eromheen niet veranderen",
        en: "What a template fills in cannot change the HTML around it"),
      explanation: Wording(
        nl: """
          Tekst uit bestanden wordt altijd veilig ingevuld, maar niet overal: in een script, een \
          stijl of een adres kan een tekst iets gaan doen. Op zo'n plaats mag alleen een naam van de \
          goede soort staan, zoals een adres. Zet de tekst ergens anders neer.
          """,
        en: """
          Text of files is always filled in safely, but not everywhere: in a script, a style or an \
          address a text may start to do something. In such a place only a name of the right kind \
          may stand, such as an address. Put the text somewhere else.
          """),
      good: [Example(["templates/page.html": "<a href=\"{{url}}\">{{title}}</a>\n"])],
      bad: [Example(["templates/page.html": "<a href=\"{{title}}\">{{title}}</a>\n"])]),
    ManualEntry(
      "template-sample", .templates, [.error], model: [],
      summary: Wording(
        nl: "Het voorbeeld waaraan sjablonen worden getoetst, is vol",
        en: "The sample that templates are checked against is full"),
      explanation: Wording(
        nl: """
          Elk soort pagina heeft in het programma een voorbeeld waarin alles is ingevuld; daaraan \
          worden sjablonen getoetst. Ontbreekt daarin iets, dan kan een fout in een sjabloon \
          verborgen blijven. Dit is een fout van het programma en niet van u: meld haar.
          """,
        en: """
          Each kind of page has a sample in the program in which everything is filled in; templates \
          are checked against it. When something is missing in it a mistake in a template may stay \
          hidden. This is a fault of the program and not yours: report it.
          """),
      good: [Example(["templates/page.html": "<h1>{{title}}</h1>\n"])],
      bad: []),
    ManualEntry(
      "template-syntax", .templates, [.error], model: [],
      summary: Wording(
        nl: "Een sjabloon is geschreven in de taal van sjablonen",
        en: "A template is written in the template language"),
      explanation: Wording(
        nl: """
          Een sjabloon is HTML met namen tussen dubbele accolades. Hier klopt een haak niet, of een \
          deel dat met # begint wordt niet met / gesloten. De melding wijst de plaats aan.
          """,
        en: """
          A template is HTML with names between double braces. Here a brace is wrong, or a section \
          that begins with # is not closed with /. The message points at the place.
          """),
      good: [Example(["templates/page.html": "<h1>{{title}}</h1>\n"])],
      bad: [Example(["templates/page.html": "<h1>{{title</h1>\n"])]),
    ManualEntry(
      "template-word", .templates, [.error], model: [],
      summary: Wording(
        nl: "Een woord dat een sjabloon noemt, staat in de woordenlijst",
        en: "A word that a template names stands in the locale"),
      explanation: Wording(
        nl: """
          Woorden voor lezers staan in templates/locales/, één bestand per taal. Dit woord staat er \
          niet in. Voeg het in elke taal toe, of verbeter de naam.
          """,
        en: """
          Words for readers stand in templates/locales/, one file for each language. This word is \
          not in it. Add it in each language, or mend the name.
          """),
      good: [Example(["templates/page.html": "<p>{{t.nav.home}}</p>\n"])],
      bad: [Example(["templates/page.html": "<p>{{t.nav.thuis}}</p>\n"])]),
  ]
}
