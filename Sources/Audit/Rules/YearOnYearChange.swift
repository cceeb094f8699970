import Civic
public import Diagnostics
public import Ledger

/// Tells which task fields changed much from one year to the next.
public struct YearOnYearChange: Rule {
  public static let name: RuleName = "year-on-year"
  public static let model: [String] = ["B6"]
  public static let chapter = Chapter.budgets
  public static let levels: [Severity] = [.note]
  public static let summary = Wording(
    nl: "Een taakveld verandert niet zonder uitleg sterk van jaar op jaar",
    en: "A task field does not change much from year to year without a reason")
  public static let explanation = Wording(
    nl: """
      Twee begrotingen na elkaar, of twee rekeningen na elkaar, staan naast elkaar. Wat meer dan \
      25 procent en een miljoen euro verandert en geen uitleg heeft, wordt genoemd. Kreeg de code \
      een andere naam, dan is het een ander taakveld en wordt er niet vergeleken. De grenzen staan \
      in portal.yaml, onder 'thresholds: change_percent' en 'change_euros'.
      """,
    en: """
      Two budgets after each other, or two accounts, are held against each other. What changes by \
      more than 25 per cent and a million euros and has no explanation is named. When the code got \
      another name it is another task field, and nothing is compared. The limits stand in \
      portal.yaml, in 'thresholds: change_percent' and 'change_euros'.
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
      GM0001,0.1,12499999,12499999
      GM0001,6.71,15000001,15000001
      GM0001,0.10,9000000,9000000

      """,
      "budget/c.source.yaml": Example.budgetSidecar("c").replacing(
        "fiscal_year: 2024", with: "fiscal_year: 2025"),
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
      ▸GM0001,0.1,12500000,12500000
      GM0001,6.71,24999999,24999999
      GM0001,0.10,9000000,9000000

      """,
      "budget/c.source.yaml": Example.budgetSidecar("c").replacing(
        "fiscal_year: 2024", with: "fiscal_year: 2025"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let limits = portal.dossier.settings.record.thresholds
    let versions = try TaskFieldVersions(of: portal, in: ledger)
    for version in versions.versions {
      guard let phase = Phase(rawValue: version.phase),
        versions.last(phase, version.year) == version,
        let before = versions.last(phase, version.year - 1),
        let source = portal.source(version.source)
      else { continue }
      let found = versions.pairs(version, with: before).filter { line, earlier in
        // A code that got another name is another task field: that is a break, and no change.
        versions.label(of: line.code, in: version.year)
          == versions.label(of: line.code, in: before.year) && !line.isExplained
          && Thresholds.isMaterial(
            Money(cents: line.amount) - earlier, of: earlier, percent: limits.changePercent,
            euros: limits.change)
      }.sorted { a, b in
        let x = (a.line.amount - a.other.cents).magnitude
        let y = (b.line.amount - b.other.cents).magnitude
        return x > y || (x == y && a.line.line < b.line.line)
      }
      guard let first = found.first else { continue }
      let now = Wording.euros(Money(cents: first.line.amount))
      let earlier = Wording.euros(first.other)
      let name = versions.name(of: first.line.code, in: version.year)
      report.tell(
        Self.name, .note, in: source.file, lines: found.map(\.line.line),
        .times(found.count)
          + Wording(
            nl: "'\(name)' ging van \(earlier.nl) in \(before.year) "
              + "naar \(now.nl) in \(version.year)",
            en: "'\(name)' went from \(earlier.en) in \(before.year) to \(now.en) in "
              + "\(version.year)"),
        hint: Wording(
          nl: "zoek de uitleg in de begroting, of stel de gemeente een vraag",
          en: "look for the reason in the budget, or ask the municipality"))
    }
  }
}
