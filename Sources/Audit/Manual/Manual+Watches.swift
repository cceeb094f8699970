import Diagnostics

extension Manual {
  /// What only the whole file shows, or what came with it.
  static let watches: [ManualEntry] = [
    ManualEntry(
      "code-label", .codes, [.warning, .note], model: [],
      summary: Wording(
        nl: "Een code van een begroting heeft binnen een jaar één omschrijving",
        en: "A code of a budget has one description within a year"),
      explanation: Wording(
        nl: """
          Dezelfde code staat naast twee verschillende omschrijvingen. Dan staan de waarden in de \
          verkeerde kolom, betekent de code twee dingen, of is de naam veranderd. Kijk de rij na; \
          leg haar zo nodig apart met 'row_rules' en meld het aan de bron.
          """,
        en: """
          The same code stands beside two different descriptions. Then values are in the wrong \
          column, the code means two things, or the name was changed. Look at the row; where \
          needed, set it aside with 'row_rules' and tell the source.
          """),
      good: [.budget(labelled + "GM0001,0.1,A,Wegen,5,5\n", sidecar: withLabels)],
      bad: [.budget(labelled + "▸GM0001,0.1,A,Water,5,5\n", sidecar: withLabels)]),
    ManualEntry(
      "columns-shifted", .rows, [.error], model: ["S2"],
      summary: Wording(
        nl: "De cellen van een rij staan onder hun eigen kop",
        en: "The cells of a row stand under their own header"),
      explanation: Wording(
        nl: """
          In een kolom zonder naam staat een getal, en het eerste bedrag van de rij is leeg. De \
          cellen staan dan een kolom te ver naar rechts, en elk bedrag hoort bij een ander jaar dan \
          de kop zegt. Leg het blok apart met 'lines' onder 'row_rules', of vraag de bron om een \
          verbeterd bestand.
          """,
        en: """
          A column without a name holds a number, and the first amount of the row is empty. The \
          cells then stand a column too far right, and each amount belongs to another year than \
          the header says. Set the block aside with 'lines' in 'row_rules', or ask the source for \
          a mended file.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten,\nGM0001,0.1,5,5,\n")],
      bad: [.budget("Gebied,Taakveld,Baten,Lasten,\nGM0001,0.1,5,5,\n▸GM0001,0.10,,5,5\n")]),
    ManualEntry(
      "currency-euro", .numbers, [.warning], model: [],
      summary: Wording(
        nl: "De bedragen van een bron zijn euro's", en: "The amounts of a source are euros"),
      explanation: Wording(
        nl: """
          De sidecar of het datapackage noemt een andere munt dan de euro. Het portaal rekent niet \
          om: de bedragen staan op de pagina's met een euroteken. Publiceer zo'n bron alleen als de \
          lezer dat op de pagina kan zien.
          """,
        en: """
          The sidecar or the data package names another currency than the euro. The portal does not \
          convert: pages show the amounts with a euro sign. Publish such a source only when readers \
          can see that on the page.
          """),
      good: [.payments("Nummer,Datum,Jaar,Bedrag\n1,2024-05-01,2024,10\n")],
      bad: [
        Example([
          "spending/p.csv": "Nummer,Datum,Jaar,Bedrag\n1,2024-05-01,2024,10\n",
          "spending/p.source.yaml": Example.paymentsSidecar("p").replacing(
            ", dates: yyyy-MM-dd", with: ", currency: GBP"),
        ])
      ]),
    ManualEntry(
      "date-ambiguous", .numbers, [.error], model: [],
      summary: Wording(
        nl: "Van een kolom met datums staat vast wat de dag en wat de maand is",
        en: "It is certain what is the day and what the month in a column of dates"),
      explanation: Wording(
        nl: """
          Alle datums van de kolom zijn op twee manieren te lezen, en deze is dan een andere dag. \
          Het portaal kiest niet. Zet onder 'read' in de sidecar bij 'dates' welke vorm het is.
          """,
        en: """
          All dates of the column can be read in two ways, and this one is then another day. The \
          portal does not choose. Write in 'dates' under 'read' in the sidecar which form it is.
          """),
      good: [.payments("Nummer,Datum,Jaar,Bedrag\n1,2024-05-01,2024,10\n")],
      bad: [
        Example([
          "spending/p.csv": "Nummer,Datum,Jaar,Bedrag\n1,▸03/04/2024,2024,10\n",
          "spending/p.source.yaml": Example.paymentsSidecar("p").replacing(
            ", dates: yyyy-MM-dd", with: ""),
        ])
      ]),
    ManualEntry(
      "package-fits", .files, [.error], model: [],
      summary: Wording(
        nl: "Een datapackage beschrijft het bestand waar het bij staat",
        en: "A data package describes the file that it stands beside"),
      explanation: Wording(
        nl: """
          De sidecar verwijst met 'package' naar een datapackage.json, maar daarin staat dit \
          bestand niet, of het is geen goede JSON. Noem onder 'package' met 'resource' welk deel \
          bedoeld is. Is het bestand beschadigd, haal het dan opnieuw op.
          """,
        en: """
          The sidecar points with 'package' at a datapackage.json, but this file is not in it, or \
          it is not sound JSON. Name the part that is meant with 'resource' under 'package'. When \
          the file is damaged, fetch it again.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        Example([
          "budget/b.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n",
          "budget/datapackage.json": "{\"resources\": []}",
          "budget/b.source.yaml": Example.budgetSidecar("b", "package: datapackage.json"),
        ])
      ]),
    ManualEntry(
      "rows-repeated", .rows, [.warning, .note], model: [],
      summary: Wording(
        nl: "Een blok rijen staat maar één keer in een bestand",
        en: "A block of rows stands in a file only once"),
      explanation: Wording(
        nl: """
          Een blok van ten minste twintig rijen, of het hele bestand, staat er twee keer in. Dan \
          telt het geld waarschijnlijk dubbel. Losse rijen die gelijk zijn, zijn geen fout: twee \
          betalingen kunnen hetzelfde bedrag hebben. Vraag de bron, en leg de herhaling zo nodig \
          apart met 'lines' onder 'row_rules'.
          """,
        en: """
          A block of at least twenty rows, or the whole file, stands there twice. The money then \
          probably counts twice. Single rows that are the same are no fault: two payments may have \
          the same amount. Ask the source, and where needed set the repetition aside with 'lines' \
          in 'row_rules'.
          """),
      good: [.payments("Nummer,Datum,Jaar,Bedrag\n1,2024-05-01,2024,10\n")],
      bad: [.payments("▸Nummer,Datum,Jaar,Bedrag\n" + fiveRows + fiveRows)]),
  ]

  private static let labelled = """
    Gebied,Taakveld,Code,Naam,Baten,Lasten
    GM0001,0.1,A,Wegen,5,5
    GM0001,0.1,B,Bruggen,5,5
    GM0001,0.1,C,Sluizen,5,5
    GM0001,0.1,D,Havens,5,5
    GM0001,0.1,E,Dijken,5,5

    """

  private static let withLabels = Example.budgetSidecar("b").replacing(
    "  Taakveld: taskfield_code",
    with: "  Taakveld: taskfield_code\n  Code: programme_code\n  Naam: description")

  private static let fiveRows = (1...5).map { "\($0),2024-05-0\($0),2024,\($0)0\n" }.joined()
}
