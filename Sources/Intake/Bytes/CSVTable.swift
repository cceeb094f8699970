internal import Civic
public import Diagnostics

/// A small table that people write: read whole, with a place for every cell.
public struct CSVTable: Sendable {
  public struct Field: Hashable, Sendable {
    /// Without white space at its ends; quotes resolved.
    public var text: String
    public var place: Place
  }

  public struct Row: Hashable, Sendable {
    /// The line on which it begins, from one.
    public var line: Int
    /// Where it stands in the bytes of the file, without its line end.
    public var offset: Int
    public var length: Int
    /// As many as the header has.
    public var fields: [Field]
  }

  public var header: [Field]
  public var rows: [Row]

  /// Reads UTF-8 with a header; blank rows are passed over, rows of another width are errors.
  /// - Parameter range: the part of the file that is the table; it begins where a line begins.
  public static func read(
    bytes: [UInt8], range: Range<Int>? = nil, line: Int = 1, delimiter: UInt8 = 0x2C,
    file: String, into report: inout Report
  ) -> CSVTable? {
    bytes.withUnsafeBufferPointer { all in
      let decoding = TextDecoding(file: file, declared: .utf8)
      guard let decoded = decoding.decode(all, into: &report) else { return nil }
      let start = max(decoded.start, min(range?.lowerBound ?? 0, all.count))
      let end = max(start, min(range?.upperBound ?? all.count, all.count))
      var reader = Reader(
        text: all.slice(start..<end), start: start, line: line, delimiter: delimiter, file: file)
      return reader.read(into: &report)
    }
  }
}

private struct Reader {
  let text: Bytes
  let start: Int
  let line: Int
  let delimiter: UInt8
  let file: String
  var record = CSVRecord()

  init(text: Bytes, start: Int, line: Int, delimiter: UInt8, file: String) {
    self.text = text
    self.start = start
    self.line = line
    self.delimiter = delimiter
    self.file = file
  }

  mutating func read(into report: inout Report) -> CSVTable? {
    var scanner = CSVScanner(text, delimiter: delimiter, line: line)
    var table: CSVTable?
    while scanner.next(into: &record) {
      if record.isBlank(in: text) || !isSound(&report) { continue }
      guard let width = table?.header.count else {
        let header = fields()
        guard isDistinct(header, &report) else { return nil }
        table = CSVTable(header: header, rows: [])
        continue
      }
      guard record.fields.count == width else {
        reportWidth(width, &report)
        continue
      }
      table?.rows.append(
        CSVTable.Row(
          line: record.line, offset: start + record.start, length: record.range.count,
          fields: fields()))
    }
    if table == nil {
      report.error(
        RowRules.headerFound, at: Place(file: file, line: line),
        Wording(nl: "De tabel heeft geen kop", en: "The table has no header"),
        hint: Wording(
          nl: "zet de namen van de kolommen in de eerste regel",
          en: "put the names of the columns in the first line"))
    }
    return table
  }

  private func fields() -> [CSVTable.Field] {
    record.fields.map { field in
      CSVTable.Field(text: field.value(in: text), place: place(of: field.range))
    }
  }

  private func place(of range: Range<Int>) -> Place {
    PlaceFinder(file: file).place(
      of: text.trimmed(range), in: text, from: record.start, line: record.line)
  }

  private func isSound(_ report: inout Report) -> Bool {
    for field in record.fields where field.form == .literal {
      RowFaults.reportQuotes(
        record.problem == nil ? .literal : .unclosed, at: place(of: field.range), .error, &report)
      return false
    }
    return record.problem == nil
  }

  private func isDistinct(_ header: [CSVTable.Field], _ report: inout Report) -> Bool {
    var isDistinct = true
    for (i, field) in header.enumerated()
    where header[..<i].contains(where: { $0.text == field.text }) {
      isDistinct = false
      report.error(
        RowRules.columnOnce, at: field.place,
        Wording(
          nl: "'\(field.text)' staat twee keer in de kop",
          en: "'\(field.text)' stands in the header twice"))
    }
    return isDistinct
  }

  private func reportWidth(_ width: Int, _ report: inout Report) {
    let count = record.fields.count
    report.error(
      RowRules.rowWidth, at: place(of: record.range),
      Wording(
        nl: "De regel heeft \(count) \(count == 1 ? "veld" : "velden") en de kop \(width)",
        en: "The row has \(count) \(count == 1 ? "field" : "fields") and the header \(width)"),
      hint: count > width
        ? Wording(
          nl: "zet een tekst met een komma erin tussen dubbele aanhalingstekens",
          en: "put a text with a comma in it between double quotes")
        : Wording(
          nl: "zet voor elke lege cel een komma", en: "write a comma for each empty cell"))
  }
}
