public import Diagnostics
public import Markup

/// Text that an author wrote in Markdown, ready to be printed on any page: HTML in which links
/// and pictures are still targets, since how they are written depends on the page they stand on.
public struct Prose: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    case html(HTML)
    /// The value of an `href` or `src` attribute.
    case target(Target)
  }

  public enum Target: Hashable, Sendable {
    /// Another file of the portal, from its root (`guides/begroting-lezen.md`), and a heading.
    case file(String, fragment: String?)
    /// An address of the site that starts with a slash.
    case site(Address)
    case web(String)
    /// A heading of the same text.
    case here(String)
  }

  public struct Heading: Hashable, Sendable {
    public var level: Int
    public var id: String
    public var text: String
    public init(level: Int, id: String, text: String) {
      self.level = level
      self.id = id
      self.text = text
    }
  }

  public struct Link: Hashable, Sendable {
    public enum Use: Hashable, Sendable { case link, picture }
    public var target: Target
    public var use: Use
    public var place: Place
    public init(_ target: Target, use: Use, at place: Place) {
      self.target = target
      self.use = use
      self.place = place
    }
  }

  public var segments: [Segment]
  public var headings: [Heading]
  public var links: [Link]
  /// The words without marks, for the search index.
  public var plainText: String

  public init(
    segments: [Segment] = [], headings: [Heading] = [], links: [Link] = [], plainText: String = ""
  ) {
    self.segments = segments
    self.headings = headings
    self.links = links
    self.plainText = plainText
  }

  public var isEmpty: Bool { segments.isEmpty }

  /// The HTML as it stands on a page; `locate` says where a file of the portal is printed.
  public func html(on page: Address, locate: (String) -> Address?) -> HTML {
    var markup = ""
    for segment in segments {
      switch segment {
      case .html(let html): markup += html.markup
      case .target(let target):
        let reference: String =
          switch target {
          case .file(let file, let fragment):
            locate(file).map {
              (fragment.map($0.anchored) ?? $0).relative(to: page)
            } ?? "#"
          case .site(let address): address.relative(to: page)
          case .web(let text): text
          case .here(let fragment): "#" + fragment
          }
        markup += HTML(text: reference).markup
      }
    }
    return HTML(verbatim: markup)
  }
}
