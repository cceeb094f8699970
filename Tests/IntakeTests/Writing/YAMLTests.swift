import Diagnostics
import Testing

@testable import Intake

@Suite struct YAMLTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var finding: Finding
    var hint: String

    init(_ name: String, _ text: String, _ finding: Finding, _ hint: String) {
      testDescription = name
      self.text = text
      self.finding = finding
      self.hint = hint
    }
  }

  static let slips: [Slip] = [
    Slip(
      "anchor and alias", "a: &x 1\nb: *x\n", Finding(WritingRules.yamlSubset, 1, 4), "voluit"),
    Slip("anchor alone", "a: &x 1\n", Finding(WritingRules.yamlSubset, 1, 4), "voluit"),
    Slip("alias alone", "a: *x\n", Finding(WritingRules.yamlSubset, 1, 4), "voluit"),
    Slip("star in text", "a: * veel\n", Finding(WritingRules.yamlSubset, 1, 4), "aanhalingstekens"),
    Slip("tag", "a: !!str 1\n", Finding(WritingRules.yamlSubset, 1, 4), "laat het weg"),
    Slip("own tag", "a: !geld 1\n", Finding(WritingRules.yamlSubset, 1, 4), "laat het weg"),
    Slip("tag on a list", "a: !!set [1]\n", Finding(WritingRules.yamlSubset, 1, 4), "laat het weg"),
    Slip("merge key", "a: 1\n<<: {b: 2}\n", Finding(WritingRules.yamlSubset, 2, 1), "voluit"),
    Slip("list as key", "? [a, b]\n: 1\n", Finding(WritingRules.yamlSubset, 1, 3), "gewone naam"),
    Slip("second document", "a: 1\n---\nb: 2\n", Finding(WritingRules.yamlSubset, 2, 1), "---"),
    Slip(
      "same key", "a: 1\nb: 2\na: 3\n", Finding(WritingRules.fieldOnce, 3, 1), "haal er een weg"),
    Slip("same key, nested", "x:\n  é: 1\n  é: 2\n", Finding(WritingRules.fieldOnce, 3, 3), "voeg"),
    Slip(
      "same key in braces", "x: {ab: 1, ab: 2}\n", Finding(WritingRules.fieldOnce, 1, 12), "voeg"),
    Slip("same key, quoted", "ab: 1\n\"ab\": 2\n", Finding(WritingRules.fieldOnce, 2, 2), "voeg"),
    Slip("tab", "a:\n\tb: 1\n", Finding(WritingRules.yamlSyntax, 2, 1), "spaties"),
    Slip("colon in text", "a: b: c\n", Finding(WritingRules.yamlSyntax, 1, 5), "hele tekst"),
    Slip(
      "colon in a title", "title: Geld: wie krijgt het\n", Finding(WritingRules.yamlSyntax, 1, 12),
      "aanhalingstekens"),
    Slip("open quote", "a: 1\nb: \"tekst\nc: 2\n", Finding(WritingRules.yamlSyntax, 2, 4), "eind"),
    Slip(
      "text after quote", "a: \"Zeg\" maar\n", Finding(WritingRules.yamlSyntax, 1, 10), "\\\""),
    Slip(
      "apostrophe", "a: 'Foto's van de buurt'\n", Finding(WritingRules.yamlSyntax, 1, 10), "\\\""),
    Slip("escape", "a: \"C:\\pad\"\n", Finding(WritingRules.yamlSyntax, 1, 7), "enkele"),
    Slip("at sign", "a: @naam\n", Finding(WritingRules.yamlSyntax, 1, 4), "aanhalingstekens"),
    Slip("backtick", "a: `x`\n", Finding(WritingRules.yamlSyntax, 1, 4), "aanhalingstekens"),
    Slip("open bracket", "a: [b, c\nd: 1\n", Finding(WritingRules.yamlSyntax, 2, 2), "["),
    Slip("indentation", "a: 1\n  b: 2\n", Finding(WritingRules.yamlSyntax, 2, 4), "tekst"),
    Slip("outdented", "a:\n    b: 1\n  c: 2\n", Finding(WritingRules.yamlSyntax, 3, 3), "even ver"),
    Slip("no colon", "a: 1\nb\nc: 2\n", Finding(WritingRules.yamlSyntax, 3, 1), "dubbele punt"),
    Slip(
      "too deep", "a: " + String(repeating: "[", count: 13) + String(repeating: "]", count: 13),
      Finding(WritingRules.yamlLimit, 1, 15), ""),
    Slip(
      "far too deep", "a: " + String(repeating: "[", count: 20_000),
      Finding(WritingRules.yamlLimit, 1, 5), "platter"),
    Slip(
      "far too deep in lists", String(repeating: "- ", count: 20_000) + "a",
      Finding(WritingRules.yamlLimit, 1, 1999), "platter"),
    Slip("control character", "a: \u{1}\n", Finding(RowRules.textEncoding, 1, 4), "haal"),
    Slip(
      "C1 control character", "a: é\u{85}b\u{90}\n", Finding(WritingRules.yamlSyntax, 1, 7), "haal"),
  ]

  @Test(arguments: slips) func slip(_ slip: Slip) throws {
    let (node, report) = WritingKit.yaml(slip.text)
    #expect(node == nil)
    #expect(report.findings == [slip.finding])
    #expect(report.hasErrors)
    if !slip.hint.isEmpty { #expect(report.words.contains(slip.hint)) }
  }

  @Test func textStaysAsWritten() throws {
    let (node, report) = WritingKit.yaml(
      "a: NO\nb: 1.10\nc: 0123\nd: 2024-01-05\ne: \"null\"\nf: ~\ng:\nh: null\n'1': 0x1F\n")
    #expect(report.isEmpty)
    let values = try #require(node?.entries).map(\.value.content)
    #expect(
      values == [
        .text("NO"), .text("1.10"), .text("0123"), .text("2024-01-05"), .text("null"), .empty,
        .empty, .empty, .text("0x1F"),
      ])
  }

  @Test func placesCountCharacters() throws {
    let (node, _) = WritingKit.yaml("één: {ü: \"één twee\", b: [x, yy]}\n")
    let first = try #require(node?.entries?.first)
    #expect(first.place == Place(file: "pages/proef.md", line: 1, column: 1, length: 3))
    let inner = try #require(first.value.entries)
    #expect(inner[0].place == Place(file: "pages/proef.md", line: 1, column: 7, length: 1))
    #expect(inner[0].value.place == Place(file: "pages/proef.md", line: 1, column: 10, length: 10))
    guard case .list(let list) = inner[1].value.content else { throw Missing() }
    #expect(list[1].place == Place(file: "pages/proef.md", line: 1, column: 29, length: 2))
  }

  struct Missing: Error {}

  @Test func ampersandAndStarInTextAreText() {
    let (_, report) = WritingKit.yaml("a: \"R&D en *sterren*\"\nb: Jansen & Zonen * 2\n")
    #expect(report.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func referencesThatMultiplyAreRefusedUnread() {
    var text = "a0: &a0 [x, x]\n"
    for i in 1...60 { text += "? [*a\(i - 1), *a\(i - 1)]\n: &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
    let (node, report) = WritingKit.yaml(text)
    #expect(node == nil)
    #expect(report.findings == [Finding(WritingRules.yamlSubset, 1, 5)])
  }

  @Test func tooManyValues() {
    let text = "a: [" + String(repeating: "1,", count: 20_001) + "]"
    let (node, report) = WritingKit.yaml(text)
    #expect(node == nil)
    #expect(report.findings == [Finding(WritingRules.yamlLimit, 1, 5 + 2 * 19_997)])
  }

  @Test func anEmptyTextIsAnEmptyMapping() {
    let (node, report) = WritingKit.yaml("# niets\n")
    #expect(report.isEmpty)
    #expect(node?.entries == [])
  }

  @Test func mutatedTextNeverTraps() {
    let seed = Array("a: {b: [1, \"twee\"], c: 'drie'}\n- x: &y |\n  tekst\n? *y\n: !!z\n".utf8)
    var random = UInt64(20_261_122)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    for _ in 0..<3_000 {
      var bytes = seed
      for _ in 0...next(6) { bytes[next(bytes.count)] = UInt8(next(256)) }
      bytes.removeLast(next(bytes.count))
      var report = Report()
      let file = TextFile(bytes, name: "x", into: &report)
      let node = file.flatMap { YAMLReader.read($0, into: &report) }
      #expect(node != nil || report.hasErrors)
      for place in report.diagnostics.compactMap(\.place) {
        #expect(place.line >= 1 && place.line <= (file?.lineStarts.count ?? .max))
      }
    }
  }
}
