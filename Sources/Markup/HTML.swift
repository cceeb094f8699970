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

  /// Escapes for element text and for quoted attribute values alike.
  public static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for (i, byte) in source.enumerated() {
        let entity: StaticString
        switch byte {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        case 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: entity = "\u{FFFD}"
        default: continue
        }
        bytes.append(contentsOf: source[start..<i])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = i + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }
}
