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

  /// One amount over the versions of several years, with the breaks drawn; `nil` when there is
  /// nothing but zero.
  static func trend(
    _ bars: [(String, Money)], breaks: [Int: String], id: String, title: String,
    in edition: Edition
  ) -> HTML? {
    guard bars.contains(where: { $0.1 != .zero }) else { return nil }
    return TrendBars(
      Caption(
        id: id, title: title,
        description: bars.map { "\($0.0): \(edition.format.euros($0.1))" }
          .joined(separator: "; ")),
      years: bars.enumerated().map { i, bar in
        TrendBars.Year(
          bar.0, Int(clamping: bar.1.cents), text: edition.format.millions(bar.1),
          breakBefore: breaks[i])
      }
    ).html
  }
}
