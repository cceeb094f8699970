internal import Civic
public import Markup

/// Budget and account beside each other: a column for each version, a row for each task field,
/// and what was realised in per cent of a budget that is named.
public struct PhaseTable: Encodable, Sendable {
  public struct Column: Encodable, Sendable {
    /// `Begroting 2023`.
    public var label: String
    public var source: Address
    /// Why this column cannot be compared with the one before it.
    public var breakBefore: String?
  }

  public struct Row: Encodable, Sendable {
    public var code: String?
    public var label: String
    public var url: Address?
    /// Expenditure in each version, in the order of the columns, then revenue.
    public var expenditure: [AmountCell]
    public var revenue: [AmountCell]
    /// Expenditure of each account in per cent of the budgets of the same year.
    public var realised: [AmountCell]
  }

  public var tableID: String
  public var caption: String
  public var columns: [Column]
  public var columnCount: String
  public var rows: [Row]
  /// Sums at the foot: spending first, then what is no spending, then everything.
  public var totals: [Row]
  public var hasTotals: Bool
  /// `Jaarrekening 2023 als deel van Begroting 2023`; one for each column of percentages.
  public var realisedLabels: [String]
  /// Whether somewhere more was spent than budgeted.
  public var hasOver: Bool

  /// One line of the table before its amounts are worked out: the task fields it sums.
  struct Line {
    var code: String?
    var label: String
    var url: Address?
    /// The rows of a version in a direction.
    var parts: (BudgetBook.Version, Direction) -> [RowPart]
  }

  /// An account and a budget of the same year that it is measured by.
  private struct Pair {
    var account: Int
    var budget: Int
    var label: String
  }

  init(
    _ lines: [Line], totals: [Line] = [], versions: [BudgetBook.Version], id: String,
    caption: String, breaks: [Int: String] = [:], in edition: Edition, book: inout PassportBook
  ) {
    tableID = id
    self.caption = caption
    columns = versions.enumerated().map {
      Column(
        label: $0.element.label,
        source: edition.paths.source(edition.source(number: $0.element.source).id),
        breakBefore: breaks[$0.offset])
    }
    columnCount = String(versions.count)
    let pairs = Self.pairs(among: versions, in: edition)
    realisedLabels = pairs.map(\.label)
    rows = []
    for line in lines {
      rows.append(Self.row(line, versions, pairs, in: edition, book: &book))
    }
    self.totals = []
    for line in totals {
      self.totals.append(Self.row(line, versions, pairs, in: edition, book: &book))
    }
    hasTotals = !totals.isEmpty
    hasOver = (rows + self.totals).contains { row in
      pairs.contains { pair in
        Self.cents(row.expenditure[pair.account]) > Self.cents(row.expenditure[pair.budget])
      }
    }
  }

  private init(sample row: Row) {
    tableID = "x"
    caption = "x"
    columns = [Column(label: "x", source: Address("/"), breakBefore: "x")]
    columnCount = "1"
    rows = [row]
    totals = [row]
    hasTotals = true
    realisedLabels = ["x"]
    hasOver = true
  }

  private static func cents(_ cell: AmountCell) -> Int64 {
    cell.figure.flatMap { Int64($0.value) } ?? 0
  }

  /// Each account with the budget that was adopted and the one after its last change.
  private static func pairs(
    among versions: [BudgetBook.Version], in edition: Edition
  ) -> [Pair] {
    versions.indices.filter { versions[$0].phase == .executed }.flatMap { account in
      let budgets = versions.indices.filter { versions[$0].year == versions[account].year }
      return [
        budgets.first { versions[$0].phase == .approved },
        budgets.last { versions[$0].phase == .adjusted },
      ].compactMap { $0 }.map { budget in
        Pair(
          account: account, budget: budget,
          label: edition.words.filled(
            "budget.realised_of",
            ["account": versions[account].label, "budget": versions[budget].label]))
      }
    }
  }

  private static func row(
    _ line: Line, _ versions: [BudgetBook.Version], _ pairs: [Pair], in edition: Edition,
    book: inout PassportBook
  ) -> Row {
    let words = edition.words
    func cell(_ version: BudgetBook.Version, _ direction: Direction) -> AmountCell {
      let column = words["field", direction.rawValue]
      let figure = book.sum(
        of: line.parts(version, direction), column: column,
        label: "\(column) \(line.label), \(version.label)")
      return AmountCell(figure: figure, missing: figure == nil ? words["missing.absent"] : nil)
    }
    let expenditure = versions.map { cell($0, .expenditure) }
    let revenue = versions.map { cell($0, .revenue) }
    let realised = pairs.map { pair in
      let share = expenditure[pair.account].figure.flatMap { part in
        expenditure[pair.budget].figure.flatMap { whole in
          book.share(part, of: whole, label: "\(pair.label), \(line.label)")
        }
      }
      return AmountCell(figure: share, missing: share == nil ? words["missing.no_share"] : nil)
    }
    return Row(
      code: line.code, label: line.label, url: line.url, expenditure: expenditure,
      revenue: revenue, realised: realised)
  }

  static let sample = PhaseTable(
    sample: Row(
      code: "x", label: "x", url: Address("/"), expenditure: [.sample], revenue: [.sample],
      realised: [.sample]))
}
