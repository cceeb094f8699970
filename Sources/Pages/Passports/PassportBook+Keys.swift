import Civic

/// Numbers that are computed from other numbers of the page.
extension PassportBook {
  /// The part of an amount that falls to `part` of `whole`, in whole cents: half a cent goes away
  /// from zero, so that what is left over for the rest is exact too. `nil` when the whole is
  /// nothing.
  mutating func attributed(
    _ line: Figure, part: Figure, of whole: Figure, label: String
  ) -> Figure? {
    guard let cents = Int64(line.value), let some = Int64(part.value), some >= 0,
      let all = Int64(whole.value), all > 0,
      let share = Self.share(of: cents, some, of: all)
    else { return nil }
    return figure(
      label, format.exactEuros(Money(cents: share)), share,
      .attributed(
        Passport.Part(line.label, line), part: Passport.Part(part.label, part),
        whole: Passport.Part(whole.label, whole)))
  }

  /// `cents × part / whole`, rounded half away from zero; `nil` when that is no amount.
  static func share(of cents: Int64, _ part: Int64, of whole: Int64) -> Int64? {
    guard whole > 0, part >= 0 else { return nil }
    let product = Int128(cents) * Int128(part)
    let doubled = (product.magnitude * 2 + UInt128(whole.magnitude)) / UInt128(whole.magnitude * 2)
    let value = Int128(doubled)
    return Int64(exactly: product < 0 ? -value : value)
  }

  /// A part of one, in millionths, that an author wrote down.
  mutating func declaredShare(
    _ millionths: Int, file: String, line: Int, label: String
  ) -> Figure {
    figure(
      label,
      format.percentage(Money(cents: Int64(millionths)), of: Money(cents: 1_000_000)) ?? "",
      Int64(millionths), .declared(file: file, line: line))
  }

  private mutating func figure(
    _ label: String, _ text: String, _ value: Int64, _ computation: Passport.Computation
  ) -> Figure {
    let address = add(label, text, String(value), computation)
    return Figure(
      text: text, origin: address, value: String(value), label: label, isNegative: value < 0,
      isZero: value == 0)
  }
}
