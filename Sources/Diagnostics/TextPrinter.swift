/// Prints a report as an author reads it in a terminal.
///
///     content/budget/2026.csv:14:14: error: Theme 'gren' is not in themes.csv [theme-exists]
///        14 | 2026,harbour,gren,12500.00
///           |              ^^^^
///       hint: did you mean 'green'?
public struct TextPrinter: Sendable {
  public var language: Language
  /// The literal text of a line of a file, where it can be had.
  public var line: @Sendable (Place) -> String?
  /// The path of a file as it can be opened from where the author stands.
  public var path: @Sendable (String) -> String

  public init(
    language: Language, line: @escaping @Sendable (Place) -> String?,
    path: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.language = language
    self.line = line
    self.path = path
  }

  public func text(of report: Report) -> String {
    let found = report.diagnostics
    var text = found.map(self.text(of:)).joined()
    if !found.isEmpty { text += summary(of: report) + "\n" }
    return text
  }

  public func text(of diagnostic: Diagnostic) -> String {
    let severity = Self.name(of: diagnostic.severity, in: language)
    let summary = diagnostic.summary[language]
    var text = ""
    if let place = diagnostic.place {
      text += "\(path(place.file)):\(place.line):\(place.column): "
    }
    text += "\(severity): \(summary) [\(diagnostic.rule)]\n"
    if let place = diagnostic.place, let line = line(place) {
      text += excerpt(line, at: place)
    }
    if !diagnostic.others.isEmpty { text += "  \(lines(diagnostic.others))\n" }
    if let hint = diagnostic.hint {
      text += "  \(language == .nl ? "tip" : "hint"): \(hint[language])\n"
    }
    return text
  }

  public func summary(of report: Report) -> String {
    let errors = report.count(of: .error)
    let warnings = report.count(of: .warning)
    let notes = report.count(of: .note)
    var counts: [String] =
      switch language {
      case .nl:
        [
          errors == 1 ? "1 fout" : "\(errors) fouten",
          warnings == 1 ? "1 waarschuwing" : "\(warnings) waarschuwingen",
        ]
      case .en:
        [
          errors == 1 ? "1 error" : "\(errors) errors",
          warnings == 1 ? "1 warning" : "\(warnings) warnings",
        ]
      }
    if notes > 0 {
      switch language {
      case .nl: counts.append(notes == 1 ? "1 opmerking" : "\(notes) opmerkingen")
      case .en: counts.append(notes == 1 ? "1 note" : "\(notes) notes")
      }
    }
    return counts.joined(separator: ", ")
  }

  /// Where the same holds too: a few lines, and how many more.
  private func lines(_ others: [Int]) -> String {
    let shown = others.prefix(5).map(String.init).joined(separator: ", ")
    let rest = others.count - min(5, others.count)
    let more =
      rest == 0 ? "" : language == .nl ? " en nog \(rest) regels" : " and \(rest) more lines"
    return (language == .nl ? "ook op regel " : "also on line ") + shown + more
  }

  /// What a level is called.
  public static func name(of severity: Severity, in language: Language) -> String {
    switch (severity, language) {
    case (.error, .nl): "fout"
    case (.warning, .nl): "waarschuwing"
    case (.note, .nl): "opmerking"
    case (_, .en): severity.rawValue
    }
  }

  /// At most 100 characters of the line around the mark, so that a row of a thousand columns
  /// stays readable.
  private func excerpt(_ line: String, at place: Place) -> String {
    let scalars = Array(line.unicodeScalars)
    let mark = min(max(place.column - 1, 0), scalars.count)
    let start = mark > 60 ? mark - 40 : 0
    let end = min(scalars.count, start + 100)
    var shown = ""
    for scalar in scalars[start..<end] {
      shown.unicodeScalars.append(
        isPrintable(scalar) ? scalar : scalar == "\t" ? "→" : "\u{FFFD}")
    }
    let lead = start > 0 ? "…" : ""
    let tail = end < scalars.count ? "…" : ""
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let marks = String(repeating: "^", count: max(1, min(place.length, end - mark)))
    let indent = String(repeating: " ", count: mark - start + lead.count)
    return "\(gutter) | \(lead)\(shown)\(tail)\n      | \(indent)\(marks)\n"
  }

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
