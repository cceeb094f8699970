internal import Civic
internal import Ledger

/// Where the rows of a source ended up, and what each amount column of them adds up to.
public struct BucketTable: Encodable, Sendable {
  /// The amount columns, as the file calls them.
  public var columns: [String]
  public var buckets: [Line]
  public var total: Line

  public struct Line: Encodable, Sendable {
    public var name: String
    public var meaning: String
    public var rows: Figure
    /// One for each amount column; without a figure where no row holds an amount.
    public var amounts: [AmountCell]
  }

  static let sample = BucketTable(
    columns: ["x"],
    buckets: [Line(name: "x", meaning: "x", rows: .sample, amounts: [.sample])],
    total: Line(name: "x", meaning: "x", rows: .sample, amounts: [.sample]))
}

extension BucketTable {
  /// The rows are asked of the ledger, so that each sum is made of rows a reader can see.
  init(ofSource number: Int, in edition: Edition, book: inout PassportBook) throws {
    let words = edition.words
    let source = edition.source(number: number)
    let reading = edition.reading(number: number)
    let columns = reading.read.map(\.header)
    let setAside = try edition.ledger.answers(to: AmountsSetAside(source: number))
    var lines: [Line] = []
    for bucket in reading.buckets.map(\.bucket) {
      let name = words["bucket", bucket.rawValue]
      let found = try edition.ledger.answers(to: LinesInBucket(source: number, bucket: bucket))
      let rows = book.count(
        of: found.map { RowPart(source: number, line: $0.line, amount: .zero) },
        label: "\(words["source.rows"]), \(name)")
      var amounts: [AmountCell] = []
      for column in columns {
        let parts =
          bucket == .loaded
          ? try source.amountsByRow(of: column, number: number, in: edition.ledger)
          : setAside.filter { $0.bucket == bucket.rawValue && $0.column == column }
            .map { RowPart(source: number, line: $0.line, amount: Money(cents: $0.amount)) }
        amounts.append(
          AmountCell(
            figure: book.sum(
              of: parts, column: column, label: "\(column), \(name)", style: .exact),
            missing: "–"))
      }
      lines.append(
        Line(
          name: name, meaning: words["bucket_meaning", bucket.rawValue], rows: rows,
          amounts: amounts))
    }
    let whole = words["source.read"]
    self.columns = columns
    buckets = lines
    total = Line(
      name: whole, meaning: words["source.read_meaning"],
      rows: book.total(
        of: lines.map(\.rows), label: "\(words["source.rows"]), \(whole)", isCount: true)
        ?? book.count(of: [RowPart](), label: whole),
      amounts: columns.indices.map { i in
        AmountCell(
          figure: book.total(
            of: lines.compactMap { $0.amounts[i].figure }, label: "\(columns[i]), \(whole)"),
          missing: "–")
      })
  }
}

extension Source {
  /// What an amount column of the file holds in each loaded row.
  func amountsByRow(
    of column: String, number: Int, in ledger: Ledger
  ) throws(LedgerError) -> [RowPart] {
    var field = AmountField(name: column)
    if let shape = Shape.registers.first(where: { $0.name == mapping.table }) {
      guard let found = mapping.amountField(ofColumn: column, in: shape) else { return [] }
      field = found
    }
    guard
      let question = AmountsByRow(
        table: mapping.table, source: number, field: field.name, filter: field.filter)
    else { return [] }
    return try ledger.answers(to: question).map {
      RowPart(source: number, line: $0.line, amount: Money(cents: $0.amount))
    }
  }
}
