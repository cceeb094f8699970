import Civic
import Diagnostics
import Testing

@testable import Intake

@Suite struct NumberTests {
  static let dotless = NumberStyle(decimal: .dot, group: nil)
  static let english = NumberStyle(decimal: .dot, group: .comma)
  static let dutch = NumberStyle(decimal: .comma, group: .dot)
  static let spaced = NumberStyle(decimal: .comma, group: .space)
  static let swiss = NumberStyle(decimal: .dot, group: .apostrophe)
  static let whole = NumberStyle(decimal: nil, group: nil)

  static let amounts: [(text: String, style: NumberStyle, cents: Int64)] = [
    ("4000.00", dotless, 400_000), (".00", dotless, 0), ("-12.5", dotless, -1250),
    ("0", dotless, 0), ("+5", dotless, 500), ("007", dotless, 700),
    ("12,458,303", english, 1_245_830_300), ("15615031,00", dutch, 1_561_503_100),
    ("1.014.493", dutch, 101_449_300), ("1.055", dutch, 105_500), ("4.977-", dutch, -497_700),
    ("4.977 -", dutch, -497_700), ("(1.234)", dutch, -123_400), ("1.234,56 Cr", dutch, -123_456),
    ("1.234,56 DR", dutch, 123_456), ("−1.234", dutch, -123_400), ("–1.234", dutch, -123_400),
    ("€ 15.000", dutch, 1_500_000), ("€ 15.000,-", dutch, 1_500_000),
    ("€15.000,--", dutch, 1_500_000),
    ("-€ 15,50", dutch, -1550), ("€ -15,50", dutch, -1550), ("15,50 EUR", dutch, 1550),
    ("EUR 15,50", dutch, 1550), ("£3,50", dutch, 350), ("2,50 €", dutch, 250),
    ("7 483 000,00", spaced, 748_300_000), ("7\u{A0}483\u{202F}000", spaced, 748_300_000),
    ("12'345.60", swiss, 1_234_560), ("12’345.60", swiss, 1_234_560),
    ("15'000.-", swiss, 1_500_000),
    ("0,456", dutch, 46), ("92233720368547758.07", dotless, .max),
    ("-92233720368547758.08", dotless, .min), ("123456789012", dotless, 12_345_678_901_200),
    ("99999999999999", whole, 9_999_999_999_999_900),
  ]

  @Test(arguments: amounts) func reads(text: String, style: NumberStyle, cents: Int64) throws {
    #expect(try read(text, style) == cents)
  }

  static let faults: [(text: String, style: NumberStyle, fault: NumberFault)] = [
    ("1,23E+06", dutch, .scientific), ("1.5e3", dotless, .scientific),
    ("#REF!", dutch, .spreadsheetError), ("#N/B", dutch, .spreadsheetError),
    ("=SUM(A1)", dutch, .spreadsheetError), ("12%", dutch, .percentage), ("pm", dutch, .pending),
    ("P.M.", dutch, .pending), ("-", dutch, .dash), ("--", dutch, .dash), ("–", dutch, .dash),
    ("o", dutch, .notANumber), ("abc", dutch, .notANumber), ("€", dutch, .notANumber),
    ("1,05", english, .otherStyle), ("1,5", dotless, .otherStyle), ("12.34.56", dutch, .otherStyle),
    ("1234.567", dutch, .otherStyle), ("0.456", dutch, .otherStyle), ("1,", dutch, .otherStyle),
    ("5.5", whole, .otherStyle), ("1..2", dutch, .otherStyle), ("1.2,3,4", dutch, .otherStyle),
    ("92233720368547758.08", dotless, .tooLarge), ("--5", dutch, .notANumber),
    ("(5", dutch, .notANumber), ("5)", dutch, .notANumber), ("-5 Cr", dutch, .notANumber),
    (String(repeating: "9", count: 40), dutch, .tooLarge),
    (String(repeating: "9", count: 400), dutch, .notANumber), ("", dutch, .notANumber),
    ("1,5", NumberStyle(decimal: .comma, group: nil, negative: .leading), .otherSign),
  ]

  @Test(arguments: faults) func refuses(text: String, style: NumberStyle, fault: NumberFault) {
    let text = fault == .otherSign ? "1,5-" : text
    #expect(throws: fault) { try read(text, style) }
  }

  static let signs: [(text: String, negative: NumberStyle.Negative, isRead: Bool)] = [
    ("-5", .leading, true), ("5-", .leading, false), ("(5)", .leading, false),
    ("5-", .trailing, true), ("-5", .trailing, false), ("(5)", .parentheses, true),
    ("-5", .parentheses, false), ("5", .parentheses, true), ("5 Cr", .trailing, false),
  ]

