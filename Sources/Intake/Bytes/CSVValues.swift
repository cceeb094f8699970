extension CSVField {
  /// The value of the cell: white space at its ends left out, doubled quotes made single.
  func value(in text: Bytes) -> String {
    let range = text.trimmed(range)
    guard form == .escaped else { return text.slice(range).string }
    var bytes: [UInt8] = []
    append(range, of: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a part of the cell with doubled quotes made single.
  func append(_ range: Range<Int>, of text: Bytes, to bytes: inout [UInt8]) {
    guard form == .escaped else {
      bytes.append(contentsOf: text.slice(range))
      return
    }
    var i = range.lowerBound
    while i < range.upperBound {
      bytes.append(text[i])
      let isDoubled =
        text[i] == ASCII.quote && i + 1 < range.upperBound && text[i + 1] == ASCII.quote
      i += isDoubled ? 2 : 1
    }
  }
}

extension CSVRecord {
  /// Whether nothing is written in any cell.
  func isBlank(in text: Bytes) -> Bool {
    for field in fields {
      // Most rows are not blank, and say so in the first byte.
      if field.start < field.end, text[field.start] > ASCII.space, text[field.start] < 0x80 {
        return false
      }
      if !text.trimmed(field.range).isEmpty { return false }
    }
    return true
  }
}
