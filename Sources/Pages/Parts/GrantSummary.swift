internal import Civic
public import Markup

/// What a page of grants opens with: the whole, the years, and what to know of them.
public struct GrantSummary: Encodable, Sendable {
  public var whole: GrantTotals.Row
  public var years: GrantSums
  /// Awarded in each year; absent when there is one year.
  public var chart: HTML?
  /// Why the last year cannot be compared with the others.
  public var incomplete: String?
  public var sources: [LinkLine]

  /// Must come first on a page: other pages show the figures of the whole with their origin here.
  init(of set: GrantSet, in edition: Edition, book: inout PassportBook) {
    whole = GrantTotals.Row(set, in: edition, book: &book)
    let sets = edition.grantsByYear(set.positions)
    years = GrantSums(sets, of: whole, in: edition, book: &book)
    chart = Self.chart(sets, in: edition)
    incomplete = edition.incompleteYear(among: set.positions)
    sources = edition.sources(of: set.positions).map {
      LinkLine($0.title, edition.paths.source($0.id))
    }
  }

  init(
    whole: GrantTotals.Row, years: GrantSums, chart: HTML?, incomplete: String?,
    sources: [LinkLine]
  ) {
    self.whole = whole
    self.years = years
    self.chart = chart
    self.incomplete = incomplete
    self.sources = sources
  }

  /// Bars of what each set was awarded, beside the table that has the amounts.
  static func chart(
    _ sets: [GrantSet], title: String = "grants.chart_title", in edition: Edition
  ) -> HTML? {
    guard sets.count > 1 else { return nil }
    return BudgetChart.bars(
      sets.map { ($0.label, edition.awarded($0.positions)) }, id: "verleend",
      title: edition.words[title], in: edition)
  }

  static let sample = GrantSummary(
    whole: .sample, years: .sample, chart: HTML(verbatim: "<svg></svg>"), incomplete: "x",
    sources: [.sample])
}
