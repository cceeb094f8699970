public import Markup

/// What a name in a template can stand for.
///
/// Numbers are not among it: whoever makes the context words them as the reader should see them.
public enum TemplateValue: Sendable, Hashable {
  /// A known name with nothing in it.
  case absent
  /// Printed escaped.
  case text(String)
  /// Printed as it stands.
  case html(HTML)
  /// Printed relative to the page it stands on; the only value a URL attribute takes.
  case link(Hyperlink)
  /// Opens or closes a section; cannot be printed.
  case flag(Bool)
  case list([TemplateValue])
  case record(TemplateRecord)

  /// Whether a section over it is printed.
  var opensSection: Bool {
    switch self {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .link, .record: true
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    }
  }
}
