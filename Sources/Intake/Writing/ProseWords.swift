import Civic

/// The few words that a text gets beside what its author wrote, for readers who hear the page.
struct ProseWords: Sendable {
  let notes: String
  let backToText: @Sendable (Int) -> String
  let done: String
  let open: String

  static let dutch = ProseWords(
    notes: "Noten", backToText: { "Terug naar de tekst bij noot \($0)" }, done: "gedaan",
    open: "nog te doen")
  static let english = ProseWords(
    notes: "Notes", backToText: { "Back to the text at note \($0)" }, done: "done",
    open: "to do")

  static func words(for language: String) -> ProseWords {
    language == "en" ? .english : .dutch
  }
}
