/// Where a link leads: a place on the site or an address of the web that cannot carry a script.
public enum Hyperlink: Hashable, Sendable, Codable {
  case site(Address)
  case web(String)

  /// A link to the web, when the text is an `http`, `https`, `mailto` or `tel` address; anything
  /// else, `javascript:` and `data:` among it, is refused.
  public init?(web text: String) {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
      default: true
      }
    }
    guard isPlain, let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon].lowercased()
    switch scheme {
    case "http", "https":
      guard text[colon...].hasPrefix("://"), text.count > scheme.count + 3 else { return nil }
    case "mailto", "tel":
      guard text.count > scheme.count + 1 else { return nil }
    default: return nil
    }
    self = .web(text)
  }

  /// How a page at `page` writes the link.
  public func reference(from page: Address) -> String {
    switch self {
    case .site(let address): address.relative(to: page)
    case .web(let text): text
    }
  }
}
