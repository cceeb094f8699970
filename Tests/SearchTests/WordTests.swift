import Testing

@testable import Search

@Suite struct WordTests {
  /// A portal that uses exactly these words.
  func reading(_ text: String) -> Reading {
    Reading([SearchDocument(address: "/", title: "", kind: "", summary: "", fields: [.init(text)])])
  }

  func number(_ word: String, in reading: Reading) throws -> Int {
    try #require(reading.vocabulary.known(Array(word.utf8)), "\(word)")
  }

  @Test(arguments: [
    "huis huizen", "plan plannen", "straat straten", "initiatief initiatieven", "foto fotos",
    "boek boeken", "gemeente gemeenten gemeentes", "groen groene", "groot grote",
    "bedrijf bedrijven", "prijs prijzen", "grens grenzen", "wolf wolven", "budget budgetten",
    "artikel artikelen", "monitor monitoren", "veilig veilige", "belangrijk belangrijke",
    "subsidie subsidies", "categorie categorieen", "idee ideeen", "school scholen",
    "mogelijkheid mogelijkheden", "subsidiebedrag subsidiebedragen", "raadslid raadsleden",
    "schoolkind schoolkinderen", "museum musea", "wijk wijken", "bewoner bewoners",
    "jaarrekening jaarrekeningen", "kans kansen", "proef proeven", "vak vakken", "stad steden",
  ])
  func formsOfAWordAreOneGroup(forms: String) throws {
    let reading = reading(forms)
    let groups = WordGroups(of: reading)
    #expect(groups.count == 1)
  }

  @Test(arguments: [
    "wet weten", "pan pans", "straat straten straffen", "les leden", "boom bomen bommen",
    "bos bozen", "zaak zaaken", "dans dansje", "groen groei", "man maan",
    "2019 2019s", "plan planning",
  ])
  func otherWordsAreNot(words: String) {
    let reading = reading(words)
    #expect(WordGroups(of: reading).count > 1)
  }

  @Test(arguments: [
    ("buurthuis", "buurt huis", ["buurt", "huis"]),
    ("groenbeheer", "groen beheer", ["groen", "beheer"]),
    ("beleidsruimte", "beleid ruimte", ["beleid", "ruimte"]),
    ("buurtbudgetcommissie", "buurt budget commissie", ["buurt", "budget", "commissie"]),
    (
      "buurtbudgetcommissie", "buurtbudget budgetcommissie commissie buurt",
      ["buurt", "budgetcommissie"]
    ),
    ("speeltuinen", "speel tuinen", ["speel", "tuinen"]),
    ("paardensport", "paard sport", ["paard", "sport"]),
    ("zonnebloem", "zonn bloem", ["zonn", "bloem"]),
    ("voorstellen", "stellen", []),
    ("buurthuis", "buurt", []),
    ("buurtzorg", "buur zorg", []),
    ("huishuis", "huis", ["huis", "huis"]),
    ("beleidss", "beleid", []),
    ("wijkraad", "wij raad kraad", []),
  ])
  func compoundsAreTakenApart(word: String, known: String, parts: [String]) throws {
    let reading = reading(word + " " + known)
    let compounds = Compounds(
      vocabulary: reading.vocabulary, stopWords: reading.stopWords, occurs: reading.occurs)
    let found = compounds.parts(of: reading.vocabulary[try number(word, in: reading)])
    #expect(found.map { String(decoding: reading.vocabulary[$0], as: UTF8.self) } == parts)
  }

  @Test func aVocabularyKnowsItsWordsHoweverLargeItGrows() {
    var vocabulary = Vocabulary()
    for round in 0...1 {
      for number in 0..<10_000 {
        let word = Array("w\(number)".utf8)
        let found = word.withUnsafeBufferPointer { vocabulary.number(of: $0) }
        #expect(found == number, "round \(round)")
      }
    }
    #expect(vocabulary.known(Array("w10000".utf8)) == nil)
    #expect(vocabulary.known([]) == nil)
  }

  @Test(arguments: [(1, 0), (2, 256), (3, 405), (1024, 2560), (1 << 62, 62 * 256)])
  func logarithms(number: UInt64, expected: Int) {
    #expect(Logarithm.of(number) == expected)
  }

  @Test(arguments: [(0, "0"), (31, "v"), (32, "w1"), (1023, "_v"), (1024, "ww1")])
  func numbersArePacked(number: Int, text: String) {
    var bytes: [UInt8] = []
    Packing.pack(number, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test func moreMentionsAndShorterTextsCountForMore() {
    let levels = [4, 8, 32, 400].map { Postings.level($0, length: 100, average: 100) }
    #expect(levels == levels.sorted())
    #expect(Set(levels).count == 4)
    #expect(
      Postings.level(8, length: 10, average: 100) > Postings.level(8, length: 999, average: 100))
    #expect(Postings.level(1 << 40, length: 0, average: 1) == 7)
  }
}
