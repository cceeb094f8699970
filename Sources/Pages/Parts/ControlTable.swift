internal import Civic
internal import Diagnostics
internal import Ledger

/// Totals of a source that are printed elsewhere too, beside what its rows make.
public struct ControlTable: Encodable, Sendable {
  public var controls: [Line]

  public struct Line: Encodable, Sendable {
    public var label: String
    public var expected: Figure
    public var measured: AmountCell
    public var difference: AmountCell
    public var tolerance: String
    public var holds: Bool
    public var printedWhere: String?
    /// Absent when the total holds.
    public var gap: Gap?
  }

  /// What is known of a difference: rows that are as large as it, or nothing.
  public struct Gap: Encodable, Sendable {
    public var isUnexplained: Bool
    public var rows: [Suspect]
  }

  public struct Suspect: Encodable, Sendable {
    public var line: String
    public var amount: AmountCell
    public var isLoaded: Bool
  }

  static let sample = ControlTable(controls: [
    Line(
      label: "x", expected: .sample, measured: .sample, difference: .sample, tolerance: "x",
      holds: true, printedWhere: "x",
      gap: Gap(
        isUnexplained: true, rows: [Suspect(line: "1", amount: .sample, isLoaded: true)]))
  ])
}

extension ControlTable {
  /// `nil` when the sidecar declares no totals.
  init?(ofSource number: Int, in edition: Edition, book: inout PassportBook) throws {
    let source = edition.source(number: number)
    let checked = try ControlTotals.check(
      source, number: number, edition.reading(number: number), in: edition.ledger)
    guard !checked.isEmpty else { return nil }
    controls = []
    for check in checked {
      controls.append(
        try Self.line(of: check, source: source, number: number, in: edition, book: &book))
    }
  }

  private static func line(
    of checked: ControlTotals.Checked, source: Source, number: Int, in edition: Edition,
    book: inout PassportBook
  ) throws -> Line {
    let words = edition.words
    let total = checked.total
    let filter = total.filter.map { constant in
      edition.area(constant.value)?.name ?? words.texts["value.\(constant.value)"]
        ?? constant.value
    }
    let label = ([words["field", total.field]] + filter).joined(separator: " · ")
    let expected = try expected(
      checked, label: "\(label), \(words["source.expected"])", source: source, number: number,
      in: edition, book: &book)
    var rows: [RowPart] = []
    if let question = AmountsByRow(
      table: source.mapping.table, source: number, field: total.field, filter: total.filter)
    {
      rows = try edition.ledger.answers(to: question).map {
        RowPart(source: number, line: $0.line, amount: Money(cents: $0.amount))
      }
    }
    let measured = book.sum(
      of: rows, column: words["field", total.field],
      label: "\(label), \(words["source.measured"])", style: .exact)
    let difference = measured.flatMap {
      book.difference(
        $0, expected, label: "\(label), \(words["source.difference"])", style: .exact)
    }
    return Line(
      label: label, expected: expected,
      measured: AmountCell(figure: measured, missing: words["missing.unknown"]),
      difference: AmountCell(figure: difference, missing: words["missing.unknown"]),
      tolerance: edition.format.exactEuros(total.tolerance), holds: checked.holds,
      printedWhere: total.printedWhere,
      gap: try gap(of: checked, source: source, number: number, in: edition, book: &book))
  }

  private static func gap(
    of checked: ControlTotals.Checked, source: Source, number: Int, in edition: Edition,
    book: inout PassportBook
  ) throws -> Gap? {
    guard !checked.holds else { return nil }
    let suspects = try ControlTotals.suspects(
      of: checked, in: source, number: number, edition.ledger)
    return Gap(
      isUnexplained: suspects.isEmpty,
      rows: suspects.map { suspect in
        Suspect(
          line: String(suspect.line),
          amount: AmountCell(
            figure: book.sum(
              of: [RowPart(source: number, line: suspect.line, amount: suspect.amount)],
              column: edition.words["field", checked.total.field],
              label: edition.words["source.gap_row"], style: .exact)),
          isLoaded: suspect.isLoaded)
      })
  }

  /// A total is a number that the author copied from a document, or stands in rows of the file
  /// that were set aside.
  private static func expected(
    _ checked: ControlTotals.Checked, label: String, source: Source, number: Int,
    in edition: Edition, book: inout PassportBook
  ) throws -> Figure {
    let place = checked.total.place ?? source.cells.place
    guard let printed = checked.printed else {
      return book.declared(checked.expected, file: place.file, line: place.line, label: label)
    }
    let rows = try edition.ledger.answers(to: AmountsSetAside(source: number))
      .filter { printed.lines.contains($0.line) && $0.column == printed.header }
      .map { RowPart(source: number, line: $0.line, amount: Money(cents: $0.amount)) }
    return book.sum(of: rows, column: printed.header, label: label, style: .exact)
      ?? book.declared(checked.expected, file: place.file, line: place.line, label: label)
  }
}
