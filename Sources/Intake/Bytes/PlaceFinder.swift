import Diagnostics

/// Finds line and column of bytes in a text; for diagnostics, so it may walk the text.
struct PlaceFinder {
  let file: String

  /// - Parameters:
  ///   - start: an offset where a line is known to begin, at or before the range.
  ///   - line: the number of that line.
  func place(
    of range: Range<Int>, in text: Bytes, from start: Int = 0, line: Int = 1
  ) -> Place {
    var line = line
    var lineStart = start
    var i = start
    while i < range.lowerBound {
      let width = Self.widthOfLineEnd(at: i, in: text)
      if width > 0, i + width <= range.lowerBound {
        line += 1
        lineStart = i + width
      }
      i += max(1, width)
    }
    var end = range.lowerBound
    while end < range.upperBound, Self.widthOfLineEnd(at: end, in: text) == 0 { end += 1 }
    return Place(
      file: file, line: line, column: text.scalarCount(in: lineStart..<range.lowerBound) + 1,
      length: text.scalarCount(in: range.lowerBound..<end))
  }

  /// 0, 1 (LF, CR) or 2 (CRLF).
  static func widthOfLineEnd(at i: Int, in text: Bytes) -> Int {
    switch text[i] {
    case ASCII.lineFeed: 1
    case ASCII.carriageReturn: i + 1 < text.count && text[i + 1] == ASCII.lineFeed ? 2 : 1
    default: 0
    }
  }

  static func bytesFromLineStart(_ offset: Int, in text: Bytes) -> Int {
    var start = offset
    while start > 0, text[start - 1] != ASCII.lineFeed, text[start - 1] != ASCII.carriageReturn {
      start -= 1
    }
    return offset - start
  }
}
