internal import Diagnostics

/// Finds the tags in the text of a template.
struct TagScanner {
  private let source: SourceText
  private var bytes: [UInt8] { source.bytes }
  private(set) var tags: [Tag] = []
  private(set) var problems: TemplateProblems
  /// Set once a search for '}}' met the end: later searches need not go there again.
  private var nothingCloses = false
  /// Names are words, not texts.
  static let longestName = 200

  init(_ source: SourceText) {
    self.source = source
    problems = TemplateProblems(in: source)
    var position = 0
    while let start = opening(from: position) {
      position = scanTag(at: start)
    }
  }

  /// Reads the tag at `start`; returns where to look for the next.
  private mutating func scanTag(at start: Int) -> Int {
    var inside = start + 2
    guard inside < bytes.count else { return reportUnclosed(start) }
    let sigil = bytes[inside]
    if sigil == UInt8(ascii: "!") {
      guard let end = closing(from: inside + 1) else { return reportUnclosed(start) }
      tags.append(Tag(.comment, range: start..<end + 2, name: inside..<inside))
      return end + 2
    }
    if sigil == UInt8(ascii: "{") { return refuseTripleBraces(at: start) }
    guard let end = closingOnLine(from: inside) else { return reportUnclosed(start) }
    let range = start..<end + 2
    if let kind = kind(of: sigil) {
      inside += 1
      addTag(kind, range: range, name: trimmed(inside..<end))
    } else if let refusal = refusal(of: sigil) {
      problems.error(
        TemplateRule.syntax, range, refusal.summary(problems.quoted(range)), hint: refusal.hint)
    } else {
      addTag(.name, range: range, name: trimmed(inside..<end))
    }
    return end + 2
  }

  private mutating func addTag(_ kind: Tag.Kind, range: Range<Int>, name: Range<Int>) {
    switch kind {
    case .partial, .parent:
      if bytes[name].first == UInt8(ascii: "*") {
        problems.error(
          TemplateRule.syntax, range,
          Wording(
            nl: "'\(problems.quoted(range))' kiest een deelsjabloon op naam van een waarde",
            en: "'\(problems.quoted(range))' chooses a partial by the name in a value"),
          hint: Wording(
            nl: "schrijf de naam van het deelsjabloon zelf",
            en: "write the name of the partial itself"))
        return
      }
      guard isFileName(name) else { return refuseName(name, in: range) }
    case .close:
      guard isPath(name) || isFileName(name) else { return refuseName(name, in: range) }
    default:
      guard isPath(name) else { return refuseName(name, in: range) }
    }
    tags.append(Tag(kind, range: range, name: name))
  }

  private func kind(of sigil: UInt8) -> Tag.Kind? {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    default: nil
    }
  }
}

// MARK: - Where tags begin and end, and what may stand in them

extension TagScanner {
  private func opening(from position: Int) -> Int? {
    var i = position
    while i + 1 < bytes.count {
      if bytes[i] == UInt8(ascii: "{"), bytes[i + 1] == UInt8(ascii: "{") { return i }
      i += 1
    }
    return nil
  }

  private mutating func closing(from position: Int) -> Int? {
    guard !nothingCloses else { return nil }
    var i = position
    while i + 1 < bytes.count {
      if bytes[i] == UInt8(ascii: "}"), bytes[i + 1] == UInt8(ascii: "}") { return i }
      i += 1
    }
    nothingCloses = true
    return nil
  }

  /// The end of a tag that is no comment. It stands on one line and holds no other tag; otherwise
  /// its braces were forgotten, and the tags after it must not be swallowed.
  private func closingOnLine(from position: Int) -> Int? {
    var i = position
    while i + 1 < bytes.count, bytes[i] != UInt8(ascii: "\n"), bytes[i] != UInt8(ascii: "{") {
      if bytes[i] == UInt8(ascii: "}"), bytes[i + 1] == UInt8(ascii: "}") { return i }
      i += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isBlank { low += 1 }
    while high > low, bytes[high - 1].isBlank { high -= 1 }
    return low..<high
  }

  /// Words with dots between them, or one dot for the value itself.
  private func isPath(_ range: Range<Int>) -> Bool {
    if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: ".") { return true }
    guard !range.isEmpty, range.count <= Self.longestName else { return false }
    return bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
  }

  private func isFileName(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= Self.longestName else { return false }
    return bytes[range].allSatisfy {
      isNameByte($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

// MARK: - What the language does not have

extension TagScanner {
  private struct Refusal {
    var nl: String
    var en: String
    var hint: Wording

    func summary(_ tag: String) -> Wording {
      Wording(nl: "'\(tag)' \(nl)", en: "'\(tag)' \(en)")
    }
  }

  private static let printsUnescaped = Refusal(
    nl: "drukt een waarde af zonder haar veilig te maken",
    en: "prints a value without making it safe",
    hint: Wording(
      nl: "schrijf '{{naam}}'; wat HTML is, komt ook zo als HTML op de pagina",
      en: "write '{{name}}'; what is HTML is printed as HTML that way too"))

  private func refusal(of sigil: UInt8) -> Refusal? {
    switch sigil {
    case UInt8(ascii: "&"): Self.printsUnescaped
    case UInt8(ascii: "="):
      Refusal(
        nl: "verandert de haken, en dat kan hier niet", en: "changes the braces, which stay as is",
        hint: Wording(nl: "gebruik overal '{{' en '}}'", en: "use '{{' and '}}' throughout"))
    default: nil
    }
  }

  private mutating func refuseTripleBraces(at start: Int) -> Int {
    var end = closingOnLine(from: start + 3).map { $0 + 2 } ?? start + 3
    if end < bytes.count, bytes[end] == UInt8(ascii: "}") { end += 1 }
    let refusal = Self.printsUnescaped
    problems.error(
      TemplateRule.syntax, start..<end, refusal.summary(problems.quoted(start..<end)),
      hint: refusal.hint)
    return end
  }

  private mutating func refuseName(_ name: Range<Int>, in tag: Range<Int>) {
    if name.isEmpty {
      problems.error(
        TemplateRule.syntax, tag,
        Wording(
          nl: "'\(problems.quoted(tag))' noemt geen naam",
          en: "'\(problems.quoted(tag))' has no name in it"),
        hint: Wording(nl: "schrijf een naam tussen de haken", en: "write a name in the braces"))
    } else {
      problems.error(
        TemplateRule.syntax, name,
        Wording(
          nl: "'\(problems.quoted(name))' is geen naam",
          en: "'\(problems.quoted(name))' is not a name"),
        hint: Wording(
          nl: "een naam bestaat uit letters, cijfers, '-' en '_', met punten ertussen",
          en: "a name is made of letters, digits, '-' and '_', with dots between them"))
    }
  }

  private mutating func reportUnclosed(_ start: Int) -> Int {
    problems.error(
      TemplateRule.syntax, start..<start + 2,
      Wording(nl: "'{{' wordt niet gesloten", en: "'{{' is not closed"),
      hint: Wording(nl: "schrijf '}}' op dezelfde regel", en: "write '}}' on the same line"))
    return start + 2
  }
}
