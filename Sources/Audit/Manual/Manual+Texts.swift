import Diagnostics

extension Manual {
  /// Texts of pages.
  static let texts: [ManualEntry] = [
    ManualEntry(
      "footnote-pair", .texts, [.warning], model: [],
      summary: Wording(
        nl: "Elke noot heeft een verwijzing in de tekst, en elke verwijzing een noot",
        en: "Each note has a reference in the text, and each reference a note"),
      explanation: Wording(
        nl: """
          Een noot zonder verwijzing valt weg, en een verwijzing zonder noot leidt nergens heen. \
          Schrijf [^naam] in de tekst en onder de tekst [^naam]: met de noot erachter.
          """,
        en: """
          A note without a reference falls away, and a reference without a note leads nowhere. Write \
          [^name] in the text and below the text [^name]: with the note after it.
          """),
      good: [.page("Een bewering.[^bron]\n\n[^bron]: De begroting, bladzijde 3.")],
      bad: [.page("Een bewering.▸[^bron]")]),
    ManualEntry(
      "front-matter", .texts, [.error], model: [],
      summary: Wording(
        nl: "Een pagina begint met velden tussen twee regels met ---",
        en: "A page begins with fields between two lines of ---"),
      explanation: Wording(
        nl: """
          Boven de tekst van een pagina staan velden, tussen twee regels met ---. Daarin staan ten \
          minste 'title' en 'summary'. Zonder die velden weet het portaal niet hoe de pagina heet.
          """,
        en: """
          Above the text of a page stand fields, between two lines of ---. They hold at least \
          'title' and 'summary'. Without them the portal does not know what the page is called.
          """),
      good: [.page("Een tekst.")],
      bad: [Example(["pages/over.md": "Een tekst zonder velden.\n"])]),
    ManualEntry(
      "heading-level", .texts, [.warning], model: [],
      summary: Wording(
        nl: "Koppen in de tekst beginnen bij ##; de titel is de enige kop 1",
        en: "Headings in the text begin at ##; the title is the only heading 1"),
      explanation: Wording(
        nl: """
          De titel van een pagina is de enige kop van niveau 1. Wie een schermlezer gebruikt, \
          springt langs de koppen en verdwaalt als er twee titels zijn. Begin koppen in de tekst met \
          ##; het portaal leest een enkele # als ##.
          """,
        en: """
          The title of a page is the only heading of level 1. Who uses a screen reader jumps along \
          the headings and gets lost with two titles. Begin headings in the text with ##; the portal \
          reads a single # as ##.
          """),
      good: [.page("## Een kop")],
      bad: [.page("▸# Een kop")]),
    ManualEntry(
      "image-address", .texts, [.error], model: [],
      summary: Wording(
        nl: "Een plaatje is een bestand van het portaal zelf",
        en: "A picture is a file of the portal itself"),
      explanation: Wording(
        nl: """
          Plaatjes staan in assets/ van het portaal zelf: zo werkt de site ook zonder verbinding, en \
          ziet niemand anders wie er leest. Dit plaatje is er niet. Zet het in assets/ en verwijs \
          ernaar vanaf het bestand.
          """,
        en: """
          Pictures stand in assets/ of the portal itself: so the site works without a connection \
          too, and nobody else sees who reads. This picture is not there. Put it in assets/ and \
          refer to it from the file.
          """),
      good: [.page("Een tekst.")],
      bad: [.page("![De tuin](https://elders.example/tuin.jpg)")]),
    ManualEntry(
      "image-alt", .texts, [.error], model: ["L1"],
      summary: Wording(
        nl: "Een plaatje heeft een tekst voor wie het niet ziet",
        en: "A picture has a text for those who cannot see it"),
      explanation: Wording(
        nl: """
          Wie het plaatje niet ziet, leest de tekst tussen de haken. Zonder die tekst mist hij wat \
          erop staat. Schrijf in een paar woorden wat er te zien is.
          """,
        en: """
          Who does not see the picture reads the text between the brackets. Without it they miss \
          what is on it. Write in a few words what can be seen.
          """),
      good: [.page("Een tekst.")],
      bad: [.page("![](../assets/tuin.jpg)")]),
    ManualEntry(
      "link-address", .texts, [.error], model: [],
      summary: Wording(
        nl: "Een link leidt naar een pagina van het portaal of naar een webadres",
        en: "A link leads to a page of the portal or to a web address"),
      explanation: Wording(
        nl: """
          Een link leidt naar een bestand van het portaal, naar een adres van de site of naar een \
          webadres. Adressen die een script kunnen starten, kunnen niet. Schrijf bij een webadres \
          het hele adres, met https://.
          """,
        en: """
          A link leads to a file of the portal, to an address of the site or to a web address. \
          Addresses that could start a script cannot. For a web address write the whole of it, with \
          https://.
          """),
      good: [.page("[De gemeente](https://voorbeeld.example/)")],
      bad: [.page("[De gemeente](javascript:alert)")]),
    ManualEntry(
      "markdown-html", .texts, [.warning], model: [],
      summary: Wording(
        nl: "HTML in een tekst wordt weggelaten",
        en: "HTML in a text is left out"),
      explanation: Wording(
        nl: """
          HTML in een tekst wordt niet afgedrukt: zo kan niemand een script op een pagina zetten, en \
          blijft elke pagina toegankelijk. De tekst eromheen blijft staan. Schrijf het in Markdown.
          """,
        en: """
          HTML in a text is not printed: so nobody can put a script on a page, and each page stays \
          accessible. The text around it stays. Write it in Markdown.
          """),
      good: [.page("Een **vet** woord.")],
      bad: [.page("Een <b>vet</b> woord.")]),
    ManualEntry(
      "markdown-limit", .texts, [.error], model: [],
      summary: Wording(
        nl: "Een tekst blijft binnen de maten waarin hij goed te lezen is",
        en: "A text stays within the sizes in which it can be read well"),
      explanation: Wording(
        nl: """
          Een tekst met honderden lagen of duizenden haken achter elkaar leest niemand, en kan het \
          portaal minuten ophouden. Meestal is er iets fout geplakt. Maak de tekst eenvoudiger of \
          verdeel hem.
          """,
        en: """
          A text with hundreds of layers or thousands of brackets in a row is read by nobody, and \
          could hold up the portal for minutes. Mostly something was pasted wrongly. Make the text \
          simpler or divide it.
          """),
      good: [.page("Een tekst.")],
      bad: [.page(String(repeating: "> ", count: 400) + "diep")]),
    ManualEntry(
      "markdown-node", .texts, [.warning], model: [],
      summary: Wording(
        nl: "Elk onderdeel van een tekst is bekend; wat dat niet is, wordt gewone tekst",
        en: "Each part of a text is known; what is not becomes plain text"),
      explanation: Wording(
        nl: """
          Een onderdeel van de tekst is van een soort die het portaal niet kent. De tekst ervan \
          wordt gewoon afgedrukt, zonder opmaak. Dit komt alleen voor als de Markdown-bibliotheek \
          nieuwer is dan dit programma; meld het dan.
          """,
        en: """
          A part of the text is of a kind that the portal does not know. Its text is printed \
          plainly, without layout. This happens only when the Markdown library is newer than this \
          program; then report it.
          """),
      good: [.page("Een tekst.")],
      bad: []),
  ]
}
