/// The stage a budget figure belongs to, in the words of the Fiscal Data Package.
public enum Phase: String, Hashable, Sendable, CaseIterable {
  case proposed, approved, adjusted, executed
}

/// Which way money goes: lasten are expenditure, baten are revenue.
public enum Direction: String, Hashable, Sendable, CaseIterable {
  case expenditure, revenue
}

/// Where a row of a source ended up. Every row ends in exactly one bucket, and is counted there.
public enum Bucket: String, Hashable, Sendable, CaseIterable {
  case loaded, header, subtotal, comment, blank, excluded, rejected
}

/// What kind of party receives money. Natural persons never get a page and never a name.
public enum PartyKind: String, Hashable, Sendable, CaseIterable {
  case organisation, government
  case naturalPerson = "natural_person"
  case soleTrader = "sole_trader"
  case unknown
}

/// The life of an initiative.
public enum InitiativeStatus: String, Hashable, Sendable, CaseIterable {
  case idea, submitted
  case underReview = "under-review"
  case infeasible, feasible
  case inVote = "in-vote"
  case notSelected = "not-selected"
  case awarded
  case inProgress = "in-progress"
  case delayed, completed, stopped, withdrawn, merged, referred

  /// Whether residents are owed a reason: the plan did not go on as it was meant.
  public var needsReason: Bool {
    switch self {
    case .infeasible, .notSelected, .stopped, .referred: true
    default: false
    }
  }
}

/// The five steps of government involvement (Raad voor het openbaar bestuur, 2012).
public enum GovernmentRole: String, Hashable, Sendable, CaseIterable {
  case loslaten, faciliteren, stimuleren, regisseren, reguleren
}
