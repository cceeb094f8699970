/// The limits of checks that a portal sets itself, in `portal.yaml` under `thresholds`. What is
/// not set has a default: limits that are usual in municipal accounting.
public struct Thresholds: Hashable, Sendable {
  static let fields: [Field] = [
    Field("balance_euros", .money, "So much may a budget be out of balance (10000)"),
    Field("change_percent", .integer, "A change from year to year that stands out (25)"),
    Field("change_euros", .money, "and makes so many euros (1000000)"),
    Field("control_percent", .integer, "So far off, a control total stops the print (1)"),
    Field("doubles_percent", .integer, "So many rows with a key twice stop the print (1)"),
    Field("overspend_percent", .integer, "So much over the budget stands out (10)"),
    Field("overspend_euros", .money, "and makes so many euros (1000000)"),
    Field("settle_months", .integer, "So far outside its year may a payment lie (12)"),
    Field("small_cell", .integer, "Smaller numbers of people are not shown (5)"),
    Field("stale_months", .integer, "An initiative without news for so long stands out (12)"),
    Field("underspend_percent", .integer, "So much under the budget stands out (10)"),
    Field("underspend_euros", .money, "and makes so many euros (1000000)"),
  ]

  public var balance: Money
  public var changePercent: Int
  public var change: Money
  public var controlPercent: Int
  public var doublesPercent: Int
  public var overspendPercent: Int
  public var overspend: Money
  public var settleMonths: Int
  public var smallCell: Int
  public var staleMonths: Int
  public var underspendPercent: Int
  public var underspend: Money

  public init(_ cells: Cells? = nil) {
    func euros(_ name: String, _ usual: Int64) -> Money {
      cells?.money(name) ?? Money(cents: usual * 100)
    }
    func number(_ name: String, _ usual: Int) -> Int { cells?.integer(name) ?? usual }
    balance = euros("balance_euros", 10_000)
    changePercent = number("change_percent", 25)
    change = euros("change_euros", 1_000_000)
    controlPercent = number("control_percent", 1)
    doublesPercent = number("doubles_percent", 1)
    overspendPercent = number("overspend_percent", 10)
    overspend = euros("overspend_euros", 1_000_000)
    settleMonths = number("settle_months", 12)
    smallCell = number("small_cell", 5)
    staleMonths = number("stale_months", 12)
    underspendPercent = number("underspend_percent", 10)
    underspend = euros("underspend_euros", 1_000_000)
  }

  /// Whether a difference is so many per cent of a whole, and so many euros, or more. Of nothing,
  /// any difference is more than all per cents.
  public static func isMaterial(
    _ difference: Money, of whole: Money, percent: Int, euros: Money
  ) -> Bool {
    let size = Int128(difference.cents.magnitude)
    return size >= Int128(euros.cents.magnitude)
      && size * 100 >= Int128(whole.cents.magnitude) * Int128(percent)
  }
}
