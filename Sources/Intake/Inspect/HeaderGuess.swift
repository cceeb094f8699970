/// The row that holds the names of the columns, found without a sidecar: the first that has a name
/// in nearly as many cells as any row of names has.
struct HeaderGuess {
  var record: CSVRecord
  /// As many as the row has cells; empty where there is no name.
  var names: [String]

  /// So many rows from the top may stand above a header.
  private static let deepest = 60

  /// Names that stand there more than once.
  var twins: [String] {
    let named = names.filter { !$0.isEmpty }
    return Set(named).filter { name in named.filter { $0 == name }.count > 1 }.sorted()
  }

  var namedColumns: [Int] { names.indices.filter { !names[$0].isEmpty } }

  init?(in text: Bytes, delimiter: UInt8) {
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    var best: (record: CSVRecord, names: [String], filled: Int)?
    var seen = 0
    let hasMark = CSVDialect.announced(in: text) != nil
    while seen < Self.deepest, scanner.next(into: &record) {
      if record.isBlank(in: text) || (hasMark && record.start == 0) { continue }
      seen += 1
      let names = record.fields.map { $0.value(in: text) }
      let filled = names.filter { !$0.isEmpty }
      guard Self.isHeader(filled, of: names.count) else { continue }
      // A later row wins only when it has clearly more names: rows of text look like headers too.
      if filled.count * 4 > (best?.filled ?? 0) * 5 { best = (record, names, filled.count) }
    }
    guard let best else { return nil }
    self.record = best.record
    names = best.names
  }

  private static func isHeader(_ filled: [String], of width: Int) -> Bool {
    // A name may stand there twice; a row of which much is the same is a row of data.
    guard !filled.isEmpty, filled.count > 1 || width == 1,
      Set(filled).count * 10 >= filled.count * 7
    else { return false }
    let words = filled.filter(isName)
    return words.count * 2 > filled.count
      && filled.allSatisfy { isName($0) || isYear($0) }
  }

  /// Holds a letter, and is no number, date or amount with letters in it.
  private static func isName(_ name: String) -> Bool {
    guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return false }
    var name = name
    return name.withUTF8 { bytes in
      var lexer = NumberLexer()
      do throws(NumberFault) {
        try lexer.lex(bytes)
        return false
      } catch {
        return error == .notANumber && DateReader(form: nil)?.date(bytes) == nil
      }
    }
  }

  private static func isYear(_ name: String) -> Bool {
    guard let year = Int(name) else { return false }
    return (1990...2099).contains(year)
  }
}
