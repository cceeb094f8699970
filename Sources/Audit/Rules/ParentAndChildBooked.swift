import Civic
public import Diagnostics
public import Ledger

/// Checks that the municipality books on a task field or on its parts, not on both.
public struct ParentAndChildBooked: Rule {
  public static let name: RuleName = "parent-and-child-booked"
  public static let summary = Wording(
    nl: "Een taakveld heeft een bedrag, of zijn delen hebben dat, maar niet allebei",
    en: "A task field holds an amount, or its parts do, but not both")
  public static let explanation = Wording(
    nl: """
      Sommige taakvelden zijn met letters verdeeld: 6.71 in 6.71a, 6.71b en verder. Staat er geld \
      op het geheel én op een deel, dan kan hetzelfde geld twee keer in de lijst staan. Kijk in \
      het document van de gemeente of het bedrag op het geheel erbij komt of het totaal is.
      """,
    en: """
      Some task fields are divided by letters: 6.71 into 6.71a, 6.71b and so on. With money on the \
      whole and on a part, the same money may stand in the list twice. See in the document of the \
      municipality whether the amount on the whole comes on top or is the total.
      """)
  public static let good = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,6.71,0,0
      GM0001,6.71a,10,10
      x-haven,6.71,10,10

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ])
  ]
  public static let bad = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,6.71a,10,10
      ▸GM0001,6.71,10,10

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    struct Version: Hashable {
      var source: Int
      var year: Int
      var phase: String
    }
    let municipality = portal.dossier.settings.record.municipality
    let booked = try ledger.answers(to: BookedTaskFields(area: municipality))
    var wholes: [Version: [String: Int]] = [:]
    for field in booked {
      let version = Version(source: field.source, year: field.year, phase: field.phase)
      wholes[version, default: [:]][field.code] = field.line
    }
    for part in booked {
      guard let letter = part.code.last, letter.isLetter, let source = portal.source(part.source)
      else { continue }
      let whole = String(part.code.dropLast())
      let version = Version(source: part.source, year: part.year, phase: part.phase)
      guard let line = wholes[version]?[whole] else { continue }
      report.warning(
        Self.name, at: Place(file: source.file, line: line),
        Wording(
          nl: "'\(whole)' en zijn deel '\(part.code)' (regel \(part.line)) hebben allebei een "
            + "bedrag in \(part.year)",
          en: "'\(whole)' and its part '\(part.code)' (line \(part.line)) both hold an amount in "
            + "\(part.year)"),
        hint: Wording(
          nl: "kijk bij de gemeente of dit geld niet twee keer in de lijst staat",
          en: "ask the municipality whether this money stands in the list twice"))
    }
  }
}
