import Civic
public import Diagnostics
public import Ledger

/// Checks that the budget of the portal's municipality balances.
public struct BudgetBalances: Rule {
  public static let name: RuleName = "budget-balances"
  public static let model: [String] = ["B1"]
  public static let chapter = Chapter.budgets
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Lasten en baten van de gemeente zijn over alle taakvelden gelijk",
    en: "Expenditure and revenue of the municipality are equal over all task fields")
  public static let explanation = Wording(
    nl: """
      Een begroting sluit: met de taakvelden 0.10 (reserves) en 0.11 (resultaat) erbij zijn lasten \
      en baten gelijk. Een verschil van meer dan € 10.000 is geen afronding: er ontbreekt een \
      taakveld, of een rij telt dubbel. Vergelijk het bestand met het document van de gemeente. De \
      grens staat in portal.yaml, onder 'thresholds: balance_euros'.
      """,
    en: """
      A budget balances: with the task fields 0.10 (reserves) and 0.11 (result), expenditure and \
      revenue are equal. A difference of more than €10,000 is no rounding: a task field is \
      missing, or a row counts twice. Compare the file with the document of the municipality. The \
      limit stands in portal.yaml, in 'thresholds: balance_euros'.
      """)
  public static let good = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,0.1,1000000,900000
      GM0001,0.10,0,110000

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ])
  ]
  public static let bad = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      x-haven,0.1,5,900000
      ▸GM0001,0.1,1000000,900000
      GM0001,0.10,0,110000.01

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let settings = portal.dossier.settings.record
    for balance in try ledger.answers(to: BalanceOfArea(area: settings.municipality)) {
      let difference = Int128(balance.expenditure) - Int128(balance.revenue)
      guard difference.magnitude > Int128(settings.thresholds.balance.cents).magnitude,
        let source = portal.source(balance.source)
      else { continue }
      let expenditure = Wording.euros(Money(cents: balance.expenditure))
      let revenue = Wording.euros(Money(cents: balance.revenue))
      let apart = Wording.difference(
        Money(cents: balance.expenditure), Money(cents: balance.revenue))
      let name = settings.municipalityName
      report.warning(
        Self.name, at: Place(file: source.file, line: balance.line),
        Wording(
          nl: "'\(name)' heeft in \(balance.year) (\(balance.phase)) \(expenditure.nl) lasten en "
            + "\(revenue.nl) baten; verschil \(apart.nl)",
          en: "'\(name)' has \(expenditure.en) expenditure and \(revenue.en) revenue in "
            + "\(balance.year) (\(balance.phase)); difference \(apart.en)"),
        hint: Wording(
          nl: "kijk of alle taakvelden er zijn, ook 0.10 en 0.11, en of geen rij dubbel telt",
          en: "see whether all task fields are there, 0.10 and 0.11 too, and no row counts twice"))
    }
  }
}
