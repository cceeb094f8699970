public import Civic
internal import Ledger

/// The budgets and accounts of our own municipality, ready for pages: which versions there are,
/// and the rows behind each amount.
public struct BudgetBook: Sendable {
  /// One document: the budget of a year, or its account.
  public struct Version: Hashable, Sendable {
    public var year: Int
    public var phase: Phase
    /// What the document calls itself.
    public var label: String
    public var source: Int
  }

  private struct Key: Hashable {
    var version: Version
    var direction: Direction
    var code: String
  }

  /// By year, and within a year in the order proposed, approved, adjusted, executed.
  public let versions: [Version]
  private var parts: [Key: [RowPart]] = [:]
  private let main: [Int: [String: String]]
  private let fields: [Int: [Classification]]

  init(area: String, dossier: Dossier, ledger: Ledger) throws(LedgerError) {
    var versions: Set<Version> = []
    for row in try ledger.answers(to: BudgetOfArea(area: area)) {
      guard let phase = Phase(rawValue: row.phase),
        let direction = Direction(rawValue: row.direction)
      else { continue }
      let version = Version(
        year: row.year, phase: phase, label: row.version ?? row.phase, source: row.source)
      versions.insert(version)
      parts[Key(version: version, direction: direction, code: row.taskField), default: []].append(
        RowPart(source: row.source, line: row.line, amount: Money(cents: row.amount)))
    }
    let order = Phase.allCases
    self.versions = versions.sorted { a, b in
      let left = (a.year, order.firstIndex(of: a.phase) ?? 0, a.source)
      return left < (b.year, order.firstIndex(of: b.phase) ?? 0, b.source)
    }
    var main: [Int: [String: String]] = [:]
    var fields: [Int: [Classification]] = [:]
    for code in dossier.classifications.map(\.record) where code.scheme == "iv3-taakveld" {
      fields[code.year, default: []].append(code)
      if let parent = code.parent { main[code.year, default: [:]][code.code] = parent }
    }
    self.main = main
    self.fields = fields.mapValues { codes in
      codes.sorted { ($0.sortOrder, $0.code) < ($1.sortOrder, $1.code) }
    }
  }

  public var years: [Int] { Array(Set(versions.map(\.year))).sorted() }
  public func versions(of year: Int) -> [Version] { versions.filter { $0.year == year } }

  /// Main task fields of a year, in the order of the list.
  public func mainFields(of year: Int) -> [Classification] {
    (fields[year] ?? []).filter { $0.kind == "main" }
  }

  /// Task fields under a main one, in the order of the list; all of the year without one.
  public func taskFields(of year: Int, under parent: String? = nil) -> [Classification] {
    (fields[year] ?? []).filter { $0.kind != "main" && (parent == nil || $0.parent == parent) }
  }

  /// The rows of one task field in one version.
  public func rows(_ code: String, _ direction: Direction, in version: Version) -> [RowPart] {
    parts[Key(version: version, direction: direction, code: code)] ?? []
  }

  /// The rows of all task fields that `isIncluded` accepts.
  public func rows(
    _ direction: Direction, in version: Version, where isIncluded: (Classification) -> Bool
  ) -> [RowPart] {
    taskFields(of: version.year).filter(isIncluded).flatMap {
      rows($0.code, direction, in: version)
    }
  }
}
