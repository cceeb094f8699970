import Civic
import Markup

/// Collects the HTML of a text with the targets in it, and its words without marks.
struct ProseWriter {
  private(set) var segments: [Prose.Segment] = []
  private var html: [UInt8] = []
  private var plain: [UInt8] = []

  /// HTML of our own.
  mutating func tag(_ markup: StaticString) {
    markup.withUTF8Buffer { html.append(contentsOf: $0) }
  }

  /// The value of an attribute that an author or we wrote.
  mutating func attribute(_ text: String) {
    HTML.escape(text, into: &html)
  }

  /// Text of the author, on the page and among the words.
  mutating func text(_ text: String) {
    HTML.escape(text, into: &html)
    plain.append(contentsOf: text.utf8)
  }

  /// Keeps the words of two lines, cells (a space) or blocks (a line) apart.
  mutating func wordBreak(_ byte: UInt8 = ASCII.lineFeed) {
    while plain.last == ASCII.space { plain.removeLast() }
    if let last = plain.last, last != ASCII.lineFeed { plain.append(byte) }
  }

  /// Words that are on the page in another way: the text of a picture.
  mutating func words(_ text: String) {
    plain.append(contentsOf: text.utf8)
  }

  mutating func target(_ target: Prose.Target) {
    flush()
    segments.append(.target(target))
  }

  private mutating func flush() {
    guard !html.isEmpty else { return }
    segments.append(.html(HTML(verbatim: String(decoding: html, as: UTF8.self))))
    html.removeAll(keepingCapacity: true)
  }

  mutating func finish() -> (segments: [Prose.Segment], plainText: String) {
    flush()
    while let last = plain.last, last == ASCII.lineFeed || last == ASCII.space {
      plain.removeLast()
    }
    return (segments, String(decoding: plain, as: UTF8.self))
  }
}
