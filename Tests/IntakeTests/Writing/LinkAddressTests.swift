import Civic
import Markup
import Testing

@testable import Intake

@Suite struct LinkAddressTests {
  static let targets: [(String, String, Prose.Target)] = [
    ("guides/a.md", "b.md", .file("guides/b.md", fragment: nil)),
    ("guides/a.md", "./b.md", .file("guides/b.md", fragment: nil)),
    ("guides/a.md", "../practices/b.md#kop", .file("practices/b.md", fragment: "kop")),
    ("guides/a.md", "../guides/../pages//b.md#", .file("pages/b.md", fragment: nil)),
    ("guides/a.md", "een%20twee.pdf", .file("guides/een twee.pdf", fragment: nil)),
    ("guides/a.md", "%C3%A9%n.md", .file("guides/é%n.md", fragment: nil)),
    ("guides/a.md", "a%00b.md", .file("guides/a%00b.md", fragment: nil)),
    ("portal.md", "a.md", .file("a.md", fragment: nil)),
    ("guides/a.md", "/begroting/2024/#x", .site(Address("/begroting/2024/", fragment: "x"))),
    ("guides/a.md", "#kop", .here("kop")),
    ("guides/a.md", "https://a.nl/../b?c#d", .web("https://a.nl/../b?c#d")),
    ("guides/a.md", "tel:+31201234567", .web("tel:+31201234567")),
    (
      "guides/a.md", "jaar:cijfers/a.md".replacing(":", with: "/"),
      .file("guides/jaar/cijfers/a.md", fragment: nil)
    ),
  ]

  @Test(arguments: targets)
  func target(_ file: String, _ address: String, _ target: Prose.Target) throws {
    #expect(try LinkAddress(file: file).target(of: address) == target)
  }

  static let faults: [(String, LinkAddress.Fault)] = [
    ("", .empty), ("javascript:alert(1)", .scheme("javascript")),
    ("vbscript:x", .scheme("vbscript")), ("data:text/html;base64,x", .scheme("data")),
    ("ftp://a.nl", .scheme("ftp")), ("https:a", .scheme("https")), (":x", .scheme("")),
    ("java\tscript:x", .character), ("java script:x", .character), ("\u{1}x", .character),
    ("../../x.md", .outside), ("..", .outside), ("../..", .outside), ("/../x/", .outside),
    ("/a/%2e%2e/x/", .outside), ("a\\b.md", .backslash), ("\\\\kwaad.nl\\x", .backslash),
    ("/\\kwaad.nl", .backslash), ("//kwaad.nl/x", .bare("https://kwaad.nl/x")),
    ("www.a.nl", .bare("https://www.a.nl")),
  ]

  @Test(arguments: faults) func fault(_ address: String, _ fault: LinkAddress.Fault) {
    #expect(throws: fault) { try LinkAddress(file: "guides/a.md").target(of: address) }
  }

  static let addresses: [(String, [String])] = [
    ("https://a.nl", ["https://a.nl"]),
    ("(https://a.nl/x_(y))", ["https://a.nl/x_(y)"]),
    ("https://a.nl/x?y=z&q, en", ["https://a.nl/x?y=z&q"]),
    ("\"https://a.nl\"", ["https://a.nl"]),
    ("www.a.nl/b.", ["https://www.a.nl/b"]),
    ("xwww.a.nl", []), ("www.", []), ("www.a", []), ("https://", []), ("https://a", []),
    ("https://<b>", []), ("https://.nl", []), ("éhttps://a.nl", []),
    ("mail a.b+c@d-e.nl.", ["mailto:a.b+c@d-e.nl"]),
    ("a@b", []), ("@b.nl", []), ("a@b.nl_", []), ("a@b@c.nl", ["mailto:b@c.nl"]),
    ("a@b.nl www.c.nl http://d.nl", ["mailto:a@b.nl", "https://www.c.nl", "http://d.nl"]),
  ]

  @Test(arguments: addresses) func autolinks(_ text: String, _ expected: [String]) {
    #expect(Autolinks.matches(in: text).map(\.address) == expected)
  }

  static let names: [(String, String)] = [
    ("Hoe werkt dat?", "hoe-werkt-dat"), ("  Foto's & film  ", "fotos-film"),
    ("Café ÎLE ĳs", "cafe-ile-ijs"), ("Straße Œuvre", "strasse-oeuvre"),
    ("0.10 Reserves", "0-10-reserves"),
    ("e\u{301}e\u{301}n", "een"), ("???", "kop"), ("", "kop"), ("日本", "kop"),
    ("A_b", "a-b"),
    (String(repeating: "lang ", count: 40), String(repeating: "lang-", count: 16) + "l"),
  ]

  @Test(arguments: names) func headingNames(_ text: String, _ name: String) {
    #expect(HeadingNames.slug(of: text) == name)
  }
}
