import Civic
import Diagnostics
import Markup
import Testing

@testable import Intake

@Suite struct HostileMarkdownTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String

    init(_ name: String, _ part: String, _ count: Int, then tail: String = "") {
      testDescription = name
      text = String(repeating: part, count: count) + tail
    }
  }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }

  /// Texts for which this version of the parser is known to need quadratic time, or to fail.
  static let refused: [Case] = [
    Case("pictures in brackets", "![[]()", 80_000),
    Case("pictures never closed", "![l", 150_000),
    Case("brackets", "[", 400_000),
    Case("brackets closed", "[", 10_000, then: String(repeating: "]", count: 10_000)),
    Case("brackets closed in code", "![[]()`]` ", 40_000),
    Case("quotes", ">", 400_000),
    Case("quotes with spaces", "> ", 10_000, then: "a"),
    Case("lists on a line", "- ", 10_000, then: "a"),
    Case("numbers on a line", "1. ", 10_000, then: "a"),
    Case("quotes and lists", "> - ", 10_000, then: "a"),
    Case(
      "deep quote, lazy lines", "> ", 1_000,
      then: "a\n" + String(repeating: "b\n", count: 200_000)),
    Case(
      "deep list, blank lines", "- ", 200, then: "a\n" + String(repeating: "\n", count: 400_000)),
    Case("deep indents", "", 0, then: lines(400) { String(repeating: "  ", count: $0) + "- a" }),
    Case("comments", "<!--", 100_000),
    Case("declarations", "<!A ", 100_000),
    Case("instructions", "<?", 200_000),
    Case("CDATA", "<![CDATA[", 50_000),
    Case("stars", "*", 200_000, then: "a" + String(repeating: "*", count: 200_000)),
    Case("low lines", "_", 400_000),
    Case("ticks", "`", 400_000),
    Case(
      "closing brackets after an address", "https://a.nl/", 1,
      then: String(repeating: ")", count: 400_000)),
    Case("columns", "|:-:", 100_000),
    Case(
      "cells", "", 0,
      then: "|" + String(repeating: "a|", count: 1_500) + "\n|"
        + String(repeating: "-|", count: 1_500) + "\n" + String(repeating: "a\n", count: 2_000)),
    Case("cells of many tables", "|a|\n|-|\n\n", 50_000),
    Case("blank lines", "- a\n", 1, then: String(repeating: "\n", count: 1_001)),
    Case("emphasis in emphasis", "**a ", 400, then: String(repeating: "b** ", count: 400)),
    Case(
      "references to a long definition", "", 0,
      then: "[a]: /u \"" + String(repeating: "x\n", count: 100_000) + "\"\n\n"
        + String(repeating: "[a]\n\n", count: 10_000)),
    Case("a line without end", "ab ", 100_000),
    Case("more than a text", "a b\n\n", 110_000),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: refused) func isRefusedInTime(_ sample: Case) {
    let clock = ContinuousClock()
    var report = Report()
    var prose: Prose?
    let time = clock.measure { (prose, report) = WritingKit.prose(sample.text) }
    #expect(prose == nil)
    #expect(report.count(of: .error) == 1)
    let rules = [WritingRules.markdownLimit, WritingRules.fileSize]
    #expect(report.diagnostics.allSatisfy { rules.contains($0.rule) && $0.place != nil })
    #expect(time < .seconds(5))
  }

  /// Texts that are odd but harmless: they are read, in time, and only our own tags come out.
  static let accepted: [Case] = [
    Case("emphasis marks", "*_~ ", 10_000),
    Case("words with marks", "a_b*c ", 8_000),
    Case("footnotes", "", 0, then: lines(500) { "[^\($0)]\n" } + lines(500) { "\n[^\($0)]: a" }),
    Case("links", "", 0, then: lines(2_000) { "[a](/x\($0)/)\n" }),
    Case("addresses", "www.a.nl ", 5_000),
    Case("mail addresses", "a@a@a@b.nl ", 4_000),
    Case("at signs", "a@", 20_000),
    Case("brackets closed", "[](", 1_900),
    Case("small tables", "|a|\n|-|\n\n", 5_000),
    Case("hard breaks", "a  \n", 50_000),
    Case("html", "<a b=\"c\">\n", 100),
    Case("entities", "&amp;&lt;&#0;&#x110000;", 2_000),
    Case("fences", "```a\nb\n```\n", 10_000),
    Case("backslashes", "\\", 900),
    Case("twenty quotes", "> ", 20, then: "a"),
    Case(
      "twenty quotes, lazy lines", "> ", 20, then: "a\n" + String(repeating: "b\n", count: 9_000)),
    Case("same headings", "## a\n", 20_000),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: accepted) func isReadInTime(_ sample: Case) throws {
    let clock = ContinuousClock()
    var read: (prose: Prose?, report: Report) = (nil, Report())
    let time = clock.measure { read = WritingKit.prose(sample.text) }
    #expect(read.prose != nil, "\(read.report.words.prefix(500))")
    #expect(time < .seconds(5))
    let html = try #require(read.prose).html(on: Address("/"), locate: { _ in nil }).markup
    try expectOwnTags(html)
  }

  /// Every `<` of the output begins a tag that this reader writes.
  private func expectOwnTags(_ html: String) throws {
    let own = [
      "p", "em", "strong", "code", "pre", "a", "br", "del", "sup", "section", "ol", "ul", "li",
      "table", "thead", "tbody", "tr", "th", "td", "div", "blockquote", "hr", "input", "img",
      "h2", "h3", "h4", "h5", "h6",
    ]
    for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = part.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      #expect(own.contains(String(name)), "<\(part.prefix(40))")
    }
    for word in [" onclick", " onload", "javascript:", "<script", " style="] {
      #expect(!html.contains(word + "=") && !html.contains("=\"" + word))
    }
  }

  @Test(.timeLimit(.minutes(2))) func mutatedTextGivesOnlyOurTags() throws {
    let seed = Array(
      """
      # Kop <script>alert(1)</script>

      [a](javascript:x "t\\"onclick=\\"y") ![b" onerror="x](../x.png) <img src=x onerror=y>
      <a href="javascript:x">c</a> ~~weg~~ [^1] `<b>` &lt;script&gt; www.a.nl"onclick="x

      | a | b |
      |:-:|--:|
      | <b> | [c](../../d) |

      - [ ] a
        > b

      [^1]: noot [x]

      [x]: data:text/html,x '"'
      """.utf8)
    var random = UInt64(42)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let marks = Array("<>\"'`*_~[]()!|\\&#:- \n\té".utf8)
    for _ in 0..<1_500 {
      var bytes = seed
      for _ in 0...next(12) {
        switch next(3) {
        case 0: bytes[next(bytes.count)] = marks[next(marks.count)]
        case 1: bytes.insert(marks[next(marks.count)], at: next(bytes.count))
        default: bytes.remove(at: next(bytes.count))
        }
      }
      var report = Report()
      guard let file = TextFile(bytes, name: "pages/x.md", into: &report),
        let prose = MarkdownReader(file: file).read(into: &report)
      else { continue }
      try expectOwnTags(prose.html(on: Address("/"), locate: { _ in nil }).markup)
      for link in prose.links {
        if case .file(let file, _) = link.target {
          #expect(!file.split(separator: "/").contains(".."))
        }
        if case .web(let text) = link.target { #expect(Hyperlink(web: text) != nil) }
      }
      for place in report.diagnostics.compactMap(\.place) {
        #expect(place.line >= 1 && place.line <= file.lineStarts.count)
      }
    }
  }

  @Test func readersOnManyThreadsAgree() async {
    let text = "a ~~b~~ [c](/d/) ~~e~~\n\n| a |\n|---|\n| ~~f~~ |\n\n- [x] g\n"
    let expected = WritingKit.html(text)
    let results = await withTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { WritingKit.html(text) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0 == expected })
  }
}
