internal import Civic

/// One plan in a vote: its price and votes, what the rule made of it and why. Plans that lost keep
/// their page.
public struct ProposalPage: PageKind {
  public static let template = "proposal"

  public struct Context: Encodable, Sendable {
    public var id: String
    public var name: String
    public var round: LinkLine
    public var year: String
    public var category: String?
    public var cost: AmountCell
    public var votes: Figure
    /// The votes in per cent of the ballots.
    public var share: AmountCell?
    public var rank: String
    public var proposalCount: String
    public var isRankShared: Bool
    public var status: Card.Status
    /// What the rule decides and why; absent when it cannot be worked out.
    public var reason: Reason?
    public var obstacle: String?
    public var isPublished: Bool
    /// The file says something else than the rule gives.
    public var isDifferent: Bool
    public var initiative: LinkLine?
    public var previous: LinkLine?
    public var next: LinkLine?
    public var source: LinkLine
  }

  public struct Reason: Encodable, Sendable {
    public var isSelected: Bool
    public var isTooExpensive: Bool
    public var isOverCap: Bool
    /// What there was to spend when it was its turn.
    public var left: AmountCell
    /// How many plans had been selected by then; absent for none.
    public var selectedBefore: String?
    /// The most that its category could get.
    public var cap: AmountCell?
  }

  public static let sample = Context(
    id: "x", name: "x", round: .sample, year: "x", category: "x", cost: .sample,
    votes: .sample, share: .sample, rank: "1", proposalCount: "1", isRankShared: true,
    status: Card.Status(id: "x", label: "x"),
    reason: Reason(
      isSelected: true, isTooExpensive: true, isOverCap: true, left: .sample,
      selectedBefore: "x", cap: .sample),
    obstacle: "x", isPublished: true, isDifferent: true, initiative: .sample, previous: .sample,
    next: .sample, source: .sample)

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let titles = Dictionary(
      edition.dossier.initiatives.map { ($0.id, $0.record.title) },
      uniquingKeysWith: { a, _ in a })
    return RoundBook(edition).entries.flatMap { entry in
      let round = entry.round
      let trail =
        RoundIndexPage.trail(in: edition)
        + [Page.Crumb(round.title, edition.paths.round(round.id))]
      return entry.ranking.enumerated().map { place, ranked in
        let proposal = round.proposals[ranked.proposal]
        let summary = words.filled("proposal.summary", ["round": round.title])
        let initiative = proposal.initiative.flatMap { id in
          titles[id].map { LinkLine($0, edition.paths.initiative(id)) }
        }
        return Page(
          at: edition.paths.proposal(proposal.id, of: round.id), template: Self.template,
          title: words.filled(
            "proposal.title", ["title": proposal.title, "round": round.title]), summary: summary,
          trail: trail, section: .rounds,
          search: SearchEntry(kind: words["kind.proposal"], text: proposal.category ?? "")
        ) { book in
          context(
            of: entry, at: place, initiative: initiative, in: edition,
            book: &book)
        }
      }
    }
  }

  private func context(
    of entry: RoundBook.Entry, at place: Int, initiative: LinkLine?,
    in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let round = entry.round
    let ranked = entry.ranking[place]
    let position = ranked.proposal
    let proposal = round.proposals[position]
    func neighbour(_ place: Int) -> LinkLine? {
      guard entry.ranking.indices.contains(place) else { return nil }
      let other = round.proposals[entry.ranking[place].proposal]
      return LinkLine(other.title, edition.paths.proposal(other.id, of: round.id))
    }
    let votes = entry.votes(of: position, in: book, words)
    let share = entry.ballots(in: book, words).figure.flatMap {
      book.share(votes, of: $0, label: words["proposal.share"])
    }
    return Context(
      id: proposal.id, name: proposal.title,
      round: LinkLine(round.title, edition.paths.round(round.id)),
      year: String(round.fiscalYear), category: proposal.category,
      cost: entry.cost(of: [position], label: words["field.cost"], in: &book, words),
      votes: votes, share: share.map { AmountCell(figure: $0) },
      rank: edition.format.number(ranked.rank),
      proposalCount: edition.format.number(round.proposals.count),
      isRankShared: ranked.isShared, status: entry.status(of: position, words),
      reason: reason(of: position, entry, in: edition, book: &book),
      obstacle: entry.obstacle.map { words["obstacle", $0.rawValue] },
      isPublished: round.isResultPublished, isDifferent: entry.differs(position),
      initiative: initiative, previous: neighbour(place - 1), next: neighbour(place + 1),
      source: LinkLine(
        round.source.title, edition.rowPages.address(of: proposal.line, in: entry.source)))
  }

  private func reason(
    of position: Int, _ entry: RoundBook.Entry, in edition: Edition, book: inout PassportBook
  ) -> Reason? {
    guard let tally = entry.tally else { return nil }
    let words = edition.words
    let proposal = entry.round.proposals[position]
    let verdict = entry.verdicts[position]
    let budget = entry.budget(in: &book, words)
    var left = budget
    if verdict.selectedBefore > 0 {
      let spent = entry.cost(
        of: Array(tally.winners.prefix(verdict.selectedBefore)),
        label: words["proposal.spent_before"], in: &book, words)
      let figure = budget.figure.flatMap { whole in
        spent.figure.flatMap { book.difference(whole, $0, label: words["proposal.left_before"]) }
      }
      left = AmountCell(
        figure: figure, missing: figure == nil ? words["missing.unknown"] : nil)
    }
    return Reason(
      isSelected: verdict.decision == .selected,
      isTooExpensive: verdict.decision == .tooExpensive,
      isOverCap: verdict.decision == .overCap, left: left,
      selectedBefore: verdict.selectedBefore == 0
        ? nil : words.counted("proposal.selected_before", verdict.selectedBefore),
      cap: verdict.decision == .overCap
        ? proposal.category.flatMap { entry.cap(of: $0, in: &book, words) } : nil)
  }
}
