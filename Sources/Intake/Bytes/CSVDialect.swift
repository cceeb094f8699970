/// Finds out which sign separates the cells of a table.
enum CSVDialect {
  static let sampleSize = 200
  /// In the order of preference when two fit equally well: a comma is also a decimal mark.
  static let delimiters = [UInt8(ascii: ";"), ASCII.tab, UInt8(ascii: "|"), ASCII.comma]

  /// The sign that a first line `sep=;` names, as Excel writes it.
  static func announced(in text: Bytes) -> UInt8? {
    let key = Array("sep=".utf8)
    guard text.count > key.count, text.prefix(key.count).map(ASCII.lowered).elementsEqual(key)
    else { return nil }
    let end = key.count + 1
    let isLine = end == text.count || PlaceFinder.widthOfLineEnd(at: end, in: text) > 0
    return isLine && delimiters.contains(text[key.count]) ? text[key.count] : nil
  }

  /// The sign that splits the most records into the same number of cells, more than one.
  static func delimiter(of text: Bytes, among candidates: [UInt8] = delimiters) -> UInt8 {
    var best = (delimiter: candidates.last ?? ASCII.comma, score: 0)
    for delimiter in candidates {
      let widths = widths(of: text, delimiter: delimiter)
      guard let mode = mode(of: widths), mode > 1 else { continue }
      let score = widths.reduce(0) { $0 + ($1 == mode ? 1 : 0) }
      if score > best.score { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// How many cells most records have.
  static func modalWidth(of text: Bytes, delimiter: UInt8) -> Int {
    mode(of: widths(of: text, delimiter: delimiter)) ?? 1
  }

  private static func widths(of text: Bytes, delimiter: UInt8) -> [Int] {
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    var widths: [Int] = []
    while widths.count < sampleSize, scanner.next(into: &record) {
      if !record.isBlank(in: text) { widths.append(record.fields.count) }
    }
    return widths
  }

  /// The commonest number; the largest of those that are equally common.
  private static func mode(of widths: [Int]) -> Int? {
    var best: (width: Int, count: Int)?
    var run = 0
    var previous: Int?
    for width in widths.sorted() {
      run = width == previous ? run + 1 : 1
      previous = width
      if run >= best?.count ?? 0 { best = (width, run) }
    }
    return best?.width
  }
}
