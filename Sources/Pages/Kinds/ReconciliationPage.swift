internal import Civic
public import Markup

/// What came in and where it ended up, one line for each source: rows, euros, and the totals that
/// are known from elsewhere. Each number leads to the origin that the page of the source tells.
public struct ReconciliationPage: PageKind {
  public static let template = "reconciliation"

  public struct Context: Encodable, Sendable {
    public var intro: String
    public var sources: Address
    public var checks: Address
    /// The kinds of rows, in the order of the columns.
    public var buckets: [String]
    public var rowLines: [RowLine]
    /// Those of them that hold an amount in any source.
    public var euroBuckets: [String]
    public var euroLines: [EuroLine]
    public var controlLines: [ControlLine]
    public var differences: Filled<Difference>?
  }

  public struct RowLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var read: Figure
    public var buckets: [AmountCell]
  }

  /// One column of amounts of a source. Columns are never added up: what was asked, awarded and
  /// settled are three kinds of money.
  public struct EuroLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var column: String
    public var read: AmountCell
    public var buckets: [AmountCell]
  }

  public struct ControlLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var known: String
    public var holding: String
    public var hasNone: Bool
    public var allHold: Bool
  }

  public struct Difference: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var control: ControlTable.Line
  }

  public static let sample = Context(
    intro: "x", sources: Address("/"), checks: Address("/"), buckets: ["x"],
    rowLines: [RowLine(title: "x", url: Address("/"), read: .sample, buckets: [.sample])],
    euroBuckets: ["x"],
    euroLines: [
      EuroLine(
        title: "x", url: Address("/"), column: "x", read: .sample, buckets: [.sample])
    ],
    controlLines: [
      ControlLine(
        title: "x", url: Address("/"), known: "1", holding: "1", hasNone: true, allHold: true)
    ],
    differences: Filled(
      ControlTable.sample.controls.map { Difference(title: "x", url: Address("/"), control: $0) }))

  /// Which kinds of rows have a column of their own: all but the one that says where to read.
  private static let shown: [Bucket] = [
    .loaded, .subtotal, .excluded, .rejected, .comment, .blank, .header,
  ]

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.reconciliation, template: Self.template,
        title: words["reconciliation.title"], summary: words["reconciliation.summary"],
        trail: SourceIndexPage.trail(in: edition), section: .sources,
        search: SearchEntry(kind: words["kind.source"])
      ) { _ in try context(in: edition) }
    ]
  }

  private func context(in edition: Edition) throws -> Context {
    var context = Context(
      intro: edition.words["reconciliation.summary"], sources: edition.paths.sources,
      checks: edition.paths.checks,
      buckets: Self.shown.map { edition.words["bucket", $0.rawValue] }, rowLines: [],
      euroBuckets: [], euroLines: [], controlLines: [], differences: nil)
    var differences: [Difference] = []
    for number in 1..<(edition.sources.count + 1) {
      let source = edition.source(number: number)
      let url = edition.paths.source(source.id)
      // The numbers are those of the page of the source, made as it makes them, so that each leads
      // to the origin told there.
      var book = PassportBook(for: url, in: edition)
      let table = try BucketTable(ofSource: number, in: edition, book: &book)
      let controls = try ControlTable(ofSource: number, in: edition, book: &book)
      let lines = Self.shown.map { bucket in
        table.buckets.first { $0.name == edition.words["bucket", bucket.rawValue] }
      }
      let none = AmountCell(figure: nil, missing: "–")
      context.rowLines.append(
        RowLine(
          title: source.title, url: url, read: table.total.rows,
          buckets: lines.map { $0.map { AmountCell(figure: $0.rows, missing: "–") } ?? none }))
      for (i, column) in table.columns.enumerated() {
        context.euroLines.append(
          EuroLine(
            title: source.title, url: url, column: column, read: table.total.amounts[i],
            buckets: lines.map { $0?.amounts[i] ?? none }))
      }
      let known = controls?.controls ?? []
      let failing = known.filter { !$0.holds }
      context.controlLines.append(
        ControlLine(
          title: source.title, url: url.anchored("controle"),
          known: edition.format.number(known.count),
          holding: edition.format.number(known.count - failing.count), hasNone: known.isEmpty,
          allHold: failing.isEmpty))
      differences += failing.map { Difference(title: source.title, url: url, control: $0) }
    }
    let used = Self.shown.indices.filter { i in
      context.euroLines.contains { $0.buckets[i].figure != nil }
    }
    context.euroBuckets = used.map { context.buckets[$0] }
    for i in context.euroLines.indices {
      context.euroLines[i].buckets = used.map { [line = context.euroLines[i]] in line.buckets[$0] }
    }
    context.differences = Filled(differences)
    return context
  }
}
