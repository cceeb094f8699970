import Civic
import Diagnostics
import Ledger

/// Holds the account of each year against the last budget of that year, and tells on which task
/// fields far more was spent, or far less.
struct AccountAgainstBudget {
  var rule: RuleName
  /// Whether what was spent over the budget is looked for, or what was left of it.
  var looksForMore: Bool
  var percent: Int
  var euros: Money
  var hint: Wording

  private struct Found {
    var line: VersionsOfTaskFields.Answer
    var planned: Money
    var apart: Money
  }

  func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let versions = try TaskFieldVersions(of: portal, in: ledger)
    for account in versions.versions where account.phase == Phase.executed.rawValue {
      guard versions.last(.executed, account.year) == account,
        let budget = versions.budget(of: account.year), let source = portal.source(account.source)
      else { continue }
      let found = versions.pairs(account, with: budget).map { line, planned in
        Found(
          line: line, planned: planned, apart: difference(Money(cents: line.amount), planned))
      }.filter {
        $0.apart > .zero
          && Thresholds.isMaterial($0.apart, of: $0.planned, percent: percent, euros: euros)
      }.sorted { ($1.apart.cents, $0.line.line) < ($0.apart.cents, $1.line.line) }
      guard let first = found.first else { continue }
      let spent = Wording.euros(Money(cents: first.line.amount))
      let planned = Wording.euros(first.planned)
      let apart = Wording.euros(first.apart)
      let name = versions.name(of: first.line.code, in: account.year)
      let title = portal.source(budget.source)?.title ?? budget.name
      report.tell(
        rule, .note, in: source.file, lines: found.map(\.line.line),
        .times(found.count)
          + Wording(
            nl: "'\(name)' kostte in \(account.year) \(spent.nl), \(apart.nl) "
              + "\(looksForMore ? "meer" : "minder") dan de \(planned.nl) uit '\(title)'",
            en: "'\(name)' cost \(spent.en) in \(account.year), \(apart.en) "
              + "\(looksForMore ? "more" : "less") than the \(planned.en) of '\(title)'"),
        hint: hint)
    }
  }

  private func difference(_ spent: Money, _ planned: Money) -> Money {
    looksForMore ? spent - planned : planned - spent
  }
}
