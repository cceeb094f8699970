internal import Civic
public import Markup

/// The chapters of the guide, by what a reader wants: to know, to do, to follow.
public struct GuideIndexPage: PageKind {
  public static let template = "guides"

  public struct Context: Encodable, Sendable {
    public var phases: [Phase]
  }

  public struct Phase: Encodable, Sendable {
    public var label: String
    public var chapters: [LinkLine]
  }

  public static let sample = Context(phases: [Phase(label: "x", chapters: [.sample])])

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.guides"], edition.paths.guides),
    ]
  }

  static func chapters(of edition: Edition) -> [Article<Guide>] {
    edition.dossier.guides.sorted { ($0.record.order, $0.id) < ($1.record.order, $1.id) }
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.guides, template: Self.template, title: words["guides.title"],
        summary: words["guides.summary"], trail: Array(Self.trail(in: edition).dropLast()),
        section: .guides, search: SearchEntry(kind: words["kind.guide"])
      ) { _ in
        Context(
          phases: ["kennis", "doen", "volgen"].compactMap { phase in
            let chapters = Self.chapters(of: edition).filter { $0.record.phase == phase }
            return chapters.isEmpty
              ? nil
              : Phase(
                label: words["phase", phase],
                chapters: chapters.map {
                  LinkLine(
                    $0.record.title, edition.paths.guide($0.id), note: $0.record.summary)
                })
          })
      }
    ]
  }
}

/// One chapter of the guide.
public struct GuidePage: PageKind {
  public static let template = "guide"

  public struct Context: Encodable, Sendable {
    public var phase: String
    public var body: HTML
    public var chapters: [LinkLine]
    public var previous: LinkLine?
    public var next: LinkLine?
    public var sources: SourceList?
    public var reviewed: String?
  }

  public struct SourceList: Encodable, Sendable {
    public var sources: [PublicationLine]
  }

  public static let sample = Context(
    phase: "x", body: HTML(verbatim: "<p>x</p>"), chapters: [.sample], previous: .sample,
    next: .sample, sources: SourceList(sources: [.sample]), reviewed: "x")

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let chapters = GuideIndexPage.chapters(of: edition)
    return chapters.enumerated().map { i, article in
      let address = edition.paths.guide(article.id)
      return Page(
        at: address, template: Self.template, title: article.record.title,
        summary: article.record.summary, trail: GuideIndexPage.trail(in: edition),
        section: .guides,
        search: SearchEntry(kind: edition.words["kind.guide"], text: article.body.plainText)
      ) { _ in
        func line(_ index: Int) -> LinkLine? {
          chapters.indices.contains(index)
            ? LinkLine(chapters[index].record.title, edition.paths.guide(chapters[index].id))
            : nil
        }
        let sources = PublicationLine.lines(article.record.sources.map { ($0, nil) }, in: edition)
        return Context(
          phase: edition.words["phase", article.record.phase],
          body: edition.html(article.body, on: address),
          chapters: chapters.indices.compactMap(line), previous: line(i - 1), next: line(i + 1),
          sources: sources.isEmpty ? nil : SourceList(sources: sources),
          reviewed: article.front.cells.date("last_reviewed").map(edition.format.date))
      }
    }
  }
}
