internal import Diagnostics

/// The text of a template, and where in it something stands.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Where each line begins.
  private let lines: [Int]

  init(file: String, text: String) {
    self.file = file
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var lines = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(index + 1)
    }
    self.bytes = bytes
    self.lines = lines
  }

  func place(of range: Range<Int>) -> Place {
    let line = line(of: range.lowerBound)
    return Place(
      file: file, line: line + 1, column: letters(in: lines[line]..<range.lowerBound) + 1,
      length: letters(in: range))
  }

  /// The number, from one, of the line on which something begins.
  func lineNumber(of offset: Int) -> Int { line(of: offset) + 1 }

  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The position of the line that holds an offset: the last that begins at or before it.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Unicode scalars: every byte that does not continue one.
  private func letters(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

// MARK: - Whitespace around a tag

extension SourceText {
  /// The start of the line, when only blanks stand between it and `offset`.
  func blankStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
  }

  /// Where the next line begins, when only blanks stand between `offset` and it.
  func blankEnd(after offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end].isBlank || bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  /// The blanks with which the text from `start` on begins, `limit` at most.
  func blanks(from start: Int, to limit: Int) -> [UInt8] {
    Array(bytes[start..<max(start, limit)].prefix { $0.isBlank })
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
