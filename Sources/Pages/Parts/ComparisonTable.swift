internal import Charts
internal import Civic
public import Markup

/// The same money of several municipalities: what was spent, and for each inhabitant where the
/// number of that year is known.
public struct ComparisonTable: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var label: String
    public var url: Address?
    public var cells: [Cell]
    public var isOurs: Bool
  }

  public struct Cell: Encodable, Sendable {
    public var amount: AmountCell
    public var perInhabitant: AmountCell
  }

  public var tableID: String
  public var caption: String
  public var first: String
  public var columns: [String]
  public var rows: [Row]

  static let sample = ComparisonTable(
    tableID: "x", caption: "x", first: "x", columns: ["x"],
    rows: [
      Row(
        label: "x", url: Address("/"),
        cells: [Cell(amount: .sample, perInhabitant: .sample)], isOurs: true)
    ])
}

/// One municipality of a comparison: its rows and its number of inhabitants.
struct ComparedBudget {
  var area: Area
  var budget: BudgetBook
  var version: BudgetBook.Version
  var inhabitants: AreaCount

  init?(
    _ area: Area, _ budget: BudgetBook, in edition: Edition, book: inout PassportBook
  ) {
    guard let version = edition.comparison?.version(of: budget) else { return nil }
    self.area = area
    self.budget = budget
    self.version = version
    inhabitants = edition.count("inhabitants", of: area, in: version.year, book: &book)
  }

  /// What it spent on the task fields that `isIncluded` accepts, and for each inhabitant.
  func cell(
    _ label: String, in edition: Edition, book: inout PassportBook,
    where isIncluded: (Classification) -> Bool
  ) -> ComparisonTable.Cell {
    let words = edition.words
    let column = words["field.expenditure"]
    let amount = book.sum(
      of: budget.rows(.expenditure, in: version, where: isIncluded), column: column,
      label: "\(column) \(label), \(area.name), \(version.label)")
    let each = amount.flatMap { amount in
      inhabitants.figure.flatMap {
        book.perUnit(
          amount, per: $0, label: "\(words["per_unit.inhabitants"]), \(label), \(area.name)")
      }
    }
    return ComparisonTable.Cell(
      amount: AmountCell(figure: amount, missing: amount == nil ? words["missing.absent"] : nil),
      perInhabitant: AmountCell(
        figure: each, missing: each == nil ? words["missing.no_share"] : nil))
  }
}

/// One thing in which municipalities of a comparison differ.
public struct DifferenceLine: Encodable, Sendable {
  public var label: String
  public var values: [AmountCell]

  static let sample = DifferenceLine(label: "x", values: [.sample])
}

extension Edition {
  /// In what municipalities differ, besides their money: size, place, inhabitants, and what they
  /// book nothing on.
  func differences(
    among compared: [ComparedBudget], of municipalities: [ComparisonBook.Municipality]
  ) -> [DifferenceLine] {
    var lines = AreaClass.Kind.allCases.compactMap { kind -> DifferenceLine? in
      let values = municipalities.map { $0.classes[kind] }
      guard values.contains(where: { $0 != nil }) else { return nil }
      return DifferenceLine(
        label: words["area_class", kind.rawValue],
        values: values.map { AmountCell(figure: nil, missing: $0 ?? words["missing.unknown"]) })
    }
    lines.append(
      DifferenceLine(label: words["field.inhabitants"], values: compared.map(\.inhabitants.cell)))
    lines.append(
      DifferenceLine(
        label: words["compare.books_nothing"],
        values: compared.map { one in
          let empty = budget.taskFields(of: one.version.year).filter { field in
            field.isSpending
              && Direction.allCases.allSatisfy { direction in
                one.budget.rows(field.code, direction, in: one.version)
                  .allSatisfy { $0.amount == .zero }
              }
          }
          return AmountCell(
            figure: nil,
            missing: empty.isEmpty
              ? words["compare.none"] : empty.map(\.code).joined(separator: ", "))
        }))
    return lines
  }

  /// Bars of what was spent for each inhabitant; `nil` when a number of inhabitants is missing.
  func bars(
    _ rows: [(label: String, cell: ComparisonTable.Cell)], id: String, title: String
  ) -> HTML? {
    let bars = rows.compactMap { label, cell in
      cell.perInhabitant.figure.flatMap { figure in
        Int(figure.value).map { BarChart.Bar(label, $0, text: figure.text) }
      }
    }
    guard bars.count == rows.count, !bars.isEmpty else { return nil }
    return BarChart(
      Caption(
        id: id, title: title,
        description: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; ")),
      bars: bars
    ).html
  }
}
