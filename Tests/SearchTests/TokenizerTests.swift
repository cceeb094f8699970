import Foundation
import Testing

@testable import Search

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Het Indische Buurt-budget", ["het", "indische", "buurt", "budget"]),
    ("foto's en foto’s", ["fotos", "en", "fotos"]),
    ("'s-Gravenhage", ["gravenhage"]),
    ("de 'wijk'", ["de", "wijk"]),
    (
      "reünie CAFÉ Ĳmuiden ĳs Ångström straße",
      ["reunie", "cafe", "ijmuiden", "ijs", "angstrom", "strasse"]
    ),
    ("e\u{301}cole", ["ecole"]),
    ("beleids\u{AD}ruimte", ["beleidsruimte"]),
    ("6.71a BU03633100 0.10", ["6.71a", "bu03633100", "0.10"]),
    ("€ 12.500", ["12500"]),
    ("12500", ["12500"]),
    ("€ 12.500,00.", ["12500"]),
    ("1.234,50", ["1234.50", "1234"]),
    ("3,5 mln", ["3.5", "3", "mln"]),
    ("1.234.567,-", ["1234567"]),
    ("31.12.2024", ["31.12.2024"]),
    ("1,234.50", ["1.234.50"]),
    ("einde.Begin", ["einde", "begin"]),
    ("a b 7 é æ", ["7", "ae"]),
    ("SUB/2019/0042", ["sub", "2019", "0042"]),
    ("m² ½ µ", []),
    ("Αθήνα Улица 東京", ["αθήνα", "улица", "東京"]),
    ("👩‍👩‍👧 🏳️‍🌈", []),
    ("", []), ("...,,,'''", []), ("'", []), ("1,", ["1"]), (".5", ["5"]),
  ])
  func textIsCutIntoWords(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test func longWordsAreCutOff() {
    #expect(
      words(of: String(repeating: "w", count: 100_000)) == [String(repeating: "w", count: 40)])
    #expect(words(of: String(repeating: "é", count: 50)) == [String(repeating: "e", count: 40)])
    #expect(words(of: String(repeating: "1.", count: 50)).allSatisfy { $0.utf8.count <= 40 })
  }

  /// The tables against Unicode itself.
  @Test func latinLettersLoseTheirMarks() {
    let plain: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
      "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n",
    ]
    for code in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
      let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
      let bare = parts.filter { $0.properties.generalCategory != .nonspacingMark }
      let letters = String(String.UnicodeScalarView(bare)).lowercased()
        .map { plain[$0] ?? String($0) }.joined()
      let isPlain = letters.allSatisfy { $0.isASCII && $0.isLetter }
      let folded = LatinFolding.letters(of: scalar.value).map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(folded == (isPlain ? letters : nil), "U+\(String(code, radix: 16))")
    }
  }

  @Test func noBytesTrap() {
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
      let found = words(of: String(decoding: bytes, as: UTF8.self))
      #expect(found.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    }
  }
}
