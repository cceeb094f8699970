import Markup
import Testing

@Suite struct HTMLTests {
  private func escaped(_ text: String) -> String { HTML(text: text).markup }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("&", "&amp;"), ("&amp;", "&amp;amp;"), ("<b>", "&lt;b&gt;"),
    (#"a "b" 'c'"#, "a &quot;b&quot; &#39;c&#39;"), ("&&<<", "&amp;&amp;&lt;&lt;"),
    ("één € 1", "één € 1"), ("🚲&🚲", "🚲&amp;🚲"), ("a\tb\nc\rd", "a\tb\nc\rd"),
    ("</script><script>", "&lt;/script&gt;&lt;script&gt;"),
    (#"" onload="x"#, "&quot; onload=&quot;x"),
  ])
  func meaningIsTakenAway(text: String, markup: String) {
    #expect(escaped(text) == markup)
  }

  @Test func everyASCIIByte() throws {
    let entities = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for byte in UInt8(0)..<0x80 {
      let text = String(UnicodeScalar(byte))
      let isControl = byte == 0x7F || (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte))
      #expect(escaped(text) == (isControl ? "\u{FFFD}" : entities[text] ?? text), "\(byte)")
      #expect(escaped("x\(text)y") == "x\(escaped(text))y", "\(byte)")
    }
  }

  /// What browsers make of `&#128;` to `&#159;` (HTML, numeric character reference end state).
  private static let browsers: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]

  @Test func c1ControlsReadAsWindows1252() throws {
    for code in UInt32(0x80)..<0xA0 {
      let control = try #require(UnicodeScalar(code))
      let expected = try #require(UnicodeScalar(Self.browsers[code] ?? 0xFFFD))
      #expect(escaped("a\(control)b") == "a\(expected)b", "U+\(String(code, radix: 16))")
    }
  }

  @Test func whatShareItsFirstByteWithC1IsKept() throws {
    for code in UInt32(0xA0)...0xFF {
      let text = String(try #require(UnicodeScalar(code)))
      #expect(escaped(text) == text)
    }
  }

  @Test func noCharacterThatHTMLRefusesComesThrough() {
    for scalar in (UInt32(0)...0x2FFF).compactMap(UnicodeScalar.init) {
      for shown in escaped(String(scalar)).unicodeScalars {
        let code = shown.value
        #expect(code >= 0x20 || [9, 10, 13].contains(code))
        #expect(!(0x7F..<0xA0).contains(code))
      }
    }
  }

  @Test(arguments: [
    "<img src=x onerror=alert(1)>", "\u{0}<\u{0}script>", "\"><svg/onload=alert`1`>",
    "' onmouseover='x", "<!--", "]]>", "\u{FEFF}<", "<\u{200B}b", "\u{E000}<\u{10FFFF}",
    String(repeating: "<", count: 5000),
  ])
  func hostileTextHoldsNoTagAndNoQuote(text: String) {
    let markup = escaped(text)
    #expect(!markup.contains { $0 == "<" || $0 == ">" || $0 == "\"" || $0 == "'" })
    // Each ampersand begins an entity of ours.
    for rest in markup.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      #expect(["amp;", "lt;", "gt;", "quot;", "#39;"].contains { rest.hasPrefix($0) })
    }
  }

  @Test func escapesBehindWhatIsThere() {
    var bytes = Array("<p>".utf8)
    HTML.escape("a<b", into: &bytes)
    #expect(bytes == Array("<p>a&lt;b".utf8))
  }

  @Test func bridgedAndLongTextsAreTheSame() {
    let long = String(repeating: "Straat & Plein <1>; ", count: 2000)
    let once = escaped("Straat & Plein <1>; ")
    #expect(escaped(long) == String(repeating: once, count: 2000))
    #expect(escaped(String(long.dropFirst(7).prefix(5))) == "&amp; Ple")
  }

  @Test func htmlIsPrintedAsItStands() {
    let html = HTML(verbatim: "<b>&amp;</b>") + HTML(text: "<")
    #expect(html.markup == "<b>&amp;</b>&lt;")
    #expect(HTML.empty.isEmpty && !html.isEmpty)
  }
}
