import Civic
import Diagnostics
import Testing

@testable import Intake

/// How bytes become text.
@Suite struct BytesDirtTests {
  @Test("1 byte order mark before the header") func byteOrderMark() {
    let outcome = RowKit.payments([0xEF, 0xBB, 0xBF] + Array("naam,bedrag\nbv,1.50\n".utf8))
    #expect(outcome.found.isEmpty)
    #expect(outcome.reading?.hadByteOrderMark == true)
    #expect(outcome.rows.map(\.offset) == [3, 15])
    #expect(outcome.literal(1) == Array("bv,1.50".utf8))
  }

  @Test("2 Windows-1252") func windows1252() {
    let outcome = RowKit.payments(
      Array("naam,bedrag\nCaf".utf8) + [0xE9] + Array(" bv,1.50\nbv,2.50\n".utf8))
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["payee_name"] } == ["Café bv", "bv"])
    #expect(outcome.reading?.encoding == .windows1252)
    #expect(outcome.literal(1) == Array("Caf".utf8) + [0xE9] + Array(" bv,1.50".utf8))
    #expect(outcome.literal(2) == Array("bv,2.50".utf8))
  }

  @Test("3 a byte of CP850 in an ASCII file") func mixedEncodings() {
    let outcome = RowKit.payments(Array("naam;bedrag\nCura".utf8) + [0x87] + Array("ao;200\n".utf8))
    #expect(outcome.found == ["error text-encoding proef.csv 2:5"])
    #expect(outcome.reading == nil)
    #expect(outcome.rows.isEmpty)
  }

  @Test("4 letters that were lost") func lostLetters() {
    let outcome = RowKit.payments("naam;bedrag\nFinanci?n;2\nhttps://x.nl/a?b=c;3\nwat? ja;4\n")
    #expect(outcome.found == ["warning text-damaged proef.csv 2:8"])
    #expect(outcome.first(RowRules.textDamaged)?.summary.nl.contains("1 keer") == true)
    let replaced = RowKit.payments("naam;bedrag\nFinanci\u{FFFD}n;2\n")
    #expect(replaced.found == ["warning text-damaged proef.csv 2:8"])
  }

  @Test("5 a character that was converted twice") func mojibake() {
    let outcome = RowKit.payments("naam;bedrag\nGeÃ«scaleerde zorg;2\n")
    #expect(outcome.found == ["warning text-damaged proef.csv 2:3"])
    #expect(outcome.first(RowRules.textDamaged)?.hint?.nl.contains("'ë'") == true)
  }

  @Test(
    "6, 7 a web page and a ZIP by the name of a table",
    arguments: [
      "<!DOCTYPE html><html>", "PK\u{3}\u{4}", "%PDF-1.7", "",
    ]) func notText(_ text: String)
  {
    let outcome = RowKit.payments(text)
    #expect(outcome.found == ["error file-is-text proef.csv 1:1"])
    #expect(outcome.reading == nil)
  }

  @Test("8 Unicode text of Excel") func utf16() {
    for (littleEndian, mark) in [(true, true), (true, false), (false, true), (false, false)] {
      let bytes = TextDecodingTests.utf16(
        "naam\tbedrag\r\nCafé 😀\t1,50\r\nbv\t2,50\r\n", mark: mark, littleEndian: littleEndian)
      let outcome = RowKit.payments(bytes)
      #expect(outcome.found.isEmpty)
      #expect(outcome.records.map { $0["payee_name"] } == ["Café 😀", "bv"])
      #expect(outcome.records.map { $0["amount"] } == ["150", "250"])
      let expected = TextDecodingTests.utf16("bv\t2,50", mark: false, littleEndian: littleEndian)
      #expect(outcome.literal(2) == expected)
    }
  }

  @Test("9 HTML codes in names") func entities() {
    let outcome = RowKit.payments(
      "naam,bedrag\nBakker &amp; Zn,1.50\n\"A &#38; \"\"B\"\" &onzin; & C\",2.50\n")
    #expect(outcome.records.map { $0["payee_name"] } == ["Bakker & Zn", "A & \"B\" &onzin; & C"])
    #expect(outcome.found == ["note text-repaired proef.csv 2:1"])
    #expect(outcome.first(RowRules.textRepaired)?.summary.nl.hasPrefix("2 keer") == true)
    #expect(outcome.literal(1) == Array("Bakker &amp; Zn,1.50".utf8))
  }

  @Test("9b control characters that were letters of Windows-1252") func controls() {
    let outcome = RowKit.payments("naam,bedrag\nDOEN \u{96} WEST,1.50\n")
    #expect(outcome.records.map { $0["payee_name"] } == ["DOEN – WEST"])
    #expect(outcome.found == ["note text-repaired proef.csv 2:1"])
  }

  @Test("10 line ends", arguments: ["\n", "\r\n", "\r"]) func lineEnds(_ end: String) {
    for tail in ["", end, end + end] {
      let text = ["naam,bedrag", "bv,1.50", "nv,2.50"].joined(separator: end) + tail
      let outcome = RowKit.payments(text)
      #expect(outcome.found.isEmpty)
      #expect(outcome.records.map { $0["amount"] } == ["150", "250"])
      #expect(outcome.rows.prefix(3).map(\.line) == [1, 2, 3])
    }
  }

  @Test("3 the same byte where the sidecar declares the encoding") func declaredEncoding() {
    let outcome = RowKit.payments(Array("naam;bedrag\nCura".utf8) + [0x87] + Array("ao;200\n".utf8))
    {
      $0.encoding = .windows1252
    }
    #expect(outcome.found == ["warning text-encoding proef.csv 2:5"])
    #expect(outcome.records.map { $0["payee_name"] } == ["Cura‡ao"])
  }
}
