internal import Civic
public import Markup

/// One plan of residents: what they wanted, what came of it, with which money, and what is not
/// known.
public struct InitiativePage: PageKind {
  public static let template = "initiative"

  public struct Context: Encodable, Sendable {
    public var isExample: Bool
    public var status: Card.Status
    public var since: String?
    public var statusNote: String?
    public var decision: Decision?
    public var result: String?
    public var kindLink: LinkLine
    public var areas: [AreaLine]
    public var themes: [LinkLine]
    public var initiator: String?
    public var initiatorKind: String?
    public var role: String?
    public var roleMeaning: String?
    public var evidence: String?
    public var reviewed: String?
    public var money: Money?
    public var votes: Filled<ProposalLine>?
    public var timeline: Filled<Event>?
    public var body: HTML?
    public var unknowns: Filled<String>?
    public var lessons: LessonsPart?
    public var related: Filled<Card>?
  }

  public struct Decision: Encodable, Sendable {
    public var outcome: String?
    public var reasonKind: String?
    public var reason: String
    public var by: String?
    public var reference: String?
  }

  public struct AreaLine: Encodable, Sendable {
    public var name: String
    public var url: Address?
  }

  public struct Money: Encodable, Sendable {
    public var grants: GrantTable
    public var count: Figure
    public var applied: AmountCell
    public var awarded: AmountCell
    public var settled: AmountCell
    public var unsettled: String?
  }

