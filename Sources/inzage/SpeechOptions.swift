import ArgumentParser
import Diagnostics
import Foundation

/// In which language a command speaks.
struct SpeechOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of messages: nl or en. Without it, the language of your machine.",
      valueName: "language"))
  var language: String?

  func validate() throws {
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("'\(language)' is not a language of Inzage; write nl or en.")
    }
  }

  /// Dutch unless the machine says that it speaks another language.
  var messages: Language {
    if let language, let chosen = Language(rawValue: language) { return chosen }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("nl") ? .nl : .en
  }
}
