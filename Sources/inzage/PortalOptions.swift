import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// Options that every command on a portal has.
struct PortalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The portal folder, with portal.yaml in it.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp("The folder of templates, locales and assets.", valueName: "folder"))
  var templates = "templates"

  @Option(
    help: ArgumentHelp(
      "The language of messages: nl or en. Without it, the language of your machine.",
      valueName: "language"))
  var language: String?

  func validate() throws {
    for (option, folder) in [("--content", content), ("--templates", templates)]
    where !Folder(folder).exists {
      throw ValidationError(
        "There is no folder '\(folder)'; go to the folder of your portal, or name it with "
          + "\(option).")
    }
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("'\(language)' is not a language of Inzage; write nl or en.")
    }
  }

  var messages: Language { Self.messages(language) }

  /// Dutch unless the machine says that it speaks another language.
  static func messages(_ language: String?) -> Language {
    if let language, let chosen = Language(rawValue: language) { return chosen }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("nl") ? .nl : .en
  }
}
