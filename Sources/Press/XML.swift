internal import Markup

/// Writes XML: text escaped, attributes in the order given.
struct XML {
  private(set) var bytes: [UInt8] = Array(#"<?xml version="1.0" encoding="utf-8"?>"#.utf8)

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes, end: ">")
  }

  mutating func close(_ name: String) {
    bytes += "\n</\(name)>".utf8
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    tag(name, attributes, end: "/>")
  }

  mutating func element(_ name: String, _ text: String) {
    tag(name, [:], end: ">")
    HTML.escape(text, into: &bytes)
    bytes += "</\(name)>".utf8
  }

  private mutating func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String>, end: String
  ) {
    bytes += "\n<\(name)".utf8
    for (key, value) in attributes {
      bytes += " \(key)=\"".utf8
      HTML.escape(value, into: &bytes)
      bytes += "\"".utf8
    }
    bytes += end.utf8
  }

  func finished() -> [UInt8] { bytes + [UInt8(ascii: "\n")] }
}
