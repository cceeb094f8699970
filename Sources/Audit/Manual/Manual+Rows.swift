import Diagnostics

extension Manual {
  /// Rows, outlines and the files of votes.
  static let rows: [ManualEntry] = [
    ManualEntry(
      "outline-shape", .areas, [.error], model: [],
      summary: Wording(
        nl: "Een omtrek is goede GeoJSON in graden (WGS 84)",
        en: "An outline is sound GeoJSON in degrees (WGS 84)"),
      explanation: Wording(
        nl: """
          De kaart tekent gebieden uit reference/areas.geojson. Dat is GeoJSON met lengte en breedte \
          in graden (WGS 84), en elk gebied heeft zijn code als 'area_code'. \
          Rijksdriehoekscoördinaten moeten eerst worden omgezet.
          """,
        en: """
          The map draws areas from reference/areas.geojson. That is GeoJSON with longitude and \
          latitude in degrees (WGS 84), and each area has its code as 'area_code'. Coordinates of \
          the Dutch grid must be converted first.
          """),
      good: [.page("Een tekst.")],
      bad: [
        Example(["reference/areas.geojson": "{\"type\": \"FeatureCollection\", \"features\": ["])
      ]),
    ManualEntry(
      "quotes-close", .rows, [.error, .note], model: ["S2"],
      summary: Wording(
        nl: "Een aanhalingsteken dat een cel opent, sluit haar ook",
        en: "A quote that opens a cell also closes it"),
      explanation: Wording(
        nl: """
          Een aanhalingsteken opent een cel waarin ook komma's en regeleinden mogen staan. Wordt het \
          niet gesloten, dan loopt de cel door tot het einde van het bestand en verdwijnen er rijen. \
          Sluit het, en schrijf een aanhalingsteken in de tekst dubbel.
          """,
        en: """
          A quote opens a cell in which commas and line ends may stand. When it is not closed the \
          cell runs on to the end of the file and rows disappear. Close it, and write a quote inside \
          the text twice.
          """),
      good: [.grants("Dossier,Jaar,Verleend\n\"A-1\",2024,100\n")],
      bad: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n▸\"A-2,2024,100\n")]),
    ManualEntry(
      "record-length", .rows, [.error], model: ["S2"],
      summary: Wording(
        nl: "Een regel is niet langer dan 1 MiB",
        en: "A row is not longer than 1 MiB"),
      explanation: Wording(
        nl: """
          Een rij van meer dan een mebibyte is geen rij: er ontbreekt een regeleinde of een \
          aanhalingsteken. De rij wordt geweigerd en geteld, zodat het lezen doorgaat. Kijk in het \
          bestand waar zij begint.
          """,
        en: """
          A row of more than a mebibyte is no row: a line end or a quote is missing. The row is \
          rejected and counted, so that reading goes on. See in the file where it begins.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [
        .grants(
          "Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,2024,\(String(repeating: "1", count: 1_100_000))\n"
        )
      ]),
    ManualEntry(
      "rejected-rows", .rows, [.error], model: ["S2"],
      summary: Wording(
        nl: "Er worden niet meer en niet minder rijen geweigerd dan is opgegeven",
        en: "As many rows are rejected as were declared"),
      explanation: Wording(
        nl: """
          Rijen die niet te lezen zijn, worden geweigerd. Mag dat, dan staat in de sidecar hoeveel: \
          'expects: {rejected: 12}'. Een ander aantal betekent dat het bestand of het lezen \
          veranderd is. Kijk de rijen na en verbeter daarna het getal.
          """,
        en: """
          Rows that cannot be read are rejected. When that is allowed the sidecar says how many: \
          'expects: {rejected: 12}'. Another number means that the file or the reading changed. Look \
          over the rows and then mend the number.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [
        .grants("Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,ooit,100\n", "expects: {rejected: 2}")
      ]),
    ManualEntry(
      "rejected-rows-declared", .rows, [.note], model: ["S2"],
      summary: Wording(
        nl: "Rijen die niet te lezen zijn, waren zo opgegeven",
        en: "Rows that cannot be read were declared as such"),
      explanation: Wording(
        nl: """
          In dit bestand staan rijen die niet te lezen zijn, en de sidecar zegt dat dat er zoveel \
          zijn. Hun geld telt nergens mee. Ze staan met hun tekst en de reden op de pagina van de \
          bron.
          """,
        en: """
          This file has rows that cannot be read, and the sidecar says that there are so many. Their \
          money counts nowhere. They stand with their text and the reason on the page of the source.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [
        .grants("Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,ooit,100\n", "expects: {rejected: 1}")
      ]),
    ManualEntry(
      "required-cell", .rows, [.error], model: [],
      summary: Wording(
        nl: "Een verplichte cel is gevuld",
        en: "A required cell is filled"),
      explanation: Wording(
        nl: """
          Zonder dit veld is de rij geen regel van een begroting of register: er is geen jaar, geen \
          dossiernummer, geen bedrag. De rij wordt geweigerd en geteld. Is het geen gewone rij, zet \
          er dan een regel voor onder 'row_rules'.
          """,
        en: """
          Without this field the row is no line of a budget or register: there is no year, no \
          dossier number, no amount. The row is rejected and counted. When it is no ordinary row, \
          write a rule for it under 'row_rules'.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [.grants("Dossier,Jaar,Verleend\nA-1,▸,100\n")]),
    ManualEntry(
      "round-counts", .votes, [.error, .warning], model: [],
      summary: Wording(
        nl: "De aantallen die een stemming noemt, kloppen met haar regels",
        en: "The counts that a vote states agree with its lines"),
      explanation: Wording(
        nl: """
          Het bestand van een stemming noemt zelf hoeveel plannen en stemmen het heeft. Komt dat \
          niet uit, dan ontbreken er regels of zijn er te veel, en is de uitslag niet na te rekenen. \
          Haal het bestand opnieuw op.
          """,
        en: """
          The file of a vote states itself how many plans and ballots it has. When that does not \
          agree, lines are missing or there are too many, and the result cannot be worked out. \
          Retrieve the file again.
          """),
      good: [.vote(Example.twoPlans)],
      bad: [.vote(Example.twoPlans.replacing("num_projects;2", with: "num_projects;3"))]),
    ManualEntry(
      "round-file", .votes, [.error], model: [],
      summary: Wording(
        nl: "Het bestand van een stemming heeft de delen META en PROJECTS",
        en: "The file of a vote has the parts META and PROJECTS"),
      explanation: Wording(
        nl: """
          Een stemming staat in een Pabulib-bestand: een deel META met de regels, en een deel \
          PROJECTS met de plannen. Elk deel begint met zijn naam op een regel alleen, met de kop van \
          de tabel eronder. Ontbreekt een deel, dan is er niets na te rekenen.
          """,
        en: """
          A vote stands in a Pabulib file: a part META with the rules and a part PROJECTS with the \
          plans. Each part begins with its name on a line of its own, with the header of the table \
          below it. When a part is missing there is nothing to work out.
          """),
      good: [.vote(Example.twoPlans)],
      bad: [.vote("META\nkey;value\nbudget;100\n")]),
    ManualEntry(
      "row-width", .rows, [.error], model: ["S2"],
      summary: Wording(
        nl: "Een rij heeft de velden die de kop heeft",
        en: "A row has the fields that the header has"),
      explanation: Wording(
        nl: """
          Een rij met minder of meer velden dan de kop is verschoven: elk bedrag kan in de verkeerde \
          kolom staan. Zulke rijen worden geweigerd en geteld. Is het een voetregel of een titel, \
          zet er dan een regel voor onder 'row_rules'; anders is het bestand beschadigd.
          """,
        en: """
          A row with fewer or more fields than the header has shifted: each amount may stand in the \
          wrong column. Such rows are rejected and counted. When it is a footer or a title, write a \
          rule for it under 'row_rules'; otherwise the file is damaged.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n▸GM0001,0.1,5\n")]),
  ]
}
