/// One walk over a file: what its rows are and what its columns hold.
struct FirstLook {
  let header: HeaderGuess
  private(set) var rows: RowCensus
  private(set) var columns: [ColumnProfile]
  private(set) var personal: PersonalData

  init(_ text: Bytes, delimiter: UInt8, header: HeaderGuess) {
    self.header = header
    rows = RowCensus(header: header)
    columns = header.names.enumerated().map { ColumnProfile(index: $0, name: $1) }
    personal = PersonalData(header.names)
    let structure = RowStructure(header: header.record, text: text)
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    while scanner.next(into: &record) {
      if record.start < header.record.start {
        rows.notePreamble(record, in: text)
      } else if record.start > header.record.start, rows.note(record, in: text, structure) {
        for (column, field) in record.fields.prefix(columns.count).enumerated()
        where field.start < field.end {
          columns[column].count(field, of: text, in: record)
          personal.look(at: field, column, in: text, line: record.line)
        }
      }
    }
  }
}
