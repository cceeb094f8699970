internal import Audit
public import Diagnostics
internal import Foundation

/// What `inzage explain` says of the checks.
public enum Explanation {
  /// Every check on one line, by chapter.
  public static func list(in language: Language) -> String {
    let width = Manual.entries.map(\.name.text.count).max() ?? 0
    var text = ""
    for chapter in Chapter.allCases {
      text += "\(text.isEmpty ? "" : "\n")\(chapter.title[language])\n"
      for entry in Manual.entries where entry.chapter == chapter {
        let name = entry.name.text + String(repeating: " ", count: width - entry.name.text.count)
        text += "  \(name)  \(entry.summary[language])\n"
      }
    }
    return text + "\n"
      + (language == .nl
        ? "inzage explain NAAM vertelt meer over één controle.\n"
        : "inzage explain NAME tells more about one check.\n")
  }

  /// All about one check; `nil` when there is none of this name.
  public static func text(of name: String, in language: Language) throws -> String? {
    guard let entry = Manual.entry(named: name) else { return nil }
    let words = Words(language)
    var text = "\(entry.name) · \(levels(of: entry, in: language))\n"
    text += "\(entry.summary[language])\n\n"
    text += wrapped(entry.explanation[language]) + "\n"
    if !entry.model.isEmpty {
      text += "\n\(words.model): \(entry.model.joined(separator: ", "))\n"
    }
    if let good = entry.good.first {
      text += "\n\(words.good)\n" + excerpt(of: try ExampleRun(good), in: words)
    }
    if let bad = entry.bad.first {
      let run = try ExampleRun(bad)
      text += "\n\(words.bad)\n" + excerpt(of: run, in: words)
      text += "\n\(words.message)\n" + message(of: run, about: entry.name, in: language)
    }
    return text
  }

  /// The check that somebody probably meant.
  public static func nearest(to name: String) -> Wording? {
    Suggestion.hint(for: name, among: Manual.entries.map(\.name.text))
  }

  private struct Words {
    var model: String
    var good: String
    var bad: String
    var message: String
    var more: String

    init(_ language: Language) {
      switch language {
      case .nl:
        model = "Regel van het gegevensmodel"
        good = "Goed:"
        bad = "Fout:"
        message = "Dan zegt inzage check:"
        more = "(en zo verder)"
      case .en:
        model = "Rule of the data model"
        good = "Good:"
        bad = "Bad:"
        message = "Then inzage check says:"
        more = "(and so on)"
      }
    }
  }

  private static func levels(of entry: ManualEntry, in language: Language) -> String {
    entry.levels.map { TextPrinter.name(of: $0, in: language) }
      .joined(separator: language == .nl ? " of " : " or ")
  }

  private static func message(
    of run: ExampleRun, about name: RuleName, in language: Language
  ) -> String {
    let files = Dictionary(
      run.files.map { ($0.path, $0.text) }, uniquingKeysWith: { _, last in last })
    let printer = TextPrinter(
      language: language,
      line: { place in
        let lines = files[place.file]?.split(separator: "\n", omittingEmptySubsequences: false)
        guard let lines, lines.indices.contains(place.line - 1) else { return nil }
        return String(lines[place.line - 1])
      })
    return run.report.diagnostics.filter { $0.rule == name }
      .map { indented(printer.text(of: $0)) }.joined()
  }

  /// The most lines of a file, and the most characters of a line, that an example shows.
  private static let most = (lines: 40, characters: 96)

  private static func excerpt(of run: ExampleRun, in words: Words) -> String {
    run.files.map { file in
      var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.count > most.characters ? "\(line.prefix(most.characters - 1))…" : String(line)
      }
      while lines.last?.isEmpty == true { lines.removeLast() }
      if lines.count > most.lines { lines = lines.prefix(most.lines) + [words.more] }
      return "  \(file.path)\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
