internal import Civic
internal import Ledger
public import Markup

/// Payments as a table, each with its row and with what makes it stand out.
public struct PaymentTable: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var date: String
    public var payee: String
    public var payeeURL: Address?
    public var about: String
    public var document: String?
    /// What all rows of its document make.
    public var split: Split?
    public var kind: String
    public var vat: String
    public var amount: Figure?
    public var isRepeated: Bool
    /// An amount under zero of which the source does not say what it is.
    public var isUnexplained: Bool
    /// The row that it takes back.
    public var reverses: LinkLine?
    /// The row that takes it back.
    public var reversed: LinkLine?
  }

  public struct Split: Encodable, Sendable {
    public var rows: String
    public var total: Figure?
  }

  public var rows: [Row]

  /// Rows on one page.
  static let size = 100

  static let sample = PaymentTable(rows: [
    Row(
      date: "x", payee: "x", payeeURL: Address("/"), about: "x", document: "x",
      split: Split(rows: "x", total: .sample), kind: "x", vat: "x", amount: .sample,
      isRepeated: true, isUnexplained: true, reverses: .sample, reversed: .sample)
  ])

  private init(rows: [Row]) { self.rows = rows }

  init(
    _ filter: PaymentFilter, page: Int, in edition: Edition, book: inout PassportBook
  ) throws {
    let lines = try edition.ledger.answers(
      to: PaymentLines(filter, offset: (page - 1) * Self.size, limit: Self.size))
    let documents = try Self.documents(of: lines, in: edition)
    var splits: [String: Figure] = [:]
    rows = []
    for line in lines {
      rows.append(Self.row(line, documents, &splits, in: edition, book: &book))
    }
  }

  /// The rows of each document that has more than one, by source and number.
  private static func documents(
    of lines: [PaymentLines.Answer], in edition: Edition
  ) throws -> [String: [RowPart]] {
    var wanted: [Int: Set<String>] = [:]
    for line in lines where line.documentRows > 1 {
      if let document = line.document { wanted[line.source, default: []].insert(document) }
    }
    var parts: [String: [RowPart]] = [:]
    for (source, documents) in wanted.sorted(by: { $0.key < $1.key }) {
      let found = try edition.ledger.answers(
        to: DocumentParts(source: source, documents: documents.sorted()))
      for row in found {
        parts["\(source)/\(row.document)", default: []].append(
          RowPart(source: row.source, line: row.line, amount: Money(cents: row.amount)))
      }
    }
    return parts
  }

  private static func row(
    _ line: PaymentLines.Answer, _ documents: [String: [RowPart]],
    _ splits: inout [String: Figure], in edition: Edition, book: inout PassportBook
  ) -> Row {
    let words = edition.words
    let payee = line.isNamed ? line.payee ?? "" : Self.kept(line, words)
    let kind = line.kind ?? "unknown"
    var split: Split?
    if let document = line.document, line.documentRows > 1 {
      let key = "\(line.source)/\(document)"
      let total =
        splits[key]
        ?? book.sum(
          of: documents[key] ?? [], column: words["field.amount"],
          label: "\(words["payments.document"]) \(document)", style: .exact)
      splits[key] = total
      split = Split(
        rows: words.counted("payments.document_rows", line.documentRows), total: total)
    }
    return Row(
      date: (line.date ?? line.invoiceDate).flatMap { CivicDate(iso: $0) }.map(edition.format.date)
        ?? words["payments.no_date"],
      payee: payee,
      payeeURL: line.isNamed
        ? edition.payments.slug(ofPayeeNamed: payee).map(edition.paths.payee) : nil,
      about: Self.about(line), document: line.document ?? line.id, split: split,
      kind: words["payment_kind", kind], vat: words["vat", line.vat ?? "unknown"],
      amount: book.sum(
        of: [
          RowPart(source: line.source, line: line.line, amount: Money(cents: line.amount))
        ], column: words["field.amount"], label: "\(words["field.amount"]), \(payee)",
        style: .exact),
      isRepeated: line.isRepeated,
      isUnexplained: line.amount < 0 && (kind == "unknown" || kind == "payment"),
      reverses: link(line.reversedSource, line.reversedLine, in: edition),
      reversed: link(line.reversingSource, line.reversingLine, in: edition))
  }

  private static func link(_ source: Int?, _ line: Int?, in edition: Edition) -> LinkLine? {
    guard let source, let line else { return nil }
    return LinkLine(
      edition.words.filled("payments.line", ["line": String(line)]),
      edition.rowPages.address(of: line, in: source))
  }

  /// What stands in the place of a name.
  private static func kept(_ line: PaymentLines.Answer, _ words: Words) -> String {
    if let kind = line.payeeKind { return words["payments.party", kind] }
    if let redaction = line.redaction, redaction != "none" {
      return words["redaction", redaction]
    }
    return words["payments.party", "nameless"]
  }

  private static func about(_ line: PaymentLines.Answer) -> String {
    [line.description, line.category, line.taskField, line.unit].compactMap { $0 }
      .reduce(into: [String]()) { parts, part in
        if !parts.contains(part) { parts.append(part) }
      }.joined(separator: " · ")
  }
}

/// The first hundred payments of a list that begins on a page of its own.
public struct PaymentOpening: Encodable, Sendable {
  public var range: String
  public var table: PaymentTable
  public var pagination: Pagination?

  init(
    _ filter: PaymentFilter, page: Int, of rows: Int, at address: Address, in edition: Edition,
    book: inout PassportBook
  ) throws {
    let start = (page - 1) * PaymentTable.size
    range = Pagination.range(
      start..<min(start + PaymentTable.size, rows), of: rows, words: edition.words)
    table = try PaymentTable(filter, page: page, in: edition, book: &book)
    pagination = Pagination(page, of: Self.pages(of: rows), words: edition.words) {
      edition.paths.part($0, of: address)
    }
  }

  static func pages(of rows: Int) -> Int {
    max(1, (rows + PaymentTable.size - 1) / PaymentTable.size)
  }

  private init() {
    range = "x"
    table = .sample
    pagination = .sample
  }

  static let sample = PaymentOpening()
}
