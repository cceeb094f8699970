import Markup
import Testing

@Suite struct HyperlinkTests {
  @Test(arguments: [
    "https://example.org/", "http://example.org", "HTTPS://EXAMPLE.ORG/", "https://x",
    "https://example.org/a?b=c&d=%20#e", "mailto:a@example.org", "MailTo:a@example.org",
    "tel:+31201234567", "https://nl.wikipedia.org/wiki/Café", "https://[::1]:8080/",
    "https://example.org/javascript:alert(1)",
  ])
  func takes(text: String) {
    #expect(Hyperlink(web: text) == .web(text))
    #expect(Hyperlink(web: text)?.reference(from: Address("/a/b/")) == text)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "javascript://example.org/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHM+",
    "vbscript:msgbox(1)", "VbScript:x", "file:///etc/passwd", "ftp://example.org/",
    "blob:https://example.org/1", "view-source:https://example.org", "about:blank",
    "ws://example.org", "intent://x",
  ])
  func refusesOtherSchemes(text: String) {
    #expect(Hyperlink(web: text) == nil)
  }

  @Test(arguments: [
    "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)",
    "\tjavascript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
    "javascript\t:alert(1)", "\u{0}javascript:alert(1)", "ja\u{0}vascript:alert(1)",
    "\u{FEFF}javascript:alert(1)", "java\u{AD}script:alert(1)", "javascript\u{3A}alert(1)",
    "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "https\u{FF1A}//example.org",
  ])
  func refusesDisguises(text: String) {
    #expect(Hyperlink(web: text) == nil)
  }

  @Test(arguments: [
    " https://example.org", "https://example.org ", "https://example.org/a b",
    "https://exa\tmple.org", "https://exa\nmple.org", "https://example.org\r\n",
    "ht\ttps://example.org", "https:\n//example.org", "https://example.org/\u{A0}x",
    "https://example.org/\u{2028}", "https://example.org/\u{3000}", "mailto:a b@example.org",
    "tel:020 123",
  ])
  func refusesSpaces(text: String) {
    #expect(Hyperlink(web: text) == nil)
  }

  @Test(arguments: [
    "", ":", "//example.org", "/a/", "example.org", "http", "http:", "http:/x", "http://",
    "https://", "https:example.org", "mailto:", "tel:", "#x", "https//x:y",
  ])
  func refusesWhatIsNoAddress(text: String) {
    #expect(Hyperlink(web: text) == nil)
  }

  @Test func aPlaceOnTheSiteIsWrittenFromThePage() {
    let link = Hyperlink.site(Address("/a/b/", fragment: "x"))
    #expect(link.reference(from: Address("/a/")) == "b/index.html#x")
    #expect(link.reference(from: Address("/a/b/")) == "#x")
  }
}
