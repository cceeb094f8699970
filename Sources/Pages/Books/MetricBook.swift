internal import Civic
internal import Ledger

/// How many households and inhabitants areas had, with the row that says so.
public struct MetricBook: Sendable {
  public struct Count: Sendable {
    public var year: Int
    public var metric: String
    /// `nil` when the source says that it does not know.
    public var value: Int?
    public var quality: String?
    public var source: Int
    public var line: Int
  }

  private var byArea: [String: [Count]] = [:]

  init(ledger: Ledger) throws(LedgerError) {
    for row in try ledger.answers(to: AllAreaMetrics()) {
      byArea[row.area, default: []].append(
        Count(
          year: row.year, metric: row.metric, value: row.value, quality: row.quality,
          source: row.source, line: row.line))
    }
  }

  /// The newest last.
  public func counts(of area: String) -> [Count] { byArea[area] ?? [] }
}
