/// Who wins by the rule that a round says it had, worked out again from costs and votes.
public enum VoteOutcome: Hashable, Sendable {
  case computed(Tally)
  /// The file does not hold what the rule needs: an answer, not a fault.
  case notComputable(Obstacle)

  public enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// The method of equal shares needs to know who chose what.
    case ballotsMissing = "ballots-missing"
    /// A cost or budget below zero: then "what still fits" means nothing.
    case negativeAmount = "negative-amount"
    /// Votes counted unequally, for instance those on paper and those on the internet half each.
    case votesWeighted = "votes-weighted"
  }
}

/// A vote worked out plan by plan, in the order in which the rule looks at them.
public struct Tally: Hashable, Sendable {
  public enum Decision: String, Hashable, Sendable, CaseIterable {
    case selected
    /// It costs more than was left.
    case tooExpensive = "too-expensive"
    /// It fits in what was left, but not under the cap of its category.
    case overCap = "over-cap"
  }

  public struct Verdict: Hashable, Sendable {
    /// Position among the proposals of the round.
    public var proposal: Int
    public var decision: Decision
    /// What was left to spend when it was this plan's turn.
    public var left: Money
    /// How many plans had been selected before it.
    public var selectedBefore: Int
  }

  public var verdicts: [Verdict]
  /// Positions of the selected plans, in the order in which they were selected.
  public var winners: [Int]
  public var spent: Money
  public var left: Money
}

/// The place of a plan by its votes; plans with as many votes share a place.
public struct Ranked: Hashable, Sendable {
  /// Position among the proposals of the round.
  public var proposal: Int
  /// From one.
  public var rank: Int
  /// Whether another plan has as many votes.
  public var isShared: Bool
}

extension Round {
  /// The proposals by votes, the most first. Files do not say what happens when votes are equal;
  /// we put the lower cost first, then the lower number.
  public var ranking: [Ranked] {
    let order = proposals.indices.sorted { i, j in
      let (a, b) = (proposals[i], proposals[j])
      return (b.votes, a.cost, a.id, i) < (a.votes, b.cost, b.id, j)
    }
    var ranked: [Ranked] = []
    ranked.reserveCapacity(order.count)
    for (place, position) in order.enumerated() {
      if let last = ranked.last, proposals[last.proposal].votes == proposals[position].votes {
        ranked[place - 1].isShared = true
        ranked.append(Ranked(proposal: position, rank: last.rank, isShared: true))
      } else {
        ranked.append(Ranked(proposal: position, rank: place + 1, isShared: false))
      }
    }
    return ranked
  }

  /// What the declared rule makes of the votes. Caps of categories count only under the rule that
  /// has them: in other rounds a cap may be a limit on each ballot.
  public var outcome: VoteOutcome {
    if conditions.contains(where: { $0.key == "weighting" }) {
      return .notComputable(.votesWeighted)
    }
    return switch rule {
    case .equalShares: .notComputable(.ballotsMissing)
    case .greedy: greedy(under: [])
    case .greedyCapped: greedy(under: categoryCaps)
    }
  }

  /// The most votes first; what no longer fits is passed over.
  private func greedy(under caps: [(category: String, cap: Money)]) -> VoteOutcome {
    guard budget >= .zero, proposals.allSatisfy({ $0.cost >= .zero }),
      caps.allSatisfy({ $0.cap >= .zero })
    else { return .notComputable(.negativeAmount) }
    var left = budget
    // Where a category has two caps, the lower one binds.
    var leftUnderCap = Dictionary(
      caps.map { ($0.category, $0.cap) }, uniquingKeysWith: { min($0, $1) })
    var tally = Tally(verdicts: [], winners: [], spent: .zero, left: budget)
    for position in ranking.map(\.proposal) {
      let proposal = proposals[position]
      let cap = proposal.category.flatMap { leftUnderCap[$0] }
      var verdict = Tally.Verdict(
        proposal: position, decision: .selected, left: left,
        selectedBefore: tally.winners.count)
      if proposal.cost > left {
        verdict.decision = .tooExpensive
      } else if let cap, proposal.cost > cap {
        verdict.decision = .overCap
      } else {
        left = left - proposal.cost
        if let category = proposal.category, let cap {
          leftUnderCap[category] = cap - proposal.cost
        }
        tally.winners.append(position)
      }
      tally.verdicts.append(verdict)
    }
    tally.left = left
    tally.spent = budget - left
    return .computed(tally)
  }
}
