import Pages
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Groen", "groen"), ("Openbare orde en veiligheid", "openbare-orde-en-veiligheid"),
    ("Café Één", "cafe-een"), ("Straße", "strasse"), ("IJburg", "ijburg"), ("Ĳburg", "ijburg"),
    ("Œuvre Æ", "oeuvre-ae"), ("Łódź", "lodz"), ("Şişli", "sisli"), ("  a  b  ", "a-b"),
    ("a--b__c", "a-b-c"), ("-a-", "a"), ("A&B / C", "a-b-c"), ("50+ wonen", "50-wonen"),
    ("0.10", "0-10"), ("x-1", "x-1"), ("'s-Gravenhage", "s-gravenhage"), ("日本 3", "3"),
  ])
  func folds(text: String, slug: String) {
    #expect(Slug.from(text) == slug)
  }

  @Test(arguments: ["", " ", "---", "日本語", "🚲", "\u{0}", "../../", "../..//\\"])
  func isNeverEmpty(text: String) {
    #expect(Slug.from(text) == "x")
  }

  @Test(arguments: [
    String(repeating: "a", count: 500), String(repeating: "a ", count: 200),
    String(repeating: "ß", count: 90), String(repeating: "x", count: 79) + " y",
    String(repeating: "æ", count: 81), "<script>" + String(repeating: "é&", count: 300),
    "../../etc/passwd", "%2e%2e%2f", "a?b#c", "javascript:alert(1)", "\u{202E}rtl", "con.aux",
  ])
  func holdsLettersDigitsAndHyphensOnly(text: String) {
    let slug = Slug.from(text)
    #expect((1...80).contains(slug.utf8.count))
    #expect(slug.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
    #expect(Slug.from(slug) == slug)
  }

  @Test func eachNameHasAnAddressOfItsOwn() {
    let names = ["Café", "cafe", "CAFE", "Cafe 2", "café-2", "日", "本", "Café"]
    let slugs = Slug.unique(names)
    #expect(slugs.count == 7)
    #expect(Set(slugs.values).count == 7)
    #expect(slugs["Café"] == "cafe" && slugs["cafe"] == "cafe-2" && slugs["CAFE"] == "cafe-3")
    #expect(slugs["Cafe 2"] == "cafe-2-2" && slugs["日"] == "x" && slugs["本"] == "x-2")
  }

  @Test func namesThatDifferOnlyAfterTheirEndAreApartToo() {
    let long = String(repeating: "a", count: 100)
    let slugs = Slug.unique((0..<50).map { long + "\($0)" })
    #expect(Set(slugs.values).count == 50)
  }

  @Test func theFirstNameKeepsTheBareAddress() {
    #expect(Slug.unique(["b!", "b"])["b!"] == "b")
    #expect(Slug.unique(["b", "b!"])["b!"] == "b-2")
    #expect(Slug.unique([]).isEmpty)
  }
}
