/// A part of a text in Markdown, as a value.
struct MarkdownNode: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case document, quote, item, paragraph, rule
    case task(TaskState)
    case list(ListStyle)
    case heading(level: Int)
    case codeBlock(language: String, text: String)
    case htmlBlock(String)
    case table([Alignment])
    case tableHeader, tableRow, tableCell
    /// A note at the foot of the text; the number is its place among them, from one.
    case footnote(Int)
    case text(String)
    case code(String)
    case html(String)
    case softBreak, lineBreak, emphasis, strong
    case link(address: String, title: String)
    case image(address: String, title: String)
    case footnoteReference(Int)
    /// Something that this reader does not know, by the name the parser gives it.
    case unknown(name: String, text: String)
  }

  enum TaskState: Hashable, Sendable { case open, done }
  enum Alignment: Hashable, Sendable { case none, center, right }
  enum Spacing: Hashable, Sendable { case tight, loose }
  struct ListStyle: Hashable, Sendable {
    /// The first number of a numbered list.
    var start: Int?
    var spacing: Spacing
  }

  var kind: Kind
  /// Line of the Markdown and byte in it, each from one.
  var line: Int
  var column: Int
  var children: [MarkdownNode] = []
}
