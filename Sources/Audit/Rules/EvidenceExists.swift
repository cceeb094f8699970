import Civic
public import Diagnostics
public import Ledger

/// Checks that the rows a finding or a question rests on are rows of a source.
public struct EvidenceExists: Rule {
  public static let name: RuleName = "evidence-exists"
  public static let model: [String] = ["L1"]
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een bewijsrij is een rij van een bron", en: "A row of evidence is a row of a source")
  public static let explanation = Wording(
    nl: """
      Een bevinding toont de rijen waarop zij rust, met hun letterlijke tekst. Schrijf elke rij als \
      de id van de bron, een dubbele punt en de regel in het bestand: iv3-2023-begroting:4071. Het \
      regelnummer staat voor elke rij op de pagina's van de bron.
      """,
    en: """
      A finding shows the rows it rests on, with their literal text. Write each row as the id of the \
      source, a colon and the line in the file: iv3-2023-begroting:4071. The number of the line \
      stands before each row on the pages of the source.
      """)
  public static let good = [
    Example([
      "findings/rest.md": Example.finding("status: draft\nevidence: [\"g:2\"]"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
    Example([
      "questions/stemmen.md": Example.question("status: draft\nevidence: [\"stemming:11\"]"),
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
  ]
  public static let bad = [
    Example([
      "findings/rest.md": Example.finding("status: draft\nevidence: [▸\"h:2\", ▸\"g\"]"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
    Example([
      "findings/rest.md": Example.finding("status: draft\nevidence: [▸\"g:3\"]"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
    Example([
      "questions/stemmen.md": Example.question("status: draft\nevidence: [▸\"stemming:99\"]"),
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let cells =
      portal.dossier.findings.flatMap { $0.front.cells.list("evidence") }
      + portal.dossier.questions.flatMap { $0.front.cells.list("evidence") }
    let sources = portal.dossier.sources + portal.dossier.rounds.map(\.source)
    for cell in cells {
      guard let text = cell.value.text else { continue }
      guard let evidence = Evidence(text) else {
        report.error(
          Self.name, at: cell.place,
          Wording(nl: "'\(text)' wijst geen rij aan", en: "'\(text)' does not point at a row"),
          hint: Wording(
            nl: "schrijf de id van de bron, een dubbele punt en de regel: \"bron:12\"",
            en: "write the id of the source, a colon and the line: \"source:12\""))
        continue
      }
      guard let position = sources.firstIndex(where: { $0.id == evidence.source }) else {
        report.error(
          Self.name, at: cell.place,
          Wording(
            nl: "'\(evidence.source)' is geen bron van dit portaal",
            en: "'\(evidence.source)' is not a source of this portal"),
          hint: Suggestion.hint(for: evidence.source, among: sources.map(\.id))
            ?? Wording(
              nl: "schrijf de 'id' die in de sidecar van de bron staat",
              en: "write the 'id' that stands in the sidecar of the source"))
        continue
      }
      guard let lines = try lines(of: position, in: portal, around: evidence.line) else { continue }
      if !lines.holds {
        report.error(
          Self.name, at: cell.place,
          Wording(
            nl: "Op regel \(evidence.line) van '\(evidence.source)' begint geen rij",
            en: "No row of '\(evidence.source)' begins on line \(evidence.line)"),
          hint: Wording(
            nl: "de laatste rij begint op regel \(lines.last); zoek de goede op de pagina's van "
              + "de bron",
            en: "the last row begins on line \(lines.last); find the right one on the pages of "
              + "the source"))
      }
    }
  }

  /// Whether a row begins on the line, and where the last one begins; `nil` while that is not
  /// known.
  private func lines(
    of position: Int, in portal: Portal, around line: Int
  ) throws(LedgerError) -> (holds: Bool, last: Int)? {
    let registers = portal.dossier.sources.count
    if position >= registers {
      let lines = portal.dossier.rounds[position - registers].rows.map(\.line)
      return (lines.contains(line), lines.max() ?? 0)
    }
    guard let ledger = portal.ledger, portal.readings.indices.contains(position),
      portal.readings[position] != nil
    else { return nil }
    let found = try ledger.answers(to: RowsAtLines(source: position + 1, lines: [line]))
    if !found.isEmpty { return (true, line) }
    let lines = try ledger.answers(to: LinesOfSource(source: position + 1)).map(\.line)
    return (false, lines.last ?? 0)
  }
}
