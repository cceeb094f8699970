internal import Civic
internal import Ledger
public import Markup

/// A hundred rows of a source as they stand in the file, each with its line, where it ended up,
/// and the amounts that were read from it.
public struct RowsPage: PageKind {
  public static let template = "rows"

  public struct Context: Encodable, Sendable {
    public var source: String
    public var sourceURL: Address
    public var file: String
    public var sha256: String
    public var retrieved: String
    public var header: String?
    public var isInThousands: Bool
    public var first: String
    public var last: String
    public var rows: [Row]
    public var pagination: Pagination?
  }

  public struct Row: Encodable, Sendable {
    public var id: String
    public var url: Address
    public var line: String
    public var text: String
    public var bucket: String
    public var isLoaded: Bool
    public var reason: String?
    public var isMasked: Bool
    public var amounts: Filled<Amount>?
  }

  public struct Amount: Encodable, Sendable {
    public var label: String
    public var text: String
    public var value: String
  }

  public static let sample = Context(
    source: "x", sourceURL: Address("/"), file: "x", sha256: "x", retrieved: "x",
    header: "x", isInThousands: true, first: "1", last: "2",
    rows: [
      Row(
        id: "r1", url: Address("/"), line: "1", text: "x", bucket: "x", isLoaded: true, reason: "x",
        isMasked: true, amounts: Filled([Amount(label: "x", text: "x", value: "1")]))
    ],
    pagination: .sample)

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.sources.indices.flatMap { i in
      let number = i + 1
      return (0..<edition.rowPages.count(of: number)).map { page in
        self.page(page + 1, ofSource: number, in: edition)
      }
    }
  }

  private func page(_ number: Int, ofSource source: Int, in edition: Edition) -> Page {
    let record = edition.source(number: source)
    let words = edition.words
    let lines = edition.rowPages.lines(on: number, of: source)
    let title = words.filled(
      "rows.title",
      [
        "source": record.title, "first": String(lines.lowerBound),
        "last": String(lines.upperBound),
      ])
    var page = Page(
      at: edition.paths.rows(number, of: record.id), template: Self.template, title: title,
      summary: words.filled("rows.summary", ["source": record.title]),
      trail: SourceIndexPage.trail(in: edition) + [
        Page.Crumb(record.title, edition.paths.source(record.id))
      ],
      section: .sources, search: nil
    ) { _ in
      try context(of: lines, page: number, source: source, in: edition)
    }
    page.isListed = false
    return page
  }

  private func context(
    of lines: ClosedRange<Int>, page: Int, source: Int, in edition: Edition
  ) throws -> Context {
    let record = edition.source(number: source)
    let rows = try edition.ledger.answers(to: RowsOfSource(source: source, lines: lines))
    let amounts = try Self.amounts(ofSource: source, lines: lines, in: edition)
    let header = edition.reading(number: source).header
    return Context(
      source: record.title, sourceURL: edition.paths.source(record.id), file: record.file,
      sha256: record.sha256, retrieved: edition.format.date(record.retrievedOn),
      header: header.isEmpty ? nil : header.joined(separator: " · "),
      isInThousands: record.mapping.factor == 1000, first: String(lines.lowerBound),
      last: String(lines.upperBound),
      rows: rows.map { row in
        Row(
          id: RowPages.fragment(of: row.line),
          url: edition.rowPages.address(of: row.line, in: source), line: String(row.line),
          text: edition.rowText(source, row),
          bucket: edition.words["bucket", row.bucket], isLoaded: row.bucket == "loaded",
          reason: row.reason, isMasked: row.hidden != nil,
          amounts: Filled(amounts[row.line] ?? []))
      },
      pagination: Pagination(
        page, of: edition.rowPages.count(of: source), words: edition.words
      ) { edition.paths.rows($0, of: record.id) })
  }

  /// What was read from rows of a source, by line.
  static func amounts(
    ofSource source: Int, lines: ClosedRange<Int>, in edition: Edition
  ) throws -> [Int: [Amount]] {
    let record = edition.source(number: source)
    var amounts: [Int: [Amount]] = [:]
    let table = AmountsInRows.Table(rawValue: record.mapping.table)
    let found =
      try table.map {
        try edition.ledger.answers(to: AmountsInRows(table: $0, source: source, lines: lines))
      } ?? []
    for amount in found {
      let isMoney = table != .areaMetrics && amount.field != "votes"
      amounts[amount.line, default: []].append(
        Amount(
          label: edition.words["field", amount.field],
          text: isMoney
            ? edition.format.euros(Money(cents: amount.value))
            : edition.format.number(Int(amount.value)),
          value: String(amount.value)))
    }
    for amount in try edition.ledger.answers(to: AmountsSetAside(source: source, lines: lines)) {
      amounts[amount.line, default: []].append(
        Amount(
          label: amount.column, text: edition.format.euros(Money(cents: amount.amount)),
          value: String(amount.amount)))
    }
    return amounts
  }
}
