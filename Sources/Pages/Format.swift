public import Civic

/// Amounts, numbers and dates in the reader's manner: € 1.234,56 and 12 mei 2020.
public struct Format: Sendable {
  private let words: Words
  private let group: String
  private let decimal: String

  public init(_ words: Words) {
    self.words = words
    group = words["format.group"]
    decimal = words["format.decimal"]
  }

  /// With cents when there are any.
  public func euros(_ money: Money) -> String {
    money.cents % 100 == 0 ? wholeEuros(money) : exactEuros(money)
  }

  /// Always with cents, for columns of which some have them.
  public func exactEuros(_ money: Money) -> String {
    let cents = money.cents.magnitude % 100
    let decimals = cents < 10 ? "0\(cents)" : "\(cents)"
    return wholeEuros(Money(cents: money.cents - money.cents % 100), negative: money.cents < 0)
      + decimal + decimals
  }

  private func wholeEuros(_ money: Money, negative: Bool? = nil) -> String {
    let minus = negative ?? (money.cents < 0) ? "−" : ""
    return minus + "€\u{A0}" + grouped(money.cents.magnitude / 100)
  }

  /// For labels of charts, where the table has the exact amount: `€ 219,5 mln`, rounded half away
  /// from zero; amounts under a million are written in full.
  public func millions(_ money: Money) -> String {
    let tenths = (money.cents.magnitude / 1_000_000 + 5) / 10
    guard money.cents.magnitude >= 100_000_000 else { return euros(money) }
    return (money.cents < 0 ? "−" : "") + "€\u{A0}" + grouped(tenths / 10) + decimal
      + "\(tenths % 10)\u{A0}" + words["format.million"]
  }

  public func number(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(UInt64(number.magnitude))
  }

  /// A part of a whole in per cent with one decimal, rounded half away from zero; `nil` when the
  /// whole is nothing.
  public func percentage(_ part: Money, of whole: Money) -> String? {
    guard whole.cents != 0 else { return nil }
    let (scaled, over) = part.cents.multipliedReportingOverflow(by: 1000)
    guard !over else { return nil }
    let doubled = scaled.magnitude * 2 / whole.cents.magnitude
    let tenths = (doubled + 1) / 2
    let minus = (part.cents < 0) != (whole.cents < 0) && tenths > 0 ? "−" : ""
    return "\(minus)\(grouped(tenths / 10))\(decimal)\(tenths % 10)\u{A0}%"
  }

  public func date(_ date: CivicDate) -> String {
    words.filled(
      "format.date",
      [
        "day": String(date.day), "month": words["month.\(date.month)"],
        "year": String(date.year),
      ])
  }

  private func grouped(_ number: UInt64) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    var text = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { text += group }
      text.append(digit)
    }
    return text
  }
}
