/// Tells what in a text points at a person: accounts, numbers, addresses.
enum PersonalMarks {
  /// Two letters, two digits, and ten or more letters and digits that pass the test of ISO 13616.
  static func hasIBAN(_ cell: Bytes) -> Bool {
    var i = 0
    while i + 14 < cell.count {
      if isCapital(cell[i]), isCapital(cell[i + 1]), ASCII.isDigit(cell[i + 2]),
        ASCII.isDigit(cell[i + 3]), i == 0 || !isWord(cell[i - 1])
      {
        let compact = cell[i...].prefix(42).prefix { isWord($0) || $0 == ASCII.space }
          .filter { $0 != ASCII.space }
        // Words may follow the account: Dutch ones have 18 signs, others 15 to 34.
        for length in [18, 16, 20, 22, 24, 27] where compact.count >= length {
          if passes(compact.prefix(length)) { return true }
        }
      }
      i += 1
    }
    return false
  }

  private static func passes(_ account: ArraySlice<UInt8>) -> Bool {
    var rest = 0
    for byte in account.dropFirst(4) + account.prefix(4) {
      if ASCII.isDigit(byte) {
        rest = (rest * 10 + Int(byte &- ASCII.zero)) % 97
      } else if isCapital(byte) {
        rest = (rest * 100 + Int(byte) - 55) % 97
      } else {
        return false
      }
    }
    return rest == 1
  }

  /// The test of eleven of a citizen service number; eight digits have lost their first zero.
  static func isBSN(_ cell: Bytes) -> Bool {
    let digits = cell.map { Int($0 &- ASCII.zero) }
    let nine = digits.count == 8 ? [0] + digits : digits
    guard nine.count == 9, nine.contains(where: { $0 != nine[0] }) else { return false }
    var sum = -nine[8]
    for (i, digit) in nine.prefix(8).enumerated() { sum += digit * (9 - i) }
    return sum % 11 == 0
  }

  /// A sign on both sides of the @, and a dot with letters after it.
  static func hasEmail(_ cell: Bytes) -> Bool {
    for i in cell.indices where cell[i] == UInt8(ascii: "@") {
      guard i > 0, isWord(cell[i - 1]) || cell[i - 1] == ASCII.dot else { continue }
      let host = cell[(i + 1)...].prefix { isWord($0) || $0 == ASCII.dot || $0 == ASCII.minus }
      let parts = host.split(separator: ASCII.dot)
      if parts.count > 1, let last = parts.last, last.count > 1, last.allSatisfy(ASCII.isLetter) {
        return true
      }
    }
    return false
  }

  /// `06-12345678`, `020 123 4567`, `+31 6 12345678`; never a number without any mark in it but
  /// the one of a mobile.
  static func hasPhone(_ cell: Bytes) -> Bool {
    var i = 0
    while i < cell.count {
      let startsPlus = cell[i] == UInt8(ascii: "+")
      guard startsPlus || cell[i] == ASCII.zero, i == 0 || !isWord(cell[i - 1]) else {
        i += 1
        continue
      }
      var digits: [UInt8] = []
      var marks = 0
      var end = i + (startsPlus ? 1 : 0)
      while end < cell.count, digits.count < 12 {
        if ASCII.isDigit(cell[end]) {
          digits.append(cell[end])
        } else if [ASCII.space, ASCII.minus].contains(cell[end]), marks < 6 {
          marks += 1
        } else {
          break
        }
        end += 1
      }
      if startsPlus, digits.starts(with: [0x33, 0x31]), digits.count == 11 { return true }
      let isMobile = digits.starts(with: [0x30, 0x36])
      if !startsPlus, digits.count == 10, isMobile ? true : marks > 0, digits[1] != ASCII.zero,
        end == cell.count || !isWord(cell[end])
      {
        return true
      }
      i = max(end, i + 1)
    }
    return false
  }

  /// `12, 1094 AB`, or `1094AB 12`: a postcode with the number of a house.
  static func hasAddress(_ cell: Bytes) -> Bool {
    guard cell.count >= 8 else { return false }
    for i in 0..<(cell.count - 5) where isPostcode(cell, at: i) {
      let wide = cell[i + 4] == ASCII.space
      let after = cell[(i + (wide ? 7 : 6))...].drop { $0 == ASCII.space || $0 == ASCII.comma }
      if !wide, let next = after.first, ASCII.isDigit(next) { return true }
      let before = cell[..<i].reversed().drop { $0 == ASCII.space || $0 == ASCII.comma }
      if let last = before.first, ASCII.isDigit(last) { return true }
    }
    return false
  }

  private static func isPostcode(_ cell: Bytes, at i: Int) -> Bool {
    guard i == 0 || !isWord(cell[i - 1]), cell[i] != ASCII.zero,
      cell[i..<i + 4].allSatisfy(ASCII.isDigit)
    else { return false }
    let start = cell[i + 4] == ASCII.space ? i + 5 : i + 4
    guard start + 1 < cell.count, isCapital(cell[start]), isCapital(cell[start + 1]) else {
      return false
    }
    return start + 2 == cell.count || !isWord(cell[start + 2])
  }

  private static let titles = ["dhr", "mevr", "mevrouw", "mw", "de heer", "fam", "meneer"].map {
    Array($0.utf8)
  }

  /// `dhr. J. de Vries`: the title is a word of its own, with a name after it.
  static func hasTitle(_ cell: Bytes) -> Bool {
    var i = 0
    while i + 4 < cell.count {
      let first = ASCII.lowered(cell[i])
      let mayBegin = first == 0x64 || first == 0x6D || first == 0x66
      if mayBegin, i == 0 || !isWord(cell[i - 1]), titles.contains(where: { isTitle($0, cell, i) })
      {
        return true
      }
      i += 1
    }
    return false
  }

  private static func isTitle(_ title: [UInt8], _ cell: Bytes, _ start: Int) -> Bool {
    var end = start + title.count
    guard end + 1 < cell.count else { return false }
    for (i, byte) in title.enumerated() where ASCII.lowered(cell[start + i]) != byte {
      return false
    }
    if cell[end] == ASCII.dot { end += 1 }
    guard end + 1 < cell.count, cell[end] == ASCII.space else { return false }
    return isCapital(cell[end + 1]) || cell[end + 1] >= 0x80
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isWord(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "_")
  }
}
