internal import Civic

/// The rounds with what their rules make of the votes, worked out once for all pages that tell
/// of them.
struct RoundBook: Sendable {
  struct Entry: Sendable {
    var round: Round
    /// The number of its file in the ledger.
    var source: Int
    var ranking: [Ranked]
    var outcome: VoteOutcome
    /// For each proposal its place by votes.
    var ranks: [Ranked]
    /// For each proposal what the rule decided; empty when the rule cannot be worked out.
    var verdicts: [Tally.Verdict]

    var tally: Tally? {
      if case .computed(let tally) = outcome { tally } else { nil }
    }
    var obstacle: VoteOutcome.Obstacle? {
      if case .notComputable(let obstacle) = outcome { obstacle } else { nil }
    }
  }

  let entries: [Entry]
  /// `round/proposal` -> the round and the position of the proposal in it.
  private let references: [String: (entry: Int, proposal: Int)]

  init(_ edition: Edition) {
    let rounds = edition.dossier.rounds
    var references: [String: (entry: Int, proposal: Int)] = [:]
    entries = rounds.enumerated().map { i, round in
      for (j, proposal) in round.proposals.enumerated() {
        let reference = "\(round.id)/\(proposal.id)"
        references[reference] = references[reference] ?? (i, j)
      }
      let ranking = round.ranking
      let outcome = round.outcome
      var verdicts: [Tally.Verdict] = []
      if case .computed(let tally) = outcome {
        verdicts = tally.verdicts.sorted { $0.proposal < $1.proposal }
      }
      return Entry(
        round: round, source: edition.dossier.sources.count + i + 1, ranking: ranking,
        outcome: outcome, ranks: ranking.sorted { $0.proposal < $1.proposal },
        verdicts: verdicts)
    }
    self.references = references
  }

  func proposal(_ reference: String) -> (entry: Entry, proposal: Int)? {
    references[reference].map { (entries[$0.entry], $0.proposal) }
  }
}

extension RoundBook.Entry {
  /// The line of the file that states a key of its head. Files without the key have no such
  /// number to show; the first line is where the head begins.
  private func line(of key: String) -> Int { round.metaLines[key] ?? 1 }

  func budget(in book: inout PassportBook, _ words: Words) -> AmountCell {
    AmountCell(
      figure: book.sum(
        of: [RowPart(source: source, line: line(of: "budget"), amount: round.budget)],
        column: "budget", label: words["field.budget"]))
  }

  func ballots(in book: PassportBook, _ words: Words) -> AmountCell {
    let figure = round.ballots.map {
      book.counted(
        $0, source: source, line: line(of: "num_votes"), label: words["rounds.ballots"])
    }
    return AmountCell(figure: figure, missing: figure == nil ? words["missing.unknown"] : nil)
  }

  /// What a category could cost at most on one ballot, or in the result.
  func cap(of category: String, in book: inout PassportBook, _ words: Words) -> AmountCell? {
    guard let cap = round.categoryCaps.first(where: { $0.category == category })?.cap else {
      return nil
    }
    return AmountCell(
      figure: book.sum(
        of: [RowPart(source: source, line: line(of: "max_sum_cost_per_category"), amount: cap)],
        column: "max_sum_cost_per_category", label: "\(words["rounds.cap"]), \(category)"))
  }

  /// What the given proposals cost together.
  func cost(
    of positions: [Int], label: String, in book: inout PassportBook, _ words: Words
  ) -> AmountCell {
    let figure = book.sum(
      of: positions.map { part(of: $0) }, column: words["field.cost"], label: label)
    return AmountCell(figure: figure, missing: figure == nil ? words["rounds.none"] : nil)
  }

  func count(of positions: [Int], label: String, in book: inout PassportBook) -> Figure {
    book.count(of: positions.map { part(of: $0) }, label: label)
  }

  func votes(of position: Int, in book: PassportBook, _ words: Words) -> Figure {
    let proposal = round.proposals[position]
    return book.counted(
      proposal.votes, source: source, line: proposal.line,
      label: "\(words["field.votes"]), \(proposal.title)")
  }

  /// How a plan fared: as the file says it where it does, else as we worked it out.
  func status(of position: Int, _ words: Words) -> Card.Status {
    if let isSelected = round.proposals[position].isSelected {
      return Card.Status(
        id: isSelected ? "awarded" : "not-selected",
        label: words["published", isSelected ? "selected" : "not-selected"])
    }
    guard position < verdicts.count else {
      return Card.Status(id: "unknown", label: words["verdict.unknown"])
    }
    return verdictStatus(of: position, words)
  }

  /// What the rule decides, whatever the file says.
  func verdictStatus(of position: Int, _ words: Words) -> Card.Status {
    let decision = verdicts[position].decision
    return Card.Status(
      id: decision == .selected ? "awarded" : "not-selected",
      label: words["verdict", decision.rawValue])
  }

  /// Whether the file says something else than the rule gives.
  func differs(_ position: Int) -> Bool {
    guard position < verdicts.count, let isSelected = round.proposals[position].isSelected else {
      return false
    }
    return isSelected != (verdicts[position].decision == .selected)
  }

  private func part(of position: Int) -> RowPart {
    let proposal = round.proposals[position]
    return RowPart(source: source, line: proposal.line, amount: proposal.cost)
  }
}
