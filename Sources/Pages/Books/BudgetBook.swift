public import Civic
internal import Ledger

/// The budgets and accounts of one municipality, ready for pages: which versions there are, and
/// the rows behind each amount.
public struct BudgetBook: Sendable {
  /// One document: the budget of a year, a change of it, or its account.
  public struct Version: Hashable, Sendable {
    public var year: Int
    public var phase: Phase
    /// What the document calls itself.
    public var label: String
    public var source: Int
  }

  /// By what lines are grouped.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case taskField, programme, theme
  }

  private struct Key: Hashable {
    var version: Version
    var direction: Direction
    var dimension: Dimension
    var code: String
  }

  /// By year, and within a year in the order proposed, approved, adjusted, executed; adjusted ones
  /// in the order of their decisions.
  public let versions: [Version]
  private var parts: [Key: [RowPart]] = [:]
  private var recurrences: [Key: [String: [RowPart]]] = [:]
  private var explanations: [Key: [String]] = [:]
  private var codes: [Dimension: [Int: Set<String>]] = [:]
  private let fields: [Int: [Classification]]
  private let others: [String: [Int: [String: Classification]]]
  /// Amounts that name an area smaller than the municipality, by area.
  private var placed: [String: [PlacedLine]] = [:]

  /// An amount of a document that names an area itself.
  struct PlacedLine: Sendable {
    var version: Version
    var direction: Direction
    var taskField: String?
    var part: RowPart
  }

  /// - Parameter isOurs: whether lines that name no area, and those of smaller areas, are its own.
  init(
    area: String, isOurs: Bool, dossier: Dossier, ledger: Ledger
  ) throws(LedgerError) {
    var versions: Set<Version> = []
    let rows = try ledger.answers(to: BudgetOfArea(area: area, takesUnplaced: isOurs))
    for row in rows {
      guard let phase = Phase(rawValue: row.phase),
        let direction = Direction(rawValue: row.direction)
      else { continue }
      let version = Version(
        year: row.year, phase: phase, label: row.version ?? row.phase, source: row.source)
      versions.insert(version)
      let part = RowPart(source: row.source, line: row.line, amount: Money(cents: row.amount))
      let places: [(Dimension, String?)] = [
        (.taskField, row.taskField), (.programme, row.programme), (.theme, row.theme),
      ]
      for case (let dimension, let code?) in places {
        let key = Key(
          version: version, direction: direction, dimension: dimension, code: code)
        parts[key, default: []].append(part)
        codes[dimension, default: [:]][row.year, default: []].insert(code)
        if let recurrence = row.recurrence {
          recurrences[key, default: [:]][recurrence, default: []].append(part)
        }
        if let text = row.explanation, !(explanations[key] ?? []).contains(text) {
          explanations[key, default: []].append(text)
        }
      }
    }
    if isOurs {
      let municipalities = dossier.areas.map(\.record).filter { $0.level == "gemeente" }
      for row in try ledger.answers(to: BudgetInAreas(but: municipalities.map(\.code))) {
        guard let phase = Phase(rawValue: row.phase),
          let direction = Direction(rawValue: row.direction)
        else { continue }
        let version = Version(
          year: row.year, phase: phase, label: row.version ?? row.phase, source: row.source)
        placed[row.area, default: []].append(
          PlacedLine(
            version: version, direction: direction, taskField: row.taskField,
            part: RowPart(
              source: row.source, line: row.line, amount: Money(cents: row.amount))))
      }
    }
    let order = Phase.allCases
    let never = CivicDate(year: 9999, month: 12, day: 31)
    func decision(_ version: Version) -> String {
      let source =
        dossier.sources.indices.contains(version.source - 1)
        ? dossier.sources[version.source - 1] : nil
      return (source?.decidedOn ?? never)?.iso ?? ""
    }
    self.versions = versions.sorted { a, b in
      let left = (a.year, order.firstIndex(of: a.phase) ?? 0, decision(a), a.source, a.label)
      return left < (b.year, order.firstIndex(of: b.phase) ?? 0, decision(b), b.source, b.label)
    }
    var fields: [Int: [Classification]] = [:]
    var others: [String: [Int: [String: Classification]]] = [:]
    for code in dossier.classifications.map(\.record) {
      if code.scheme == "iv3-taakveld" {
        fields[code.year, default: []].append(code)
      } else {
        others[code.scheme, default: [:]][code.year, default: [:]][code.code] = code
      }
    }
    self.fields = fields.mapValues { codes in
      codes.sorted { ($0.sortOrder, $0.code) < ($1.sortOrder, $1.code) }
    }
    self.others = others
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
    rows(code, of: .taskField, direction, in: version)
  }

  /// The rows of one programme, theme or task field in one version.
  func rows(
    _ code: String, of dimension: Dimension, _ direction: Direction, in version: Version
  ) -> [RowPart] {
    parts[Key(version: version, direction: direction, dimension: dimension, code: code)] ?? []
  }

  /// The rows of all task fields that `isIncluded` accepts.
  public func rows(
    _ direction: Direction, in version: Version, where isIncluded: (Classification) -> Bool
  ) -> [RowPart] {
    taskFields(of: version.year).filter(isIncluded).flatMap {
      rows($0.code, direction, in: version)
    }
  }

  /// The rows of the given task fields that recur in one way: structural, incidental, unknown.
  func rows(
    _ codes: [String], recurring recurrence: String, _ direction: Direction, in version: Version
  ) -> [RowPart] {
    codes.flatMap { code in
      let key = Key(
        version: version, direction: direction, dimension: .taskField, code: code)
      return recurrences[key]?[recurrence] ?? []
    }
  }

  /// What the source itself says of the amounts of a code in a version.
  func explanations(
    of code: String, _ dimension: Dimension = .taskField, in version: Version
  ) -> [String] {
    var found: [String] = []
    for direction in Direction.allCases {
      let key = Key(version: version, direction: direction, dimension: dimension, code: code)
      found += (explanations[key] ?? []).filter { !found.contains($0) }
    }
    return found
  }

  /// The codes of programmes or themes that lines of a year name, in the order of their list.
  func groups(_ dimension: Dimension, of year: Int) -> [(code: String, label: String)] {
    let list = others[dimension == .programme ? "programma" : "thema"]?[year] ?? [:]
    return (codes[dimension]?[year] ?? []).map { ($0, list[$0]) }.sorted { a, b in
      (a.1?.sortOrder ?? .max, a.0) < (b.1?.sortOrder ?? .max, b.0)
    }.map { ($0.0, $0.1?.label ?? $0.0) }
  }

  /// Amounts of documents that name this very area.
  func placed(in area: String) -> [PlacedLine] { placed[area] ?? [] }
}

extension Classification {
  /// Reserves and the result are not spending.
  var isSpending: Bool { kind != "reserve" && kind != "result" }
}
