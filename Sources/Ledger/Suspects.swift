public import Civic

extension ControlTotals {
  /// A row that is as large as the difference of a control total.
  public struct Suspect: Hashable, Sendable {
    public var line: Int
    public var amount: Money
    /// Whether it counts, and should perhaps not, or does not count, and should perhaps.
    public var isLoaded: Bool
  }

  /// The rows that alone would make a control total come out. When there are many of them, it is
  /// by chance and there are none.
  public static func suspects(
    of checked: Checked, in source: Source, number: Int, _ ledger: Ledger
  ) throws(LedgerError) -> [Suspect] {
    let (difference, over) = checked.measured.cents.subtractingReportingOverflow(
      checked.expected.cents)
    guard !checked.holds, !over, difference != 0, difference != .min else { return [] }
    var found: [Suspect] = []
    if let question = AmountsByRow(
      table: source.mapping.table, source: number, field: checked.total.field,
      filter: checked.total.filter)
    {
      for row in try ledger.answers(to: question) where row.amount == difference {
        found.append(
          Suspect(line: row.line, amount: Money(cents: row.amount), isLoaded: true))
      }
    }
    for row in try ledger.answers(to: AmountsSetAside(source: number))
    where row.amount == -difference {
      found.append(Suspect(line: row.line, amount: Money(cents: row.amount), isLoaded: false))
    }
    return found.count > most ? [] : found.sorted { $0.line < $1.line }
  }

  private static let most = 3
}
