import Civic

/// Reads the amounts of one column, in a style that has been decided, as whole cents. The
/// arithmetic is exact; what is rounded is counted.
struct AmountReader {
  let style: NumberStyle
  /// What one is worth; a file may say so row by row.
  var factor: Int64
  private(set) var rounded = Rounding()
  private var lexer = NumberLexer()
  private let decimal: UInt8
  private let takesLeadingMinus: Bool

  /// How many amounts had more than two decimals, and what that adds up to.
  struct Rounding: Equatable {
    var count = 0
    /// The sum of what was added by rounding, in millionths of a cent.
    var difference: Int128 = 0
  }

  /// Whether the source writes as less than zero what counts as above it.
  private let isReversed: Bool

  init(_ style: NumberStyle, factor: Int64, isReversed: Bool = false) {
    self.style = style
    self.factor = factor
    self.isReversed = isReversed
    decimal = style.decimal?.byte ?? 0
    takesLeadingMinus = style.negative == .any || style.negative == .leading
  }

  mutating func cents(_ cell: Bytes) throws(NumberFault) -> Int64 {
    if let cents = plainCents(cell) { return cents }
    try lexer.lex(cell)
    guard lexer.isReadable(decimal: style.decimal, group: style.group) else {
      throw .otherStyle
    }
    guard allows(lexer.sign) else { throw .otherSign }
    return try cents(of: lexer.core, isNegative: lexer.isNegative != isReversed)
  }

  /// `-?digits`, a mark and at most two decimals: nearly all cells of nearly all files.
  @inline(__always)
  private func plainCents(_ cell: Bytes) -> Int64? {
    guard factor > 0, factor <= 1_000_000, cell.count <= 11 + 3, let first = cell.first else {
      return nil
    }
    let isNegative = first == ASCII.minus
    guard !isNegative || takesLeadingMinus else { return nil }
    var value: Int64 = 0
    var i = isNegative ? 1 : 0
    let start = i
    while i < cell.count, ASCII.isDigit(cell[i]) {
      value = value * 10 + Int64(cell[i] &- ASCII.zero)
      i += 1
    }
    guard i - start <= 10 else { return nil }
    var decimals = 0
    if i < cell.count {
      guard decimal != 0, cell[i] == decimal else { return nil }
      i += 1
      while i < cell.count, decimals < 2, ASCII.isDigit(cell[i]) {
        value = value * 10 + Int64(cell[i] &- ASCII.zero)
        i += 1
        decimals += 1
      }
      guard i == cell.count, decimals > 0 else { return nil }
    } else if i == start {
      return nil
    }
    let scale: Int64 = decimals == 0 ? 100 : decimals == 1 ? 10 : 1
    // At most twelve digits, times 100, times a million: it fits.
    let cents = value * scale * factor
    return isNegative != isReversed ? -cents : cents
  }

  private mutating func cents(of core: [UInt8], isNegative: Bool) throws(NumberFault) -> Int64 {
    var value: Int128 = 0
    var decimals = 0
    var isDecimal = false
    var unit: Int128 = 1
    for byte in core {
      guard ASCII.isDigit(byte) else {
        if byte == decimal { isDecimal = true }
        continue
      }
      // Digits beyond the twenty-fourth decimal change nothing that anyone counts.
      if isDecimal, decimals == 24 { continue }
      guard value < Int128(1) << 96 else { throw .tooLarge }
      value = value * 10 + Int128(byte &- ASCII.zero)
      if isDecimal {
        decimals += 1
        unit *= 10
      }
    }
    let (scaled, isOver) = value.multipliedReportingOverflow(by: Int128(factor) * 100)
    guard !isOver else { throw .tooLarge }
    var (cents, rest) = scaled.quotientAndRemainder(dividingBy: unit)
    if rest != 0 {
      let isUp = rest * 2 >= unit
      if isUp { cents += 1 }
      let difference = (isUp ? unit - rest : -rest) * 1_000_000 / unit
      rounded.count += 1
      rounded.difference += isNegative ? -difference : difference
    }
    guard let exact = Int64(exactly: isNegative ? -cents : cents) else { throw .tooLarge }
    return exact
  }

  private func allows(_ sign: NumberLexer.Sign) -> Bool {
    switch (style.negative, sign) {
    case (.any, _), (_, .none), (_, .debit): true
    case (.leading, .leading), (.trailing, .trailing), (.parentheses, .parentheses): true
    case (.leading, _), (.trailing, _), (.parentheses, _): false
    }
  }
}