  public struct ProposalLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var round: String
    public var roundURL: Address
    public var year: String
    public var cost: AmountCell
    public var votes: Figure
    public var rank: String
    public var proposalCount: String
    public var status: Card.Status
    public var isPublished: Bool
  }

  public struct Event: Encodable, Sendable {
    /// ISO 8601: a day, or a year where no more is known.
    public var iso: String
    public var date: String
    public var text: String
    public var url: Address?
  }

  public static let sample = Context(
    isExample: true, status: Card.Status(id: "x", label: "x"),
    since: "x", statusNote: "x",
    decision: Decision(outcome: "x", reasonKind: "x", reason: "x", by: "x", reference: "x"),
    result: "x", kindLink: .sample, areas: [AreaLine(name: "x", url: Address("/"))],
    themes: [.sample], initiator: "x", initiatorKind: "x", role: "x", roleMeaning: "x",
    evidence: "x", reviewed: "x",
    money: Money(
      grants: .sample, count: .sample, applied: .sample, awarded: .sample, settled: .sample,
      unsettled: "x"),
    votes: Filled(
      [
        ProposalLine(
          title: "x", url: Address("/"), round: "x", roundURL: Address("/"), year: "x",
          cost: .sample, votes: .sample, rank: "1", proposalCount: "1",
          status: Card.Status(id: "x", label: "x"), isPublished: true)
      ]),
    timeline: Filled([Event(iso: "2020", date: "x", text: "x", url: Address("/"))]),
    body: HTML(text: "x"), unknowns: Filled(["x"]), lessons: .sample, related: Filled([.sample]))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let list = InitiativeIndexPage.list(in: edition)
    let trail = list.trail(in: edition)
    let rounds = RoundBook(edition)
    let articles = edition.dossier.initiatives
    let byID = Dictionary(
      articles.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let wanted = Set(articles.flatMap(\.record.grantIDs))
    var positions: [String: Int] = [:]
    for (i, grant) in edition.grants.grants.enumerated() where wanted.contains(grant.id) {
      positions[grant.id] = positions[grant.id] ?? i
    }
    return articles.map { article in
      let record = article.record
      let grants = record.grantIDs.compactMap { positions[$0] }.sorted {
        (edition.grants.grants[$0].year, $0) < (edition.grants.grants[$1].year, $1)
      }
      let words =
        [record.initiatorName ?? "", edition.kind(record.type)]
        + record.areas.map { edition.area($0)?.name ?? $0 } + record.themes.map(edition.theme)
        + [article.body.plainText]
      return Page(
        at: edition.paths.initiative(article.id), template: Self.template, title: record.title,
        summary: record.summary, trail: trail, section: .initiatives,
        search: SearchEntry(
          kind: edition.words["kind.initiative"], text: words.joined(separator: " "))
      ) { book in
        context(
          of: article, grants: grants, related: record.related.compactMap { byID[$0] },
          proposals: record.proposals.compactMap(rounds.proposal), in: edition, book: &book)
      }
    }
  }

  private func context(
    of article: Article<Initiative>, grants positions: [Int],
    related: [Article<Initiative>], proposals: [Chronicle.Vote], in edition: Edition,
    book: inout PassportBook
  ) -> Context {
    let record = article.record
    let words = edition.words
    let list = edition.paths.initiatives
    let grants = positions.map { edition.grants.grants[$0] }
    let money = money(of: positions, in: edition, book: &book)
    return Context(
      isExample: record.isExample,
      status: Card.Status(
        id: record.status.rawValue, label: words["status", record.status.rawValue]),
      since: record.statusSince.map(edition.format.date), statusNote: record.statusNote,
      decision: record.decision.map { decision in
        Decision(
          outcome: decision.outcome.map { words["outcome", $0] },
          reasonKind: decision.reasonCode.map { words["reason", $0] }, reason: decision.reason,
          by: decision.by, reference: decision.reference)
      },
      result: record.result,
      kindLink: LinkLine(
        edition.kind(record.type), edition.paths.facet(list, "kind", record.type)),
      areas: record.areas.map { code in
        let area = edition.area(code)
        return AreaLine(
          name: area?.name ?? code,
          url: area.flatMap { edition.hasPage($0) ? edition.paths.area(code) : nil })
      },
      themes: record.themes.map {
        LinkLine(edition.theme($0), edition.paths.facet(list, "theme", $0))
      },
      initiator: record.initiatorName,
      initiatorKind: record.initiatorKind.map { words["initiator", $0] },
      role: record.role.map { words["role", $0.rawValue] },
      roleMeaning: record.role.map { words["role_meaning", $0.rawValue] },
      evidence: record.evidence.map { words["evidence", $0] },
      reviewed: article.front.cells.date("last_reviewed").map(edition.format.date),
      money: money, votes: votes(for: proposals, in: edition, book: &book),
      timeline: Filled(
        Chronicle.events(of: record, grants: grants, proposals: proposals, in: edition)),
      body: article.body.isEmpty
        ? nil : edition.html(article.body, on: edition.paths.initiative(article.id)),
      unknowns: Filled(
        Chronicle.unknowns(
          of: record, grants: grants, proposals: proposals, in: edition)),
      lessons: LessonsPart(record.lessons), related: Filled(related.map { Card($0, in: edition) }))
  }

  private func money(
    of positions: [Int], in edition: Edition, book: inout PassportBook
  ) -> Money? {
    guard !positions.isEmpty else { return nil }
    let words = edition.words
    let grants = positions.map { edition.grants.grants[$0] }
    func total(_ amount: KeyPath<Grant, Amount>, _ label: String) -> AmountCell {
      let figure = book.sum(
        of: grants.compactMap { $0.summed(amount) }, column: label, label: label)
      return AmountCell(figure: figure, missing: figure == nil ? words["missing.unknown"] : nil)
    }
    let applied = total(\.applied, words["field.amount_applied_for"])
    let awarded = total(\.awarded, words["field.amount_awarded"])
    let settled = total(\.settled, words["field.amount_settled"])
    var table = GrantTable(positions, in: edition, book: &book)
    // The rows would lead to the page they stand on.
    for i in table.rows.indices { table.rows[i].initiative = nil }
    let unsettled = grants.count { $0.part(\.settled) == nil }
    return Money(
      grants: table,
      count: book.count(
        of: grants.map { RowPart(source: $0.source, line: $0.line, amount: .zero) },
        label: words["initiative.grant_count"]),
      applied: applied, awarded: awarded, settled: settled,
      unsettled: unsettled > 0 ? words.counted("initiative.unsettled", unsettled) : nil)
  }

  private func votes(
    for proposals: [Chronicle.Vote], in edition: Edition,
    book: inout PassportBook
  ) -> Filled<ProposalLine>? {
    let words = edition.words
    var lines: [ProposalLine] = []
    for (entry, position) in proposals {
      let round = entry.round
      let proposal = round.proposals[position]
      lines.append(
        ProposalLine(
          title: proposal.title, url: edition.paths.proposal(proposal.id, of: round.id),
          round: round.title, roundURL: edition.paths.round(round.id),
          year: String(round.fiscalYear),
          cost: entry.cost(
            of: [position], label: "\(words["field.cost"]), \(proposal.title)", in: &book, words),
          votes: entry.votes(of: position, in: book, words),
          rank: edition.format.number(entry.ranks[position].rank),
          proposalCount: edition.format.number(round.proposals.count),
          status: entry.status(of: position, words), isPublished: round.isResultPublished))
    }
    return Filled(lines)
  }
}
