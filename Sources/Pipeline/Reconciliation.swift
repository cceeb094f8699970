internal import Audit
internal import Civic
public import Diagnostics
internal import Intake
internal import Ledger

/// Where every row and every euro of the sources ended up, one source after the other.
public struct Reconciliation: Encodable, Sendable {
  public var sources: [SourceSum]

  public struct SourceSum: Encodable, Sendable {
    public var id: String
    public var file: String
    public var bytes: Int
    /// Records in the file, the header and blank ones too.
    public var rows: Int
    public var buckets: [BucketSum]
    public var columns: [ColumnSum]
    public var totals: [TotalSum]
    /// Whether the buckets hold every row and every euro that was read.
    public var closes: Bool
  }

  /// Rows in one bucket for one reason.
  public struct BucketSum: Encodable, Sendable {
    public var bucket: String
    public var reason: String?
    public var rows: Int
  }

  /// A column of amounts, in decimal euros: what was read, and what of it was loaded.
  public struct ColumnSum: Encodable, Sendable {
    public var column: String
    public var read: String
    public var loaded: String
  }

  /// A control total of the sidecar, in decimal euros.
  public struct TotalSum: Encodable, Sendable {
    public var amount: String
    /// What the records have that count: `direction: expenditure`.
    public var filter: String
    public var expected: String
    public var measured: String
    public var holds: Bool
  }
}

extension Order {
  /// Reads all sources into a ledger and adds up what became of them. No page is made, and no
  /// template is needed.
  public func reconcile() throws -> (reconciliation: Reconciliation?, report: Report) {
    var report = Report()
    progress(.reading, 0, 1)
    let folder = Folder(content)
    guard let dossier = try dossier(in: folder, into: &report) else { return (nil, report) }
    let loaded = try load(dossier, in: folder, keepingBytes: false, into: &report)
    progress(.checking, 0, 1)
    try Audit.Registry.check(
      Portal(dossier: dossier, ledger: loaded.ledger, readings: loaded.readings), into: &report)
    var sums: [Reconciliation.SourceSum] = []
    for (i, source) in dossier.sources.enumerated() {
      guard let reading = loaded.readings[i] else { continue }
      sums.append(try Reconciliation.sum(source, number: i + 1, reading, in: loaded.ledger))
    }
    return (Reconciliation(sources: sums), report)
  }
}

extension Reconciliation {
  fileprivate static func sum(
    _ source: Source, number: Int, _ reading: SourceReading, in ledger: Ledger
  ) throws -> SourceSum {
    let loaded = reading.buckets.first { $0.bucket == .loaded }?.amounts ?? []
    return SourceSum(
      id: source.id, file: source.file, bytes: reading.byteCount, rows: reading.rowCount,
      buckets: try ledger.answers(to: RowsPerReason(source: number)).map {
        BucketSum(bucket: $0.bucket, reason: $0.reason, rows: $0.rows)
      },
      columns: reading.read.enumerated().map { i, column in
        let held = loaded.indices.contains(i) ? loaded[i].amount : .zero
        return ColumnSum(
          column: column.header, read: column.amount.decimal, loaded: held.decimal)
      },
      totals: try ControlTotals.check(source, number: number, reading, in: ledger).map {
        TotalSum(
          amount: $0.total.field,
          filter: $0.total.filter.map { "\($0.field): \($0.value)" }.joined(separator: ", "),
          expected: $0.expected.decimal, measured: $0.measured.decimal, holds: $0.holds)
      }, closes: reading.closes)
  }
}
