/// What a walk over bytes as UTF-8 finds.
struct UTF8Validation {
  /// Bytes that cannot stand where they stand, the first twenty.
  private(set) var faults: [Int] = []
  private(set) var faultCount = 0
  /// Characters of more than one byte.
  private(set) var wideCount = 0
  private(set) var firstNUL: Int?

  static let limit = 20

  init(of bytes: Bytes, from start: Int = 0) {
    var i = start
    let end = bytes.count
    while i < end {
      i = Self.skipPlain(bytes, from: i)
      guard i < end else { break }
      let byte = bytes[i]
      if byte == 0 {
        if firstNUL == nil { firstNUL = i }
        i += 1
      } else if byte < 0x80 {
        i += 1
      } else if let length = Self.length(at: i, in: bytes) {
        wideCount += 1
        i += length
      } else {
        if faults.count < Self.limit { faults.append(i) }
        faultCount += 1
        i += 1
      }
    }
  }

  /// Skips eight bytes at a time while each of them is ASCII and none is NUL.
  private static func skipPlain(_ bytes: Bytes, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = start
    while i + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let hasNUL = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      guard (word & 0x8080_8080_8080_8080) | hasNUL == 0 else { break }
      i += 8
    }
    return i
  }

  /// The length of the well-formed character that begins here (Unicode, table 3-7).
  private static func length(at i: Int, in bytes: Bytes) -> Int? {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      i + offset < bytes.count && range.contains(bytes[i + offset])
    }
    switch bytes[i] {
    case 0xC2...0xDF: return follows(1) ? 2 : nil
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : nil
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
    default: return nil
    }
  }
}
