import Diagnostics

/// Checks that each note is referred to and each reference has a note: the parser drops a note
/// without a reference, and prints a reference without a note as it stands.
struct FootnotePairs {
  let file: TextFile
  let firstLine: Int

  func check(into report: inout Report) {
    var notes: [(name: [UInt8], offset: Int)] = []
    var references: [(name: [UInt8], offset: Int)] = []
    var fence: UInt8?
    for number in firstLine..<max(firstLine, file.lineStarts.count + 1) {
      let line = file.line(number)
      let begin = line.drop { $0 == ASCII.space }
      if let mark = Self.fence(begin) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
        continue
      }
      // Four spaces make code of a line, or the rest of a note.
      guard fence == nil else { continue }
      for (name, offset) in marks(in: line) {
        let end = offset + name.count + 3
        let isNote =
          offset == begin.startIndex && end < line.endIndex
          && file.bytes[end] == UInt8(ascii: ":")
        if isNote { notes.append((name, offset)) } else { references.append((name, offset)) }
      }
    }
    let noted = Set(notes.map(\.name))
    let referred = Set(references.map(\.name))
    for note in notes where !referred.contains(note.name) {
      let name = String(decoding: note.name, as: UTF8.self)
      report.warning(
        WritingRules.footnotePair, at: place(note),
        Wording(
          nl: "'[^\(name)]' is een noot waar niets in de tekst naar verwijst; zij valt weg",
          en: "'[^\(name)]' is a note that nothing in the text refers to; it is left out"),
        hint: Wording(nl: "zet [^\(name)] in de tekst", en: "put [^\(name)] in the text"))
    }
    for reference in references where !noted.contains(reference.name) {
      let name = String(decoding: reference.name, as: UTF8.self)
      report.warning(
        WritingRules.footnotePair, at: place(reference),
        Wording(
          nl: "'[^\(name)]' verwijst naar een noot die er niet is",
          en: "'[^\(name)]' refers to a note that is not there"),
        hint: Wording(
          nl: "schrijf onder de tekst [^\(name)]: met de noot erachter",
          en: "write [^\(name)]: below the text with the note after it"))
    }
  }

  private func place(_ mark: (name: [UInt8], offset: Int)) -> Place {
    file.place(at: mark.offset, length: String(decoding: mark.name, as: UTF8.self).count + 3)
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let mark = line.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      line.prefix(3).count == 3, line.prefix(3).allSatisfy({ $0 == mark })
    else { return nil }
    return mark
  }

  /// Each `[^name]` of a line, outside `code`.
  private func marks(in line: ArraySlice<UInt8>) -> [(name: [UInt8], offset: Int)] {
    var found: [(name: [UInt8], offset: Int)] = []
    var isCode = false
    var i = line.startIndex
    while i < line.endIndex {
      if line[i] == UInt8(ascii: "`") { isCode.toggle() }
      guard !isCode, line[i] == UInt8(ascii: "["), i + 1 < line.endIndex,
        line[i + 1] == UInt8(ascii: "^"), i == line.startIndex || line[i - 1] != UInt8(ascii: "\\")
      else {
        i += 1
        continue
      }
      let start = i
      i += 2
      while i < line.endIndex, Self.isName(line[i]) { i += 1 }
      guard i < line.endIndex, line[i] == UInt8(ascii: "]"), i > start + 2 else { continue }
      found.append((Array(line[start + 2..<i]), start))
    }
    return found
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte > ASCII.space && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
      && byte != UInt8(ascii: "^")
  }
}
