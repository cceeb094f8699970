import Civic
import Pages
import Testing

@Suite struct FormatTests {
  private let format = Format(Kit.dutch)
  /// A no-break space stands between the sign and the amount.
  private func spaced(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }

  @Test(
    arguments: [
      (0, "€ 0"), (100, "€ 1"), (99_900, "€ 999"), (100_000, "€ 1.000"), (123_456, "€ 1.234,56"),
      (5, "€ 0,05"), (-5, "−€ 0,05"), (-50, "−€ 0,50"), (-100, "−€ 1"), (-101, "−€ 1,01"),
      (-123_456_700, "−€ 1.234.567"), (12_345_678_910, "€ 123.456.789,10"),
      (.max, "€ 92.233.720.368.547.758,07"), (.min, "−€ 92.233.720.368.547.758,08"),
    ] as [(Int64, String)])
  func euros(cents: Int64, text: String) {
    #expect(format.euros(Money(cents: cents)) == spaced(text))
  }

  @Test(
    arguments: [
      (0, "€ 0,00"), (100, "€ 1,00"), (-5, "−€ 0,05"), (-99, "−€ 0,99"), (-100, "−€ 1,00"),
      (-123_400, "−€ 1.234,00"), (9, "€ 0,09"), (100_010, "€ 1.000,10"),
      (.max, "€ 92.233.720.368.547.758,07"), (.min, "−€ 92.233.720.368.547.758,08"),
    ] as [(Int64, String)])
  func exactEuros(cents: Int64, text: String) {
    #expect(format.exactEuros(Money(cents: cents)) == spaced(text))
  }

  @Test(
    arguments: [
      (21_950_000_000, "€ 219,5 mln"), (100_000_000, "€ 1,0 mln"), (104_999_999, "€ 1,0 mln"),
      (105_000_000, "€ 1,1 mln"), (-105_000_000, "−€ 1,1 mln"), (-104_999_999, "−€ 1,0 mln"),
      (99_999_999, "€ 999.999,99"), (-99_999_900, "−€ 999.999"), (0, "€ 0"),
      (99_995_000_000, "€ 1.000,0 mln"), (99_994_999_999, "€ 999,9 mln"),
      (.max, "€ 92.233.720.368,5 mln"), (.min, "−€ 92.233.720.368,5 mln"),
    ] as [(Int64, String)])
  func millions(cents: Int64, text: String) {
    #expect(format.millions(Money(cents: cents)) == spaced(text))
  }

  @Test(
    arguments: [
      (1, 2, "50,0 %"), (1, 3, "33,3 %"), (2, 3, "66,7 %"), (1, 2000, "0,1 %"), (1, 2001, "0,0 %"),
      (-1, 2001, "0,0 %"), (-1, 2000, "−0,1 %"), (1, -2, "−50,0 %"), (-1, -2, "50,0 %"),
      (0, 5, "0,0 %"), (0, -5, "0,0 %"), (5, 5, "100,0 %"), (123, 10, "1.230,0 %"),
      (1, 8, "12,5 %"), (1, 16, "6,3 %"), (-1, 16, "−6,3 %"), (1, .min, "0,0 %"),
    ] as [(Int64, Int64, String)])
  func percentage(part: Int64, whole: Int64, text: String) {
    let percentage = format.percentage(Money(cents: part), of: Money(cents: whole))
    #expect(percentage == spaced(text))
  }

  @Test(
    arguments: [(1, 0), (0, 0), (.min, 0), (.max, 1), (.min, 1), (.min, .min)]
      as [(Int64, Int64)])
  func noPercentage(part: Int64, whole: Int64) {
    #expect(format.percentage(Money(cents: part), of: Money(cents: whole)) == nil)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (-1000, "−1.000"), (1_000_000, "1.000.000"),
    (.max, "9.223.372.036.854.775.807"), (.min, "−9.223.372.036.854.775.808"),
  ])
  func numbers(number: Int, text: String) {
    #expect(format.number(number) == text)
  }

  @Test(arguments: [
    ("2020-05-12", "12 mei 2020"), ("2024-01-01", "1 januari 2024"),
    ("0999-12-31", "31 december 999"),
  ])
  func dates(iso: String, text: String) throws {
    #expect(format.date(try #require(CivicDate(iso: iso))) == text)
  }

  @Test func theLocaleSaysHow() throws {
    let english = Format(
      Words(
        language: "en",
        texts: [
          "format.group": ",", "format.decimal": ".", "format.million": "m",
          "format.date": "{month} {day}, {year}", "month.5": "May",
        ]))
    #expect(english.euros(Money(cents: -123_456)) == "−€\u{A0}1,234.56")
    #expect(english.millions(Money(cents: 123_456_789)) == "€\u{A0}1.2\u{A0}m")
    #expect(english.date(try #require(CivicDate(iso: "2020-05-12"))) == "May 12, 2020")
  }
}
