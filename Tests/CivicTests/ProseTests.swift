import Civic
import Markup
import Testing

@Suite struct ProseTests {
  private let page = Address("/gids/lezen/")

  private func link(_ target: Prose.Target, on page: Address? = nil) -> String {
    let prose = Prose(segments: [
      .html(HTML(verbatim: "<a href=\"")), .target(target), .html(HTML(verbatim: "\">x</a>")),
    ])
    return prose.html(on: page ?? self.page) { file in
      file == "guides/begroting.md" ? Address("/gids/begroting/") : nil
    }.markup
  }

  @Test(
    arguments: [
      (.file("guides/begroting.md", fragment: nil), "../begroting/index.html"),
      (.file("guides/begroting.md", fragment: "baten"), "../begroting/index.html#baten"),
      (.file("guides/gone.md", fragment: "baten"), "#"), (.site(Address("/")), "../../index.html"),
      (.site(Address("/gids/lezen/", fragment: "x")), "#x"), (.here("kop-2"), "#kop-2"),
      (.web("https://example.org/?a=1&b=2"), "https://example.org/?a=1&amp;b=2"),
      (.web("https://example.org/\"><script>"), "https://example.org/&quot;&gt;&lt;script&gt;"),
      (.here("\"'<"), "#&quot;&#39;&lt;"),
      (.file("guides/begroting.md", fragment: "\""), "../begroting/index.html#&quot;"),
    ] as [(Prose.Target, String)])
  func targets(target: Prose.Target, reference: String) {
    #expect(link(target) == "<a href=\"\(reference)\">x</a>")
  }

  @Test func aTargetIsWrittenForThePageItStandsOn() {
    let target = Prose.Target.file("guides/begroting.md", fragment: "baten")
    #expect(link(target, on: Address("/")).contains("\"gids/begroting/index.html#baten\""))
    #expect(link(target, on: Address("/gids/begroting/")).contains("\"#baten\""))
  }

  @Test func htmlStaysAsItIsInItsOrder() {
    let prose = Prose(segments: [
      .html(HTML(verbatim: "<p>&amp;")), .target(.here("a")), .target(.here("b")),
      .html(HTML(verbatim: "</p>")),
    ])
    #expect(prose.html(on: page) { _ in nil }.markup == "<p>&amp;#a#b</p>")
    #expect(Prose().isEmpty && !prose.isEmpty)
    #expect(Prose().html(on: page) { _ in nil }.isEmpty)
  }
}
