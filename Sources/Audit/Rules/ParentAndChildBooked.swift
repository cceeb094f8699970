import Civic
public import Diagnostics
public import Ledger

/// Checks that the municipality books on a task field or on its parts, not on both.
public struct ParentAndChildBooked: Rule {
  public static let name: RuleName = "parent-and-child-booked"
  public static let model: [String] = ["C2"]
  public static let chapter = Chapter.budgets
  public static let levels: [Severity] = [.warning]
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

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ]),
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,6.71a,10,10
      x-haven,6.71,10,10

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ]),
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
    let parents = Self.parents(in: portal.dossier)
    var found: [Int: [(part: BookedTaskFields.Answer, whole: String, line: Int)]] = [:]
    for part in booked {
      guard let whole = parents[part.year]?[part.code] ?? Self.whole(of: part.code) else {
        continue
      }
      let version = Version(source: part.source, year: part.year, phase: part.phase)
      guard let line = wholes[version]?[whole] else { continue }
      found[part.source, default: []].append((part, whole, line))
    }
    for (number, parts) in found.sorted(by: { $0.key < $1.key }) {
      guard let source = portal.source(number), let first = parts.first else { continue }
      var lines: [Int] = []
      for part in parts where !lines.contains(part.line) { lines.append(part.line) }
      report.tell(
        Self.name, .warning, in: source.file, lines: lines,
        .times(lines.count)
          + Wording(
            nl: "'\(first.whole)' en zijn deel '\(first.part.code)' (regel \(first.part.line)) "
              + "hebben allebei een bedrag in \(first.part.year)",
            en: "'\(first.whole)' and its part '\(first.part.code)' (line \(first.part.line)) "
              + "both hold an amount in \(first.part.year)"),
        hint: Wording(
          nl: "kijk bij de gemeente of dit geld niet twee keer in de lijst staat",
          en: "ask the municipality whether this money stands in the list twice"))
    }
  }

  /// For each year the code that a code is part of, as the list says it. Main task fields are
  /// headings, on which nobody books.
  private static func parents(in dossier: Dossier) -> [Int: [String: String]] {
    let codes = dossier.classifications.map(\.record).filter { $0.scheme == "iv3-taakveld" }
    var kinds: [Int: [String: String]] = [:]
    for code in codes { kinds[code.year, default: [:]][code.code] = code.kind }
    var parents: [Int: [String: String]] = [:]
    for code in codes {
      guard let parent = code.parent, let kind = kinds[code.year]?[parent], kind != "main" else {
        continue
      }
      parents[code.year, default: [:]][code.code] = parent
    }
    return parents
  }

  /// 6.71a is a part of 6.71, which lists do not say.
  private static func whole(of code: String) -> String? {
    code.last.map(\.isLetter) == true ? String(code.dropLast()) : nil
  }
}
