import ArgumentParser
import Diagnostics
import Pipeline

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what a check means, with a good and a bad example.",
    discussion: """
      The name of a check stands in brackets behind each message. Without a name: the list of all \
      checks.

      Example: inzage explain
      Example: inzage explain control-totals
      """)

  @Argument(help: ArgumentHelp("The name of a check.", valueName: "rule"))
  var rule: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let console = Console(language: speech.messages)
    guard let rule else {
      console.say(Explanation.list(in: console.language).trimmed)
      return
    }
    guard let text = try Explanation.text(of: rule, in: console.language) else {
      let list =
        console.language == .nl
        ? "'inzage explain' noemt ze allemaal" : "'inzage explain' names them all"
      let meant = Explanation.nearest(to: rule).map { $0[console.language] + " " } ?? ""
      let unknown =
        console.language == .nl
        ? "'\(rule)' is geen controle van Inzage" : "'\(rule)' is not a check of Inzage"
      console.warn("inzage: \(unknown)\n  \(meant)\(list)\n")
      throw ExitCode(64)
    }
    console.say(text.trimmed)
  }
}

extension String {
  /// Without the line ends at its end; the console adds one.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
