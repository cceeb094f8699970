import Civic
import Diagnostics

/// Reads a small table of `reference/` by the shape of its records.
enum TableReader {
  /// Fields that are part of addresses, so that they must be fit for one.
  private static let names = ["theme_id", "kind_id", "term_id", "publication_id"]

  static func read<Record: Written>(
    _ type: Record.Type, bytes: [UInt8], file: String, into report: inout Report
  ) -> [Placed<Record>] {
    guard let table = CSVTable.read(bytes: bytes, file: file, into: &report),
      isSound(table.header, shape: Record.shape, into: &report)
    else { return [] }
    return table.rows.compactMap { row in
      guard
        let cells = CellReader.cells(
          of: row, header: table.header, by: Record.shape, into: &report)
      else { return nil }
      for name in names { Identifier.check(cells[name], field: name, into: &report) }
      return Placed(cells)
    }
  }

  private static func isSound(
    _ header: [CSVTable.Field], shape: Shape, into report: inout Report
  ) -> Bool {
    let known = shape.fields.map(\.name)
    for column in header where shape[column.text] == nil {
      CellFaults.reportUnknown(column.text, at: column.place, known: known, into: &report)
    }
    var isSound = true
    let place = header.first?.place
    for field in shape.fields where field.need == .required {
      if header.contains(where: { $0.text == field.name }) { continue }
      isSound = false
      report.error(
        WritingRules.fieldRequired, at: place,
        Wording(
          nl: "'\(field.name)' staat niet in de kop", en: "'\(field.name)' is not in the header"),
        hint: Wording(
          nl: "de kop is: \(known.joined(separator: ","))",
          en: "the header is: \(known.joined(separator: ","))"))
    }
    return isSound
  }
}
