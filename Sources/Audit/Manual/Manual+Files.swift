import Diagnostics

extension Manual {
  /// Files and the sidecars that describe them.
  static let files: [ManualEntry] = [
    ManualEntry(
      "column-exists", .files, [.error], model: [],
      summary: Wording(
        nl: "Een kolom die de sidecar noemt, staat in de kop van het bestand",
        en: "A column that the sidecar names stands in the header of the file"),
      explanation: Wording(
        nl: """
          De sidecar noemt een kolom die niet in de kop van het bestand staat. Een spatie of een \
          ander woord is genoeg. Neem de naam over zoals hij in het bestand staat; heet de kolom in \
          elke levering anders, noem dan de andere namen onder 'aliases'.
          """,
        en: """
          The sidecar names a column that is not in the header of the file. A space or another word \
          is enough. Copy the name as it stands in the file; when the column has another name in \
          each delivery, give the other names in 'aliases'.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [.budget("Gebied,Taakveld,Baten,Uitgaven\nGM0001,0.1,5,5\n")]),
    ManualEntry(
      "column-once", .files, [.error], model: [],
      summary: Wording(
        nl: "Een kolom die de sidecar noemt, staat er maar een keer",
        en: "A column that the sidecar names is there only once"),
      explanation: Wording(
        nl: """
          Twee kolommen met dezelfde naam: welke is bedoeld? Het portaal kiest niet. Vraag de bron, \
          en geef een van de twee in een eigen kopie een andere naam, met een aantekening in 'note'.
          """,
        en: """
          Two columns with the same name: which is meant? The portal does not choose. Ask the \
          source, and give one of the two another name in a copy of your own, with a remark in \
          'note'.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [.budget("Gebied,Taakveld,Baten,Lasten,Lasten\nGM0001,0.1,5,5,6\n")]),
    ManualEntry(
      "file-exists", .files, [.error], model: [],
      summary: Wording(
        nl: "Een bestand dat nodig is, is er",
        en: "A file that is needed is there"),
      explanation: Wording(
        nl: """
          Een ander bestand noemt dit bestand, en het is er niet. Kijk of de naam goed geschreven is \
          en of het in de goede map staat. De namen zijn gevoelig voor hoofdletters.
          """,
        en: """
          Another file names this file, and it is not there. See whether the name is spelt right and \
          whether it stands in the right folder. Names are sensitive to capitals.
          """),
      good: [.vote(Example.twoPlans)],
      bad: [Example(["rounds/stemming/round.yaml": Example.round()])]),
    ManualEntry(
      "file-is-text", .files, [.error], model: [],
      summary: Wording(
        nl: "Een bestand met de naam van een tabel is ook een tabel",
        en: "A file with the name of a table is a table"),
      explanation: Wording(
        nl: """
          Portalen van gemeenten geven soms een PDF, een Excel-bestand of een foutpagina onder de \
          naam .csv. Daar zijn geen rijen uit te lezen. Haal het bestand opnieuw op, of vraag de \
          bron om een echte CSV.
          """,
        en: """
          Portals of municipalities sometimes give a PDF, an Excel file or an error page under the \
          name .csv. No rows can be read from that. Retrieve the file again, or ask the source for a \
          real CSV.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [.budget("%PDF-1.7\n1 0 obj\n")]),
    ManualEntry(
      "file-name", .files, [.error], model: [],
      summary: Wording(
        nl: "De naam van een bestand is een adres: kleine letters, cijfers en streepjes",
        en: "The name of a file is an address: lower-case letters, digits and hyphens"),
      explanation: Wording(
        nl: """
          De naam van een bestand wordt het adres van de pagina. Spaties, hoofdletters en leestekens \
          geven adressen die breken als iemand ze doorstuurt. Gebruik kleine letters, cijfers en \
          streepjes.
          """,
        en: """
          The name of a file becomes the address of the page. Spaces, capitals and punctuation give \
          addresses that break when somebody passes them on. Use lower-case letters, digits and \
          hyphens.
          """),
      good: [Example(["initiatives/de-tuin.md": Example.initiative("status: idea")])],
      bad: [Example(["initiatives/De Tuin.md": Example.initiative("status: idea")])]),
    ManualEntry(
      "file-size", .files, [.error], model: [],
      summary: Wording(
        nl: "Een bestand is niet groter dan nodig",
        en: "A file is not larger than needed"),
      explanation: Wording(
        nl: """
          Een tekst van meer dan 512 kB is geen pagina die iemand leest, en op een telefoon laadt \
          zij traag. Meestal is het een vergissing: een tabel of een plaatje dat in de tekst is \
          geplakt. Verdeel de tekst over meer bestanden.
          """,
        en: """
          A text of more than 512 kB is no page that anybody reads, and on a phone it loads slowly. \
          Mostly it is a mistake: a table or a picture that was pasted into the text. Divide the \
          text over more files.
          """),
      good: [.page("Een tekst.")],
      bad: [.page(String(repeating: "Een lange tekst. ", count: 40_000))]),
    ManualEntry(
      "file-used", .files, [.warning], model: [],
      summary: Wording(
        nl: "Elk bestand in de map hoort ergens bij",
        en: "Each file in the folder belongs to something"),
      explanation: Wording(
        nl: """
          Een bestand dat nergens bij hoort, wordt niet gelezen en niet gepubliceerd. Vaak staat het \
          in de verkeerde map of heeft het een tikfout in de naam. Zet het goed, of haal het weg.
          """,
        en: """
          A file that belongs to nothing is not read and not published. Often it is in the wrong \
          folder or has a typing mistake in its name. Put it right, or remove it.
          """),
      good: [.page("Een tekst.")],
      bad: [Example(["reference/straten.csv": "straat\nKade\n"])]),
    ManualEntry(
      "header-found", .files, [.error], model: [],
      summary: Wording(
        nl: "Het bestand heeft een regel met de namen van de kolommen",
        en: "The file has a line with the names of the columns"),
      explanation: Wording(
        nl: """
          Een tabel heeft één regel met de namen van de kolommen. Soms staan er titels boven, en dan \
          is die regel niet te herkennen. Zet 'header_row' onder 'read' in de sidecar, met het \
          nummer van de regel.
          """,
        en: """
          A table has one line with the names of its columns. Sometimes titles stand above it, and \
          then that line cannot be told. Write 'header_row' under 'read' in the sidecar, with the \
          number of the line.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n",
          sidecar: Example.budgetSidecar("b").replacing("read: {", with: "read: {header_row: 9, "))
      ]),
    ManualEntry(
      "mapping-complete", .files, [.error], model: [],
      summary: Wording(
        nl: "Elk verplicht veld van de tabel krijgt een waarde, één keer",
        en: "Each required field of the table gets a value, once"),
      explanation: Wording(
        nl: """
          Een sidecar zegt voor elk verplicht veld van de tabel waar de waarde vandaan komt: uit een \
          kolom of uit 'constants'. Ontbreekt er een, dan is geen enkele rij te lezen. Krijgt een \
          veld twee waarden, dan is niet te zeggen welke geldt.
          """,
        en: """
          A sidecar says for each required field of the table where its value comes from: from a \
          column or from 'constants'. When one is missing no row can be read. When a field gets two \
          values nobody can say which holds.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n",
          sidecar: Example.budgetSidecar("b").replacing("phase: approved, ", with: ""))
      ]),
    ManualEntry(
      "mapping-pattern", .files, [.error], model: [],
      summary: Wording(
        nl: "Een patroon in een sidecar is een goede reguliere expressie",
        en: "A pattern in a sidecar is a sound regular expression"),
      explanation: Wording(
        nl: """
          Bij 'matches' staat een patroon, en daarin hebben tekens als ( en . een eigen betekenis. \
          Dit patroon is niet te lezen. Zet een \\ voor zulke tekens, of gebruik 'contains' of \
          'equals' als u een gewone tekst zoekt.
          """,
        en: """
          At 'matches' stands a pattern, in which characters such as ( and . have a meaning of their \
          own. This pattern cannot be read. Put a \\ before such characters, or use 'contains' or \
          'equals' when you look for a plain text.
          """),
      good: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n(totaal)\n",
          "row_rules: [{text_matches: '^[(]totaal[)]', bucket: comment, reason: slotregel}]")
      ],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n(totaal)\n",
          "row_rules: [{text_matches: '^(totaal', bucket: comment, reason: slotregel}]")
      ]),
    ManualEntry(
      "mapping-sound", .files, [.error], model: [],
      summary: Wording(
        nl: "De sidecar past bij de tabel waar de rijen heen gaan",
        en: "The sidecar fits the table that the rows go to"),
      explanation: Wording(
        nl: """
          De sidecar noemt iets dat niet bij de tabel past: een waarde die daar niet kan, een blok \
          dat die tabel niet kent. De rijen zouden verkeerd in het portaal komen. Verbeter de \
          sidecar; de melding zegt wat er wel kan.
          """,
        en: """
          The sidecar names something that does not fit the table: a value that cannot stand there, \
          a block that the table does not know. Rows would come into the portal wrongly. Mend the \
          sidecar; the message says what can stand there.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n",
          "categories: [{column: Gebied, equals: GM0001, kind: unknown, label: Onbekend}]")
      ]),
    ManualEntry(
      "row-rule-unused", .files, [.note], model: [],
      summary: Wording(
        nl: "Een regel onder 'row_rules' past op ten minste een rij",
        en: "A rule under 'row_rules' fits at least one row"),
      explanation: Wording(
        nl: """
          Een regel onder 'row_rules' legt rijen terzijde, zoals een totaal. Deze past op geen \
          enkele rij. Misschien is het bestand veranderd, of staat er een tikfout; kijk of het \
          totaal nu meetelt.
          """,
        en: """
          A rule under 'row_rules' sets rows aside, such as a total. This one fits no row. The file \
          may have changed, or there is a typing mistake; see whether the total now counts.
          """),
      good: [
        .budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\nTotaal,,5,5\n", Example.totalRow)
      ],
      bad: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n", Example.totalRow)]),
    ManualEntry(
      "sidecar-pair", .files, [.error], model: [],
      summary: Wording(
        nl: "Elk bronbestand heeft een sidecar, en elke sidecar een bronbestand",
        en: "Each source file has a sidecar, and each sidecar a source file"),
      explanation: Wording(
        nl: """
          Bij elk bestand in budget/ en spending/ hoort een sidecar: NAAM.source.yaml. Die zegt waar \
          het bestand vandaan komt en hoe het leest. Zonder sidecar weet niemand wat de getallen \
          zijn; zonder bestand is er niets om te lezen.
          """,
        en: """
          With each file in budget/ and spending/ goes a sidecar: NAME.source.yaml. It says where \
          the file comes from and how it reads. Without a sidecar nobody knows what the numbers are; \
          without the file there is nothing to read.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [Example(["budget/b.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n"])]),
    ManualEntry(
      "source-checksum", .files, [.error], model: ["S1"],
      summary: Wording(
        nl: "Het bestand is byte voor byte het bestand dat de sidecar beschrijft",
        en: "The file is byte for byte the one that the sidecar describes"),
      explanation: Wording(
        nl: """
          De sidecar beschrijft één bestand, byte voor byte: dat is wat 'sha256' vastlegt. Klopt die \
          niet, dan is het bestand veranderd nadat iemand het heeft nagekeken, en gelden de \
          controletotalen misschien niet meer. Haal het oude bestand terug, of kijk het nieuwe na en \
          schrijf zijn sha256 op.
          """,
        en: """
          The sidecar describes one file, byte for byte: that is what 'sha256' records. When it does \
          not agree, the file changed after somebody looked it over, and the control totals may no \
          longer hold. Bring back the old file, or look over the new one and write down its sha256.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n",
          sidecar: Example.budgetSidecar("b").replacing("sha256: 0", with: "sha256: 1"))
      ]),
  ]
}
