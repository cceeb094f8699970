/// A vote of residents on plans with a price: rules, proposals and votes.
public struct Round: Sendable {
  public var id: String
  public var title: String
  public var area: String
  public var fiscalYear: Int
  /// What there is to spend.
  public var budget: Money
  public var rule: Rule
  /// What is known and not known about the rule, for readers.
  public var ruleNote: String?
  public var voteType: String
  /// Ballots that were cast.
  public var ballots: Int?
  public var isResultPublished: Bool
  /// The most that a ballot could give to a category, where the rules say so.
  public var categoryCaps: [(category: String, cap: Money)]
  /// Other rules as the file writes them: key and value.
  public var conditions: [(key: String, value: String)]
  public var proposals: [Proposal]
  /// The line of the file that states each key of its head: `budget`, `num_votes`, ...
  public var metaLines: [String: Int] = [:]
  public var source: Source
  /// The rows of the file with their buckets; the file is read whole.
  public var rows: [SourceRow]
  public var reading: SourceReading
  public var cells: Cells

  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// By votes, the most first; what no longer fits is passed over.
    case greedy
    case greedyCapped = "greedy-capped"
    case equalShares = "equal-shares"
  }

  public init(
    id: String, title: String, area: String, fiscalYear: Int, budget: Money, rule: Rule,
    ruleNote: String?, voteType: String, ballots: Int?, isResultPublished: Bool,
    categoryCaps: [(category: String, cap: Money)], conditions: [(key: String, value: String)],
    proposals: [Proposal], source: Source, rows: [SourceRow], reading: SourceReading, cells: Cells
  ) {
    self.id = id
    self.title = title
    self.area = area
    self.fiscalYear = fiscalYear
    self.budget = budget
    self.rule = rule
    self.ruleNote = ruleNote
    self.voteType = voteType
    self.ballots = ballots
    self.isResultPublished = isResultPublished
    self.categoryCaps = categoryCaps
    self.conditions = conditions
    self.proposals = proposals
    self.source = source
    self.rows = rows
    self.reading = reading
    self.cells = cells
  }
}

/// One plan in a vote.
public struct Proposal: Hashable, Sendable {
  public var id: String
  public var title: String
  public var cost: Money
  public var votes: Int
  public var category: String?
  /// Where the file says so: whether it won.
  public var isSelected: Bool?
  public var initiative: String?
  /// Line of the file, from one.
  public var line: Int

  public init(
    id: String, title: String, cost: Money, votes: Int, category: String?, isSelected: Bool?,
    initiative: String?, line: Int
  ) {
    self.id = id
    self.title = title
    self.cost = cost
    self.votes = votes
    self.category = category
    self.isSelected = isSelected
    self.initiative = initiative
    self.line = line
  }
}
