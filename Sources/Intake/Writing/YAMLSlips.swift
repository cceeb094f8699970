import Diagnostics
import Yams

/// Says in plain language what is wrong with YAML, at the place where it is, with the usual slip
/// behind it.
struct YAMLSlips {
  let file: TextFile
  /// The line of the file on which the YAML begins.
  let firstLine: Int

  static let references = Wording(
    nl: "Ankers (&) en verwijzingen (*) worden hier niet gebruikt",
    en: "Anchors (&) and references (*) are not used here")
  static let writeOut = Wording(
    nl: "schrijf de waarde voluit; zet tekst die met & of * begint tussen aanhalingstekens",
    en: "write the value out; put text that begins with & or * between quotes")

  static func reportTwice(
    _ name: String, at place: Place, first line: Int, into report: inout Report
  ) {
    report.error(
      WritingRules.fieldOnce, at: place,
      Wording(
        nl: "'\(name)' staat hier twee keer; de eerste keer op regel \(line)",
        en: "'\(name)' stands here twice; the first time on line \(line)"),
      hint: Wording(nl: "voeg ze samen of haal er een weg", en: "join them or remove one"))
  }

  /// Whether a name is both an anchor and a reference. This looks at the bare text, before the
  /// parser does: references that multiply each other can then never be followed.
  func reportReferences(in range: Range<Int>, into report: inout Report) -> Bool {
    let anchors = names(after: UInt8(ascii: "&"), in: range)
    guard !anchors.isEmpty else { return false }
    let references = Set(names(after: UInt8(ascii: "*"), in: range).map(\.name))
    guard let anchor = anchors.first(where: { references.contains($0.name) }) else { return false }
    report.error(
      WritingRules.yamlSubset, at: file.place(at: anchor.offset, length: anchor.name.count + 1),
      Self.references, hint: Self.writeOut)
    return true
  }

  private func names(after mark: UInt8, in range: Range<Int>) -> [(name: [UInt8], offset: Int)] {
    var found: [(name: [UInt8], offset: Int)] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard file.bytes[i] == mark else {
        i += 1
        continue
      }
      let start = i
      i += 1
      while i < range.upperBound, isNameByte(file.bytes[i]) { i += 1 }
      if i > start + 1 { found.append((Array(file.bytes[start + 1..<i]), start)) }
    }
    return found
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.minus || byte == UInt8(ascii: "_")
  }

  func report(_ error: any Error, into report: inout Report) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let slip = YAMLSlip(problem: problem, context: context?.text ?? "", around: around(mark))
      let isAtContext = slip == .quoteOpen || slip == .reference
      let shown = isAtContext ? context?.mark ?? mark : mark
      report.error(slip.rule, at: place(of: shown), slip.summary, hint: slip.hint)
    case .duplicatedKeysInMapping(let names, let context):
      let name = names.first ?? ""
      Self.reportTwice(
        name, at: second(name, after: context.mark),
        first: min(context.mark.line + firstLine - 1, file.lineStarts.count), into: &report)
    default:
      let offset = file.text.unicodeScalars.first { !YAMLSlip.isAllowed($0) }
      report.error(
        WritingRules.yamlSyntax, at: offset.map(place(of:)) ?? Place(file: file.name),
        Wording(
          nl: "Er staat een teken tussen dat in velden niet mag",
          en: "There is a character that fields may not hold"),
        hint: Wording(nl: "haal het teken weg", en: "remove the character"))
    }
  }

  private func place(of mark: Mark) -> Place {
    // The end of the text is on a line after the last one: show the last line instead.
    let line = min(max(1, mark.line + firstLine - 1), file.lineStarts.count)
    return Place(file: file.name, line: line, column: max(1, mark.column))
  }

  private func place(of scalar: Unicode.Scalar) -> Place {
    let wanted = Array(String(Character(scalar)).utf8)
    let last = file.bytes.count - wanted.count
    let offset = (0...max(0, last)).first { file.bytes[$0...].starts(with: wanted) }
    return file.place(at: offset ?? 0)
  }

  /// The text of the line before the mark, and from it on.
  private func around(_ mark: Mark) -> (before: String, after: String) {
    let line = Array(
      String(decoding: file.line(mark.line + firstLine - 1), as: UTF8.self).unicodeScalars)
    let column = min(max(0, mark.column - 1), line.count)
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      return text
    }
    return (text(line[..<column]), text(line[column...]))
  }

  /// The parser names only the first of two equal fields: the second is the next place where the
  /// name stands before a colon.
  private func second(_ name: String, after mark: Mark) -> Place {
    let first = place(of: mark)
    let start = offset(of: first) + name.utf8.count
    let wanted = Array(name.utf8)
    var i = start
    while i + wanted.count <= file.bytes.count {
      if file.bytes[i...].starts(with: wanted), isName(i..<i + wanted.count) {
        return file.place(at: i, length: name.unicodeScalars.count)
      }
      i += 1
    }
    return first
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let before = file.bytes[range.lowerBound - 1]
    guard !isNameByte(before), before < 0x80 else { return false }
    var i = range.upperBound
    while i < file.bytes.count,
      [ASCII.space, ASCII.quote, ASCII.apostrophe].contains(file.bytes[i])
    {
      i += 1
    }
    return i < file.bytes.count && file.bytes[i] == UInt8(ascii: ":")
  }

  private func offset(of place: Place) -> Int {
    var offset = file.lineStarts[place.line - 1]
    var column = 1
    while offset < file.bytes.count, column < place.column {
      offset += 1
      while offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}
