internal import Charts
internal import Civic
internal import Markup

/// Bars of a budget; the table with the same amounts, each with its origin, stands beside it.
enum BudgetChart {
  static func bars(
    _ bars: [(String, Money)], id: String, title: String, in edition: Edition
  ) -> HTML {
    BarChart(
      Caption(
        id: id, title: title,
        description: bars.map { "\($0.0): \(edition.format.euros($0.1))" }
          .joined(separator: "; ")),
      bars: bars.map { label, money in
        BarChart.Bar(
          label, Int(clamping: money.cents), text: edition.format.millions(money))
      }
    ).html
  }
}
