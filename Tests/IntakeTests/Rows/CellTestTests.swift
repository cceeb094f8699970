import Civic
import Testing

@testable import Intake

@Suite struct CellTestTests {
  static let cases: [(test: Mapping.Test, text: String, holds: Bool)] = [
    (.equals("Nederland"), "Nederland", true), (.equals("Nederland"), "nederland", false),
    (.equals(""), "", true), (.contains("indische buurt"), "Feest Indische Buurt 2020", true),
    (.contains("LANDISCHE"), "Deutsch-Niederlandischer", true), (.contains("oost"), "west", false),
    (.matches(#"^\(\d+ rows affected\)"#), "(18235 rows affected),,,", true),
    (.matches(#"^\(\d+ rows affected\)"#), "(x rows affected)", false),
    (.matches("Totaal"), "Sub Totaal 2024", true), (.matches("^a|b"), "b", true),
    (.matches("^ab?c"), "ac", true), (.matches("^é"), "één", true), (.matches("^x*y"), "y", true),
    (.matches("(?i)^totaal"), "TOTAAL", true),
  ]

  @Test(arguments: cases) func holds(test: Mapping.Test, text: String, holds: Bool) throws {
    let test = try CellTest(test)
    #expect(Array(text.utf8).withUnsafeBufferPointer(test.holds) == holds)
  }

  static let starts: [(pattern: String, start: String)] = [
    (#"^\(\d+ rows"#, "("), ("^Totaal$", "Totaal"), ("Totaal", ""), ("^ab*", "a"), ("^a|b", ""),
    ("^ab?c", "a"), (#"^\d"#, ""), ("^(x)", ""), (#"^a\.b"#, "a.b"), ("^(?i)a", ""),
    ("^ab{0,1}", "a"), ("^ab+", "ab"), ("^", ""), ("^abc.*d", "abc"),
  ]

  @Test(arguments: starts) func knowsTheLiteralStart(pattern: String, start: String) {
    #expect(CellTest.literalStart(of: pattern) == Array(start.utf8))
  }
}
