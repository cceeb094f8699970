import Testing

/// The words that readers see are there in each language, with the same places for values.
@Suite struct LocaleTests {
  @Test func bothLanguagesHaveTheSameWords() throws {
    let dutch = try LocaleFile(Project.text(of: "templates/locales/nl.yaml"))
    let english = try LocaleFile(Project.text(of: "templates/locales/en.yaml"))
    #expect(dutch.words.count > 20)
    let (nl, en) = (Set(dutch.words.keys), Set(english.words.keys))
    #expect(nl.subtracting(en).sorted() == [], "only in nl.yaml")
    #expect(en.subtracting(nl).sorted() == [], "only in en.yaml")
    #expect(dutch.doubles == [])
    #expect(english.doubles == [])
  }

  @Test func valuesStandInBothLanguages() throws {
    let dutch = try LocaleFile(Project.text(of: "templates/locales/nl.yaml"))
    let english = try LocaleFile(Project.text(of: "templates/locales/en.yaml"))
    for (key, text) in dutch.words.sorted(by: { $0.key < $1.key }) {
      guard let other = english.words[key] else { continue }
      #expect(Self.values(in: text) == Self.values(in: other), "\(key)")
    }
  }

  @Test(arguments: ["nl", "en"]) func noWordIsEmpty(_ language: String) throws {
    let words = try LocaleFile(Project.text(of: "templates/locales/\(language).yaml")).words
    #expect(words.filter { $0.value.isEmpty }.keys.sorted() == [])
  }

  @Test func theLittleReaderReads() throws {
    let file = try LocaleFile(
      """
      # a comment
      a:
        b: Twee
        c: "met: dubbele punt # en hek"
      d: 'één'   # opmerking
      a:
        b: nog eens

      """)
    #expect(file.words == ["a.b": "nog eens", "a.c": "met: dubbele punt # en hek", "d": "één"])
    #expect(file.doubles == ["a", "a.b"])
    #expect(throws: LocaleFile.Unreadable.self) { try LocaleFile("a: [1, 2]") }
    #expect(throws: LocaleFile.Unreadable.self) { try LocaleFile("zomaar een regel") }
  }

  /// The places for values in a text, such as `{year}`.
  private static func values(in text: String) -> [String] {
    text.matches(of: /\{(\w+)\}/).map { String($0.1) }.sorted()
  }
}

/// A file of words: keys in keys, and texts. It reads no more of YAML than these files use, and
/// says so where they use more.
struct LocaleFile {
  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }

  /// Keys with dots between them.
  var words: [String: String] = [:]
  var doubles: [String] = []

  init(_ text: String) throws {
    var path: [(indent: Int, key: String)] = []
    var seen: Set<String> = []
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = line.drop { $0 == " " }
      guard !content.isEmpty, !content.hasPrefix("#") else { continue }
      guard let match = content.wholeMatch(of: /"?([\w.\-]+)"?:(?:\s+(.*))?/) else {
        throw Unreadable(description: "line \(i + 1): \(line)")
      }
      let indent = line.count - content.count
      while let last = path.last, last.indent >= indent { path.removeLast() }
      let key = (path.map(\.key) + [String(match.1)]).joined(separator: ".")
      if !seen.insert(key).inserted { doubles.append(key) }
      let rest = match.2.map { $0.drop { $0 == " " } } ?? ""
      if rest.isEmpty || rest.hasPrefix("#") {
        path.append((indent, String(match.1)))
      } else {
        words[key] = try Self.scalar(rest, line: i + 1)
      }
    }
  }

  private static func scalar(_ text: Substring, line: Int) throws -> String {
    if let match = text.wholeMatch(of: /"((?:[^"\\]|\\.)*)"\s*(?:#.*)?/) { return String(match.1) }
    if let match = text.wholeMatch(of: /'((?:[^']|'')*)'\s*(?:#.*)?/) { return String(match.1) }
    guard let first = text.first, !"[{|>&*!%@`\"'".contains(first) else {
      throw Unreadable(description: "line \(line): \(text)")
    }
    let plain = text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text
    return String(plain).trimmingSuffix(while: \.isWhitespace)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
