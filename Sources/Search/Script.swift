/// A file of the index in the making: a script that hands one value to the search script.
///
/// Scripts and not JSON, because a page that was opened from a folder may load a script but may not
/// fetch a file.
struct Script {
  private(set) var bytes: [UInt8] = []

  init(_ chunk: String) {
    raw("inzage.chunk(")
    string(chunk)
    raw(",")
  }

  /// The file with this content, complete.
  func file(_ path: String) -> SearchFile {
    var bytes = bytes
    bytes.append(contentsOf: Array(");\n".utf8))
    return SearchFile(path: path, bytes: bytes)
  }

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func string(_ text: String) {
    string(text.utf8)
  }

  /// A JSON string, which is a string in JavaScript too.
  mutating func string(_ text: some Sequence<UInt8>) {
    raw("\"")
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case UInt8(ascii: "<"): raw("\\u003c")  // No `</script>` for whoever pastes it into a page.
      case 0..<0x20, 0x7F:
        raw("\\u00")
        bytes.append(Self.hex[Int(byte >> 4)])
        bytes.append(Self.hex[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }

  mutating func strings(_ texts: [String]) {
    list(texts) { $0.string($1) }
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout Script, Element) -> Void) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",\n") }
      write(&self, element)
    }
    raw("]")
  }

  static let hex = Array("0123456789abcdef".utf8)
}
