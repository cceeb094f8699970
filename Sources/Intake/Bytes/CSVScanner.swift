/// Where a cell stands in the text, without the quotes around it.
struct CSVField {
  /// How a cell is written.
  enum Form: UInt8 {
    case plain
    case quoted
    /// Quoted, with doubled quotes inside that stand for one.
    case escaped
    /// Quotes where none belong; the cell is taken as it stands, quotes included.
    case literal
  }
  var start: Int
  var end: Int
  var form: Form

  var range: Range<Int> { start..<end }
}

/// One record of a table: its lines, its bytes and its cells. Filled again for each record.
struct CSVRecord {
  enum Problem: Equatable {
    /// A quote that is opened here and not closed within the limits.
    case unclosedQuote(at: Int)
    case tooLong
  }
  /// The physical line on which it begins, from one.
  var line = 1
  var start = 0
  /// Without the line end.
  var end = 0
  var fields: [CSVField] = []
  var problem: Problem?

  var range: Range<Int> { start..<end }
}

/// Reads records by RFC 4180 and what is out there: any line end, also mixed; quotes in odd
/// places; quotes that are never closed.
struct CSVScanner {
  /// A record within quotes that is longer than this has an unclosed quote.
  static let longestRecord = 1 << 20
  static let mostLines = 200

  let text: Bytes
  let delimiter: UInt8
  private(set) var position: Int
  private(set) var line: Int

  init(_ text: Bytes, delimiter: UInt8, from position: Int = 0, line: Int = 1) {
    self.text = text
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// Fills the record with the next one; `false` at the end of the text.
  mutating func next(into record: inout CSVRecord) -> Bool {
    guard position < text.count else { return false }
    record.line = line
    record.start = position
    record.fields.removeAll(keepingCapacity: true)
    record.problem = nil
    var i = position
    while true {
      var field: CSVField
      if i < text.count, text[i] == ASCII.quote, record.problem == nil {
        field = quotedField(at: i, &record)
      } else {
        field = plainField(at: i)
      }
      i = field.end
      if field.form == .quoted || field.form == .escaped {
        // The range ends before the closing quote; blanks may follow it.
        i += 1
        while i < text.count, text[i] == ASCII.space, delimiter != ASCII.space { i += 1 }
      }
      record.fields.append(field)
      guard i < text.count, text[i] == delimiter else { break }
      i += 1
    }
    record.end = i
    if i < text.count {
      i += PlaceFinder.widthOfLineEnd(at: i, in: text)
      line += 1
    }
    position = i
    if record.problem == nil, record.end - record.start > Self.longestRecord {
      record.problem = .tooLong
    }
    return true
  }

  @inline(__always)
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == ASCII.lineFeed || byte == ASCII.carriageReturn
  }

  @inline(__always)
  private func plainField(at start: Int) -> CSVField {
    var i = start
    while i < text.count {
      let byte = text[i]
      if isEnd(byte) { break }
      if byte == ASCII.quote { return literalField(from: start, at: i) }
      i += 1
    }
    return CSVField(start: start, end: i, form: .plain)
  }

  /// A cell up to its delimiter or line end, quotes and all.
  private func literalField(from start: Int, at index: Int) -> CSVField {
    var i = index
    while i < text.count, !isEnd(text[i]) { i += 1 }
    return CSVField(start: start, end: i, form: .literal)
  }

  private mutating func quotedField(at start: Int, _ record: inout CSVRecord) -> CSVField {
    var i = start + 1
    var form = CSVField.Form.quoted
    var lines = 0
    while i < text.count {
      let byte = text[i]
      if byte == ASCII.quote {
        if i + 1 < text.count, text[i + 1] == ASCII.quote {
          form = .escaped
          i += 2
          continue
        }
        var next = i + 1
        while next < text.count, text[next] == ASCII.space, delimiter != ASCII.space { next += 1 }
        line += lines
        guard next == text.count || isEnd(text[next]) else {
          return literalField(from: start, at: i)
        }
        return CSVField(start: start + 1, end: i, form: form)
      }
      let width = PlaceFinder.widthOfLineEnd(at: i, in: text)
      if width > 0 {
        lines += 1
        if lines >= Self.mostLines { break }
      }
      i += max(1, width)
      if i - record.start > Self.longestRecord { break }
    }
    record.problem = .unclosedQuote(at: start)
    return literalField(from: start, at: start)
  }
}
