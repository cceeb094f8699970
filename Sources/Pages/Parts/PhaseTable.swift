internal import Civic
public import Markup

/// Budget and account beside each other: a column for each version, a row for each task field,
/// and what was realised in per cent of a budget that is named.
public struct PhaseTable: Encodable, Sendable {
  public struct Column: Encodable, Sendable {
    /// `Begroting 2023`.
    public var label: String
    public var source: Address
  }

  public struct Row: Encodable, Sendable {
    public var code: String?
    public var label: String
    public var url: Address?
    /// Expenditure in each version, in the order of the columns, then revenue.
    public var expenditure: [AmountCell]
    public var revenue: [AmountCell]
    /// Expenditure of the account in per cent of the first budget of the same year.
    public var realised: AmountCell?
  }

  public var tableID: String
  public var caption: String
  public var columns: [Column]
  public var columnCount: String
  public var rows: [Row]
  public var total: Row?
  /// `Jaarrekening 2023 als deel van Begroting 2023`; absent where there is no account.
  public var realisedLabel: String?

  /// One line of the table before its amounts are worked out: the task fields it sums.
  struct Line {
    var code: String?
    var label: String
    var url: Address?
    /// The rows of a version in a direction.
    var parts: (BudgetBook.Version, Direction) -> [RowPart]
  }

  init(
    _ lines: [Line], total: Line?, versions: [BudgetBook.Version], id: String, caption: String,
    in edition: Edition, book: inout PassportBook
  ) {
    tableID = id
    self.caption = caption
    columns = versions.map {
      Column(
        label: $0.label, source: edition.paths.source(edition.source(number: $0.source).id))
    }
    columnCount = String(versions.count)
    let pair = Self.realisation(among: versions)
    realisedLabel = pair.map {
      edition.words.filled(
        "budget.realised_of", ["account": $0.account.label, "budget": $0.budget.label])
    }
    rows = []
    for line in lines {
      rows.append(Self.row(line, versions, pair, in: edition, book: &book))
    }
    if let total { self.total = Self.row(total, versions, pair, in: edition, book: &book) }
  }

  private init(sample row: Row) {
    tableID = "x"
    caption = "x"
    columns = [Column(label: "x", source: Address("/"))]
    columnCount = "1"
    rows = [row]
    total = row
    realisedLabel = "x"
  }

  /// The account and the budget of the same year that it is measured by.
  private static func realisation(
    among versions: [BudgetBook.Version]
  ) -> (account: BudgetBook.Version, budget: BudgetBook.Version)? {
    for account in versions where account.phase == .executed {
      if let budget = versions.first(where: { $0.year == account.year && $0.phase == .approved }) {
        return (account, budget)
      }
    }
    return nil
  }

  private static func row(
    _ line: Line, _ versions: [BudgetBook.Version],
    _ pair: (account: BudgetBook.Version, budget: BudgetBook.Version)?, in edition: Edition,
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
    var realised: AmountCell?
    if let pair, let a = versions.firstIndex(of: pair.account),
      let b = versions.firstIndex(of: pair.budget)
    {
      let share = expenditure[a].figure.flatMap { part in
        expenditure[b].figure.flatMap { whole in
          book.share(
            part, of: whole,
            label: words.filled(
              "budget.realised_of",
              ["account": pair.account.label, "budget": pair.budget.label])
              + ", \(line.label)")
        }
      }
      realised = AmountCell(figure: share, missing: share == nil ? words["missing.no_share"] : nil)
    }
    return Row(
      code: line.code, label: line.label, url: line.url, expenditure: expenditure,
      revenue: revenue, realised: realised)
  }

  static let sample = PhaseTable(
    sample: Row(
      code: "x", label: "x", url: Address("/"), expenditure: [.sample], revenue: [.sample],
      realised: .sample))
}
