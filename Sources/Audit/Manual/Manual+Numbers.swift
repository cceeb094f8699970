import Diagnostics

extension Manual {
  /// Amounts, dates and characters as sources write them.
  static let numbers: [ManualEntry] = [
    ManualEntry(
      "amount-fits", .numbers, [.error], model: [],
      summary: Wording(
        nl: "Een bedrag of een som past in het grootste getal dat wij kunnen opslaan",
        en: "An amount or a sum fits the largest number that we can keep"),
      explanation: Wording(
        nl: """
          Het grootste bedrag dat wij kunnen opslaan, is ruim 92 biljard euro. Meer is geen geld, \
          maar een nummer in de verkeerde kolom. Kijk of de kolom wel bedragen bevat, en of 'factor' \
          klopt.
          """,
        en: """
          The largest amount that we can keep is over 92 quadrillion euros. More is no money but a \
          number in the wrong column. See whether the column holds amounts, and whether 'factor' is \
          right.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [.grants("Dossier,Jaar,Verleend\nA-1,2024,▸99999999999999999999\n")]),
    ManualEntry(
      "amount-readable", .numbers, [.error], model: [],
      summary: Wording(
        nl: "Een cel in een kolom met bedragen is een bedrag, of een tekst uit 'missing'",
        en: "A cell in a column of amounts is an amount or a text of 'missing'"),
      explanation: Wording(
        nl: """
          Wat hier staat, is geen bedrag zoals de kolom ze schrijft. De rij wordt geweigerd en \
          geteld. Betekent de tekst dat er geen bedrag is, zoals 'p.m.' of een streepje, zet hem dan \
          onder 'missing' in de sidecar met wat hij betekent.
          """,
        en: """
          What stands here is no amount as the column writes them. The row is rejected and counted. \
          When the text means that there is no amount, such as 'p.m.' or a dash, put it under \
          'missing' in the sidecar with what it means.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [.grants("Dossier,Jaar,Verleend\nA-1,2024,▸honderd\n")]),
    ManualEntry(
      "amount-rounded", .numbers, [.note], model: [],
      summary: Wording(
        nl: "Bedragen met meer dan twee decimalen worden afgerond, en dat wordt geteld",
        en: "Amounts with more than two decimals are rounded, and that is counted"),
      explanation: Wording(
        nl: """
          Geld staat in het portaal in hele centen. Bedragen met meer decimalen worden afgerond, en \
          de melding zegt hoeveel het er zijn en wat dat samen scheelt. Vraag de bron om bedragen in \
          centen als het veel is.
          """,
        en: """
          Money stands in the portal in whole cents. Amounts with more decimals are rounded, and the \
          message says how many there are and what that makes together. Ask the source for amounts \
          in cents when it is much.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100.005\n")]),
    ManualEntry(
      "date-readable", .numbers, [.error], model: [],
      summary: Wording(
        nl: "Een datum bestaat en staat in de opgegeven vorm",
        en: "A date exists and has the declared form"),
      explanation: Wording(
        nl: """
          Een datum staat in het bestand zoals 'dates' in de sidecar zegt. Deze bestaat niet, of \
          staat er anders. Bij 03-04-2024 is niet te zien wat de dag is en wat de maand, dus raadt \
          het portaal niet. Zet de vorm in de sidecar.
          """,
        en: """
          A date stands in the file as 'dates' in the sidecar says. This one does not exist, or is \
          written in another way. In 03-04-2024 nobody can see which is the day and which the month, \
          so the portal does not guess. Write the form in the sidecar.
          """),
      good: [.payments("Nummer,Datum,Jaar,Bedrag\n1,2024-05-01,2024,10\n")],
      bad: [.payments("Nummer,Datum,Jaar,Bedrag\n1,▸31-12-2024,2024,10\n")]),
    ManualEntry(
      "integer-readable", .numbers, [.error], model: [],
      summary: Wording(
        nl: "Een aantal is een heel getal",
        en: "A count is a whole number"),
      explanation: Wording(
        nl: """
          Een aantal huishoudens of inwoners is een heel getal. Staan er punten tussen de \
          duizendtallen, zeg dat dan met 'numbers' in de sidecar. Betekent de tekst dat het aantal \
          niet bekend is, zet hem dan onder 'missing'.
          """,
        en: """
          A number of households or inhabitants is a whole number. When there are marks between \
          thousands, say so with 'numbers' in the sidecar. When the text means that the number is \
          not known, put it under 'missing'.
          """),
      good: [.counts("Gebied,Jaar,Aantal\nx-haven,2024,900\n")],
      bad: [.counts("Gebied,Jaar,Aantal\nx-haven,2024,▸veel\n")]),
    ManualEntry(
      "number-ambiguous", .numbers, [.error], model: ["S6"],
      summary: Wording(
        nl: "Van een kolom met bedragen staat vast wat punt en komma betekenen",
        en: "It is certain what dot and comma mean in a column of amounts"),
      explanation: Wording(
        nl: """
          Is 1.055 duizend of één? In een kolom met alleen zulke getallen is dat niet te zien, en \
          het scheelt een factor duizend. Het portaal gokt niet. Zet onder 'read' in de sidecar wat \
          punt en komma betekenen; de melding geeft beide lezingen.
          """,
        en: """
          Is 1.055 a thousand or one? In a column with only such numbers it cannot be seen, and it \
          makes a factor of a thousand. The portal does not guess. Write under 'read' in the sidecar \
          what dot and comma mean; the message gives both readings.
          """),
      good: [
        .grants(
          "Dossier;Jaar;Verleend\nA-1;2024;1.055,00\n",
          sidecar: Example.undeclared(Example.grantsSidecar("g")))
      ],
      bad: [
        .grants(
          "Dossier;Jaar;Verleend\nA-1;2024;▸1.055\n",
          sidecar: Example.undeclared(Example.grantsSidecar("g")))
      ]),
    ManualEntry(
      "number-mixed", .numbers, [.error], model: ["S6"],
      summary: Wording(
        nl: "Een kolom schrijft alle bedragen op dezelfde manier",
        en: "A column writes all its amounts in the same way"),
      explanation: Wording(
        nl: """
          In één kolom staan bedragen op twee manieren geschreven, zoals 1.234,50 en 1,234.50. Dan \
          is ten minste een deel verkeerd te lezen. Zet 'numbers' in de sidecar; de rijen die er \
          niet bij passen, worden dan genoemd en niet stil omgerekend.
          """,
        en: """
          One column holds amounts written in two ways, such as 1.234,50 and 1,234.50. Then at least \
          a part would be misread. Set 'numbers' in the sidecar; the rows that do not fit are then \
          named and not silently converted.
          """),
      good: [
        .grants(
          "Dossier;Jaar;Verleend\nA-1;2024;1.234,50\n",
          sidecar: Example.undeclared(Example.grantsSidecar("g")))
      ],
      bad: [
        .grants(
          "Dossier;Jaar;Verleend\nA-1;2024;1.234,50\nA-2;2024;▸1,234.50\n",
          sidecar: Example.undeclared(Example.grantsSidecar("g")))
      ]),
    ManualEntry(
      "text-damaged", .numbers, [.warning], model: ["S5"],
      summary: Wording(
        nl: "De letters van de bron zijn heel aangekomen",
        en: "The letters of the source arrived whole"),
      explanation: Wording(
        nl: """
          In de bron zelf zijn letters verloren gegaan of twee keer omgezet, zoals in 'Financi?n' of \
          'GeÃ«scaleerd'. Het portaal kan ze niet terugmaken en laat de tekst staan zoals hij is. \
          Vraag de bron om het bestand in UTF-8.
          """,
        en: """
          In the source itself letters were lost or converted twice, as in 'Financi?n' or \
          'GeÃ«scaleerd'. The portal cannot bring them back and leaves the text as it is. Ask the \
          source for the file in UTF-8.
          """),
      good: [
        .grants(
          "Dossier,Jaar,Verleend,Soort,Titel\nA-1,2024,100,organisation,Financiën\n",
          sidecar: Example.namedGrants)
      ],
      bad: [
        .grants(
          "Dossier,Jaar,Verleend,Soort,Titel\nA-1,2024,100,organisation,Financi?n\n",
          sidecar: Example.namedGrants)
      ]),
    ManualEntry(
      "text-encoding", .numbers, [.error, .note], model: ["S5"],
      summary: Wording(
        nl: "Elke byte is een teken in de codering van het bestand",
        en: "Each byte is a character in the encoding of the file"),
      explanation: Wording(
        nl: """
          Een byte in dit bestand is geen teken in de codering waarin het gelezen wordt. Dan zijn \
          namen beschadigd en kan ook de rest verkeerd gelezen zijn. Sla het bestand op als UTF-8, \
          of zet bij een bron onder 'read' de codering die zij heeft, zoals windows-1252.
          """,
        en: """
          A byte in this file is no character in the encoding in which it is read. Then names are \
          damaged and the rest may be misread too. Save the file as UTF-8, or give for a source \
          under 'read' the encoding that it has, such as windows-1252.
          """),
      good: [.page("Een café aan de kade.")],
      bad: [.page("Een caf‹E9› aan de kade.")]),
    ManualEntry(
      "text-repaired", .numbers, [.note], model: [],
      summary: Wording(
        nl: "Tekens in een vreemde vorm worden omgezet, en dat wordt geteld",
        en: "Characters in a foreign form are converted, and that is counted"),
      explanation: Wording(
        nl: """
          Sommige bestanden schrijven een teken in een vreemde vorm, zoals &amp; voor &. Het portaal \
          zet zulke tekens om en telt ze. De letterlijke tekst van de rij blijft op de pagina van de \
          bron staan.
          """,
        en: """
          Some files write a character in a foreign form, such as &amp; for &. The portal converts \
          such characters and counts them. The literal text of the row stays on the page of the \
          source.
          """),
      good: [
        .grants(
          "Dossier,Jaar,Verleend,Soort,Titel\nA-1,2024,100,organisation,Tuin & kade\n",
          sidecar: Example.namedGrants)
      ],
      bad: [
        .grants(
          "Dossier,Jaar,Verleend,Soort,Titel\nA-1,2024,100,organisation,Tuin &amp; kade\n",
          sidecar: Example.namedGrants)
      ]),
    ManualEntry(
      "year-readable", .numbers, [.error], model: [],
      summary: Wording(
        nl: "Een jaar heeft vier cijfers, van 1800 tot en met 2199",
        en: "A year has four digits, from 1800 to 2199"),
      explanation: Wording(
        nl: """
          Een jaar heeft vier cijfers. Staat er 24 of 2024/25, dan is niet zeker bij welk jaar het \
          geld hoort. De rij wordt geweigerd en geteld; vraag de bron, of geef het jaar onder \
          'constants' als het voor het hele bestand geldt.
          """,
        en: """
          A year has four digits. With 24 or 2024/25 it is not certain to which year the money \
          belongs. The row is rejected and counted; ask the source, or give the year under \
          'constants' when it holds for the whole file.
          """),
      good: [.grants("Dossier,Jaar,Verleend\nA-1,2024,100\n")],
      bad: [.grants("Dossier,Jaar,Verleend\nA-1,▸24,100\n")]),
  ]
}
