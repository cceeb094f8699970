import Civic
import Testing

@Suite struct MoneyTests {
  @Test(
    arguments: [
      ("0", 0), ("0.00", 0), ("-0", 0), ("1", 100), ("1.5", 150), ("1.50", 150), ("1.05", 105),
      ("-12", -1200), ("-12.34", -1234), (".00", 0), (".5", 50), ("-.05", -5), ("007", 700),
      ("1234.50", 123_450), ("9223372036854774.99", 922_337_203_685_477_499),
      ("-9223372036854774.99", -922_337_203_685_477_499), ("00000000000000000000000000000001", 100),
    ] as [(String, Int64)])
  func reads(text: String, cents: Int64) {
    #expect(Money(decimal: text) == Money(cents: cents))
  }

  @Test(arguments: [
    "", "-", ".", "-.", "+1", "1.", "-1.", "1.234", "1.2.3", "1..2", "--1", "1-", "1,50",
    "1.000,00", "1 000", " 1", "1 ", "1\n", "€1", "1e3", "0x10", "١٢", "1\u{0}", "nan", "∞", "−1",
  ])
  func refuses(text: String) {
    #expect(Money(decimal: text) == nil)
  }

  @Test(arguments: [
    "92233720368547758.07", "92233720368547759", "-92233720368547759", "100000000000000000",
    "9223372036854775807", "9223372036854775808", "-99999999999999999999",
    "99999999999999999999999999999999999999999999.99",
  ])
  func refusesWhatIsTooLarge(text: String) {
    #expect(Money(decimal: text) == nil)
  }

  @Test func whatItWritesItReadsBack() {
    var random = Steps(state: 2026)
    for magnitude in 0..<59 {
      for _ in 0..<40 {
        let cents = Int64(truncatingIfNeeded: random.next()) % (Int64(1) << magnitude)
        let money = Money(cents: cents)
        #expect(Money(decimal: money.decimal) == money, "\(cents)")
      }
    }
  }

  @Test(
    arguments: [
      (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (50, "0.50"), (100, "1.00"), (-123_450, "-1234.50"),
      (Int64.max, "92233720368547758.07"), (Int64.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func writes(cents: Int64, text: String) {
    #expect(Money(cents: cents).decimal == text)
  }

  @Test(
    arguments: [
      (1, 2, 3), (-1, 1, 0), (Int64.max, 0, Int64.max), (Int64.max, -1, Int64.max - 1),
      (Int64.max, 1, nil), (Int64.min, -1, nil), (Int64.min, Int64.max, -1),
      (Int64.min, Int64.min, nil),
    ] as [(Int64, Int64, Int64?)])
  func addsWithoutTrapping(a: Int64, b: Int64, sum: Int64?) {
    #expect(Money(cents: a).adding(Money(cents: b))?.cents == sum)
    #expect(Money(cents: b).adding(Money(cents: a))?.cents == sum)
  }

  @Test func reckonsAndOrders() {
    #expect(Money(cents: 5) + Money(cents: -7) == Money(cents: -2))
    #expect(Money(cents: 5) - Money(cents: -7) == Money(cents: 12))
    #expect(Money(cents: -1) < .zero && !(Money.zero < .zero))
  }

  /// Random numbers that are the same each time (SplitMix64).
  private struct Steps: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
