internal import Civic
public import Markup

/// The search page; its script answers in the browser, and without it the index does.
public struct SearchPage: PageKind {
  public static let template = "search"

  public struct Context: Encodable, Sendable {
    public var root: Address
    public var index: Address
  }

  public static let sample = Context(root: Address("/"), index: Address("/"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    var page = Page(
      at: edition.paths.search, template: Self.template, title: edition.words["search.title"],
      summary: edition.words["search.summary"],
      trail: [Page.Crumb(edition.words["nav.home"], edition.paths.home)], section: nil,
      search: nil
    ) { _ in Context(root: edition.paths.home, index: edition.paths.index) }
    page.isListed = false
    return [page]
  }
}

/// Every page of the site by its title, for readers without a script.
public struct IndexPage: Sendable {
  public static let template = "index"

  public struct Context: Encodable, Sendable {
    public var letter: String
    public var letters: [Letter]
    public var entries: [Entry]
    public var pagination: Pagination?
  }

  public struct Letter: Encodable, Sendable {
    public var label: String
    public var url: Address
    public var isCurrent: Bool
  }

  public struct Entry: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var kind: String
  }

  public static let sample = Context(
    letter: "A", letters: [Letter(label: "A", url: Address("/"), isCurrent: true)],
    entries: [Entry(title: "x", url: Address("/"), kind: "x")], pagination: .sample)

  /// Entries on one page.
  static let size = 300

  /// The index of all pages that the search knows: one page for each letter, and its first page
  /// at the address of the index itself.
  public static func pages(of edition: Edition, over all: [Page]) -> [Page] {
    var groups: [String: [Entry]] = [:]
    for page in all {
      guard let entry = page.search else { continue }
      groups[letter(of: page.title), default: []].append(
        Entry(title: page.title, url: page.address, kind: entry.kind))
    }
    let letters = groups.keys.sorted()
    var pages: [Page] = []
    for (i, letter) in letters.enumerated() {
      let entries = (groups[letter] ?? []).sorted {
        (Slug.from($0.title), $0.title, $0.url) < (Slug.from($1.title), $1.title, $1.url)
      }
      let list = i == 0 ? edition.paths.index : edition.paths.index(letter.lowercased())
      let count = (entries.count + size - 1) / size
      for number in 1...count {
        pages.append(
          page(
            letter, letters, entries, number: number, of: count, list: list, in: edition))
      }
    }
    return pages
  }

  private static func page(
    _ letter: String, _ letters: [String], _ entries: [Entry], number: Int, of count: Int,
    list: Address, in edition: Edition
  ) -> Page {
    let words = edition.words
    var title = words.filled("index.title", ["letter": letter])
    if number > 1 {
      title = words.filled("list.part", ["title": title, "n": String(number)])
    }
    return Page(
      at: edition.paths.part(number, of: list), template: template, title: title,
      summary: words["index.summary"],
      trail: [Page.Crumb(words["nav.home"], edition.paths.home)], section: nil, search: nil
    ) { _ in
      Context(
        letter: letter,
        letters: letters.enumerated().map { i, other in
          Letter(
            label: other,
            url: i == 0 ? edition.paths.index : edition.paths.index(other.lowercased()),
            isCurrent: other == letter)
        },
        entries: Array(entries[((number - 1) * size)..<min(entries.count, number * size)]),
        pagination: Pagination(number, of: count, words: words) {
          edition.paths.part($0, of: list)
        })
    }
  }

  /// The letter a title stands under: A to Z, or 0-9 for what does not begin with a letter.
  static func letter(of title: String) -> String {
    let first = Slug.from(title).utf8.first ?? UInt8(ascii: "0")
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
      ? String(UnicodeScalar(first - 32)) : "0-9"
  }
}

/// Everything that can be taken along.
public struct DownloadsPage: Sendable {
  public static let template = "downloads"

  public struct Context: Encodable, Sendable {
    public var groups: [Group]
  }

  public struct Group: Encodable, Sendable {
    public var id: String
    public var label: String
    public var about: String
    public var files: [DownloadLine]
  }

  public static let sample = Context(
    groups: [Group(id: "x", label: "x", about: "x", files: [.sample])])

  public static func page(of edition: Edition, _ lines: [DownloadLine]) -> Page {
    let words = edition.words
    return Page(
      at: edition.paths.downloads, template: template, title: words["downloads.title"],
      summary: words["downloads.summary"],
      trail: [Page.Crumb(words["nav.home"], edition.paths.home)], section: nil,
      search: SearchEntry(kind: words["kind.text"])
    ) { _ in
      Context(
        groups: [DownloadLine.Group.tables, .whole, .received].map { group in
          Group(
            id: group.rawValue, label: words["downloads", group.rawValue],
            about: words["downloads_about", group.rawValue],
            files: lines.filter { $0.group == group })
        })
    }
  }
}

/// What a host shows for an address that does not exist.
public struct NotFoundPage: PageKind {
  public static let template = "not-found"

  public struct Context: Encodable, Sendable {
    public var homeURL: Address
    public var searchURL: Address
    public var indexURL: Address
  }

  public static let sample = Context(
    homeURL: Address("/"), searchURL: Address("/"), indexURL: Address("/"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let paths = edition.paths
    var page = Page(
      at: paths.notFound, template: Self.template,
      title: edition.words["missing_page.title"],
      summary: edition.words["missing_page.summary"], trail: [], section: nil, search: nil
    ) { _ in
      Context(homeURL: paths.home, searchURL: paths.search, indexURL: paths.index)
    }
    page.isListed = false
    page.standsAnywhere = true
    return [page]
  }
}
