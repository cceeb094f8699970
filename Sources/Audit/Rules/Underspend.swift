import Civic
public import Diagnostics
public import Ledger

/// Tells on which task fields the municipality left much of its budget.
public struct Underspend: Rule {
  public static let name: RuleName = "underspend"
  public static let model: [String] = ["B4"]
  public static let chapter = Chapter.budgets
  public static let levels: [Severity] = [.note]
  public static let summary = Wording(
    nl: "Een taakveld kostte niet veel minder dan er begroot was",
    en: "A task field did not cost much less than was budgeted")
  public static let explanation = Wording(
    nl: """
      De rekening van een jaar staat naast de laatste begroting van dat jaar: zoals bijgesteld, of \
      anders zoals vastgesteld. Waar meer dan 10 procent en een miljoen euro overbleef, wordt \
      genoemd: dat geld was er, en is niet gebruikt waarvoor het bedoeld was. De grenzen staan in \
      portal.yaml, onder 'thresholds: underspend_percent' en 'underspend_euros'.
      """,
    en: """
      The account of a year is held against the last budget of that year: as adjusted, or else as \
      approved. Where more than 10 per cent and a million euros was left is named: that money was \
      there and was not used for what it was meant for. The limits stand in portal.yaml, in \
      'thresholds: underspend_percent' and 'underspend_euros'.
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
      GM0001,0.1,9000001,9000001
      GM0001,6.71,19000001,19000001
      GM0001,0.10,0,0

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
      ▸GM0001,0.1,9000000,9000000
      GM0001,6.71,19000001,19000001
      GM0001,0.10,9000000,9000000

      """, "budget/c.source.yaml": Example.accountSidecar("c"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let limits = portal.dossier.settings.record.thresholds
    try AccountAgainstBudget(
      rule: Self.name, looksForMore: false, percent: limits.underspendPercent,
      euros: limits.underspend,
      hint: Wording(
        nl: "zoek de uitleg in de jaarstukken, of vraag de gemeente wat er met het geld gebeurt",
        en: "look for the reason in the annual report, or ask what becomes of the money")
    ).check(portal, into: &report)
  }
}
