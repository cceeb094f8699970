import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite struct PrintingTests {
  @Test(arguments: [
    (TemplateValue.text("a < b & \"c\" 'd'"), "a &lt; b &amp; &quot;c&quot; &#39;d&#39;"),
    (.html(HTML(verbatim: "<b>&amp;</b>")), "<b>&amp;</b>"),
    (.link(.web("https://example.nl/?a=1&b=\"2\"")), "https://example.nl/?a=1&amp;b=&quot;2&quot;"),
    (.absent, ""), (.flag(true), ""), (.list([.text("x")]), ""),
    (.record(TemplateRecord(["x": .text("x")])), ""),
  ])
  func eachKindOfValue(value: TemplateValue, expected: String) throws {
    #expect(try printed(["page": "[{{x}}]"], ["x": value]) == "[\(expected)]")
  }

  @Test(arguments: [
    ("/", "/begroting/2024/", "begroting/2024/index.html"),
    ("/begroting/2024/", "/begroting/", "../index.html"),
    ("/begroting/2024/", "/assets/site.css", "../../assets/site.css"),
    ("/bronnen/a/", "/bronnen/a/rijen/2/", "rijen/2/index.html"),
    ("/bronnen/", "/", "../index.html"),
  ])
  func aLinkIsPrintedAsSeenFromThePage(page: String, target: String, expected: String) throws {
    let text = try printed(
      ["page": #"<a href="{{x}}">"#],
      TemplateRecord(["x": .link(.site(Address(target)))]), page: Address(page))
    #expect(text == #"<a href="\#(expected)">"#)
  }

  @Test(arguments: [
    (TemplateValue.absent, "no"), (.text(""), "no"), (.text("0"), "yes"), (.html(.empty), "no"),
    (.html(HTML(verbatim: "<hr>")), "yes"), (.link(.site(Address("/"))), "yes"),
    (.flag(false), "no"), (.flag(true), "yes"), (.list([]), "no"), (.list([.absent]), "yes"),
    (.record(TemplateRecord()), "yes"),
  ])
  func whatOpensASection(value: TemplateValue, expected: String) throws {
    #expect(try printed(["page": "{{#x}}yes{{/x}}{{^x}}no{{/x}}"], ["x": value]) == expected)
  }

  @Test func aKnownNameWithNothingInItHidesTheOuterOne() throws {
    let rows: TemplateValue = .list([
      .record(TemplateRecord(["note": .text("inner")])),
      .record(TemplateRecord(["note": .absent])),
      .record(TemplateRecord(["other": .absent])),
    ])
    let text = try printed(
      ["page": "{{#rows}}({{note}}){{/rows}}"], ["note": .text("outer"), "rows": rows])
    #expect(text == "(inner)()(outer)")
  }

  @Test func wordsArePrintedEscapedWhateverTheRecordSays() throws {
    let text = try printed(
      ["page": "{{t.menu.home}}|{{t.none}}"],
      TemplateRecord(["t": .record(TemplateRecord(["menu": .text("no")]))]),
      words: ["menu.home": "Begin & einde"])
    #expect(text == "Begin &amp; einde|")
  }

  @Test func aPageFillsABlockOfAPartialOfItsLayout() throws {
    let templates = [
      "page": """
      {{<layout}}
      {{$title}}Buurt{{/title}}
      {{$search}}<p>none</p>{{/search}}
      {{$main}}
        <h1>{{title}}</h1>
        {{> card}}
      {{/main}}
      {{/layout}}

      """,
      "layout": """
      <title>{{$title}}{{title}}{{/title}}</title>
      {{> header}}
      <main>
        {{$main}}{{/main}}
      </main>
      {{$foot}}
      <p>foot</p>
      {{/foot}}

      """,
      "header": "<header>{{$search}}<form></form>{{/search}}</header>\n",
      "card": "<p>\n\n  card</p>\n",
    ]
    // Empty lines stay empty: an indent is put before text only.
    #expect(
      try printed(templates, ["title": .text("T")]) == """
        <title>Buurt</title>
        <header><p>none</p></header>
        <main>
          <h1>T</h1>
          <p>

            card</p>

        </main>
        <p>foot</p>

        """)
  }

  @Test func theOutermostOfThreeLevelsFillsABlock() throws {
    let templates = [
      "page": "{{<kind}}{{$a}}page{{/a}}{{/kind}}",
      "kind": "{{<layout}}{{$a}}kind{{/a}}{{$b}}kind({{$c}}c{{/c}}){{/b}}{{/layout}}",
      "layout": "{{$a}}layout{{/a}} {{$b}}layout{{/b}} {{$d}}layout{{/d}}",
    ]
    #expect(try printed(templates, [:]) == "page kind(c) layout")
  }

  @Test func aPartialMayPrintItselfWhileTheDataLasts() throws {
    func node(_ name: String, _ children: [TemplateValue]) -> TemplateValue {
      .record(TemplateRecord(["name": .text(name), "children": .list(children)]))
    }
    let text = try printed(
      [
        "page": "{{#tree}}{{> node}}{{/tree}}",
        "node": "({{name}}{{#children}}{{> node}}{{/children}})",
      ],
      ["tree": node("a", [node("b", [node("c", [])]), node("d", [])])])
    #expect(text == "(a(b(c))(d))")
  }

  @Test func whatStandsInTheBytesStaysThere() throws {
    var report = Report()
    let library = library(["page": "b"], into: &report)
    var bytes = Array("a".utf8)
    try library.render(
      "page", TemplateRecord(), words: LocaleWords([:]), page: Address("/"), into: &bytes)
    #expect(bytes == Array("ab".utf8))
  }

  @Test func aTemplateThatDoesNotExistIsThrown() {
    var report = Report()
    let library = library(["page": ""], into: &report)
    var bytes: [UInt8] = []
    #expect(throws: TemplateError.unknownTemplate("pgae")) {
      try library.render(
        "pgae", TemplateRecord(), words: LocaleWords([:]), page: Address("/"), into: &bytes)
    }
  }
}

