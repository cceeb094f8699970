import Civic
import Diagnostics

extension Wording {
  /// An amount as each language writes it: `€ 1.234,50` and `€1,234.50`.
  static func euros(_ amount: Money) -> Wording {
    let cents = amount.cents.magnitude
    let rest = cents % 100
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    let sign = amount.cents < 0 ? "-" : ""
    let digits = Array(String(cents / 100))
    func grouped(_ mark: Character) -> String {
      var text = ""
      for (i, digit) in digits.enumerated() {
        if i > 0, (digits.count - i).isMultiple(of: 3) { text.append(mark) }
        text.append(digit)
      }
      return text
    }
    return Wording(
      nl: "€ \(sign)\(grouped(".")),\(decimals)", en: "\(sign)€\(grouped(",")).\(decimals)")
  }

  /// How far two amounts lie apart, also when that is more than an amount can be.
  static func difference(_ a: Money, _ b: Money) -> Wording {
    let distance = Int128(a.cents) - Int128(b.cents)
    return .euros(Money(cents: Int64(clamping: Int128(distance.magnitude))))
  }
}
