internal import Civic
internal import Ledger
public import Markup

/// A row that was read but does not count: where it stands, its text, and why.
public struct SetAsideRow: Encodable, Sendable {
  public var line: String
  public var url: Address
  public var bucket: String
  public var reason: String?
  public var text: String

  static let sample = SetAsideRow(
    line: "1", url: Address("/"), bucket: "x", reason: "x", text: "x")
}

extension SetAsideRow {
  init(_ row: RowInFile, ofSource number: Int, in edition: Edition) {
    line = String(row.line)
    url = edition.rowPages.address(of: row.line, in: number)
    bucket = edition.words["bucket", row.bucket]
    reason = row.reason
    text = edition.rowText(number, row)
  }
}

extension Edition {
  /// How many rows of a source do not count, its header and blank rows among them.
  func setAsideCount(ofSource number: Int) -> Int {
    let reading = reading(number: number)
    return reading.rowCount
      - reading.buckets.reduce(0) { $0 + ($1.bucket == .loaded ? $1.rows : 0) }
  }
}
