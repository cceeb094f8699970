import Search
import Testing

@Suite struct SearchIndexTests {
  static let portal: [SearchDocument] = [
    .init(
      address: "/initiatieven/timorplein/", title: "Groen op het Timorplein", kind: "Initiatief",
      summary: "Bewoners planten bomen", fields: [.init("Het plan kreeg € 12.500,00 in 2019")]),
    .init(
      address: "/initiatieven/buurthuis/", title: "Een buurthuis voor iedereen",
      kind: "Initiatief", summary: "Ontmoeten in de buurt",
      fields: [.init("Plannen voor huizen aan de Javastraat. Taakveld 6.71a, buurt BU03633100")]),
    .init(
      address: "/begroting/2024/", title: "Begroting 2024", kind: "Begroting",
      summary: "Wat de gemeente van plan is",
      fields: [.init("Groenbeheer, beheer van straten, huis, vergunningen")]),
    .init(
      address: "/begrippen/#vergunning", title: "Vergunning", kind: "Begrip",
      summary: "Toestemming van de gemeente", fields: [.init("Wie over straat wil: reünie, café")]),
  ]

  @Test(arguments: [
    ("timorplein", [0]), ("TIMORPLEIN", [0]), ("timor", [0]),
    ("plan", [0, 1, 2]), ("plannen", [0, 1, 2]),
    ("huis", [1, 2]), ("huizen", [1, 2]), ("beheer", [2]), ("groen", [0, 2]), ("buurt", [1]),
    ("vergunning", [2, 3]), ("vergunningen", [2, 3]),
    ("reunie", [3]), ("reünie", [3]),
    ("12500", [0]), ("12.500", [0]), ("€ 12.500,-", [0]),
    ("6.71a", [1]), ("6.71", [1]), ("bu03633100", [1]),
    ("initiatieven", [0, 1]), ("initiatief huizen", [1]),
    ("de vergunning", [2, 3]), ("de", [1, 2, 3]),
    ("groen vergunning", [2]), ("timorplein begrip", [0, 3]),
    ("nergens", []), ("", []), ("?!", []), ("x", []),
  ])
  func queriesFindTheirPages(query: String, expected: [Int]) throws {
    let answer = try ReferenceQuery(SearchIndex(of: Self.portal)).answer(query)
    #expect(answer.documents.sorted() == expected)
    #expect(answer.suggestion == "")
  }

  /// A title before a summary before text; a word itself before a compound with it; a short text
  /// before a long one; then the order of the pages.
  @Test(arguments: [
    ("vergunning", [3, 2]), ("groen", [0, 2]), ("huis", [1, 2]), ("gemeente", [2, 3]),
  ])
  func betterPagesComeFirst(query: String, expected: [Int]) throws {
    let answer = try ReferenceQuery(SearchIndex(of: Self.portal)).answer(query)
    #expect(answer.documents == expected)
  }

  @Test func theWordItselfComesBeforeCompoundsWithIt() throws {
    let titles = ["Buurthuis", "Huis", "Huizen", "Buurt", "Buurtfeest", "Feest"]
    let index = SearchIndex(
      of: titles.map { SearchDocument(address: "/", title: $0, kind: "", summary: "") })
    let query = try ReferenceQuery(index)
    #expect(try query.answer("huis").documents == [1, 2, 0])
    #expect(try query.answer("buurt").documents.first == 3)
    #expect(try query.answer("feesten").documents == [5, 4])
    #expect(try query.answer("buurtfeesten").documents == [4])
  }

  @Test(arguments: [
    ("vergunnig", "vergunning"), ("vergunninng", "vergunning"), ("evrgunning", "vergunning"),
    ("bergunning", "vergunning"), ("ergunning", "vergunning"), ("timorplien", "timorplein"),
    ("groen timorplien", "groen timorplein"),
  ])
  func slipsOfTheKeysAreForgiven(query: String, suggestion: String) throws {
    let answer = try ReferenceQuery(SearchIndex(of: Self.portal)).answer(query)
    #expect(answer.suggestion == suggestion)
    #expect(!answer.documents.isEmpty)
  }

