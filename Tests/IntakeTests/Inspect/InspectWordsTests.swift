import Diagnostics
import Testing

@testable import Intake

/// Words of headers, and marks of people.
@Suite struct InspectWordsTests {
  @Test(
    arguments: [
      ("Lasten", "expenditure", nil, nil), ("Baten 2024", "revenue", nil, 2024),
      ("Bijgestelde begroting", nil, "adjusted", nil),
      ("Realisatie (*Eu 1000)", nil, "executed", nil),
      ("Lasten begroting 2023", "expenditure", "approved", 2023),
      ("2de suppletoire begroting", nil, "adjusted", nil),
    ] as [(String, String?, String?, Int?)])
  func aHeaderSaysWhatItsAmountsAre(
    _ header: String, _ direction: String?, _ phase: String?, _ year: Int?
  ) throws {
    let words = try #require(MeasureWords(header))
    #expect(words.direction == direction)
    #expect(words.phase == phase)
    #expect(words.year == year)
  }

  @Test(arguments: [
    "L1.1 Salarissen en sociale lasten", "Saldo baten en lasten", "Inwonertal", "2024",
  ])
  func aHeaderThatSaysMoreIsNoMeasure(_ header: String) {
    #expect(MeasureWords(header) == nil)
  }

  private func holds(_ text: String, _ test: (Bytes) -> Bool) -> Bool {
    var text = text
    return text.withUTF8(test)
  }

  @Test(arguments: [
    ("NL91ABNA0417164300", true), ("op NL91 ABNA 0417 1643 00 graag", true),
    ("NL92ABNA0417164300", false), ("SB_MI_SUBSIDIEREGISTER 1234567890", false),
  ])
  func anAccountPassesItsTest(_ text: String, _ expected: Bool) {
    #expect(holds(text, PersonalMarks.hasIBAN) == expected)
  }

  @Test(arguments: [
    ("111222333", true), ("123456782", true), ("123456789", false), ("000000000", false),
  ])
  func aServiceNumberPassesTheTestOfEleven(_ text: String, _ expected: Bool) {
    #expect(holds(text, PersonalMarks.isBSN) == expected)
  }

  @Test(arguments: [
    ("06-12345678", true), ("bel 020 123 4567", true), ("+31 6 12345678", true),
    ("5100857376", false), ("0201234567", false), ("2024-01-31 10", false),
  ])
  func aTelephoneNumberIsSeen(_ text: String, _ expected: Bool) {
    #expect(holds(text, PersonalMarks.hasPhone) == expected)
  }

  @Test(arguments: [
    ("Dorpsstraat 12, 1094 AB Voorstad", true), ("1094AB 12", true), ("1094 AB", false),
    ("Factuur 2024 EN 12", false),
  ])
  func anAddressNeedsItsNumber(_ text: String, _ expected: Bool) {
    #expect(holds(text, PersonalMarks.hasAddress) == expected)
  }

  @Test(arguments: [
    ("jan.devries@voorbeeld.nl", true), ("@UK Plc", false), ("a@b", false),
  ])
  func anEmailAddressIsSeen(_ text: String, _ expected: Bool) {
    #expect(holds(text, PersonalMarks.hasEmail) == expected)
  }

  @Test(arguments: [
    ("Kosten dhr. Jansen", true), ("mevrouw De Vries", true), ("Familie", false),
    ("de heerlijkheid", false),
  ])
  func aTitleBeforeANameIsSeen(_ text: String, _ expected: Bool) {
    #expect(holds(text, PersonalMarks.hasTitle) == expected)
  }

  @Test func countsAreWrittenByLanguage() {
    #expect(1_234_567.grouped.nl == "1.234.567")
    #expect(1_234_567.grouped.en == "1,234,567")
    #expect(1000.grouped.en == "1,000")
    #expect((-12).grouped.nl == "-12")
    #expect(1.rows.nl == "1 rij")
    #expect(0.rows.nl == "0 rijen")
  }
}