/// A page that a host shows at any address writes its links from the root of the host.
@Suite struct RootedLinkTests {
  @Test(arguments: [
    ("/", Address("/"), "/"), ("/", Address("/a/b/", fragment: "c"), "/a/b/#c"),
    ("/portaal/", Address("/assets/x.css"), "/portaal/assets/x.css"),
  ])
  func links(root: String, link: Address, expected: String) {
    var bytes: [UInt8] = []
    PageReferences(from: Address("/404.html"), root: root).write(.site(link), into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}

/// Links are printed on bytes for speed; `Hyperlink.reference(from:)` says what they should be.
@Suite struct PageReferenceTests {
  static let addresses: [Address] = {
    let paths = [
      "/", "/a/", "/a/b/", "/a/b/c/", "/ab/", "/a/b", "/b/a/", "/a/bc/", "/index.html", "/a//b/",
      "//", "/a&b/", "/a b/'c'", "/é/", "/2024/4.1-x_y~z/", "/a/index.html", "", "/a:b/", "/%20/",
    ]
    return paths.map { Address($0) } + paths.map { Address($0, fragment: "r-1") }
      + paths.map { Address($0, fragment: "<\"&é") } + paths.map { Address($0, fragment: "") }
  }()

  @Test(arguments: addresses)
  func aLinkIsPrintedAsMarkupSays(page: Address) {
    let references = PageReferences(from: page)
    for target in Self.addresses {
      var expected: [UInt8] = []
      HTML.escape(Hyperlink.site(target).reference(from: page), into: &expected)
      var bytes: [UInt8] = []
      references.write(.site(target), into: &bytes)
      #expect(bytes == expected, "\(target) from \(page)")
    }
  }
}
