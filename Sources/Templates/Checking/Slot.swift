/// What a place in the HTML takes.
enum Slot: Hashable, Sendable {
  /// Between tags: text, HTML and links.
  case text
  /// In an element or attribute that holds text and no tags.
  case plain(in: String)
  /// At the start of an attribute that holds a URL: a link.
  case url(attribute: String)
  /// In a URL after `#`: text.
  case fragment(attribute: String)
  case nothing(Reason)

  enum Reason: Hashable, Sendable {
    case unquoted(attribute: String)
    /// In a tag, where names of elements and attributes stand.
    case tag
    /// In an attribute that can run a script, or of which the name is not sure.
    case attribute(String)
    /// In `script`, `style` and the like.
    case element(String)
    case comment
    /// In a URL after other text.
    case middleOfURL(attribute: String)
  }

  init(at position: HTMLPosition) {
    switch position.state {
    case .text: self = .text
    case .raw:
      self =
        RawElement.printable.contains(position.element)
        ? .plain(in: position.element) : .nothing(.element(position.element))
    case .declarationOpen, .declaration, .comment: self = .nothing(.comment)
    case .tagOpen, .elementName, .tag, .attributeName, .afterAttributeName: self = .nothing(.tag)
    case .beforeValue, .unquoted: self = .nothing(.unquoted(attribute: position.attribute))
    case .singleQuoted, .doubleQuoted: self = Self.value(of: position)
    }
  }

  private static func value(of position: HTMLPosition) -> Slot {
    let name = position.attribute
    if name.contains(HTMLPosition.unclear) { return .nothing(.attribute(HTMLPosition.unclear)) }
    if isActive(name) { return .nothing(.attribute(name)) }
    guard isURL(name) else { return .plain(in: name) }
    return switch position.valueStart {
    case .empty: .url(attribute: name)
    case .fragment: .fragment(attribute: name)
    case .other: .nothing(.middleOfURL(attribute: name))
    }
  }

  /// Whether text in the attribute can become script or style.
  private static func isActive(_ attribute: String) -> Bool {
    attribute.hasPrefix("on") || ["style", "srcdoc", "http-equiv"].contains(attribute)
  }

  private static func isURL(_ attribute: String) -> Bool {
    urls.contains(attribute)
      || attribute.hasPrefix("data-") && attribute.dropFirst(4).hasSuffix("-url")
  }

  private static let urls: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "icon", "imagesrcset", "longdesc",
    "manifest", "ping", "poster", "src", "srcset", "xlink:href",
  ]
}
