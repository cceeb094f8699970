import Civic
import Diagnostics

/// Puts the text of cells into a record: doubled quotes and HTML entities resolved once, control
/// characters that were letters of Windows-1252 made letters again. What is changed is counted;
/// the row itself is kept as it stands.
struct TextCells {
  struct Repair: Equatable {
    var count = 0
    var first: Place?
  }
  private(set) var entities = Repair()
  private(set) var controls = Repair()

  /// Appends the cell and answers with its range in `bytes`.
  /// - Parameter place: where the cell stands; asked once for each kind of repair.
  mutating func append(
    _ field: CSVField, _ range: Range<Int>, of text: Bytes, to bytes: inout [UInt8],
    place: () -> Place
  ) -> Range<Int> {
    let start = bytes.count
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = text[i]
      let next = i + 1 < range.upperBound ? text[i + 1] : 0
      if byte == ASCII.quote, next == ASCII.quote, field.form == .escaped {
        bytes.append(byte)
        i += 2
      } else if byte == UInt8(ascii: "&"),
        let entity = Entity(at: i, before: range.upperBound, in: text)
      {
        bytes.append(contentsOf: entity.utf8)
        i += entity.length
        Self.count(&entities, place)
      } else if byte == 0xC2, (0x80...0x9F).contains(next),
        let scalar = CodePages.windows1252(next), let utf8 = UTF8.encode(scalar)
      {
        bytes.append(contentsOf: utf8)
        i += 2
        Self.count(&controls, place)
      } else {
        bytes.append(byte)
        i += 1
      }
    }
    return start..<bytes.count
  }

  private static func count(_ repair: inout Repair, _ place: () -> Place) {
    if repair.first == nil { repair.first = place() }
    repair.count += 1
  }

  /// Whether the cell can be taken as it stands, as nearly all can.
  @inline(__always)
  static func isPlain(_ field: CSVField, _ range: Range<Int>, of text: Bytes) -> Bool {
    if field.form == .escaped { return false }
    for i in range where text[i] == UInt8(ascii: "&") || text[i] == 0xC2 { return false }
    return true
  }

  func report(into report: inout Report) {
    if let first = entities.first {
      report.note(
        RowRules.textRepaired, at: first,
        Wording(
          nl:
            "\(entities.count) keer stond er een HTML-code als '&amp;'; die is omgezet in het "
            + "teken",
          en: "\(entities.count) HTML codes like '&amp;' were made the character they stand for"))
    }
    if let first = controls.first {
      report.note(
        RowRules.textRepaired, at: first,
        Wording(
          nl: "\(controls.count) stuurtekens zijn gelezen als letters van Windows-1252",
          en: "\(controls.count) control characters were read as letters of Windows-1252"))
    }
  }
}

/// A character written as HTML writes it.
private struct Entity {
  let utf8: [UInt8]
  let length: Int

  init?(at start: Int, before end: Int, in text: Bytes) {
    var i = start + 1
    while i < end, i - start <= 8, text[i] != UInt8(ascii: ";") { i += 1 }
    guard i < end, text[i] == UInt8(ascii: ";") else { return nil }
    let name = text.slice((start + 1)..<i).string
    guard let scalar = Self.scalar(name), let encoded = UTF8.encode(scalar) else { return nil }
    utf8 = Array(encoded)
    length = i + 1 - start
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    case "euro": return "€"
    case "eacute": return "é"
    case "euml": return "ë"
    default: break
    }
    guard name.first == "#" else { return nil }
    let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
    let digits = isHexadecimal ? name.dropFirst(2) : name.dropFirst()
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20 else {
      return nil
    }
    return Unicode.Scalar(value)
  }
}
