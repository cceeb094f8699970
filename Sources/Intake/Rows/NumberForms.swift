import Civic

/// The ways to write an amount that are told apart, and which of them can read a number.
struct NumberForms: OptionSet, Hashable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let all = NumberForms(rawValue: 0xFF)
  /// The forms with a decimal dot.
  static let dots = NumberForms(rawValue: 0x0F)
  /// The forms with a decimal comma.
  static let commas = NumberForms(rawValue: 0xF0)

  /// In the order of their bits; the first that fits is the plainest.
  static let styles: [(decimal: NumberStyle.Mark, group: NumberStyle.Mark?)] = [
    (.dot, nil), (.dot, .comma), (.dot, .space), (.dot, .apostrophe),
    (.comma, nil), (.comma, .dot), (.comma, .space), (.comma, .apostrophe),
  ]

  var indices: [Int] { Self.styles.indices.filter { rawValue & 1 << $0 != 0 } }

  /// Which forms can read what the lexer found.
  init(of number: NumberLexer) {
    var bits: UInt8 = 0
    for (i, style) in Self.styles.enumerated()
    where number.isReadable(decimal: style.decimal, group: style.group) {
      bits |= 1 << UInt8(i)
    }
    rawValue = bits
  }

  /// The forms that read a plain number, `-?digits` with at most one mark in it, without the
  /// lexer; `nil` when it is no such number or when more than one reading is possible.
  static func plain(_ cell: Bytes) -> NumberForms? {
    var i = 0
    if i < cell.count, cell[i] == ASCII.minus { i += 1 }
    let start = i
    while i < cell.count, ASCII.isDigit(cell[i]) { i += 1 }
    let whole = i - start
    if i == cell.count { return whole > 0 && cell.count <= 60 ? .all : nil }
    let mark = cell[i]
    guard mark == ASCII.dot || mark == ASCII.comma else { return nil }
    i += 1
    let decimalStart = i
    while i < cell.count, ASCII.isDigit(cell[i]) { i += 1 }
    let decimals = i - decimalStart
    guard i == cell.count, decimals > 0, decimals != 3, cell.count <= 60 else { return nil }
    return mark == ASCII.dot ? .dots : .commas
  }
}

extension NumberStyle.Mark {
  var byte: UInt8 {
    switch self {
    case .comma: ASCII.comma
    case .dot: ASCII.dot
    case .space: ASCII.space
    case .apostrophe: ASCII.apostrophe
    }
  }
}

extension NumberLexer {
  /// Whether the number is well formed with these marks: groups of three, at most one decimal mark
  /// after them. A group does not begin with zero: `0.456` is no 456.
  func isReadable(decimal: NumberStyle.Mark?, group: NumberStyle.Mark?) -> Bool {
    let decimalByte = decimal?.byte
    let groupByte = group?.byte
    var run = 0
    var groups = 0
    var hasDecimals = false
    for (i, byte) in core.enumerated() {
      if ASCII.isDigit(byte) {
        run += 1
        continue
      }
      if hasDecimals { return false }
      if groups > 0, run != 3 { return false }
      if byte == decimalByte {
        hasDecimals = true
        if run == 0, endsInMark { return false }
      } else if byte == groupByte {
        if groups == 0, run == 0 || run > 3 || core[i - run] == ASCII.zero { return false }
        groups += 1
      } else {
        return false
      }
      run = 0
    }
    if hasDecimals { return endsInMark ? run == 0 : run > 0 }
    return !endsInMark && (groups == 0 || run == 3)
  }
}
