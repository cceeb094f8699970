internal import Civic
public import Markup

/// What was budgeted and spent, and what is between the two: a row for each task field, programme
/// or theme.
public struct LeftoverTable: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var code: String?
    public var label: String
    public var url: Address?
    /// Task fields stand under their main one.
    public var isPart: Bool
    public var approved: AmountCell?
    public var adjusted: AmountCell?
    public var executed: AmountCell
    /// Budget less account: below zero more was spent than budgeted.
    public var left: AmountCell
    public var isOverspent: Bool
    /// The account in per cent of the budget it is measured by.
    public var share: AmountCell
    /// Revenue of the account less that of the budget.
    public var revenue: AmountCell
    /// What is left of expenditure and what came in more, together.
    public var net: AmountCell
    public var question: Address?
    /// What the source itself says of the difference.
    public var explanations: Filled<String>?
  }

  public var tableID: String
  public var caption: String
  public var approvedLabel: String?
  public var adjustedLabel: String?
  public var accountLabel: String
  /// The name of the budget that percentages are of.
  public var budgetLabel: String
  public var rows: [Row]
  public var totals: [Row]
  /// Whether somewhere more was spent than budgeted.
  public var hasOverspent: Bool
  public var hasTotals: Bool

  /// One line before its amounts are worked out.
  struct Line {
    var code: String?
    var label: String
    var url: Address?
    var isPart = false
    var question: Address?
    var explanations: [String] = []
    var parts: (BudgetBook.Version, Direction) -> [RowPart]
  }

  init(
    _ lines: [Line], totals: [Line] = [], of leftover: Leftover, id: String, caption: String,
    in edition: Edition, book: inout PassportBook
  ) {
    tableID = id
    self.caption = caption
    approvedLabel = leftover.approved?.label
    adjustedLabel = leftover.adjusted?.label
    accountLabel = leftover.account.label
    budgetLabel = leftover.budget?.label ?? ""
    rows = []
    for line in lines {
      rows.append(Self.row(line, of: leftover, in: edition, book: &book))
    }
    self.totals = []
    for line in totals {
      self.totals.append(Self.row(line, of: leftover, in: edition, book: &book))
    }
    hasOverspent = (rows + self.totals).contains { $0.isOverspent }
    hasTotals = !totals.isEmpty
  }

  static func row(
    _ line: Line, of leftover: Leftover, in edition: Edition, book: inout PassportBook
  ) -> Row {
    let words = edition.words
    func figure(_ version: BudgetBook.Version, _ direction: Direction) -> Figure? {
      let column = words["field", direction.rawValue]
      return book.sum(
        of: line.parts(version, direction), column: column,
        label: "\(column) \(line.label), \(version.label)")
    }
    func cell(_ figure: Figure?, _ why: String = "missing.absent") -> AmountCell {
      AmountCell(figure: figure, missing: figure == nil ? words[why] : nil)
    }
    let approved = leftover.approved.map { figure($0, .expenditure) }
    let adjusted = leftover.adjusted.map { figure($0, .expenditure) }
    let budget = (adjusted ?? approved) ?? nil
    let spent = figure(leftover.account, .expenditure)
    var left: Figure?
    var share: Figure?
    if let budget, let spent {
      left = book.difference(
        budget, spent, label: words.filled("leftover.left_of", ["label": line.label]))
      share = book.share(
        spent, of: budget,
        label: words.filled(
          "budget.realised_of",
          ["account": leftover.account.label, "budget": leftover.budget?.label ?? ""])
          + ", \(line.label)")
    }
    var revenue: Figure?
    if let expected = leftover.budget.flatMap({ figure($0, .revenue) }),
      let received = figure(leftover.account, .revenue)
    {
      revenue = book.difference(
        received, expected, label: words.filled("leftover.revenue_of", ["label": line.label]))
    }
    var net: Figure?
    if let left, let revenue {
      net = book.total(
        of: [left, revenue], label: words.filled("leftover.net_of", ["label": line.label]),
        style: .plain)
    }
    return Row(
      code: line.code, label: line.label, url: line.url, isPart: line.isPart,
      approved: approved.map { cell($0) }, adjusted: adjusted.map { cell($0) },
      executed: cell(spent), left: cell(left, "missing.no_share"),
      isOverspent: left?.isNegative ?? false, share: cell(share, "missing.no_share"),
      revenue: cell(revenue, "missing.no_share"), net: cell(net, "missing.no_share"),
      question: line.question, explanations: Filled(line.explanations))
  }

  private init(sample row: Row) {
    tableID = "x"
    caption = "x"
    approvedLabel = "x"
    adjustedLabel = "x"
    accountLabel = "x"
    budgetLabel = "x"
    rows = [row]
    totals = [row]
    hasOverspent = true
    hasTotals = true
  }

  static let sample = LeftoverTable(
    sample: Row(
      code: "x", label: "x", url: Address("/"), isPart: true, approved: .sample,
      adjusted: .sample, executed: .sample, left: .sample, isOverspent: true, share: .sample,
      revenue: .sample, net: .sample, question: Address("/"), explanations: Filled(["x"])))
}
