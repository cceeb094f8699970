/// Where in the HTML a template stands after the text so far: what may be printed there depends
/// on it.
///
/// It follows the tokenizer of the HTML standard as far as needed to tell text, tags, attributes
/// and raw elements from each other; which elements stand in each other it does not know.
struct HTMLPosition: Hashable, Sendable {
  var state = State.text
  /// The element whose tag or raw content this is, in small letters.
  var element = ""
  var isEndTag = false
  /// The attribute, in small letters; `unclear` when it depends on the branch taken.
  var attribute = ""
  /// What stands in the attribute value so far.
  var valueStart = ValueStart.empty
  /// How much of `<!--`, `-->` or `</title` has passed.
  private var passed = 0
  /// Right after `<!--` and `<!---`, where `>` ends a comment too.
  private static let commentStart = 3
  private static let commentStartDash = 4

  enum State: Hashable, Sendable {
    case text
    /// After `<`.
    case tagOpen
    /// After `<!`.
    case declarationOpen
    case declaration, comment
    case elementName
    /// Between attributes.
    case tag
    case attributeName
    case afterAttributeName
    case beforeValue
    case singleQuoted, doubleQuoted, unquoted
    /// In an element whose text holds no tags: `title`, `script`.
    case raw
  }

  enum ValueStart: Hashable, Sendable {
    case empty, fragment, other
  }

  /// The name of an attribute of which a part stands in one branch only.
  static let unclear = "?"

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { read(byte) }
  }
}

// MARK: - One byte of the template

extension HTMLPosition {
  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen: readTagOpen(byte)
    case .declarationOpen, .declaration, .comment: readDeclaration(byte)
    case .elementName: readElementName(byte)
    case .tag: readTag(byte)
    case .attributeName, .afterAttributeName: readAttributeName(byte)
    case .beforeValue, .singleQuoted, .doubleQuoted, .unquoted: readValue(byte)
    case .raw: readRaw(byte)
    }
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "!"):
      state = .declarationOpen
      passed = 0
    case UInt8(ascii: "/") where !isEndTag: isEndTag = true
    case UInt8(ascii: "?"): state = .declaration
    case _ where byte.isLetter:
      state = .elementName
      element = ""
      Self.append(byte, to: &element)
    case UInt8(ascii: "<"): isEndTag = false
    default: leaveTag()
    }
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    switch (state, byte) {
    case (.declarationOpen, UInt8(ascii: "-")):
      passed += 1
      if passed == 2 {
        state = .comment
        passed = Self.commentStart
      }
    case (.declarationOpen, UInt8(ascii: ">")), (.declaration, UInt8(ascii: ">")): leaveTag()
    case (.declarationOpen, _): state = .declaration
    case (.comment, UInt8(ascii: "-")):
      passed = passed == Self.commentStart ? Self.commentStartDash : passed > 0 ? 2 : 1
    case (.comment, UInt8(ascii: ">")) where passed >= 2: leaveTag()
    case (.comment, _): passed = 0
    default: return
    }
  }

  private mutating func readElementName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): state = .tag
    case _ where byte.isSpace: state = .tag
    default: Self.append(byte, to: &element)
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): return
    case _ where byte.isSpace: return
    default: beginAttribute(byte)
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): betweenAttributes()
    case UInt8(ascii: "="):
      state = .beforeValue
      valueStart = .empty
    case _ where byte.isSpace: state = .afterAttributeName
    default:
      if state == .attributeName { Self.append(byte, to: &attribute) } else { beginAttribute(byte) }
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch (state, byte) {
    case (.beforeValue, _) where byte.isSpace: return
    case (.beforeValue, UInt8(ascii: "\"")): state = .doubleQuoted
    case (.beforeValue, UInt8(ascii: "'")): state = .singleQuoted
    case (.beforeValue, UInt8(ascii: ">")), (.unquoted, UInt8(ascii: ">")): closeTag()
    case (.beforeValue, _): state = .unquoted
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")):
      betweenAttributes()
    case (.unquoted, _) where byte.isSpace: betweenAttributes()
    default:
      if valueStart == .empty { valueStart = byte == UInt8(ascii: "#") ? .fragment : .other }
    }
  }

  /// Looks for the tag that ends a raw element.
  private mutating func readRaw(_ byte: UInt8) {
    let end = Array("</\(element)".utf8)
    if passed == end.count, byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      isEndTag = true
      if byte == UInt8(ascii: ">") { leaveTag() } else { betweenAttributes() }
      passed = 0
    } else if passed < end.count, byte.lowercased == end[passed] {
      passed += 1
    } else {
      passed = byte == UInt8(ascii: "<") ? 1 : 0
    }
  }
}

// MARK: - From one to the other

extension HTMLPosition {
  private mutating func beginAttribute(_ byte: UInt8) {
    state = .attributeName
    attribute = ""
    Self.append(byte, to: &attribute)
  }

  private mutating func betweenAttributes() {
    state = .tag
    attribute = ""
    valueStart = .empty
  }

  private mutating func closeTag() {
    guard !isEndTag, RawElement.names.contains(element) else { return leaveTag() }
    betweenAttributes()
    state = .raw
    passed = 0
  }

  private mutating func leaveTag() {
    self = HTMLPosition()
  }

  private static func append(_ byte: UInt8, to name: inout String) {
    name.unicodeScalars.append(Unicode.Scalar(byte.lowercased))
  }
}

/// The elements whose text holds no tags.
enum RawElement {
  static let names: Set<String> = [
    "title", "textarea", "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]
  /// Of those, the ones in which escaped text is text.
  static let printable: Set<String> = ["title", "textarea"]
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
  }

  fileprivate var isSpace: Bool { isBlank || isLineBreak || self == 0x0C }

  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
