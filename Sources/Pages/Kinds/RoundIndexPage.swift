internal import Civic
public import Markup

/// All votes on plans: how much there was to spend, how many plans, how many ballots.
public struct RoundIndexPage: PageKind {
  public static let template = "rounds"

  public struct Context: Encodable, Sendable {
    public var rounds: Filled<Line>?
  }

  public struct Line: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var area: String
    public var areaURL: Address?
    public var year: String
    public var proposals: Figure
    public var ballots: AmountCell
    public var budget: AmountCell
    public var asked: AmountCell
  }

  public static let sample = Context(
    rounds: Filled([
      Line(
        title: "x", url: Address("/"), area: "x", areaURL: Address("/"), year: "x",
        proposals: .sample, ballots: .sample, budget: .sample, asked: .sample)
    ]))

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.rounds"], edition.paths.rounds),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let rounds = RoundBook(edition)
    return [
      Page(
        at: edition.paths.rounds, template: Self.template, title: words["rounds.title"],
        summary: words["rounds.summary"], trail: Array(Self.trail(in: edition).dropLast()),
        section: .rounds, search: SearchEntry(kind: words["kind.rounds"])
      ) { book in
        Context(
          rounds: Filled(rounds.entries.map { line(of: $0, in: edition, book: &book) }))
      }
    ]
  }

  private func line(
    of entry: RoundBook.Entry, in edition: Edition, book: inout PassportBook
  ) -> Line {
    let words = edition.words
    let round = entry.round
    let all = Array(round.proposals.indices)
    let area = edition.area(round.area)
    return Line(
      title: round.title, url: edition.paths.round(round.id), area: area?.name ?? round.area,
      areaURL: area.flatMap { edition.hasPage($0) ? edition.paths.area($0.code) : nil },
      year: String(round.fiscalYear),
      proposals: entry.count(
        of: all, label: "\(words["rounds.proposals"]), \(round.title)", in: &book),
      ballots: entry.ballots(in: book, words), budget: entry.budget(in: &book, words),
      asked: entry.cost(
        of: all, label: "\(words["rounds.asked"]), \(round.title)", in: &book, words))
  }
}
