import Civic
import Testing

@Suite struct ThresholdsTests {
  @Test func whatIsNotSetIsUsual() {
    let usual = Thresholds()
    #expect(usual.underspendPercent == 10)
    #expect(usual.underspend == Money(cents: 100_000_000))
    #expect(usual.controlPercent == 1)
    #expect(usual.staleMonths == 12)
  }

  @Test(arguments: [
    // Exactly at both limits.
    (10_000, 100_000, true),
    // A cent under the amount, a cent under the share.
    (9_999, 50_000, false), (10_000, 100_001, false),
    // Less is as far off as more.
    (-10_000, 100_000, true), (10_000, -100_000, true),
    // Of nothing, anything is much.
    (10_000, 0, true), (0, 0, false),
    (Int64.max, Int64.max, true), (Int64.min, Int64.max, true),
  ])
  func materialIsBothManyEurosAndALargePart(
    _ difference: Int64, _ whole: Int64, _ isMaterial: Bool
  ) {
    #expect(
      Thresholds.isMaterial(
        Money(cents: difference), of: Money(cents: whole), percent: 10,
        euros: Money(cents: 10_000)) == isMaterial)
  }
}
