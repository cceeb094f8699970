internal import Civic
public import Markup

/// One practice: has anyone done this before, what worked, and how do we know.
public struct PracticePage: PageKind {
  public static let template = "practice"

  public struct Context: Encodable, Sendable {
    public var isExample: Bool
    public var municipality: String
    public var kindLink: LinkLine
    public var themes: [LinkLine]
    public var role: LinkLine
    public var scale: LinkLine
    public var evidence: LinkLine
    public var cost: LinkLine
    public var started: String?
    public var reviewed: String?
    public var body: HTML?
    /// The factors of ACTIE that the sources say something about.
    public var actie: Filled<Factor>?
    public var lessons: LessonsPart?
    public var figures: Filled<SourceFigure>?
    public var sources: Filled<PublicationLine>?
    public var related: Filled<Card>?
  }

  public struct Factor: Encodable, Sendable {
    public var name: String
    public var question: String
    public var note: String
  }

  /// A figure as the source writes it: words, not an amount of this portal.
  public struct SourceFigure: Encodable, Sendable {
    public var value: String
    public var what: String
  }

  public static let sample = Context(
    isExample: true, municipality: "x", kindLink: .sample,
    themes: [.sample], role: .sample, scale: .sample, evidence: .sample, cost: .sample,
    started: "x", reviewed: "x", body: HTML(text: "x"),
    actie: Filled([Factor(name: "x", question: "x", note: "x")]), lessons: .sample,
    figures: Filled([SourceFigure(value: "x", what: "x")]),
    sources: Filled([.sample]),
    related: Filled([.sample]))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let list = PracticeIndexPage.list(in: edition)
    let trail = list.trail(in: edition)
    let articles = edition.dossier.practices
    let related = Relations.nearest(
      articles.map { article in
        ["kind \(article.record.kind)"] + article.record.themes.map { "theme \($0)" }
      }, atMost: 4)
    return articles.enumerated().map { i, article in
      let record = article.record
      return Page(
        at: edition.paths.practice(article.id), template: Self.template, title: record.title,
        summary: record.summary, trail: trail, section: .practices,
        search: SearchEntry(
          kind: edition.words["kind.practice"],
          text: ([record.municipality, edition.kind(record.kind)]
            + record.themes.map(edition.theme) + [article.body.plainText])
            .joined(separator: " "))
      ) { _ in
        context(of: article, related: related[i].map { articles[$0] }, in: edition)
      }
    }
  }

  private func context(
    of article: Article<Practice>, related: [Article<Practice>],
    in edition: Edition
  ) -> Context {
    let record = article.record
    let words = edition.words
    let list = edition.paths.practices
    func choice(_ facet: String, _ id: String) -> LinkLine {
      let value = FacetAxis.Value(id, of: facet, words)
      return LinkLine(
        value.label, edition.paths.facet(list, facet, value.slug), note: value.meaning)
    }
    return Context(
      isExample: record.isExample,
      municipality: record.municipality,
      kindLink: LinkLine(
        edition.kind(record.kind), edition.paths.facet(list, "kind", record.kind)),
      themes: record.themes.map {
        LinkLine(edition.theme($0), edition.paths.facet(list, "theme", $0))
      },
      role: choice("role", record.role.rawValue), scale: choice("scale", record.scale),
      evidence: choice("evidence", record.evidence), cost: choice("cost", record.costClass),
      started: record.started.map(String.init),
      reviewed: article.front.cells.date("last_reviewed").map(edition.format.date),
      body: article.body.isEmpty
        ? nil : edition.html(article.body, on: edition.paths.practice(article.id)),
      actie: Filled(
        record.actie.map {
          Factor(
            name: words["actie", $0.factor], question: words["actie_question", $0.factor],
            note: $0.note)
        }),
      lessons: LessonsPart(record.lessons),
      figures: Filled(record.figures.map { SourceFigure(value: $0.value, what: $0.what) }),
      sources: Filled(PublicationLine.lines(record.sources, in: edition)),
      related: Filled(related.map { Card($0, in: edition) }))
  }
}
