import Civic
import Testing

@Suite struct CivicDateTests {
  @Test(arguments: [
    "2026-11-22", "2024-02-29", "2000-02-29", "1600-02-29", "2023-02-28", "0001-01-01",
    "9999-12-31", "2026-01-31", "2026-04-30", "0999-06-07",
  ])
  func readsAndWritesISO(text: String) {
    #expect(CivicDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-06-31",
    "2026-09-31", "2026-11-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32",
    "0000-01-01",
  ])
  func refusesDaysThatAreNotThere(text: String) {
    #expect(CivicDate(iso: text) == nil)
  }

  @Test(arguments: [
    "", "-", "--", "2026", "2026-11", "2026-11-22-", "-2026-11-22", "2026-1-22", "2026-11-2",
    "26-11-22", "12026-11-22", "2026/11/22", "22-11-2026", "2026-11-22T00:00:00Z", " 2026-11-22",
    "2026-11-22\n", "2026-1१-22", "+026-11-22", "２０２６-11-22", "2026\u{2010}11\u{2010}22",
    "2026-11-\u{0}2", "2026- 1-22",
  ])
  func refusesOtherNotations(text: String) {
    #expect(CivicDate(iso: text) == nil)
  }

  @Test func aYearHasAsManyDaysAsItShould() {
    let years = [1900: 365, 2000: 366, 2023: 365, 2024: 366, 2100: 365, 2400: 366]
    for (year, count) in years {
      let days = (-1...14).flatMap { month in
        (-1...40).compactMap { CivicDate(year: year, month: month, day: $0) }
      }
      #expect(days.count == count, "\(year)")
      #expect(days.sorted() == days)
    }
  }

  @Test(arguments: [
    (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max),
    (2026, 1, Int.min),
  ])
  func refusesNumbersOutOfRange(year: Int, month: Int, day: Int) {
    #expect(CivicDate(year: year, month: month, day: day) == nil)
  }

  @Test func ordersByDay() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]
    #expect(days.compactMap(CivicDate.init(iso:)).sorted(by: >).map(\.iso) == days.reversed())
  }
}
