/// From values to tenths of a per cent of the width of the drawing, with zero somewhere in it.
struct Scale {
  /// Where zero lies.
  let zero: Int
  private let origin: Int
  private let range: UInt
  private let width: Int

  /// Fits the values, and zero, into the `width` tenths that begin at `origin`.
  init(_ values: [Int], from origin: Int = 0, width: Int) {
    let above = values.reduce(0) { max($0, $1) }.magnitude
    let below = values.reduce(0) { min($0, $1) }.magnitude
    // Int.max and the magnitude of Int.min together are exactly UInt.max.
    range = max(above + below, 1)
    self.width = max(width, 0)
    self.origin = origin
    zero = origin + Self.share(of: below, in: range, width: self.width)
  }

  /// How long the bar of a value is. A value that is not zero is never invisible.
  func length(_ value: Int) -> Int {
    let length = Self.share(of: value.magnitude, in: range, width: width)
    return value == 0 ? 0 : max(length, 2)
  }

  /// Where the bar of a value begins: bars below zero end at the zero line.
  func start(_ value: Int) -> Int {
    value < 0 ? max(zero - length(value), origin) : zero
  }

  /// `part / range * width`, rounded, without overflow for any `part` up to `range`.
  private static func share(of part: UInt, in range: UInt, width: Int) -> Int {
    var (high, low) = min(part, range).multipliedFullWidth(by: UInt(width))
    let (sum, carried) = low.addingReportingOverflow(range / 2)
    low = sum
    high += carried ? 1 : 0
    return Int(range.dividingFullWidth((high, low)).quotient)
  }
}
