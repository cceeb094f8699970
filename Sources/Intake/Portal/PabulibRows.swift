import Civic
import Diagnostics

/// Puts each line of a vote in a bucket, and adds up what the plans cost.
struct PabulibRows {
  let file: PabulibFile
  /// Bytes before the text: a byte order mark.
  let shift: Int

  static let ballot = SourceReading.Reason(
    .excluded, "een stembiljet: geteld, maar niet getoond")

  /// - Parameter costs: of the plans, in the order of the file.
  func reading(
    sha256: String, byteCount: Int, costs: [Money]
  ) -> (rows: [SourceRow], reading: SourceReading)? {
    let rows = rows()
    let header = file.projects.header
    var reading = SourceReading(
      encoding: .utf8, hadByteOrderMark: shift > 0,
      encodingReason: "alle bytes zijn geldig UTF-8", delimiter: PabulibFile.semicolon,
      headerLine: header.first?.place.line ?? 1, header: header.map(\.text), sha256: sha256,
      byteCount: byteCount)
    reading.rowCount = rows.count
    reading.styles = [
      SourceReading.ColumnStyle(
        header: "cost", style: NumberStyle(decimal: .dot, group: nil, negative: .leading),
        evidence: "afgesproken in het formaat van Pabulib")
    ]
    if rows.contains(where: { $0.reason != nil }) { reading.reasons = [Self.ballot] }
    var total = Money.zero
    for cost in costs {
      guard let sum = total.adding(cost) else { return nil }
      total = sum
    }
    func amounts(_ amount: Money) -> [SourceReading.ColumnTotal] {
      [SourceReading.ColumnTotal(header: "cost", amount: amount)]
    }
    reading.read = amounts(total)
    for bucket in Bucket.allCases {
      let count = rows.reduce(0) { $0 + ($1.bucket == bucket ? 1 : 0) }
      guard count > 0 else { continue }
      reading.buckets.append(
        SourceReading.BucketTotal(
          bucket, rows: count, amounts: amounts(bucket == .loaded ? total : .zero)))
    }
    return (rows, reading)
  }

  private func rows() -> [SourceRow] {
    let tables = [file.meta, file.projects] + (file.ballots.map { [$0] } ?? [])
    let headers = Set(tables.compactMap { $0.header.first?.place.line } + file.partLines)
    var records: [Int: (length: Int, bucket: Bucket)] = [:]
    for table in [file.meta, file.projects] {
      for row in table.rows { records[row.line] = (row.length, .loaded) }
    }
    for row in file.ballots?.rows ?? [] { records[row.line] = (row.length, .excluded) }
    var rows: [SourceRow] = []
    var end = 0
    for line in 1...file.text.lineStarts.count {
      let bytes = file.text.line(line)
      // A record in quotes may go on over the lines that follow.
      guard bytes.startIndex >= end, line == 1 || bytes.startIndex < file.text.bytes.count else {
        continue
      }
      let record = records[line]
      let bucket = record?.bucket ?? (headers.contains(line) ? .header : .blank)
      let length = record?.length ?? bytes.count
      end = bytes.startIndex + length
      rows.append(
        SourceRow(
          line: line, offset: bytes.startIndex + shift, length: length, bucket: bucket,
          reason: bucket == .excluded ? 0 : nil))
    }
    return rows
  }
}
