internal import Civic
public import Markup

/// What is this, and where do I start: search, my neighbourhood, three numbers, the newest.
public struct HomePage: PageKind {
  public static let template = "home"

  public struct Context: Encodable, Sendable {
    public var body: HTML
    public var areas: [LinkLine]
    public var focus: LinkLine?
    public var map: HTML?
    public var figures: [KeyFigure]
    public var updates: [Update]
    public var initiatives: [Card]
    public var questions: QuestionSummary
    public var guides: [LinkLine]
    public var feed: Address
  }

  public struct KeyFigure: Encodable, Sendable {
    public var label: String
    public var figure: Figure?
    public var unit: String?
    public var partOf: String?
  }

  public struct Update: Encodable, Sendable {
    public var date: String
    public var iso: String
    public var kind: String
    public var link: LinkLine
  }

  public static let sample = Context(
    body: HTML(verbatim: "<p>x</p>"), areas: [.sample], focus: .sample,
    map: HTML(verbatim: "<svg></svg>"),
    figures: [KeyFigure(label: "x", figure: .sample, unit: "x", partOf: "x")],
    updates: [Update(date: "x", iso: "2026-01-01", kind: "x", link: .sample)],
    initiatives: [.sample], questions: .sample, guides: [.sample], feed: Address("/feed.xml"))

  private static let shownUpdates = 6
  private static let shownInitiatives = 3

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    var page = Page(
      at: edition.paths.home, template: Self.template, title: edition.settings.title,
      summary: edition.settings.tagline, trail: [], section: nil,
      search: SearchEntry(kind: edition.words["kind.text"])
    ) { book in context(in: edition, book: &book) }
    page.feed = edition.paths.feed(of: edition.paths.home)
    return [page]
  }

  private func context(in edition: Edition, book: inout PassportBook) -> Context {
    let focus = edition.settings.focusArea.flatMap(edition.area)
    let here = focus.map { edition.areas(in: $0.code).filter { $0.validTo == nil } } ?? []
    let home = edition.dossier.pages.first { $0.id == "home" }
    return Context(
      body: home.map { edition.html($0.body, on: edition.paths.home) } ?? .empty,
      areas: here.map { LinkLine($0.name, edition.paths.area($0.code)) },
      focus: focus.map { LinkLine($0.name, edition.paths.area($0.code)) },
      map: focus.flatMap { focus in
        AreaOutlines.map(
          of: here.map(\.code), highlighting: nil, id: "kaart",
          title: edition.words.filled("area.map", ["name": focus.name]),
          on: edition.paths.home, in: edition)
      },
      figures: figures(focus: focus, in: edition, book: &book),
      updates: updates(in: edition),
      initiatives: edition.dossier.initiatives.filter { article in
        article.record.areas.contains { $0 == focus?.code }
      }.sorted { a, b in
        let none = CivicDate(year: 1, month: 1, day: 1)
        guard let left = a.record.statusSince ?? none, let right = b.record.statusSince ?? none
        else { return a.id < b.id }
        return (right, a.id) < (left, b.id)
      }.prefix(Self.shownInitiatives).map { Card($0, in: edition) },
      questions: QuestionSummary(in: edition),
      guides: GuideIndexPage.chapters(of: edition).prefix(4).map {
        LinkLine($0.record.title, edition.paths.guide($0.id), note: $0.record.summary)
      },
      feed: edition.paths.feed(of: edition.paths.home))
  }

  /// The year in three numbers: the city, the neighbourhood, the vote.
  private func figures(
    focus: Area?, in edition: Edition, book: inout PassportBook
  ) -> [KeyFigure] {
    let words = edition.words
    var figures: [KeyFigure] = []
    if let version = edition.budget.versions.last {
      let label = words.filled(
        "home.city", ["municipality": edition.settings.municipalityName, "version": version.label])
      figures.append(
        KeyFigure(
          label: label,
          figure: book.sum(
            of: edition.budget.rows(.expenditure, in: version) { _ in true },
            column: words["field.expenditure"], label: label),
          unit: nil, partOf: words["home.city_part"]))
    }
    if let focus {
      let positions = edition.grants.positions(in: focus.code)
      if let first = positions.map({ edition.grants.grants[$0].year }).min(),
        let last = positions.map({ edition.grants.grants[$0].year }).max()
      {
        let label = words.filled(
          "home.grants", ["name": focus.name, "first": String(first), "last": String(last)])
        figures.append(
          KeyFigure(
            label: label,
            figure: book.sum(
              of: positions.compactMap { edition.grants.grants[$0].summed(\.awarded) },
              column: words["field.amount_awarded"], label: label, style: .exact),
            unit: nil, partOf: words["home.grants_part"]))
      }
    }
    if let (i, round) = edition.dossier.rounds.enumerated().first(where: {
      $0.element.area == focus?.code
    }), let ballots = round.ballots, let line = round.metaLines["num_votes"] {
      let label = words.filled("home.votes", ["title": round.title])
      figures.append(
        KeyFigure(
          label: label,
          figure: book.counted(
            ballots, source: edition.dossier.sources.count + i + 1, line: line, label: label),
          unit: words["home.ballots"],
          partOf: words.counted("round.proposals", round.proposals.count)))
    }
    return figures
  }

  private func updates(in edition: Edition) -> [Update] {
    var found: [(date: CivicDate, kind: String, link: LinkLine)] = []
    for article in edition.dossier.initiatives {
      let record = article.record
      guard let date = ([record.statusSince].compactMap { $0 } + record.updates.map(\.date)).max()
      else { continue }
      found.append(
        (
          date, edition.words["kind.initiative"],
          LinkLine(record.title, edition.paths.initiative(article.id))
        ))
    }
    for source in edition.sources {
      found.append(
        (
          source.retrievedOn, edition.words["kind.source"],
          LinkLine(source.title, edition.paths.source(source.id))
        ))
    }
    found.sort { ($1.date, $0.link.url) < ($0.date, $1.link.url) }
    return found.prefix(Self.shownUpdates).map {
      Update(
        date: edition.format.date($0.date), iso: $0.date.iso, kind: $0.kind, link: $0.link)
    }
  }
}
