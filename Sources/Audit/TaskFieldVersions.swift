import Civic
import Ledger

/// The budgets and accounts of the portal's municipality by task field, so that one version can
/// be held against another. Reserves and the result are left out: moving money is not spending it.
struct TaskFieldVersions {
  struct Version: Hashable {
    var source: Int
    var year: Int
    var phase: String
    var name: String
    var period: String
  }

  /// In the order in which they came in: of two of one phase and year the later one holds.
  private(set) var versions: [Version] = []
  private(set) var lines: [Version: [VersionsOfTaskFields.Answer]] = [:]
  private let labels: [Int: [String: Classification]]

  init(of portal: Portal, in ledger: Ledger) throws(LedgerError) {
    var labels: [Int: [String: Classification]] = [:]
    for code in portal.dossier.classifications.map(\.record) where code.scheme == "iv3-taakveld" {
      labels[code.year, default: [:]][code.code] = code
    }
    self.labels = labels
    let area = portal.dossier.settings.record.municipality
    let question = VersionsOfTaskFields(area: area, direction: Direction.expenditure.rawValue)
    for line in try ledger.answers(to: question) where line.period == "Y" {
      guard !["reserve", "result"].contains(labels[line.year]?[line.code]?.kind) else { continue }
      let version = Version(
        source: line.source, year: line.year, phase: line.phase, name: line.version,
        period: line.period)
      if lines[version] == nil { versions.append(version) }
      lines[version, default: []].append(line)
    }
  }

  /// The version of a year and a phase that holds: the last that came in.
  func last(_ phase: Phase, _ year: Int) -> Version? {
    versions.last { $0.phase == phase.rawValue && $0.year == year }
  }

  /// What a realisation is held against: the budget as it was last adjusted, else as approved.
  func budget(of year: Int) -> Version? { last(.adjusted, year) ?? last(.approved, year) }

  func label(of code: String, in year: Int) -> String? { labels[year]?[code]?.label }

  /// `5.7 Openbaar groen`.
  func name(of code: String, in year: Int) -> String {
    ([code] + [label(of: code, in: year)].compactMap { $0 }).joined(separator: " ")
  }

  /// Each line of one version with the amount of its task field in another; a task field that
  /// the other does not have is not compared.
  func pairs(
    _ version: Version, with other: Version
  ) -> [(line: VersionsOfTaskFields.Answer, other: Money)] {
    let amounts = Dictionary(
      (lines[other] ?? []).map { ($0.code, Money(cents: $0.amount)) },
      uniquingKeysWith: { first, _ in first })
    return (lines[version] ?? []).compactMap { line in amounts[line.code].map { (line, $0) } }
  }
}
