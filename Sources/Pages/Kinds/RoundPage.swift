internal import Civic
public import Markup

/// One vote: all plans by votes, what the rule makes of them step by step, and what is not known.
public struct RoundPage: PageKind {
  public static let template = "round"

  public struct Context: Encodable, Sendable {
    public var area: String
    public var areaURL: Address?
    public var year: String
    public var voteType: String
    public var budget: AmountCell
    public var ballots: AmountCell
    public var proposalCount: Figure
    public var asked: AmountCell
    /// What follows from the rule; absent when it cannot be worked out.
    public var result: Result?
    public var obstacle: String?
    public var rule: String
    public var ruleText: String
    public var ruleNote: String?
    public var isPublished: Bool
    public var hasCaps: Bool
    public var capsDecide: Bool
    public var categories: Filled<Category>?
    public var conditions: Filled<Condition>?
    public var proposals: [Line]
    public var source: LinkLine
    public var download: Address
    public var licence: String
  }

  public struct Result: Encodable, Sendable {
    public var winners: Figure
    public var spent: AmountCell
    public var left: AmountCell
    /// Plans of which the file says something else than the rule gives.
    public var differences: Filled<LinkLine>?
  }

  public struct Category: Encodable, Sendable {
    public var name: String
    public var count: Figure
    public var asked: AmountCell
    public var spent: AmountCell?
    public var cap: AmountCell?
  }

  /// A rule of the round as the file writes it, with the row that says so.
  public struct Condition: Encodable, Sendable {
    public var label: String
    public var value: String
    public var url: Address?
  }

  public struct Line: Encodable, Sendable {
    public var rank: String
    public var title: String
    public var url: Address
    public var category: String?
    public var cost: AmountCell
    public var votes: Figure
    /// The length of the bar, in per cent of the most votes: `37.5%`.
    public var bar: String
    public var status: Card.Status
    public var isSelected: Bool
    /// What is left to spend after it was this plan's turn.
    public var left: AmountCell?
    public var initiative: Address?
  }

