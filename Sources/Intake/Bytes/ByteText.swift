/// A run of UTF-8 that is looked at where it stands, without a copy.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// Bytes that mean something to a reader of tables.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let comma = UInt8(ascii: ",")
  static let dot = UInt8(ascii: ".")
  static let minus = UInt8(ascii: "-")
  static let zero = UInt8(ascii: "0")

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Lower case of an ASCII capital; any other byte as it is.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension UnsafeBufferPointer<UInt8> {
  /// The same bytes under indices of their own, from zero.
  @inline(__always)
  func slice(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// The range without white space at its ends: blanks, control characters, no-break spaces.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if self[start] <= ASCII.space {
        start += 1
      } else if self[start] < 0x80 {
        break
      } else if let length = widthOfSpace(at: start, before: end) {
        start += length
      } else {
        break
      }
    }
    while end > start {
      let last = self[end - 1]
      if last <= ASCII.space {
        end -= 1
      } else if last < 0x80 {
        break
      } else if end - start >= 2, widthOfSpace(at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - start >= 3, widthOfSpace(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The bytes of a no-break, narrow or thin space that begins here.
  func widthOfSpace(at index: Int, before end: Int) -> Int? {
    if index + 1 < end, self[index] == 0xC2, self[index + 1] == 0xA0 { return 2 }
    guard index + 2 < end else { return nil }
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }

  func equals(_ other: [UInt8]) -> Bool {
    count == other.count && elementsEqual(other)
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// How many characters (Unicode scalars) begin in the range.
  func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for i in range where self[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// Letters without case, byte for byte: ASCII and the Latin letters of Western Europe.
enum Folding {
  /// Folds a byte that stands after `previous`; the length of a text does not change.
  @inline(__always)
  static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte < 0x80 { return ASCII.lowered(byte) }
    let isCapital = previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
    return isCapital ? byte | 0x20 : byte
  }

  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var previous: UInt8 = 0
    return text.map { byte in
      defer { previous = byte }
      return folded(byte, after: previous)
    }
  }

  /// Whether `text` holds a needle that has been folded.
  static func contains(_ needle: [UInt8], in text: Bytes) -> Bool {
    guard let first = needle.first else { return true }
    guard text.count >= needle.count else { return false }
    var start = 0
    while start <= text.count - needle.count {
      let previous = start == 0 ? 0 : text[start - 1]
      if folded(text[start], after: previous) == first, matches(needle, in: text, at: start) {
        return true
      }
      start += 1
    }
    return false
  }

  private static func matches(_ needle: [UInt8], in text: Bytes, at start: Int) -> Bool {
    for i in 1..<max(1, needle.count)
    where folded(text[start + i], after: text[start + i - 1]) != needle[i] {
      return false
    }
    return true
  }
}
