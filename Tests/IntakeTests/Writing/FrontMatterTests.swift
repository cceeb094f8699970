import Diagnostics
import Testing

@testable import Intake

@Suite struct FrontMatterTests {
  private func read(_ text: String) -> (front: FrontMatter?, file: TextFile?, report: Report) {
    var (file, report) = WritingKit.file(text)
    let front = file.flatMap { FrontMatter.read($0, into: &report) }
    return (front, file, report)
  }

  static let whole: [(String, Int, String)] = [
    ("---\na: 1\n---\n## Kop\n", 4, "## Kop\n"),
    ("---\r\na: 1\r\n---\r\n\r\nTekst", 4, "\r\nTekst"),
    ("\u{FEFF}---\na: 1\n---\nTekst", 4, "Tekst"),
    ("--- \na: 1\n---\t\nTekst\n---\nmeer", 4, "Tekst\n---\nmeer"),
    ("---\na: 1\n---", 4, ""),
    ("---\n---\nTekst", 3, "Tekst"),
  ]

  @Test(arguments: whole) func splits(_ text: String, _ line: Int, _ body: String) throws {
    let (found, file, report) = read(text)
    let front = try #require(found)
    #expect(report.isEmpty)
    #expect(front.bodyLine == line)
    let bytes = try #require(file).bytes[front.bodyStart...]
    #expect(String(decoding: bytes, as: UTF8.self) == body)
    #expect(front.fields.entries?.first?.place.line ?? 2 == 2)
  }

  static let broken: [(String, Finding)] = [
    ("", Finding(WritingRules.frontMatter, 1, 1)),
    ("title: x\n", Finding(WritingRules.frontMatter, 1, 1)),
    ("\n---\na: 1\n---\n", Finding(WritingRules.frontMatter, 1, 1)),
    ("----\na: 1\n----\n", Finding(WritingRules.frontMatter, 1, 1)),
    ("---\na: 1\n", Finding(WritingRules.frontMatter, 1, 1)),
    ("---", Finding(WritingRules.frontMatter, 1, 1)),
    ("---\n\na: b: c\n---\n", Finding(WritingRules.yamlSyntax, 3, 5)),
    ("---\na: \"x\nb: 2\n---\ntekst \" hier", Finding(WritingRules.yamlSyntax, 2, 4)),
  ]

  @Test(arguments: broken) func isBroken(_ text: String, _ finding: Finding) {
    let (front, _, report) = read(text)
    #expect(front == nil)
    #expect(report.findings == [finding])
    #expect(report.diagnostics.allSatisfy { $0.hint != nil })
  }

  static let bytes: [([UInt8], Int, Int)] = [
    (Array("a\né".utf8) + [0xE9], 2, 2), ([0xFF, 0xFE, 0x41, 0x00], 1, 1),
    (Array("a".utf8) + [0x00], 1, 2), (Array("a\u{7F}".utf8), 1, 2),
    (Array("\r\nb\rc".utf8) + [0x80], 3, 2),
  ]

  @Test(arguments: bytes) func notText(_ bytes: [UInt8], _ line: Int, _ column: Int) {
    var report = Report()
    #expect(TextFile(bytes, name: "x.md", into: &report) == nil)
    #expect(report.findings == [Finding(RowRules.textEncoding, line, column)])
  }

  @Test func tooLarge() {
    var report = Report()
    let bytes = [UInt8](repeating: 0x61, count: TextFile.largest + 1)
    #expect(TextFile(bytes, name: "x.md", into: &report) == nil)
    #expect(report.findings == [Finding(WritingRules.fileSize, 1, 1)])
  }
}
