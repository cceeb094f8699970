import Civic
import Diagnostics
import Testing

@Suite struct OutcomeTests {
  /// A plan in one line: number, cost in euros, votes, category.
  private struct Plan {
    var id: String
    var euros: Int64
    var votes: Int
    var category: String?

    init(_ id: String, _ euros: Int64, _ votes: Int, _ category: String? = nil) {
      self.id = id
      self.euros = euros
      self.votes = votes
      self.category = category
    }
  }

  private func euros(_ amount: Int64) -> Money { Money(cents: amount * 100) }

  private func round(
    _ plans: [Plan], budget: Int64, rule: Round.Rule = .greedy,
    caps: [(category: String, cap: Money)] = []
  ) throws -> Round {
    let cells = Cells(at: Place(file: "rounds/r/round.yaml"))
    let day = try #require(CivicDate(year: 2020, month: 1, day: 1))
    return Round(
      id: "r", title: "R", area: "a", fiscalYear: 2020, budget: euros(budget), rule: rule,
      ruleNote: nil, voteType: "approval", ballots: nil, isResultPublished: false,
      categoryCaps: caps, conditions: [],
      proposals: plans.enumerated().map { i, plan in
        Proposal(
          id: plan.id, title: plan.id, cost: euros(plan.euros), votes: plan.votes,
          category: plan.category, isSelected: nil, initiative: nil, line: i + 1)
      },
      source: Source(
        id: "s", title: "S", publisher: "P", documentType: "stemuitslag", fiscalYear: 2020,
        status: "vastgesteld", url: nil, retrievedOn: day, sha256: "", licence: "",
        licenceURL: nil, note: nil, file: "r.pb", mapping: Mapping(table: "proposals"),
        cells: cells),
      rows: [],
      reading: SourceReading(
        encoding: .utf8, hadByteOrderMark: false, encodingReason: "", delimiter: 59,
        headerLine: 1, header: [], sha256: "", byteCount: 0),
      cells: cells)
  }

  private func tally(of round: Round) throws -> Tally {
    guard case .computed(let tally) = round.outcome else {
      throw Unexpected(outcome: round.outcome)
    }
    return tally
  }

  private struct Unexpected: Error { var outcome: VoteOutcome }

  @Test func theMostVotesGoFirstAndWhatNoLongerFitsIsPassedOver() throws {
    let round = try round(
      [Plan("a", 40, 5), Plan("b", 70, 9), Plan("c", 20, 3), Plan("d", 10, 1)], budget: 100)
    let tally = try tally(of: round)
    #expect(tally.winners.map { round.proposals[$0].id } == ["b", "c", "d"])
    #expect(tally.verdicts.map(\.decision) == [.selected, .tooExpensive, .selected, .selected])
    #expect(tally.verdicts.map(\.left) == [euros(100), euros(30), euros(30), euros(10)])
    #expect(tally.verdicts.map(\.selectedBefore) == [0, 1, 1, 2])
    #expect(tally.spent == euros(100))
    #expect(tally.left == .zero)
  }

  @Test(
    arguments: [
      ("lower cost first", [("a", 60, 5), ("b", 50, 5)], "b"),
      ("then the lower number", [("b", 60, 5), ("a", 60, 5)], "a"),
      ("votes before cost", [("a", 60, 6), ("b", 50, 5)], "a"),
    ] as [(String, [(String, Int64, Int)], String)])
  func equalVotes(name: String, plans: [(String, Int64, Int)], winner: String) throws {
    let round = try round(plans.map { Plan($0.0, $0.1, $0.2) }, budget: 60)
    #expect(try tally(of: round).winners.map { round.proposals[$0].id } == [winner], "\(name)")
  }

  @Test func equalVotesShareAPlace() throws {
    let round = try round(
      [Plan("a", 1, 4), Plan("b", 2, 9), Plan("c", 3, 4), Plan("d", 4, 4), Plan("e", 5, 1)],
      budget: 0)
    #expect(round.ranking.map { round.proposals[$0.proposal].id } == ["b", "a", "c", "d", "e"])
    #expect(round.ranking.map(\.rank) == [1, 2, 2, 2, 5])
    #expect(round.ranking.map(\.isShared) == [false, true, true, true, false])
  }

  private static let capped = [
    Plan("a", 30, 9, "groen"), Plan("b", 30, 8, "groen"), Plan("c", 30, 7, "kunst"),
    Plan("d", 10, 6, "groen"), Plan("e", 10, 5), Plan("f", 90, 4, "groen"),
  ]

  @Test func capsCountUnderTheRuleThatHasThem() throws {
    let round = try round(
      Self.capped, budget: 100, rule: .greedyCapped, caps: [("groen", euros(40))])
    let tally = try tally(of: round)
    #expect(
      tally.verdicts.map(\.decision) == [
        .selected, .overCap, .selected, .selected, .selected, .tooExpensive,
      ])
    #expect(tally.left == euros(20))
  }

  @Test("79 caps per category that bind ballots do not decide")
  func capsOfBallotsDoNotDecideUnderPlainGreedy() throws {
    let round = try round(Self.capped, budget: 100, caps: [("groen", euros(40))])
    #expect(
      try tally(of: round).winners.map { round.proposals[$0].id } == ["a", "b", "c", "d"])
  }

  @Test func theLowerOfTwoCapsBinds() throws {
    let round = try round(
      [Plan("a", 30, 1, "groen")], budget: 100, rule: .greedyCapped,
      caps: [("groen", euros(40)), ("groen", euros(20))])
    #expect(try tally(of: round).verdicts.map(\.decision) == [.overCap])
  }

  @Test func equalSharesNeedsBallots() throws {
    let round = try round([Plan("a", 1, 1)], budget: 1, rule: .equalShares)
    #expect(round.outcome == .notComputable(.ballotsMissing))
  }

  @Test(arguments: [(-1, 10, 10), (10, -1, 10), (10, 10, -1)] as [(Int64, Int64, Int64)])
  func amountsBelowZeroHaveNoOutcome(budget: Int64, cost: Int64, cap: Int64) throws {
    let round = try round(
      [Plan("a", cost, 1, "groen")], budget: budget, rule: .greedyCapped,
      caps: [("groen", euros(cap))])
    #expect(round.outcome == .notComputable(.negativeAmount))
  }

  @Test func extremesNeverTrap() throws {
    var round = try round(
      [Plan("a", 0, .min), Plan("b", 0, .max), Plan("c", 0, 0)], budget: 0)
    round.budget = Money(cents: .max)
    for i in round.proposals.indices { round.proposals[i].cost = Money(cents: .max) }
    let tally = try tally(of: round)
    #expect(tally.winners.map { round.proposals[$0].id } == ["b"])
    #expect(tally.verdicts.map(\.decision) == [.selected, .tooExpensive, .tooExpensive])
    #expect(tally.left == .zero)
  }

  @Test func aVoteWithoutPlansLeavesEverything() throws {
    let tally = try tally(of: try round([], budget: 7))
    #expect(tally.verdicts.isEmpty)
    #expect(tally.left == euros(7))
    #expect(tally.spent == .zero)
  }
}
