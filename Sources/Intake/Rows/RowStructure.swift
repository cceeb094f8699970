/// Rows that say nothing of their own: headers that come again, rulers.
struct RowStructure {
  private let header: [[UInt8]]

  init(header: CSVRecord, text: Bytes) {
    self.header = header.fields.map { Array($0.value(in: text).utf8) }
  }

  func isRepeatedHeader(_ record: CSVRecord, in text: Bytes) -> Bool {
    guard record.fields.count == header.count else { return false }
    for (field, name) in zip(record.fields, header) {
      // Most rows differ from the header in the length of their first cell.
      guard field.end - field.start >= name.count,
        text.slice(text.trimmed(field.range)).equals(name)
      else { return false }
    }
    return true
  }

  /// `-----;---------`: lines under a header, in all cells that hold something.
  static func isRuler(_ record: CSVRecord, in text: Bytes) -> Bool {
    var longest = 0
    for field in record.fields {
      let range = text.trimmed(field.range)
      for i in range where !isLine(text[i]) { return false }
      longest = max(longest, range.count)
    }
    return longest >= 3
  }

  @inline(__always)
  private static func isLine(_ byte: UInt8) -> Bool {
    byte == ASCII.minus || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == ASCII.space
  }
}
