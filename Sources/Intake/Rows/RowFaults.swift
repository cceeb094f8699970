import Diagnostics

/// Gathers what is wrong with the rows of a file. Of one kind of fault the first twenty are said
/// each at its place, the rest by their number, so that a broken column does not bury the others.
struct RowFaults {
  static let limit = 20

  private struct Kind: Hashable {
    var rule: RuleName
    var severity: Severity
    var name: String
  }

  private let file: String
  private var report = Report()
  private var counts: [Kind: Int] = [:]
  private var order: [(kind: Kind, name: Wording)] = []
  /// Where the first of each kind was told.
  private var places: [Kind: Place] = [:]
  private var last: Kind?

  init(file: String) { self.file = file }

  /// Counts a fault and answers whether it is still to be told.
  /// - Parameter name: what faults of this kind have in common, without the value.
  mutating func count(_ rule: RuleName, _ severity: Severity, _ name: Wording) -> Bool {
    let kind = Kind(rule: rule, severity: severity, name: name.en)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    last = kind
    if count == 1 { order.append((kind, name)) }
    return count <= Self.limit
  }

  /// Tells the fault that was counted last.
  mutating func tell(_ diagnostic: Diagnostic) {
    if let last, places[last] == nil { places[last] = diagnostic.place }
    report.add(diagnostic)
  }

  /// Says of faults that were declared how many there are of each kind and where the first is.
  func handDeclared(over target: inout Report) {
    for (kind, name) in order {
      let count = counts[kind, default: 0]
      target.note(
        RowRules.rejectedRowsDeclared, at: places[kind] ?? Place(file: file),
        Wording(
          nl:
            "\(count) \(count == 1 ? "rij" : "rijen") geweigerd: \(name.nl); hier staat de eerste",
          en: "\(count) \(count == 1 ? "row" : "rows") rejected: \(name.en); the first is here"))
    }
  }

  mutating func hand(over target: inout Report) {
    for (kind, name) in order {
      let rest = counts[kind, default: 0] - Self.limit
      guard rest > 0 else { continue }
      report.note(
        kind.rule, at: Place(file: file),
        Wording(
          nl:
            "Nog \(rest) \(rest == 1 ? "rij" : "rijen") van \(file) met dezelfde fout: \(name.nl)",
          en:
            "\(rest) more \(rest == 1 ? "row" : "rows") of \(file) with the same fault: \(name.en)"
        ))
    }
    target.absorb(report)
  }

  enum Quotes { case literal, unclosed }

  static func reportQuotes(
    _ quotes: Quotes, at place: Place, _ severity: Severity, _ report: inout Report
  ) {
    report.add(diagnostic(of: quotes, at: place, severity))
  }

  static func diagnostic(of quotes: Quotes, at place: Place, _ severity: Severity) -> Diagnostic {
    switch quotes {
    case .unclosed:
      Diagnostic(
        RowRules.quotesClose, severity, at: place,
        Wording(
          nl: "Het aanhalingsteken dat hier opent, wordt niet gesloten",
          en: "The quote that opens here is not closed"),
        hint: Wording(
          nl:
            "sluit de cel met een aanhalingsteken, en schrijf een aanhalingsteken in de tekst "
            + "dubbel",
          en: "close the cell with a quote, and write a quote inside the text twice"))
    case .literal:
      Diagnostic(
        RowRules.quotesClose, severity, at: place,
        Wording(
          nl: "Aanhalingstekens midden in een cel zijn gelezen zoals ze er staan",
          en: "Quotes in the middle of a cell were read as they stand"),
        hint: Wording(
          nl: "zet de hele cel tussen aanhalingstekens en schrijf die in de tekst dubbel",
          en: "put the whole cell between quotes and write those inside the text twice"))
    }
  }
}
