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

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    for (option, folder) in [("--content", content), ("--templates", templates)]
    where !Folder(folder).exists {
      throw ValidationError(
        "There is no folder '\(folder)'; go to the folder of your portal, or name it with "
          + "\(option).")
    }
  }

  var messages: Language { speech.messages }
}
