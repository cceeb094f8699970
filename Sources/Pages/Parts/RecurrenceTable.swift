internal import Civic

/// What recurs each year and what is once, as far as the source says.
public struct RecurrenceTable: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var version: String
    public var direction: String
    public var structural: AmountCell
    public var incidental: AmountCell
    public var unknown: AmountCell
  }

  public var rows: [Row]

  static let sample = RecurrenceTable(rows: [
    Row(
      version: "x", direction: "x", structural: .sample, incidental: .sample, unknown: .sample)
  ])

  private init(rows: [Row]) { self.rows = rows }

  /// `nil` when no line of these task fields says whether it recurs.
  init?(
    of codes: [String], versions: [BudgetBook.Version], in edition: Edition,
    book: inout PassportBook
  ) {
    let words = edition.words
    rows = []
    for version in versions {
      for direction in Direction.allCases {
        let cells = ["structural", "incidental", "unknown"].map { recurrence in
          let column = words["field", direction.rawValue]
          let figure = book.sum(
            of: edition.budget.rows(codes, recurring: recurrence, direction, in: version),
            column: column,
            label: "\(column), \(words["recurrence", recurrence]), \(version.label)")
          return AmountCell(
            figure: figure, missing: figure == nil ? words["missing.absent"] : nil)
        }
        guard cells.contains(where: { $0.figure != nil }) else { continue }
        rows.append(
          Row(
            version: version.label, direction: words["field", direction.rawValue],
            structural: cells[0], incidental: cells[1], unknown: cells[2]))
      }
    }
    if rows.isEmpty { return nil }
  }
}
