public import Diagnostics

/// What was seen in a file, for its editor, and the sidecar that follows from it.
public struct Inspection: Sendable {
  /// Lines about one side of the file.
  public struct Section: Sendable {
    public var title: Wording
    public var lines: [Wording]

    init(_ title: Wording, _ lines: [Wording] = []) {
      self.title = title
      self.lines = lines
    }
  }

  /// In the order in which an editor reads them.
  public let sections: [Section]
  /// What the file does not say, and somebody has to.
  public let decisions: [Wording]
  let draft: SidecarDraft

  /// Fields of the sidecar that were left blank for a person.
  public var blanks: [String] { draft.blanks }

  /// The text of the sidecar, with its comments in one language.
  public func sidecar(in language: Language) -> String { draft.text(in: language) }
}

/// One fact in both languages, put together of parts.
extension Wording {
  static func + (a: Wording, b: Wording) -> Wording { Wording(nl: a.nl + b.nl, en: a.en + b.en) }

  /// The same in both languages: a number of a line, a literal text.
  static func same(_ text: String) -> Wording { Wording(nl: text, en: text) }
}

extension Int {
  /// With marks between thousands, as each language writes them.
  var grouped: Wording {
    var digits: [String] = []
    var rest = magnitude
    repeat {
      let part = String(rest % 1000)
      rest /= 1000
      digits.insert(
        rest > 0 ? String(repeating: "0", count: 3 - part.count) + part : part, at: 0)
    } while rest > 0
    let sign = self < 0 ? "-" : ""
    return Wording(
      nl: sign + digits.joined(separator: "."), en: sign + digits.joined(separator: ","))
  }

  /// `1 rij`, `2 rijen`.
  func counted(_ one: Wording, _ more: Wording) -> Wording {
    grouped + .same(" ") + (self == 1 ? one : more)
  }

  var rows: Wording {
    counted(Wording(nl: "rij", en: "row"), Wording(nl: "rijen", en: "rows"))
  }
  var cells: Wording {
    counted(Wording(nl: "cel", en: "cell"), Wording(nl: "cellen", en: "cells"))
  }
  var times: Wording { Wording(nl: "\(grouped.nl) keer", en: "\(grouped.en) times") }
}

extension String {
  /// At most this many characters, without line ends, for a line of the report.
  func shortened(to length: Int = 60) -> String {
    let line = String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    return line.count > length ? line.prefix(length - 1) + "…" : line
  }
}
