internal import Civic
public import Markup

/// About, privacy, accessibility: pages of text only.
public struct TextPage: PageKind {
  public static let template = "text"

  public struct Context: Encodable, Sendable {
    public var body: HTML
    public var reviewed: String?
  }

  public static let sample = Context(body: HTML(verbatim: "<p>x</p>"), reviewed: "x")

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.dossier.pages.filter { $0.id != "home" }.map { article in
      let address = edition.paths.text(article.id)
      return Page(
        at: address, template: Self.template, title: article.record.title,
        summary: article.record.summary,
        trail: [Page.Crumb(edition.words["nav.home"], edition.paths.home)], section: nil,
        search: SearchEntry(kind: edition.words["kind.text"], text: article.body.plainText)
      ) { _ in
        Context(
          body: edition.html(article.body, on: address),
          reviewed: article.front.cells.date("last_reviewed").map(edition.format.date))
      }
    }
  }
}
