import Civic
import Diagnostics

/// Reads what an author wrote by the shape of its record: each cell gets the kind of its field and
/// keeps its place. All faults of a record are told in one go.
///
/// An optional field that cannot be read is left out; without a required field there is no record.
enum CellReader {
  /// Reads the fields of a page or a file.
  static func cells(
    of node: YAMLNode, by shape: Shape, into report: inout Report
  ) -> Cells? {
    cells(of: node, fields: shape.fields, path: "", into: &report)
  }

  /// Reads one row of a table whose header was checked.
  static func cells(
    of row: CSVTable.Row, header: [CSVTable.Field], by shape: Shape, into report: inout Report
  ) -> Cells? {
    var cells = Cells(at: row.fields.first?.place ?? header.first?.place ?? Place(file: ""))
    var isSound = true
    for (column, cell) in zip(header, row.fields) {
      guard let field = shape[column.text] else { continue }
      guard !cell.text.isEmpty else {
        guard field.need == .required else { continue }
        CellFaults.reportMissing(field, at: cell.place, into: &report)
        isSound = false
        continue
      }
      if let value = value(of: cell, as: field, into: &report) {
        cells.set(field.name, Cells.Cell(value, at: cell.place))
      } else if field.need == .required {
        isSound = false
      }
    }
    return isSound ? cells : nil
  }

  private static func value(
    of cell: CSVTable.Field, as field: Field, into report: inout Report
  ) -> CellValue? {
    guard case .list(let kind) = field.kind else {
      let reader = TextValue(text: cell.text, field: field.name, place: cell.place)
      return reader.value(as: field.kind, into: &report)
    }
    // Values of a list are separated by semicolons, each with its own place in the cell.
    var values: [Cells.Cell] = []
    var column = cell.place.column
    for part in cell.text.split(separator: ";", omittingEmptySubsequences: false) {
      let width = part.unicodeScalars.count
      let blanks = part.unicodeScalars.prefix { $0 == " " }.count
      let text = part.drop { $0 == " " }
      let trimmed = String(text.reversed().drop { $0 == " " }.reversed())
      var place = cell.place
      place.column = column + blanks
      place.length = max(1, trimmed.unicodeScalars.count)
      column += width + 1
      guard !trimmed.isEmpty else { continue }
      let reader = TextValue(text: trimmed, field: field.name, place: place)
      if let value = reader.value(as: kind, into: &report) {
        values.append(Cells.Cell(value, at: place))
      }
    }
    return .list(values)
  }

  static func cells(
    of node: YAMLNode, fields: [Field], path: String, into report: inout Report
  ) -> Cells? {
    guard let entries = node.entries else {
      CellFaults.reportKind(of: node, field: path, expected: .record(fields), into: &report)
      return nil
    }
    var cells = Cells(at: node.place)
    var isSound = true
    for entry in entries {
      guard let field = fields.first(where: { $0.name == entry.key }) else {
        CellFaults.reportUnknown(
          entry.key, at: entry.place, known: fields.map(\.name), into: &report)
        continue
      }
      if entry.value.isEmpty {
        guard field.need == .required else { continue }
        CellFaults.reportMissing(field, at: entry.place, into: &report)
        isSound = false
      } else if let value = value(
        of: entry.value, as: field.kind, field: field.name, into: &report)
      {
        cells.set(field.name, Cells.Cell(value, at: entry.value.place))
      } else if field.need == .required {
        isSound = false
      }
    }
    for field in fields where field.need == .required && node[field.name] == nil {
      CellFaults.reportMissing(field, at: node.place, into: &report)
      isSound = false
    }
    return isSound ? cells : nil
  }

  private static func value(
    of node: YAMLNode, as kind: Field.Kind, field: String, into report: inout Report
  ) -> CellValue? {
    switch (kind, node.content) {
    case (.list(let kind), .list(let nodes)):
      let cells = nodes.compactMap { node in
        value(of: node, as: kind, field: field, into: &report).map {
          Cells.Cell($0, at: node.place)
        }
      }
      // A list of which nothing could be read is not a list that was left empty.
      return cells.isEmpty && !nodes.isEmpty ? nil : .list(cells)
    case (.record(let fields), .mapping):
      return cells(of: node, fields: fields, path: field, into: &report).map { .record($0) }
    case (.map(let kind), .mapping(let entries)):
      var cells = Cells(at: node.place)
      for entry in entries {
        // An empty text is a value here: what an author means by writing nothing.
        let value =
          entry.value.content == .empty
          ? nil : value(of: entry.value, as: kind, field: entry.key, into: &report)
        if let value {
          cells.set(entry.key, Cells.Cell(value, at: entry.value.place))
        } else if entry.value.content == .empty {
          CellFaults.reportEmpty(entry.key, at: entry.place, kind: kind, into: &report)
        }
      }
      return .record(cells)
    case (.list, _), (.record, _), (.map, _), (_, .list), (_, .mapping), (_, .empty):
      CellFaults.reportKind(of: node, field: field, expected: kind, into: &report)
      return nil
    case (_, .text(let text)):
      return TextValue(text: text, field: field, place: node.place)
        .value(as: kind, into: &report)
    }
  }
}

extension YAMLNode {
  /// Whether nothing is filled in.
  var isEmpty: Bool {
    switch content {
    case .empty: true
    case .text(let text): text.isEmpty
    case .list(let nodes): nodes.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}