  @Test func pagesAreShownWithAFileThatAFolderCanOpen() throws {
    let reader = try IndexReader(SearchIndex(of: Self.portal))
    #expect(
      try reader.shown(3)
        == .init(
          address: "begrippen/index.html#vergunning", kind: "Begrip", title: "Vergunning",
          summary: "Toestemming van de gemeente"))
    #expect(try reader.shown(0).address == "initiatieven/timorplein/index.html")
  }

  @Test(arguments: [
    "//evil.example/", "/\\evil.example/", "\\/\\evil.example/", "javascript:alert(1)",
  ])
  func addressesStayOnTheSite(address: String) throws {
    let document = SearchDocument(address: address, title: "t", kind: "", summary: "")
    let shown = try IndexReader(SearchIndex(of: [document])).shown(0)
    #expect(shown.address.first != "/" && shown.address.first != "\\")
  }

  @Test func theSameDocumentsGiveTheSameBytes() {
    #expect(SearchIndex(of: Self.portal).files == SearchIndex(of: Self.portal).files)
    let changed = SearchIndex(of: Self.portal.dropLast()).files
    #expect(changed.first != SearchIndex(of: Self.portal).files.first)
  }

  @Test func nothingIsAnIndexToo() throws {
    let index = SearchIndex(of: [])
    #expect(index.files.map(\.path) == ["start.js"])
    #expect(try ReferenceQuery(index).answer("huis") == .init())
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "\"); alert(1); (\"", "\\",
    "\u{0}\u{1}\u{7F}\u{2028}\r\n",
    "w\u{301}\u{302}", "_ - . con nul prn", "ﷺ 🏳️‍🌈 \u{202E}", String(repeating: "ab ", count: 9000),
  ])
  func hostileTextIsOnlyText(text: String) throws {
    let document = SearchDocument(
      address: "/" + text, title: text, kind: text, summary: text,
      fields: [.init(text, weight: .max), .init(text, weight: .min)])
    let index = SearchIndex(of: [document, document])
    let shown = try IndexReader(index).shown(1)
    #expect(shown.title == text)
    #expect(shown.kind == text)
    for file in index.files {
      #expect(!file.bytes.contains(UInt8(ascii: "<")))
      #expect(file.path.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\\") })
    }
    for word in words(of: text) {
      #expect(try ReferenceQuery(index).answer(word).documents == [0, 1])
    }
  }

  @Test func longSummariesAreCutAtASpace() throws {
    let summary = String(repeating: "wóórden ", count: 100)
    let document = SearchDocument(address: "/", title: "", kind: "", summary: summary)
    let shown = try IndexReader(SearchIndex(of: [document])).shown(0).summary
    #expect(shown.hasSuffix("wóórden…"))
    #expect(shown.utf8.count < 310)
    let unbroken = SearchDocument(
      address: "/", title: "", kind: "", summary: String(repeating: "é", count: 400))
    let cut = try IndexReader(SearchIndex(of: [unbroken])).shown(0).summary
    #expect(cut.hasPrefix("éé") && cut.hasSuffix("é…"))
  }
}

@Suite struct LargeIndexTests {
  /// 3,000 pages with many words that begin alike, so that files are divided.
  static let index = SearchIndex(
    of: (0..<3000).map { number in
      SearchDocument(
        address: "/p/\(number)/", title: "Verslag \(number)", kind: "Verslag",
        summary: "ver\(letters(number)) overal", fields: [.init("code bu\(number) overal de")])
    })

  static func letters(_ number: Int) -> String {
    String(
      String(number, radix: 20).map {
        Character(Unicode.Scalar(97 + UInt8($0.hexDigitValue ?? 16)))
      })
  }

  @Test func filesAreSmall() {
    #expect(Self.index.stats.documents == 3000)
    #expect(Self.index.stats.largest < 25_000)
    #expect(Set(Self.index.files.map(\.path)).count == Self.index.files.count)
  }

  @Test func everyWordIsFoundInItsFile() throws {
    let query = try ReferenceQuery(Self.index)
    #expect(query.reader.wordKeys.contains("bu1"))
    for number in stride(from: 0, to: 3000, by: 37) {
      #expect(try query.answer("bu\(number) de").documents.contains(number))
      #expect(try query.answer("\(number) verslag").documents.first == number)
    }
    #expect(try query.answer("overal").documents.count == 3000)
    #expect(try query.answer("bu").documents.count == 20)
  }
}
