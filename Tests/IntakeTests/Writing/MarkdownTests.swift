import Civic
import Diagnostics
import Markup
import Testing

@testable import Intake

@Suite struct MarkdownTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var html: String
  }

  static func sample(_ name: String, _ text: String, _ html: String) -> Sample {
    Sample(testDescription: name, text: text, html: html)
  }

  static let samples: [Sample] = [
    sample(
      "paragraph", "Een *twee* **drie** `vier`\nvijf",
      "<p>Een <em>twee</em> <strong>drie</strong> <code>vier</code>\nvijf</p>\n"),
    sample("hard break", "een\\\ntwee", "<p>een<br>\ntwee</p>\n"),
    sample("entity", "R&amp;D &lt;b&gt; \"x\"", "<p>R&amp;D &lt;b&gt; &quot;x&quot;</p>\n"),
    sample(
      "heading", "## Één kop's, 2024!", "<h2 id=\"een-kops-2024\">Één kop&#39;s, 2024!</h2>\n"),
    sample(
      "same heading", "## A\n## A\n### A 2",
      "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h3 id=\"a-2-2\">A 2</h3>\n"),
    sample("quote", "> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    sample("rule", "a\n\n---\n", "<p>a</p>\n<hr>\n"),
    sample(
      "code", "```sql x\na < b\n```",
      "<pre tabindex=\"0\"><code class=\"language-sql\">a &lt; b\n</code></pre>\n"),
    sample("tight list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    sample("loose list", "- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
    sample(
      "numbered from three", "3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    sample("list in list", "- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    sample(
      "tasks", "- [ ] a\n- [x] b",
      "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"nog te doen\"> "
        + "a</li>\n"
        + "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"gedaan\"> "
        + "b</li>\n</ul>\n"
    ),
    sample(
      "table", "| Code | Naam | |\n|:-:|--:|---|\n| 0.10 | *a* | x |",
      "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Code, Naam\">\n"
        + "<table>\n"
        + "<thead>\n<tr><th scope=\"col\" class=\"align-center\">Code</th>"
        + "<th scope=\"col\" class=\"align-right\">Naam</th><td></td></tr>\n</thead>\n"
        + "<tbody>\n<tr><td class=\"align-center\">0.10</td>"
        + "<td class=\"align-right\"><em>a</em></td>"
        + "<td>x</td></tr>\n</tbody>\n</table>\n</div>\n"),
    sample(
      "strikethrough", "a ~~b *c*~~ d ~e~ ~~ f", "<p>a <del>b <em>c</em></del> d ~e~ ~~ f</p>\n"),
    sample(
      "web link", "[a](https://b.nl/?x=1&y=2 \"t\")",
      "<p><a href=\"https://b.nl/?x=1&amp;y=2\" title=\"t\" rel=\"external noopener\">a</a></p>\n"),
    sample(
      "site link", "[a](/begroting/2024/)", "<p><a href=\"begroting/2024/index.html\">a</a></p>\n"),
    sample("file link", "[a](../guides/x.md#kop)", "<p><a href=\"guides/x.md#kop\">a</a></p>\n"),
    sample("here link", "[a](#kop)", "<p><a href=\"#kop\">a</a></p>\n"),
    sample(
      "mail link", "[a](mailto:a@b.nl)",
      "<p><a href=\"mailto:a@b.nl\" rel=\"external noopener\">a</a></p>\n"),
    sample(
      "picture", "![Een \"boom\"](../assets/b.png)",
      "<p><img src=\"assets/b.png\" alt=\"Een &quot;boom&quot;\" loading=\"lazy\"></p>\n"),
    sample(
      "autolink", "Zie (https://a.nl/b_c), www.d.nl.",
      "<p>Zie (<a href=\"https://a.nl/b_c\" rel=\"external noopener\">"
        + "https://a.nl/b_c</a>), "
        + "<a href=\"https://www.d.nl\" rel=\"external noopener\">www.d.nl</a>.</p>\n"
    ),
    sample(
      "autolink in brackets", "<https://a.nl>",
      "<p><a href=\"https://a.nl\" rel=\"external noopener\">https://a.nl</a></p>\n"),
    sample(
      "no link in a link", "[www.a.nl](/x/)", "<p><a href=\"x/index.html\">www.a.nl</a></p>\n"),
    sample("no autolink in code", "`www.a.nl`", "<p><code>www.a.nl</code></p>\n"),
    sample("comment", "a <!-- weg --> b\n\n<!-- ook\nweg -->", "<p>a  b</p>\n"),
  ]

  @Test(arguments: samples) func sample(_ sample: Sample) {
    let (_, report) = WritingKit.prose(sample.text)
    #expect(report.isEmpty, "\(report.words)")
    #expect(WritingKit.html(sample.text) == sample.html)
  }

  @Test func footnotesLeadThereAndBack() {
    let html = WritingKit.html("Een[^a] twee[^b] drie[^a].\n\n[^b]: B\n\n[^a]: A\n\n    Meer\n")
    #expect(
      html.contains(
        "Een<sup class=\"footnote-ref\"><a href=\"#noot_1\" id=\"noot_1_tekst\">1</a></sup>"))
    #expect(html.contains("<a href=\"#noot_1\" id=\"noot_1_tekst_2\">1</a>"))
    #expect(html.contains("<section class=\"footnotes\" aria-label=\"Noten\">"))
    #expect(
      html.contains(
        "<li id=\"noot_1\">\n<p>A</p>\n<p>Meer <a class=\"footnote-back\" href=\"#noot_1_tekst\" "
          + "aria-label=\"Terug naar de tekst bij noot 1\">↩</a> <a class=\"footnote-back\" "
          + "href=\"#noot_1_tekst_2\" aria-label=\"Terug naar de tekst bij noot 1 (2)\">↩</a></p>"))
    #expect(html.contains("<li id=\"noot_2\">\n<p>B <a"))
  }

  @Test func footnotesTakeThePrefixAndTheLanguage() throws {
    let prose = WritingKit.prose("a[^1]\n\n[^1]: b", words: .english, prefix: "gids-").prose
    let html = try #require(prose).html(on: Address("/"), locate: { _ in nil }).markup
    #expect(html.contains("id=\"gids-noot_1\""))
    #expect(html.contains("href=\"#gids-noot_1_tekst\" aria-label=\"Back to the text at note 1\""))
    #expect(html.contains("aria-label=\"Notes\""))
  }

  static let notes: [(String, [Finding])] = [
    ("a[^1]\n\n[^1]: b", []),
    ("a\n\n[^é]: b", [Finding(WritingRules.footnotePair, 3, 1)]),
    (
      "a [^2]\n\n[^1]: b",
      [
        Finding(WritingRules.footnotePair, 1, 3), Finding(WritingRules.footnotePair, 3, 1),
      ]
    ),
    ("`[^1]` \\[^2] [^ x] [^]\n\n```\n[^3]: c\n```", []),
  ]

  @Test(arguments: notes) func notesHaveReferences(_ text: String, _ findings: [Finding]) {
    let (_, report) = WritingKit.prose(text)
    #expect(report.findings == findings)
    #expect(!report.hasErrors)
  }

  @Test func headingsLinksAndWordsAreKept() throws {
    let text =
      "## Kop *een*\n\nTekst [hier](x.md) en\n[daar](/y/).\n\n| a | b |\n|---|---|\n| c | d |\n"
    let prose = try #require(WritingKit.prose(text, name: "guides/g.md").prose)
    #expect(prose.headings == [Prose.Heading(level: 2, id: "kop-een", text: "Kop een")])
    #expect(prose.plainText == "Kop een\nTekst hier en daar.\na b\nc d")
    let file = Place(file: "guides/g.md", line: 3, column: 14, length: 4)
    let site = Place(file: "guides/g.md", line: 4, column: 8, length: 3)
    #expect(
      prose.links == [
        Prose.Link(.file("guides/x.md", fragment: nil), use: .link, at: file),
        Prose.Link(.site(Address("/y/")), use: .link, at: site),
      ])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var findings: [Finding]
    var html: String
  }

  static let faults: [Fault] = [
    Fault(
      testDescription: "script link", text: "a é [b](javascript:alert(1))",
      findings: [Finding(WritingRules.linkAddress, 1, 9)], html: "<p>a é b</p>\n"),
    Fault(
      testDescription: "script link in capitals", text: "[b](JaVaScRiPt:alert(1))",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "script link by entities", text: "[b](&#106;avascript&colon;alert(1))",
      findings: [Finding(WritingRules.linkAddress, 1, 1)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "data link", text: "[b](data:text/html,x)",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "file link", text: "[b](file:///etc/passwd)",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "autolink of another scheme", text: "<javascript:a>",
      findings: [Finding(WritingRules.linkAddress, 1, 2)], html: "<p>javascript:a</p>\n"),
    Fault(
      testDescription: "no scheme", text: "[b](//kwaad.nl/x)",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "bare address", text: "[b](www.a.nl)",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "outside", text: "- x\n- [b](../../x.md)",
      findings: [Finding(WritingRules.linkAddress, 2, 7)],
      html: "<ul>\n<li>x</li>\n<li>b</li>\n</ul>\n"),
    Fault(
      testDescription: "outside by escapes", text: "[b](%2e%2e/%2E%2E/x.md)",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "backslash", text: "[b](..\\guides\\x.md)",
      findings: [Finding(WritingRules.linkAddress, 1, 5)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "no address", text: "[b]()",
      findings: [Finding(WritingRules.linkAddress, 1, 1)], html: "<p>b</p>\n"),
    Fault(
      testDescription: "inline HTML", text: "a <b onclick=\"x\">c</b>",
      findings: [
        Finding(WritingRules.markdownHTML, 1, 3), Finding(WritingRules.markdownHTML, 1, 19),
      ], html: "<p>a c</p>\n"),
    Fault(
      testDescription: "script block", text: "a\n\n<script>\nalert(1)\n</script>\n",
      findings: [Finding(WritingRules.markdownHTML, 3, 1)], html: "<p>a</p>\n"),
    Fault(
      testDescription: "comment with a tail", text: "<!-- a --><script>alert(1)</script>",
      findings: [Finding(WritingRules.markdownHTML, 1, 1)], html: ""),
    Fault(
      testDescription: "heading one", text: "a\n\n# Kop",
      findings: [Finding(WritingRules.headingLevel, 3, 1)],
      html: "<p>a</p>\n<h2 id=\"kop\">Kop</h2>\n"),
    Fault(
      testDescription: "picture without words", text: "![](../assets/a.png)",
      findings: [Finding(WritingRules.imageAlt, 1, 1)],
      html: "<p><img src=\"assets/a.png\" alt=\"\" loading=\"lazy\"></p>\n"),
    Fault(
      testDescription: "picture from elsewhere", text: "![a](https://b.nl/c.png)",
      findings: [Finding(WritingRules.imageAddress, 1, 6)], html: "<p>a</p>\n"),
    Fault(
      testDescription: "picture with a script", text: "![a](javascript:x)",
      findings: [Finding(WritingRules.linkAddress, 1, 6)], html: "<p>a</p>\n"),
    Fault(
      testDescription: "second link of a table row",
      text: "| a | b |\n|---|---|\n| [c](/d/) | [e](../../f) |",
      findings: [Finding(WritingRules.linkAddress, 3, 18)], html: ""),
    Fault(
      testDescription: "same address twice", text: "[a](x:y) [b](x:y)",
      findings: [
        Finding(WritingRules.linkAddress, 1, 5), Finding(WritingRules.linkAddress, 1, 14),
      ], html: "<p>a b</p>\n"),
  ]

  @Test(arguments: faults) func fault(_ fault: Fault) {
    let (_, report) = WritingKit.prose(fault.text)
    #expect(report.findings == fault.findings)
    #expect(report.diagnostics.allSatisfy { $0.hint != nil })
    if !fault.html.isEmpty || fault.testDescription.contains("tail") {
      #expect(WritingKit.html(fault.text) == fault.html)
    }
  }
}
