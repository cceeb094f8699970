internal import Civic
public import Markup

/// All files the portal was made from, one line each: what came in and where it ended up.
public struct SourceIndexPage: PageKind {
  public static let template = "sources"

  public struct Context: Encodable, Sendable {
    public var intro: String
    public var reconciliation: Address
    public var checks: Address
    public var sources: [Line]
    public var changes: Address
    public var dataGaps: Address
  }

  public struct Line: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var publisher: String
    public var kind: String
    public var year: String
    public var retrieved: String
    public var rowCount: String
    public var loaded: String
    public var setAside: String
    public var licence: String
  }

  public static let sample = Context(
    intro: "x", reconciliation: Address("/"), checks: Address("/"),
    sources: [
      Line(
        title: "x", url: Address("/"), publisher: "x", kind: "x", year: "x", retrieved: "x",
        rowCount: "x", loaded: "x", setAside: "x", licence: "x")
    ], changes: Address("/"), dataGaps: Address("/"))

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.sources"], edition.paths.sources),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.sources, template: Self.template, title: words["sources.title"],
        summary: words["sources.summary"],
        trail: Array(Self.trail(in: edition).dropLast()), section: .sources,
        search: SearchEntry(kind: words["kind.source"])
      ) { _ in
        Context(
          intro: words["sources.summary"], reconciliation: edition.paths.reconciliation,
          checks: edition.paths.checks,
          sources: edition.sources.indices.map { line(of: $0 + 1, in: edition) },
          changes: edition.paths.changes, dataGaps: edition.paths.dataGaps)
      }
    ]
  }

  private func line(of number: Int, in edition: Edition) -> Line {
    let source = edition.source(number: number)
    let reading = edition.reading(number: number)
    let loaded = reading.buckets.reduce(0) { $0 + ($1.bucket == .loaded ? $1.rows : 0) }
    return Line(
      title: source.title, url: edition.paths.source(source.id), publisher: source.publisher,
      kind: edition.words["document", source.documentType], year: String(source.fiscalYear),
      retrieved: edition.format.date(source.retrievedOn),
      rowCount: edition.format.number(reading.rowCount), loaded: edition.format.number(loaded),
      setAside: edition.format.number(reading.rowCount - loaded), licence: source.licence)
  }
}
