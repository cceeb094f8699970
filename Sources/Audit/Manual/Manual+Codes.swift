import Diagnostics

extension Manual {
  /// Codes in rows.
  static let codes: [ManualEntry] = [
    ManualEntry(
      "area-known", .codes, [.error], model: ["A2", "C1"],
      summary: Wording(
        nl: "Een gebied staat in areas.csv of area-aliases.csv",
        en: "An area stands in areas.csv or area-aliases.csv"),
      explanation: Wording(
        nl: """
          Elk gebied in een bron staat in reference/areas.csv, met zijn code of met een naam uit \
          area-aliases.csv. Rekenbladen laten letters en nullen weg: GM0363 wordt 363. De rij wordt \
          geweigerd en geteld; verbeter de code, of voeg het gebied of de naam toe.
          """,
        en: """
          Each area in a source stands in reference/areas.csv, by its code or by a name of area- \
          aliases.csv. Spreadsheets drop letters and zeros: GM0363 becomes 363. The row is rejected \
          and counted; mend the code, or add the area or the name.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [.budget("Gebied,Taakveld,Baten,Lasten\n▸1,0.1,5,5\n")]),
    ManualEntry(
      "choice-known", .codes, [.error], model: [],
      summary: Wording(
        nl: "Een keuze is een van de vaste mogelijkheden",
        en: "A choice is one of a fixed list"),
      explanation: Wording(
        nl: """
          Dit veld kent vaste waarden, en deze hoort er niet bij. De melding noemt ze. De rij wordt \
          geweigerd en geteld; schrijft de bron het anders, geef de waarde dan onder 'constants' of \
          gebruik 'categories'.
          """,
        en: """
          This field has fixed values, and this is not one of them. The message names them. The row \
          is rejected and counted; when the source writes it in another way, give the value under \
          'constants' or use 'categories'.
          """),
      good: [
        .grants(
          "Dossier,Jaar,Verleend,Soort,Titel\nA-1,2024,100,organisation,Tuin\n",
          sidecar: Example.namedGrants)
      ],
      bad: [
        .grants(
          "Dossier,Jaar,Verleend,Soort,Titel\nA-1,2024,100,▸organisatie,Tuin\n",
          sidecar: Example.namedGrants)
      ]),
    ManualEntry(
      "taskfield-known", .codes, [.error], model: ["C1"],
      summary: Wording(
        nl: "Een taakveld staat in de lijst van zijn jaar",
        en: "A taakveld stands in the list of its year"),
      explanation: Wording(
        nl: """
          Een taakveld betekent iets met de lijst van zijn jaar: 6.2 was Wijkteams en is sinds 2023 \
          Toegang. Staat de code niet in de lijst van dat jaar, dan wordt de rij geweigerd en \
          geteld. De melding noemt wat er bedoeld kan zijn: een verloren nul, een datum van een \
          rekenblad, een ander jaar, of de code die er het meest op lijkt.
          """,
        en: """
          A task field means something with the list of its year: 6.2 was Wijkteams and since 2023 \
          is Toegang. When the code is not in the list of that year the row is rejected and counted. \
          The message names what may be meant: a lost zero, a date made by a spreadsheet, another \
          year, or the code that is nearest.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,▸6.71b,5,5\n")]),
    ManualEntry(
      "taskfield-label", .codes, [.error], model: ["C1"],
      summary: Wording(
        nl: "De naam naast een taakveld hoort bij de code",
        en: "The label beside a taakveld belongs to the code"),
      explanation: Wording(
        nl: """
          Naast de code staat de naam van een ander taakveld. Meestal heeft een rekenblad 0.10 \
          (reserves) veranderd in 0.1 (bestuur), en dan komt het geld op de verkeerde plaats. De rij \
          wordt geweigerd en geteld; haal het bestand opnieuw op als tekst.
          """,
        en: """
          Beside the code stands the name of another task field. Mostly a spreadsheet turned 0.10 \
          (reserves) into 0.1 (administration), and the money ends up in the wrong place. The row is \
          rejected and counted; retrieve the file again as text.
          """),
      good: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.10 Mutaties reserves,5,5\n",
          sidecar: Example.codeAndName)
      ],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,▸0.1 Mutaties reserves,5,5\n",
          sidecar: Example.codeAndName)
      ]),
    ManualEntry(
      "taskfield-year", .codes, [.error], model: ["C1"],
      summary: Wording(
        nl: "Van elk jaar met taakvelden is de lijst bekend",
        en: "For each year with taakvelden the list is known"),
      explanation: Wording(
        nl: """
          Van dit jaar staat er geen lijst van taakvelden in reference/classifications.csv, dus is \
          geen enkele code na te gaan. Codes veranderen: een lijst van een ander jaar is geen \
          bewijs. Voeg de lijst van dat jaar toe.
          """,
        en: """
          For this year there is no list of task fields in reference/classifications.csv, so no code \
          can be checked. Codes change: a list of another year proves nothing. Add the list of that \
          year.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,▸0.1,5,5\n",
          sidecar: Example.budgetSidecar("b").replacing(
            "fiscal_year: 2024}", with: "fiscal_year: 2019}"))
      ]),
  ]
}