  public static let sample = Context(
    area: "x", areaURL: Address("/"), year: "x", voteType: "x",
    budget: .sample, ballots: .sample, proposalCount: .sample, asked: .sample,
    result: Result(winners: .sample, spent: .sample, left: .sample, differences: Filled([.sample])),
    obstacle: "x", rule: "x", ruleText: "x", ruleNote: "x", isPublished: true, hasCaps: true,
    capsDecide: true,
    categories: Filled([
      Category(name: "x", count: .sample, asked: .sample, spent: .sample, cap: .sample)
    ]),
    conditions: Filled([Condition(label: "x", value: "x", url: Address("/"))]),
    proposals: [
      Line(
        rank: "1", title: "x", url: Address("/"), category: "x", cost: .sample, votes: .sample,
        bar: "37.5%", status: Card.Status(id: "x", label: "x"), isSelected: true, left: .sample,
        initiative: Address("/"))
    ],
    source: .sample, download: Address("/x.pb"), licence: "x")

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return RoundBook(edition).entries.map { entry in
      let round = entry.round
      let summary = words.filled(
        "round.summary",
        [
          "year": String(round.fiscalYear), "area": edition.area(round.area)?.name ?? round.area,
          "proposals": words.counted("round.proposals", round.proposals.count),
        ])
      return Page(
        at: edition.paths.round(round.id), template: Self.template, title: round.title,
        summary: summary, trail: RoundIndexPage.trail(in: edition), section: .rounds,
        search: SearchEntry(
          kind: words["kind.round"], text: round.proposals.map(\.title).joined(separator: " "))
      ) { book in context(of: entry, in: edition, book: &book) }
    }
  }

  private func context(
    of entry: RoundBook.Entry, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let round = entry.round
    let words = edition.words
    let area = edition.area(round.area)
    let all = Array(round.proposals.indices)
    let budget = entry.budget(in: &book, words)
    return Context(
      area: area?.name ?? round.area,
      areaURL: area.flatMap { edition.hasPage($0) ? edition.paths.area($0.code) : nil },
      year: String(round.fiscalYear),
      voteType: words.texts["vote_type.\(round.voteType)"] ?? round.voteType,
      budget: budget, ballots: entry.ballots(in: book, words),
      proposalCount: entry.count(of: all, label: words["rounds.proposals"], in: &book),
      asked: entry.cost(of: all, label: words["rounds.asked"], in: &book, words),
      result: result(of: entry, budget: budget, in: edition, book: &book),
      obstacle: entry.obstacle.map { words["obstacle", $0.rawValue] },
      rule: words["rule", round.rule.rawValue],
      ruleText: words["rule_text", round.rule.rawValue], ruleNote: round.ruleNote,
      isPublished: round.isResultPublished, hasCaps: !round.categoryCaps.isEmpty,
      capsDecide: round.rule == .greedyCapped,
      categories: Filled(categories(of: entry, in: edition, book: &book)),
      conditions: Filled(
        round.conditions.map { condition in
          Condition(
            label: words.texts["condition.\(condition.key)"] ?? condition.key,
            value: condition.value,
            url: round.metaLines[condition.key].map {
              edition.rowPages.address(of: $0, in: entry.source)
            })
        }),
      proposals: lines(of: entry, budget: budget, in: edition, book: &book),
      source: LinkLine(round.source.title, edition.paths.source(round.source.id)),
      download: edition.download(of: round.source),
      licence: round.source.licence)
  }

  private func result(
    of entry: RoundBook.Entry, budget: AmountCell, in edition: Edition, book: inout PassportBook
  ) -> Result? {
    guard let tally = entry.tally else { return nil }
    let words = edition.words
    let spent = entry.cost(of: tally.winners, label: words["rounds.spent"], in: &book, words)
    let left = budget.figure.flatMap { whole in
      spent.figure.flatMap { book.difference(whole, $0, label: words["rounds.left"]) }
    }
    return Result(
      winners: entry.count(of: tally.winners, label: words["rounds.winners"], in: &book),
      spent: spent, left: AmountCell(figure: left ?? budget.figure),
      differences: Filled(
        entry.round.proposals.indices.filter(entry.differs).map { position in
          let proposal = entry.round.proposals[position]
          return LinkLine(
            proposal.title, edition.paths.proposal(proposal.id, of: entry.round.id),
            note: words.filled(
              "round.difference",
              [
                "published": entry.status(of: position, words).label,
                "computed": entry.verdictStatus(of: position, words).label,
              ]))
        }))
  }

  /// The categories in the order in which the file lists their caps, then as plans name them.
  private func categories(
    of entry: RoundBook.Entry, in edition: Edition, book: inout PassportBook
  ) -> [Category] {
    let words = edition.words
    var names: [String] = []
    var members: [String: [Int]] = [:]
    for name in entry.round.categoryCaps.map(\.category) where members[name] == nil {
      names.append(name)
      members[name] = []
    }
    for (i, proposal) in entry.round.proposals.enumerated() {
      guard let name = proposal.category else { continue }
      if members[name] == nil { names.append(name) }
      members[name, default: []].append(i)
    }
    return names.map { name in
      let positions = members[name] ?? []
      return Category(
        name: name,
        count: entry.count(
          of: positions, label: "\(words["rounds.proposals"]), \(name)", in: &book),
        asked: entry.cost(
          of: positions, label: "\(words["rounds.asked"]), \(name)", in: &book, words),
        spent: entry.tally == nil
          ? nil
          : entry.cost(
            of: positions.filter { entry.verdicts[$0].decision == .selected },
            label: "\(words["rounds.spent"]), \(name)", in: &book, words),
        cap: entry.cap(of: name, in: &book, words))
    }
  }

  private func lines(
    of entry: RoundBook.Entry, budget: AmountCell, in edition: Edition, book: inout PassportBook
  ) -> [Line] {
    let round = entry.round
    let words = edition.words
    let most = max(1, round.proposals.map(\.votes).max() ?? 1)
    var left = budget.figure
    var lines: [Line] = []
    for ranked in entry.ranking {
      let position = ranked.proposal
      let proposal = round.proposals[position]
      let isSelected =
        position < entry.verdicts.count && entry.verdicts[position].decision == .selected
      let cost = entry.cost(
        of: [position], label: "\(words["field.cost"]), \(proposal.title)", in: &book, words)
      if isSelected {
        left = left.flatMap { before in
          cost.figure.flatMap {
            book.difference(
              before, $0, label: words.filled("round.left_after", ["title": proposal.title]))
          }
        }
      }
      lines.append(
        Line(
          rank: edition.format.number(ranked.rank), title: proposal.title,
          url: edition.paths.proposal(proposal.id, of: round.id), category: proposal.category,
          cost: cost, votes: entry.votes(of: position, in: book, words),
          bar: Self.bar(proposal.votes, of: most), status: entry.status(of: position, words),
          isSelected: proposal.isSelected ?? isSelected,
          left: entry.tally == nil
            ? nil : AmountCell(figure: left, missing: left == nil ? words["missing.unknown"] : nil),
          initiative: proposal.initiative.map(edition.paths.initiative)))
    }
    return lines
  }

  /// A length in per cent with one decimal, as SVG writes it.
  static func bar(_ votes: Int, of most: Int) -> String {
    guard votes > 0 else { return "0%" }
    let (scaled, over) = votes.multipliedReportingOverflow(by: 1000)
    let permille = over ? 1000 : min(1000, scaled / max(1, most))
    return "\(permille / 10).\(permille % 10)%"
  }
}
