/// Text that is HTML already and is printed as it stands.
///
/// Only Intake (from Markdown, raw HTML left out), Charts and the press make it; everything else
/// is a `String` and is escaped when it is printed.
public struct HTML: Hashable, Sendable, Codable {
  public var markup: String

  public init(verbatim markup: String) {
    self.markup = markup
  }

  /// The text as HTML: what has a meaning in HTML is written as an entity.
  public init(text: String) {
    var bytes: [UInt8] = []
    Self.escape(text, into: &bytes)
    markup = String(decoding: bytes, as: UTF8.self)
  }

  public static let empty = HTML(verbatim: "")
  public var isEmpty: Bool { markup.isEmpty }

  public static func + (a: HTML, b: HTML) -> HTML {
    HTML(verbatim: a.markup + b.markup)
  }

  /// Escapes for element text and for quoted attribute values alike. HTML has no control
  /// characters: those of C1 are printed as the Windows-1252 characters they were before a
  /// careless conversion, as browsers read `&#150;` too; others as a replacement character.
  public static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      var i = 0
      while i < source.count {
        let byte = source[i]
        var length = 1
        let entity: StaticString
        switch byte {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        case 0x7F: entity = "\u{FFFD}"
        case 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: entity = "\u{FFFD}"
        case 0xC2 where i + 1 < source.count && source[i + 1] < 0xA0:
          entity = windows1252[Int(source[i + 1]) - 0x80]
          length = 2
        default:
          i += 1
          continue
        }
        bytes.append(contentsOf: source[start..<i])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        i += length
        start = i
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// What 0x80 to 0x9F mean in Windows-1252.
  private static let windows1252: [StaticString] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
