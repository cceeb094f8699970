import Civic
public import Diagnostics
public import Ledger

/// Checks that the winners of a vote cost no more than there was to spend.
public struct RoundWinnersFit: Rule {
  public static let name: RuleName = "round-winners-fit"
  public static let model: [String] = ["V1"]
  public static let chapter = Chapter.votes
  public static let levels: [Severity] = [.warning, .note]
  public static let summary = Wording(
    nl: "De winnende plannen van een stemming passen in het budget",
    en: "The winning plans of a vote fit in its budget")
  public static let explanation = Wording(
    nl: """
      Het bestand van een stemming zegt welke plannen wonnen en hoeveel geld er was. Kosten de \
      winnaars meer, dan klopt een van die twee niet, of is er geld bijgelegd. Zoek op wat er is \
      besloten, en zet dat in 'rule_note', zodat lezers \
      het ook weten; de waarschuwing wordt dan een opmerking.
      """,
    en: """
      The file of a vote says which plans won and how much money there was. When the winners cost \
      more, one of the two is wrong, or money was added. Find out what was decided, and say it in \
      'rule_note', so that readers know too; the warning then becomes a note.
      """)
  public static let good = [
    Example([
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ])
  ]
  public static let bad = [
    Example([
      "rounds/stemming/round.yaml": Example.round().replacing(
        "rule: greedy", with: "rule: equal-shares"),
      "rounds/stemming/stemming.pb": """
      META
      key;value
      num_projects;2
      num_votes;9
      ▸budget;100
      vote_type;approval
      rule;equalshares
      PROJECTS
      project_id;cost;votes;name;selected
      1;60;7;Een tuin;1
      2;50;4;Een bank;1

      """,
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    for round in portal.dossier.rounds {
      let winners = round.proposals.filter { $0.isSelected == true }
      let cost = winners.reduce(Int128(0)) { $0 + Int128($1.cost.cents) }
      guard cost > Int128(round.budget.cents) else { continue }
      let spent = Money(cents: Int64(clamping: cost))
      let (asked, budget) = (Wording.euros(spent), Wording.euros(round.budget))
      report.tell(
        Self.name, round.ruleNote == nil ? .warning : .note, in: round.source.file,
        lines: [round.metaLines["budget"] ?? 1],
        Wording(
          nl: "De \(winners.count) winnende plannen van '\(round.id)' kosten \(asked.nl), meer "
            + "dan de \(budget.nl) die er was",
          en: "The \(winners.count) winning plans of '\(round.id)' cost \(asked.en), more than "
            + "the \(budget.en) there was"),
        hint: Wording(
          nl: "zoek op of er geld is bijgelegd, en schrijf dat in 'rule_note' van round.yaml",
          en: "find out whether money was added, and say so in 'rule_note' of round.yaml"))
    }
  }
}
