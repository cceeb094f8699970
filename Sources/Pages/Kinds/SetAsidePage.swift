internal import Civic
internal import Ledger
public import Markup

/// Every row of a source that does not count, a hundred to a page, where they are more than the
/// page of the source shows.
public struct SetAsidePage: PageKind {
  public static let template = "set-aside"

  public struct Context: Encodable, Sendable {
    public var source: String
    public var sourceURL: Address
    public var count: String
    public var rows: [SetAsideRow]
    public var pagination: Pagination?
  }

  public static let sample = Context(
    source: "x", sourceURL: Address("/"), count: "1", rows: [.sample], pagination: .sample)

  static let size = 100

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.sources.indices.flatMap { i -> [Page] in
      let count = edition.setAsideCount(ofSource: i + 1)
      guard count > SourcePage.shownRows else { return [] }
      return (1...(count + Self.size - 1) / Self.size).map {
        page($0, ofSource: i + 1, count: count, in: edition)
      }
    }
  }

  private func page(
    _ part: Int, ofSource number: Int, count: Int, in edition: Edition
  ) -> Page {
    let source = edition.source(number: number)
    let words = edition.words
    let list = edition.paths.setAside(of: source.id)
    var page = Page(
      at: edition.paths.part(part, of: list), template: Self.template,
      title: words.filled(
        part == 1 ? "set_aside.title" : "set_aside.title_part",
        ["source": source.title, "part": String(part)]),
      summary: words.filled("set_aside.summary", ["source": source.title]),
      trail: SourceIndexPage.trail(in: edition) + [
        Page.Crumb(source.title, edition.paths.source(source.id))
      ],
      section: .sources, search: nil
    ) { _ in
      let rows = try edition.ledger.answers(
        to: RowsSetAside(source: number, limit: Self.size, offset: (part - 1) * Self.size))
      return Context(
        source: source.title, sourceURL: edition.paths.source(source.id),
        count: edition.format.number(count),
        rows: rows.map { SetAsideRow($0, ofSource: number, in: edition) },
        pagination: Pagination(
          part, of: (count + Self.size - 1) / Self.size, words: words
        ) { edition.paths.part($0, of: list) })
    }
    page.isListed = false
    return page
  }
}
