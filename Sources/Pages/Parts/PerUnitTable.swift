internal import Civic

/// Expenditure for each inhabitant and household: only with the count of the same year, else the
/// reason why there is none.
public struct PerUnitTable: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var version: String
    public var amount: AmountCell
    public var units: [Unit]
  }

  public struct Unit: Encodable, Sendable {
    public var count: AmountCell
    public var quality: String?
    public var perUnit: AmountCell
  }

  public var rows: [Row]
  /// The names of what was counted, in the order of the units.
  public var labels: [Label]

  public struct Label: Encodable, Sendable {
    public var count: String
    public var perUnit: String
  }

  static let sample = PerUnitTable(
    rows: [
      Row(
        version: "x", amount: .sample,
        units: [Unit(count: .sample, quality: "x", perUnit: .sample)])
    ], labels: [Label(count: "x", perUnit: "x")])

  private static let metrics = ["inhabitants", "households"]

  private init(rows: [Row], labels: [Label]) {
    self.rows = rows
    self.labels = labels
  }

  init(
    _ line: PhaseTable.Line, versions: [BudgetBook.Version], in edition: Edition,
    book: inout PassportBook
  ) {
    let words = edition.words
    labels = Self.metrics.map {
      Label(count: words["field", $0], perUnit: words["per_unit", $0])
    }
    rows = []
    guard let municipality = edition.area(edition.settings.municipality) else { return }
    for version in versions {
      let column = words["field.expenditure"]
      let amount = book.sum(
        of: line.parts(version, .expenditure), column: column,
        label: "\(column) \(line.label), \(version.label)")
      var units: [Unit] = []
      for metric in Self.metrics {
        let count = edition.count(metric, of: municipality, in: version.year, book: &book)
        let each = amount.flatMap { amount in
          count.figure.flatMap {
            book.perUnit(
              amount, per: $0,
              label: "\(words["per_unit", metric]), \(line.label), \(version.label)")
          }
        }
        units.append(
          Unit(
            count: count.cell, quality: count.quality,
            perUnit: AmountCell(
              figure: each, missing: each == nil ? words["missing.no_share"] : nil)))
      }
      rows.append(
        Row(
          version: version.label,
          amount: AmountCell(
            figure: amount, missing: amount == nil ? words["missing.absent"] : nil),
          units: units))
    }
  }
}
