import Diagnostics

/// Text that was damaged before it came here: characters that were lost, and characters that were
/// read in the wrong encoding once. It cannot be mended here, so it is said.
struct TextWounds {
  let file: String

  func look(at text: Bytes, into report: inout Report) {
    var lost = Finding()
    var doubled = Finding()
    var i = 0
    while i < text.count {
      i = Self.skipPlain(text, from: i)
      guard i < text.count else { break }
      let byte = text[i]
      if byte == UInt8(ascii: "?") {
        if isLostLetter(at: i, in: text) { lost.add(i) }
      } else if byte >= 0xC3, isWide(byte) {
        if text.slice(i..<min(i + 3, text.count)).elementsEqual([0xEF, 0xBF, 0xBD]) { lost.add(i) }
        if isReadTwice(at: i, in: text) { doubled.add(i) }
      }
      i += 1
    }
    if let first = lost.first {
      report.warning(
        RowRules.textDamaged, at: PlaceFinder(file: file).place(of: first..<first + 1, in: text),
        Wording(
          nl: "Een teken is in de bron verloren gegaan (\(lost.count) keer in dit bestand)",
          en: "A character was lost in the source (\(lost.count) times in this file)"),
        hint: Wording(
          nl: "vraag de bron om het bestand in UTF-8", en: "ask the source for the file in UTF-8"))
    }
    if let first = doubled.first {
      report.warning(
        RowRules.textDamaged, at: PlaceFinder(file: file).place(of: first..<first + 4, in: text),
        Wording(
          nl: "'\(text.slice(first..<first + 4).string)' is een teken dat twee keer is omgezet "
            + "(\(doubled.count) keer in dit bestand)",
          en: "'\(text.slice(first..<first + 4).string)' is a character that was converted twice "
            + "(\(doubled.count) times in this file)"),
        hint: Wording(
          nl: "er hoort waarschijnlijk '\(repaired(at: first, in: text))' te staan",
          en: "it should probably be '\(repaired(at: first, in: text))'"))
    }
  }

  /// Skips eight bytes at a time while each of them is ASCII and no question mark.
  private static func skipPlain(_ text: Bytes, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var i = start
    while i + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let marks = word ^ 0x3F3F_3F3F_3F3F_3F3F
      let hasMark = (marks &- 0x0101_0101_0101_0101) & ~marks
      guard (word | hasMark) & 0x8080_8080_8080_8080 == 0 else { break }
      i += 8
    }
    return i
  }

  private struct Finding {
    var first: Int?
    var count = 0
    mutating func add(_ index: Int) {
      if first == nil { first = index }
      count += 1
    }
  }

  /// The lead bytes of `Ã` and of the replacement character.
  @inline(__always)
  private func isWide(_ byte: UInt8) -> Bool { byte == 0xC3 || byte == 0xEF }

  /// `Financi?n`: between small letters, in a word that is no address.
  private func isLostLetter(at i: Int, in text: Bytes) -> Bool {
    guard i > 0, i + 1 < text.count, (0x61...0x7A).contains(text[i - 1]),
      (0x61...0x7A).contains(text[i + 1])
    else { return false }
    func isAddress(_ byte: UInt8) -> Bool { "/=.&@".utf8.contains(byte) }
    var start = i
    while start > 0, i - start < 60, text[start - 1] > ASCII.space {
      start -= 1
      if isAddress(text[start]) { return false }
    }
    var end = i + 1
    while end < text.count, end - i < 60, text[end] > ASCII.space {
      if isAddress(text[end]) { return false }
      end += 1
    }
    return true
  }

  /// `Ã«`: the two bytes of `ë` read as two characters of Windows-1252.
  private func isReadTwice(at i: Int, in text: Bytes) -> Bool {
    i + 3 < text.count && text[i] == 0xC3 && text[i + 1] == 0x83 && text[i + 2] == 0xC2
      && (0x80...0xBF).contains(text[i + 3])
  }

  private func repaired(at i: Int, in text: Bytes) -> String {
    String(decoding: [0xC3, text[i + 3]], as: UTF8.self)
  }
}
