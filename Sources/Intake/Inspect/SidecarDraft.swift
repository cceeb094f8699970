import Diagnostics

/// The lines of a sidecar with a comment at each guess.
struct SidecarDraft: Sendable {
  private struct Line: Sendable {
    var text: Wording
    var comment: Wording?
    /// What stands for a blank while the rest is tried out.
    var filler: String?
  }

  private var lines: [Line] = []

  mutating func add(_ text: String, _ comment: Wording? = nil) { add(.same(text), comment) }

  /// A line with words for readers in it.
  mutating func add(_ text: Wording, _ comment: Wording? = nil) {
    lines.append(Line(text: text, comment: comment))
  }

  /// A line that somebody has to fill in: `check` asks for it.
  mutating func blank(_ text: String, filler: String, _ comment: Wording) {
    let mark = Wording(nl: "INVULLEN: ", en: "FILL IN: ")
    lines.append(Line(text: .same(text), comment: mark + comment, filler: filler))
  }

  /// A choice that is left to the editor.
  mutating func choice(_ text: String, _ comment: Wording) {
    let indent = String(text.prefix { $0 == " " })
    lines.append(Line(text: .same("\(indent)# \(text.dropFirst(indent.count))"), comment: comment))
  }

  mutating func remark(_ comment: Wording, indent: Int = 0) {
    lines.append(Line(text: .same(String(repeating: " ", count: indent)), comment: comment))
  }

  /// The names of the blanks, in their order.
  var blanks: [String] {
    lines.filter { $0.filler != nil }.map { line in
      String(line.text.nl.drop { $0 == " " }.prefix { $0 != ":" })
    }
  }

  func text(in language: Language) -> String {
    var text = ""
    for line in lines {
      let written = line.text[language]
      text += written
      if let comment = line.comment {
        let blanks = written.allSatisfy { $0 == " " }
        // A comment is one line, whatever stood in the file.
        text += (blanks ? "" : "  ") + "# " + comment[language].shortened(to: 400)
      }
      text += "\n"
    }
    return text
  }

  /// The same with its blanks filled in, to try it.
  var trial: String {
    lines.map { line in
      line.text.nl.drop { $0 == " " }.hasPrefix("#")
        ? "" : line.text.nl + (line.filler ?? "")
    }.joined(separator: "\n") + "\n"
  }

  /// A text as YAML reads it back: between quotes unless it is a plain word.
  static func quoted(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { ("A"..."Z").contains($0) || ("a"..."z").contains($0) } == true
      && text.unicodeScalars.allSatisfy {
        ("A"..."Z").contains($0) || ("a"..."z").contains($0) || ("0"..."9").contains($0)
          || $0 == "_"
      }
      && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.properties.generalCategory == .control || scalar.value == 0xFEFF
          || scalar.value == 0x2028 || scalar.value == 0x2029
        {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
