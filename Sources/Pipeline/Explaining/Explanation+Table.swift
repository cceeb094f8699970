internal import Audit
internal import Diagnostics

extension Explanation {
  /// Every check with its level and the rules of the data model that it holds, as Markdown: what
  /// stands in `docs/checks.md`.
  static var table: String {
    var text = """
      # Checks

      What `inzage check` asks, and the rules of the data model that each check holds. An error
      stops the print; a warning and a note are shown to readers too when they are about a source.
      `inzage explain NAME` tells more, with examples. This file is written by a test
      (`RECORD=1 swift test --filter ManualTests`).

      """
    for chapter in Chapter.allCases {
      text += "\n## \(chapter.title.en)\n\n"
      text += "| Check | Level | Data model | What it asks |\n|---|---|---|---|\n"
      for entry in Manual.entries where entry.chapter == chapter {
        let levels = entry.levels.map(\.rawValue).joined(separator: ", ")
        let summary = entry.summary.en.replacing("|", with: "\\|")
        text +=
          "| `\(entry.name)` | \(levels) | \(entry.model.joined(separator: ", ")) | \(summary) |\n"
      }
    }
    return text
  }
}
