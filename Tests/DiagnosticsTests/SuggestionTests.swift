import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("gren", "green"), ("grene", "green"), ("greeen", "green"), ("GREEN", "green"),
    // Two letters that changed places are one slip.
    ("recipeint_name", "recipient_name"), ("amuont", "amount"), ("ab", "ba"),
    ("cafe", "café"), ("zorg", "zorg"),
  ])
  func findsWhatWasMeant(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: [meant, "something-else-entirely"]) == meant)
  }

  @Test func swappedLettersAreNearerThanTwoWrongOnes() {
    // `amuont` is one swap from `amount` and two letters from `amaant`.
    #expect(Suggestion.nearest(to: "amuont", among: ["amaant", "amount"]) == "amount")
    // Six letters leave room for two slips: two swaps fit, three do not.
    #expect(Suggestion.nearest(to: "badcef", among: ["abcdef"]) == "abcdef")
    #expect(Suggestion.nearest(to: "badcfe", among: ["abcdef"]) == nil)
  }

  @Test(arguments: [
    ("green", ["blue", "harbour"]), ("jeugd", []), ("abcdef", ["abcxyz"]), ("ab", ["cd"]),
    ("short", ["shorter-than-you-think"]), ("", ["two"]),
  ])
  func staysSilentWhenNothingIsNear(word: String, candidates: [String]) {
    #expect(Suggestion.nearest(to: word, among: candidates) == nil)
    #expect(Suggestion.hint(for: word, among: candidates) == nil)
  }

  @Test func theNearestWins() {
    #expect(Suggestion.nearest(to: "parkren", among: ["park", "parken", "parkeren"]) == "parken")
    #expect(Suggestion.nearest(to: "sport", among: ["spot", "sport", "spoor"]) == "sport")
  }

  @Test func tiesGoToTheFirstOfTheAlphabetInAnyOrder() {
    let candidates = ["bat", "cat", "hat", "mat", "rat"]
    #expect(Suggestion.nearest(to: "zat", among: candidates) == "bat")
    #expect(Suggestion.nearest(to: "zat", among: candidates.reversed()) == "bat")
    #expect(Suggestion.nearest(to: "zat", among: Set(candidates)) == "bat")
  }

  @Test func asksInBothLanguages() {
    let hint = Suggestion.hint(for: "gren", among: ["green"])
    #expect(hint == Wording(nl: "bedoelt u 'green'?", en: "did you mean 'green'?"))
  }

  @Test func longAndOddWordsAreCompared() {
    let long = String(repeating: "a", count: 600)
    #expect(Suggestion.nearest(to: long, among: [long + "b"]) == long + "b")
    #expect(Suggestion.nearest(to: "\u{0}\u{301}\u{1F6B2}", among: ["\u{1F6B2}\u{301}"]) == nil)
  }
}
