internal import Civic
public import Markup

/// What is different since the delivery before: one line for each source that superseded another.
public struct ChangeIndexPage: PageKind {
  public static let template = "changes"

  public struct Context: Encodable, Sendable {
    public var entries: Filled<Line>?
    public var sources: Address
  }

  public struct Line: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var old: String
    public var new: String
    /// `62 gecorrigeerd, 3.812 nieuw`, or why there is no comparison.
    public var summary: String
  }

  public static let sample = Context(
    entries: Filled([Line(title: "x", url: Address("/"), old: "x", new: "x", summary: "x")]),
    sources: Address("/"))

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    SourceIndexPage.trail(in: edition) + [
      Page.Crumb(edition.words["nav.changes"], edition.paths.changes)
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.changes, template: Self.template, title: words["changes.title"],
        summary: words["changes.summary"], trail: SourceIndexPage.trail(in: edition),
        section: .sources, search: SearchEntry(kind: words["kind.changes"])
      ) { _ in
        Context(
          entries: Filled(edition.changes.entries.map { line(of: $0, in: edition) }),
          sources: edition.paths.sources)
      }
    ]
  }

  private func line(of entry: ChangeBook.Entry, in edition: Edition) -> Line {
    let old = edition.source(number: entry.old)
    let new = edition.source(number: entry.new)
    let words = edition.words
    let counts = ChangePage.shown.compactMap { kind -> String? in
      let count = entry.changes[kind]?.count ?? 0
      return count > 0
        ? "\(edition.format.number(count)) \(words["change_kind", kind.rawValue])" : nil
    }
    return Line(
      title: new.title, url: edition.paths.changes(ofSource: new.id), old: old.title,
      new: new.title,
      summary: entry.quality.fault.map { words["key_fault", $0.rawValue] }
        ?? (counts.isEmpty ? words["changes.nothing"] : counts.joined(separator: ", ")))
  }
}