  @Test(arguments: signs) func keepsToTheDeclaredMinus(
    text: String, negative: NumberStyle.Negative, isRead: Bool
  ) {
    let style = NumberStyle(decimal: .dot, group: nil, negative: negative)
    do {
      _ = try read(text, style)
      #expect(isRead)
    } catch {
      #expect(!isRead)
      #expect(error == .otherSign)
    }
  }

  static let factors: [(text: String, factor: Int64, cents: Int64, rounded: Int)] = [
    ("25585.0", 1000, 2_558_500_000, 0), ("412955.78476", 1000, 41_295_578_476, 0),
    ("1027164.7844652", 1000, 102_716_478_447, 1), ("-0.0000055", 1000, -1, 1),
    ("0.0000044", 1000, 0, 1), ("1.000", 1, 100, 0), ("1.005", 1, 101, 1), ("-1.005", 1, -101, 1),
    ("0.30000000000000004", 1, 30, 1), ("11296604.940196244", 1, 1_129_660_494, 1),
    ("3", 1_000_000, 300_000_000, 0),
  ]

  @Test(arguments: factors) func multipliesExactly(
    text: String, factor: Int64, cents: Int64, rounded: Int
  ) throws {
    var reader = AmountReader(Self.dotless, factor: factor)
    let read = try Array(text.utf8).withUnsafeBufferPointer { (cell: Bytes) throws(NumberFault) in
      try reader.cents(cell)
    }
    #expect(read == cents)
    #expect(reader.rounded.count == rounded)
  }

  @Test func addsUpWhatRoundingChanges() throws {
    var reader = AmountReader(Self.dotless, factor: 1)
    for text in ["1.005", "2.004", "-3.001"] {
      _ = try Array(text.utf8).withUnsafeBufferPointer { (cell: Bytes) throws(NumberFault) in
        try reader.cents(cell)
      }
    }
    // +0.5, -0.4 and +0.1 cent.
    #expect(reader.rounded == .init(count: 3, difference: 200_000))
  }

  /// Whatever is written in a style is read in it, and no form that cannot read it says it can.
  @Test(arguments: 0..<8) func readsWhatItWrites(_ form: Int) throws {
    let marks = NumberForms.styles[form]
    let style = NumberStyle(decimal: marks.decimal, group: marks.group)
    var dice = Dice(seed: UInt64(form))
    for _ in 0..<500 {
      let shift = Int.random(in: 4...62, using: &dice)
      let cents = Int64.random(in: -(1 << shift)...(1 << shift), using: &dice)
      let text = write(cents, style)
      #expect(try read(text, style) == cents, "\(text)")
      var lexer = NumberLexer()
      try Array(text.utf8).withUnsafeBufferPointer { (cell: Bytes) throws(NumberFault) in
        try lexer.lex(cell)
        #expect(NumberForms(of: lexer).rawValue & 1 << form != 0)
        if let plain = NumberForms.plain(cell) { #expect(plain == NumberForms(of: lexer)) }
      }
    }
  }

  @Test func hostileCellsNeverTrap() {
    var dice = Dice(seed: 11)
    let alphabet = Array("0123456789.,-+()'€$% eECcRrDd#oNaN\u{A0}−".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...70, using: &dice)).map { _ in
        alphabet.randomElement(using: &dice) ?? 0
      }
      for style in [Self.dutch, Self.swiss, Self.whole] {
        var reader = AmountReader(style, factor: 1_000_000)
        bytes.withUnsafeBufferPointer { cell in
          do throws(NumberFault) {
            let cents = try reader.cents(cell)
            #expect(cell.contains(where: ASCII.isDigit), "\(cents)")
          } catch {
            #expect(error != .pending)
          }
        }
      }
    }
  }

  private func read(_ text: String, _ style: NumberStyle) throws(NumberFault) -> Int64 {
    var reader = AmountReader(style, factor: 1)
    return try Array(text.utf8).withUnsafeBufferPointer { (cell: Bytes) throws(NumberFault) in
      try reader.cents(cell)
    }
  }

  private func write(_ cents: Int64, _ style: NumberStyle) -> String {
    let whole = Array(String(cents.magnitude / 100))
    var text = cents < 0 ? "-" : ""
    for (i, digit) in whole.enumerated() {
      if i > 0, (whole.count - i) % 3 == 0 { text += style.group?.rawValue ?? "" }
      text.append(digit)
    }
    let rest = cents.magnitude % 100
    return text + (style.decimal?.rawValue ?? "") + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
