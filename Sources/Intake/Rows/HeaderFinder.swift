import Civic
import Diagnostics

/// Finds the row with the names of the columns.
struct HeaderFinder {
  struct Header {
    var record: CSVRecord
    /// One name for each column; white space at the ends left out.
    var names: [String]
  }

  let source: Source
  let text: Bytes
  let delimiter: UInt8

  /// The sign that separates the cells: one that makes a header with all the columns of the
  /// sidecar, where there is one.
  static func delimiter(of text: Bytes, _ source: Source) -> UInt8 {
    let named = CSVDialect.delimiters.filter { delimiter in
      let finder = HeaderFinder(source: source, text: text, delimiter: delimiter)
      let wanted = finder.wantedNames
      return finder.sample().contains { finder.isNamed($0, wanted) }
    }
    return named.isEmpty
      ? CSVDialect.delimiter(of: text) : CSVDialect.delimiter(of: text, among: named)
  }

  func find(into report: inout Report) -> Header? {
    if let line = source.mapping.headerLine { return declared(line, into: &report) }
    let records = sample()
    let wanted = wantedNames
    let index =
      records.firstIndex { record in isNamed(record, wanted) }
      ?? records.firstIndex { isHeader($0, width: modalWidth) }
    guard let index else {
      report.error(
        RowRules.headerFound, at: Place(file: source.file),
        Wording(
          nl: "Er is geen regel gevonden met de namen van de kolommen",
          en: "No line was found with the names of the columns"),
        hint: Wording(
          nl: "zet 'header_row' onder 'read' in de sidecar, met het nummer van de regel",
          en: "write 'header_row' under 'read' in the sidecar, with the number of the line"))
      return nil
    }
    return header(of: records[index])
  }

  private func declared(_ line: Int, into report: inout Report) -> Header? {
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    while scanner.next(into: &record), record.line <= line {
      if record.line == line, !record.isBlank(in: text) { return header(of: record) }
    }
    report.error(
      RowRules.headerFound, at: source.cells.place,
      Wording(
        nl: "Op regel \(line) van \(source.file) begint geen rij met namen van kolommen",
        en: "No row with names of columns begins on line \(line) of \(source.file)"),
      hint: Wording(
        nl: "verbeter 'header_row', of laat het weg", en: "mend 'header_row', or leave it out"))
    return nil
  }

  private func header(of record: CSVRecord) -> Header {
    Header(record: record, names: record.fields.map { $0.value(in: text) })
  }

  private func sample() -> [CSVRecord] {
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    var records: [CSVRecord] = []
    while records.count < CSVDialect.sampleSize, scanner.next(into: &record) {
      if !record.isBlank(in: text) { records.append(record) }
    }
    return records
  }

  private var modalWidth: Int { CSVDialect.modalWidth(of: text, delimiter: delimiter) }

  /// The columns that the sidecar needs, each with the other names it may have.
  private var wantedNames: [[String]] {
    source.mapping.columns.filter { !$0.isOptional }.map { [$0.header] + $0.aliases }
      + source.mapping.unpivot.map { [$0.header] }
  }

  private func isNamed(_ record: CSVRecord, _ wanted: [[String]]) -> Bool {
    guard !wanted.isEmpty else { return false }
    let names = Set(record.fields.map { $0.value(in: text) })
    return wanted.allSatisfy { $0.contains(where: names.contains) }
  }

  /// All cells are text and differ, and there are as many as in most rows.
  private func isHeader(_ record: CSVRecord, width: Int) -> Bool {
    guard record.fields.count == width else { return false }
    let names = record.fields.map { $0.value(in: text) }
    return Set(names).count == names.count && names.allSatisfy(isName)
  }

  private func isName(_ name: String) -> Bool {
    name.isEmpty
      || name.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
