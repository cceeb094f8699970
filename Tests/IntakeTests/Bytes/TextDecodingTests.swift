import Civic
import Diagnostics
import Testing

@testable import Intake

@Suite struct TextDecodingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var declared: TextEncoding?
    var encoding: TextEncoding
    var reason: String
    var text: String
    var testDescription: String { name }
  }

  static func utf16(_ text: String, mark: Bool, littleEndian: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  static let cases: [Case] = [
    Case(
      name: "ASCII", bytes: Array("naam".utf8), encoding: .utf8, reason: "alle bytes zijn ASCII",
      text: "naam"),
    Case(
      name: "UTF-8", bytes: Array("Curaçao".utf8), encoding: .utf8,
      reason: "alle bytes zijn geldig UTF-8", text: "Curaçao"),
    Case(
      name: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array("Id,ë".utf8), encoding: .utf8,
      reason: "byte order mark", text: "Id,ë"),
    Case(
      name: "Windows-1252", bytes: [0x80, 0x20, 0x65, 0xEB, 0x92], encoding: .windows1252,
      reason: "geen geldig UTF-8, wel Windows-1252", text: "€ eë’"),
    Case(
      name: "declared Latin-1", bytes: [0x65, 0xEB], declared: .latin1, encoding: .latin1,
      reason: "opgegeven", text: "eë"),
    Case(
      name: "UTF-16 little endian with mark",
      bytes: utf16("a;é😀", mark: true, littleEndian: true),
      encoding: .utf16LE, reason: "byte order mark", text: "a;é😀"),
    Case(
      name: "UTF-16 big endian with mark", bytes: utf16("a;é", mark: true, littleEndian: false),
      encoding: .utf16BE, reason: "byte order mark", text: "a;é"),
    Case(
      name: "UTF-16 without mark", bytes: utf16("naam;bedrag", mark: false, littleEndian: true),
      encoding: .utf16LE, reason: "om en om een nulbyte", text: "naam;bedrag"),
    Case(
      name: "UTF-16 big endian without mark",
      bytes: utf16("naam;bedrag", mark: false, littleEndian: false), encoding: .utf16BE,
      reason: "om en om een nulbyte", text: "naam;bedrag"),
  ]

  @Test(arguments: cases) func decides(_ example: Case) {
    let (decoded, text, report) = decode(example.bytes, example.declared)
    #expect(report.isEmpty)
    #expect(decoded?.encoding == example.encoding)
    #expect(decoded?.reason == example.reason)
    #expect(text == example.text)
  }

  struct Fault: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var declared: TextEncoding?
    var place: Place
    var says: String
    var advises: String
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "CP850 byte in an ASCII file", bytes: Array("n;Cura".utf8) + [0x87] + Array("ao".utf8),
      place: Place(file: "f.csv", line: 1, column: 7), says: "0x87 op plaats 6", advises: "'ç'"),
    Fault(
      name: "byte without a character in Windows-1252",
      bytes: Array("a\nM".utf8) + [0x81] + Array("ller".utf8),
      place: Place(file: "f.csv", line: 2, column: 2), says: "0x81 op plaats 3", advises: "'ü'"),
    Fault(
      name: "stray byte in declared UTF-8", bytes: Array("é\r\né".utf8) + [0xEB],
      declared: .utf8, place: Place(file: "f.csv", line: 2, column: 2),
      says: "0xEB op plaats 6", advises: "in Windows-1252 is deze byte 'ë'"),
    Fault(
      name: "stray byte among much UTF-8", bytes: Array("éééé".utf8) + [0xE9],
      place: Place(file: "f.csv", line: 1, column: 5), says: "0xE9 op plaats 8",
      advises: "Windows-1252"),
    Fault(
      name: "NUL in text", bytes: Array("naam;bedrag\nx".utf8) + [0],
      place: Place(file: "f.csv", line: 2, column: 2), says: "0x00 op plaats 13",
      advises: "nulbytes"),
    Fault(
      name: "C1 in declared Latin-1", bytes: Array("a ".utf8) + [0x96], declared: .latin1,
      place: Place(file: "f.csv", line: 1, column: 3), says: "0x96", advises: "'–'"),
    Fault(
      name: "half a surrogate", bytes: [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0],
      place: Place(file: "f.csv", line: 1, column: 2), says: "plaats 4", advises: "encoding"),
    Fault(
      name: "odd UTF-16", bytes: [0xFF, 0xFE, 0x61, 0, 0x62],
      place: Place(file: "f.csv", line: 1, column: 2), says: "plaats 4", advises: "opnieuw"),
    Fault(
      name: "declared against the mark", bytes: [0xEF, 0xBB, 0xBF, 0x61], declared: .windows1252,
      place: Place(file: "s.yaml", line: 9), says: "'windows-1252' is opgegeven",
      advises: "utf-8"),
  ]

  @Test(arguments: faults) func points(_ example: Fault) throws {
    let (decoded, _, report) = decode(example.bytes, example.declared)
    #expect(decoded == nil)
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place == example.place)
    #expect(diagnostic.summary.nl.contains(example.says))
    #expect(diagnostic.hint?.nl.contains(example.advises) == true)
  }

  static let signatures: [(bytes: [UInt8], word: String)] = [
    ([], "leeg"), ([0xEF, 0xBB, 0xBF], "leeg"), (Array(" \r\n\n".utf8), "leeg"),
    (Array("PK\u{3}\u{4}xx".utf8), "zip"), (Array("%PDF-1.4".utf8), "PDF"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "Excel"), ([0x1F, 0x8B, 8], "gzip"),
    (Array("\n<!DOCTYPE html>".utf8), "webpagina"), (Array("<html lang=nl>".utf8), "webpagina"),
    (Array("SQLite format 3\u{0}".utf8), "SQLite"),
  ]

  @Test(arguments: signatures) func refusesWhatIsNoText(bytes: [UInt8], word: String) {
    let (decoded, _, report) = decode(bytes, nil)
    #expect(decoded == nil)
    #expect(report.diagnostics.map(\.rule) == [RowRules.fileIsText])
    #expect(report.diagnostics.first?.summary.nl.contains(word) == true)
  }

  @Test func manyFaultsAreCounted() {
    let (_, _, report) = decode(Array(repeating: 0x81, count: 100), nil)
    #expect(report.count(of: .error) == 20)
    #expect(report.diagnostics.first { $0.severity == .note }?.summary.nl.contains("80") == true)
  }

  @Test func validatesAsTheStandardLibraryDoes() {
    var dice = Dice(seed: 7)
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3], [0xA9], [0xE2],
      [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5], [0xF4, 0x90, 0x80, 0x80], Array("12345678".utf8),
    ]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...6, using: &dice)).flatMap { _ in
        pieces.randomElement(using: &dice) ?? []
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let validation = bytes.withUnsafeBufferPointer { UTF8Validation(of: $0) }
      #expect((validation.faultCount == 0) == isValid, "\(bytes)")
    }
  }

  @Test func offsetsAreThoseOfTheFile() {
    let text = "naam;é😀\nb;c\n"
    for littleEndian in [true, false] {
      let bytes = Self.utf16(text, mark: true, littleEndian: littleEndian)
      #expect(offsets(bytes, of: [0, 7, 11, 12]) == [2, 14, 18, 20])
    }
    #expect(offsets(Array("é;a".utf8).map { $0 }, of: [0, 2, 3]) == [0, 2, 3])
    #expect(offsets([0xE9, 0x3B, 0x61], of: [0, 2, 3]) == [0, 1, 2])
    #expect(offsets([0xEF, 0xBB, 0xBF, 0x61, 0x62], of: [0, 1]) == [3, 4])
  }

  private func offsets(_ bytes: [UInt8], of positions: [Int]) -> [Int] {
    bytes.withUnsafeBufferPointer { all in
      var report = Report()
      guard let decoded = TextDecoding(file: "f.csv").decode(all, into: &report) else { return [] }
      var cursor = OffsetCursor(decoded)
      return decoded.withText(of: all) { text in
        positions.map { cursor.fileOffset(of: $0, in: text) }
      }
    }
  }

  private func decode(
    _ bytes: [UInt8], _ declared: TextEncoding?
  ) -> (DecodedText?, String?, Report) {
    bytes.withUnsafeBufferPointer { all in
      var report = Report()
      let decoding = TextDecoding(
        file: "f.csv", declared: declared, declaration: Place(file: "s.yaml", line: 9))
      let decoded = decoding.decode(all, into: &report)
      return (decoded, decoded?.withText(of: all) { $0.string }, report)
    }
  }
}
