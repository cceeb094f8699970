/// An amount in whole euro cents; never floating point.
public struct Money: Hashable, Sendable, Codable {
  public var cents: Int64

  public init(cents: Int64) { self.cents = cents }

  public init(from decoder: any Decoder) throws {
    cents = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cents)
  }

  public static let zero = Money(cents: 0)

  /// Reads a plain decimal with at most two decimals, as front matter and our own tables write
  /// it: `1234.50`, `-12`, `.00`. `nil` for anything else.
  public init?(decimal text: String) {
    var negative = false
    var whole: Int64 = 0
    var decimals: Int64 = 0
    var decimalDigits = -1
    var digits = 0
    for (i, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where i == 0: negative = true
      case UInt8(ascii: ".") where decimalDigits < 0: decimalDigits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if decimalDigits >= 0 {
          guard decimalDigits < 2 else { return nil }
          decimals = decimals * 10 + digit
          decimalDigits += 1
        } else {
          let (product, over) = whole.multipliedReportingOverflow(by: 10)
          guard !over, product < Int64.max / 1000 else { return nil }
          whole = product + digit
        }
      default: return nil
      }
    }
    guard digits > 0, decimalDigits != 0 else { return nil }
    if decimalDigits == 1 { decimals *= 10 }
    let cents = whole * 100 + decimals
    self.cents = negative ? -cents : cents
  }

  /// The plain decimal that `init(decimal:)` reads back: `-1234.50`.
  public var decimal: String {
    let magnitude = cents.magnitude
    let rest = magnitude % 100
    return (cents < 0 ? "-" : "") + "\(magnitude / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  public static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  public static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  public static func += (a: inout Money, b: Money) { a.cents += b.cents }

  /// `nil` when the sum does not fit; for sums over rows that nobody has checked yet.
  public func adding(_ other: Money) -> Money? {
    let (sum, over) = cents.addingReportingOverflow(other.cents)
    return over ? nil : Money(cents: sum)
  }
}

extension Money: Comparable {
  public static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}

/// Why there is no value where one could stand. Empty, zero, unknown and redacted are four things.
public enum Missing: String, Hashable, Sendable, CaseIterable {
  /// Nothing is written.
  case empty
  /// The source says that it does not know: `NULL`, `.`.
  case unknown
  /// The source keeps it back: `REDACTED`, `Particulier`.
  case redacted
  case notApplicable = "not-applicable"
  /// To be determined: `p.m.`.
  case pending
}
