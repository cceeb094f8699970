/// One tag of a template as it is written: `{{#rows}}`.
struct Tag {
  enum Kind {
    case name, section, inverted, partial, parent, block, close, comment
  }

  var kind: Kind
  /// From the first brace to after the last.
  var range: Range<Int>
  /// The name in it, without the blanks around it.
  var name: Range<Int>
  /// The range with the whitespace that goes when the tag goes: the whole line, for a tag that
  /// stands alone on it.
  var owned: Range<Int>
  /// The position of the tag that closes this one, or that this one closes.
  var partner: Int?
  /// The position of the innermost tag that this one stands in.
  var encloser: Int?
  /// What is taken off the lines in a block, and put before them where the block is printed.
  var indent: [UInt8] = []

  init(_ kind: Kind, range: Range<Int>, name: Range<Int>) {
    self.kind = kind
    self.range = range
    self.name = name
    owned = range
  }
}

extension Tag.Kind {
  /// Whether a closing tag belongs to it.
  var hasBody: Bool {
    switch self {
    case .section, .inverted, .parent, .block: true
    case .name, .partial, .close, .comment: false
    }
  }

  var sigil: String {
    switch self {
    case .name: ""
    case .section: "#"
    case .inverted: "^"
    case .partial: ">"
    case .parent: "<"
    case .block: "$"
    case .close: "/"
    case .comment: "!"
    }
  }
}
