import Civic
public import Diagnostics
public import Ledger

/// Tells on which task fields the municipality spent far more than it had budgeted.
public struct Overspend: Rule {
  public static let name: RuleName = "overspend"
  public static let model: [String] = ["B3"]
  public static let chapter = Chapter.budgets
  public static let levels: [Severity] = [.note]
  public static let summary = Wording(
    nl: "Een taakveld kostte niet veel meer dan er begroot was",
    en: "A task field did not cost much more than was budgeted")
  public static let explanation = Wording(
    nl: """
      De rekening van een jaar staat naast de laatste begroting van dat jaar: zoals bijgesteld, of \
      anders zoals vastgesteld. Wat meer dan 10 procent en een miljoen euro duurder werd, wordt \
      genoemd. Fout is het niet, maar een lezer mag weten waarom. De grenzen staan in portal.yaml, \
      onder 'thresholds: overspend_percent' en 'overspend_euros'.
      """,
    en: """
      The account of a year is held against the last budget of that year: as adjusted, or else as \
      approved. What cost more than 10 per cent and a million euros over it is named. It is no \
      mistake, but readers may want to know why. The limits stand in portal.yaml, in \
      'thresholds: overspend_percent' and 'overspend_euros'.
      """)
  public static let good = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,0.1,10000000,10000000
      GM0001,6.71,20000000,20000000
      GM0001,0.10,5,5

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
      "budget/c.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,0.1,10999999,10999999
      GM0001,6.71,19000000,19000000
      GM0001,0.10,9000000,9000000

      """, "budget/c.source.yaml": Example.accountSidecar("c"),
    ])
  ]
  public static let bad = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,0.1,10000000,10000000
      GM0001,6.71,20000000,20000000
      GM0001,0.10,5,5

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
      "budget/c.csv": """
      Gebied,Taakveld,Baten,Lasten
      ▸GM0001,0.1,11000000,11000000
      GM0001,6.71,20999999,20999999
      GM0001,0.10,9000000,9000000

      """, "budget/c.source.yaml": Example.accountSidecar("c"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let limits = portal.dossier.settings.record.thresholds
    try AccountAgainstBudget(
      rule: Self.name, looksForMore: true, percent: limits.overspendPercent,
      euros: limits.overspend,
      hint: Wording(
        nl: "zoek de uitleg in de jaarstukken, of stel de gemeente een vraag",
        en: "look for the reason in the annual report, or ask the municipality")
    ).check(portal, into: &report)
  }
}
