import Civic
public import Diagnostics
public import Ledger

/// Checks that the winners of a vote are those that its own rule gives.
public struct RoundWinnersFollow: Rule {
  public static let name: RuleName = "round-winners-follow"
  public static let model: [String] = ["V2"]
  public static let chapter = Chapter.votes
  public static let levels: [Severity] = [.warning, .note]
  public static let summary = Wording(
    nl: "De winnaars van een stemming volgen uit de regel die zij noemt",
    en: "The winners of a vote follow from the rule that it states")
  public static let explanation = Wording(
    nl: """
      Het portaal rekent elke stemming na: de stemmen, de kosten en het budget gaan door de regel \
      die in 'rule' staat. Wint er een ander plan dan het bestand zegt, dan is er iets beslist dat \
      lezers niet zien: stemmen op papier die zwaarder telden, een plan dat afviel. Zoek uit wat, \
      en schrijf het in 'rule_note'; de waarschuwing wordt dan een opmerking.
      """,
    en: """
      The portal works each vote out again: votes, costs and budget go through the rule that stands \
      in 'rule'. When another plan wins than the file says, something was decided that readers do \
      not see: ballots on paper that weighed more, a plan that fell out. Find out what, and write \
      it in 'rule_note'; the warning then becomes a note.
      """)
  private static func vote(_ rows: String) -> String {
    """
    META
    key;value
    num_projects;2
    num_votes;9
    budget;100
    vote_type;approval
    rule;greedy
    PROJECTS
    project_id;cost;votes;name;selected
    \(rows)
    """
  }
  public static let good = [
    Example([
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ])
  ]
  public static let bad = [
    Example([
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": vote("▸1;60;7;Een tuin;0\n2;50;4;Een bank;1\n"),
    ]),
    Example([
      "rounds/stemming/round.yaml": Example.round("rule_note: \"Papieren stemmen telden dubbel.\""),
      "rounds/stemming/stemming.pb": vote("▸1;60;7;Een tuin;0\n2;50;4;Een bank;1\n"),
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    for round in portal.dossier.rounds {
      guard case .computed(let tally) = round.outcome else { continue }
      let winners = Set(tally.winners)
      let other = round.proposals.indices.filter { position in
        round.proposals[position].isSelected.map { $0 != winners.contains(position) } ?? false
      }
      guard let first = other.first else { continue }
      let plan = round.proposals[first]
      let wins = plan.isSelected == true
      report.tell(
        Self.name, round.ruleNote == nil ? .warning : .note, in: round.source.file,
        lines: other.map { round.proposals[$0].line },
        .times(other.count)
          + Wording(
            nl: "'\(plan.title)' \(wins ? "won" : "won niet") volgens het bestand, en de regel "
              + "'\(round.rule.rawValue)' geeft het omgekeerde",
            en:
              "'\(plan.title)' \(wins ? "won" : "did not win") according to the file, and the rule "
              + "'\(round.rule.rawValue)' gives the opposite"),
        hint: Wording(
          nl: "zoek uit wat er is besloten, en schrijf dat in 'rule_note' van round.yaml",
          en: "find out what was decided, and say so in 'rule_note' of round.yaml"))
    }
  }
}
