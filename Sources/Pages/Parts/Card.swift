internal import Civic
public import Markup

/// An initiative or a practice in a list.
public struct Card: Encodable, Sendable {
  public var title: String
  public var url: Address
  public var summary: String
  public var kind: String
  /// Where: a municipality or neighbourhood.
  public var place: String
  public var themes: [LinkLine]
  /// How it stands: the key for its mark and the words.
  public var status: Status?
  public var isExample: Bool

  public struct Status: Encodable, Sendable {
    public var id: String
    public var label: String
  }

  init(_ article: Article<Initiative>, in edition: Edition) {
    let record = article.record
    title = record.title
    url = edition.paths.initiative(article.id)
    summary = record.summary
    kind = edition.kind(record.type)
    place = record.areas.map { edition.area($0)?.name ?? $0 }.joined(separator: ", ")
    themes = record.themes.map {
      LinkLine(edition.theme($0), edition.paths.facet(edition.paths.initiatives, "theme", $0))
    }
    status = Status(
      id: record.status.rawValue, label: edition.words["status", record.status.rawValue])
    isExample = record.isExample
  }

  init(_ article: Article<Practice>, in edition: Edition) {
    let record = article.record
    title = record.title
    url = edition.paths.practice(article.id)
    summary = record.summary
    kind = edition.kind(record.kind)
    place = record.municipality
    themes = record.themes.map {
      LinkLine(edition.theme($0), edition.paths.facet(edition.paths.practices, "theme", $0))
    }
    status = nil
    isExample = record.isExample
  }

  private init() {
    title = "x"
    url = Address("/")
    summary = "x"
    kind = "x"
    place = "x"
    themes = [.sample]
    status = Status(id: "x", label: "x")
    isExample = true
  }

  static let sample = Card()
}

/// A link with its words, and how much stands behind it.
public struct LinkLine: Encodable, Sendable {
  public var label: String
  public var url: Address
  public var note: String?

  init(_ label: String, _ address: Address, note: String? = nil) {
    self.label = label
    self.url = address
    self.note = note
  }

  static let sample = LinkLine("x", Address("/"), note: "x")
}
