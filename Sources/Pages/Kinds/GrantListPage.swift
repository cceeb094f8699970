internal import Civic
internal import Markup

/// A hundred grants of a list: all of a year or policy field, and the later pages of the lists
/// that begin on the page of a scheme, a recipient or an area.
public struct GrantListPage: PageKind {
  public static let template = "grant-list"

  public struct Context: Encodable, Sendable {
    /// The page that the list belongs to.
    public var about: LinkLine
    /// `101 tot en met 200 van 4.457`.
    public var range: String
    public var table: GrantTable
    public var pagination: Pagination?
  }

  public static let sample = Context(
    about: .sample, range: "x", table: .sample, pagination: .sample)

  public init() {}

  /// A list before it is cut into pages.
  private struct List {
    var title: String
    var about: LinkLine
    var address: Address
    var trail: [Page.Crumb]
    var section: Section
    /// In the order in which they are listed.
    var positions: [Int]
    /// The number of the first page that is made here.
    var first: Int
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let grants = edition.grants
    let words = edition.words
    let trail = GrantIndexPage.trail(in: edition)
    var lists = grants.years.map { year in
      list(
        of: grants.byYear[year] ?? [], named: GrantYearPage.title(of: year, in: edition),
        beside: edition.paths.grants(year), below: trail, in: edition)
    }
    lists += grants.policyFields.map { field in
      list(
        of: field.positions, named: words.filled("grants.field_title", ["name": field.name]),
        beside: edition.paths.policyField(field.slug),
        below: PolicyFieldIndexPage.trail(in: edition), in: edition)
    }
    lists += grants.schemes.compactMap { scheme in
      rest(
        of: scheme.positions, named: scheme.name, from: edition.paths.scheme(scheme.slug),
        below: SchemeIndexPage.trail(in: edition), in: edition)
    }
    lists += grants.recipients.compactMap { recipient in
      rest(
        of: recipient.positions, named: RecipientPage.title(of: recipient, in: edition),
        from: edition.paths.recipient(recipient.slug),
        below: RecipientIndexPage.trail(in: edition), in: edition)
    }
    lists += AreaGrantsPage.sets(in: edition).compactMap { area, set in
      var rest = rest(
        of: set.positions, named: AreaGrantsPage.title(of: area, in: edition),
        from: edition.grants(inArea: area.code),
        below: AreaGrantsPage.trail(to: area, in: edition), in: edition)
      rest?.section = .areas
      return rest
    }
    return lists.flatMap { pages(of: $0, in: edition) }
  }

  /// A list with pages of its own, below the page that it belongs to.
  private func list(
    of positions: [Int], named name: String, beside page: Address, below trail: [Page.Crumb],
    in edition: Edition
  ) -> List {
    List(
      title: edition.words.filled("grants.list_title", ["name": name]),
      about: LinkLine(name, page), address: edition.allGrants(of: page),
      trail: trail + [Page.Crumb(name, page)], section: .grants,
      positions: edition.listed(positions), first: 1)
  }

  /// What does not fit on the page that a list begins on.
  private func rest(
    of positions: [Int], named name: String, from page: Address, below trail: [Page.Crumb],
    in edition: Edition
  ) -> List? {
    guard positions.count > GrantTable.size else { return nil }
    return List(
      title: name, about: LinkLine(name, page), address: page,
      trail: trail + [Page.Crumb(name, page)], section: .grants,
      positions: edition.listed(positions), first: 2)
  }

  private func pages(of list: List, in edition: Edition) -> [Page] {
    let words = edition.words
    let count = max(1, (list.positions.count + GrantTable.size - 1) / GrantTable.size)
    return (list.first...count).map { number in
      let numbered = ["name": list.title, "number": edition.format.number(number)] as KeyValuePairs
      var page = Page(
        at: edition.paths.part(number, of: list.address), template: Self.template,
        title: number == 1 ? list.title : words.filled("grants.part_title", numbered),
        summary: words.filled("grants.list_summary", ["name": list.about.label]),
        trail: list.trail, section: list.section, search: nil
      ) { book in
        let start = (number - 1) * GrantTable.size
        let end = min(start + GrantTable.size, list.positions.count)
        return Context(
          about: list.about,
          range: Self.range(from: start, to: end, of: list.positions.count, in: edition),
          table: GrantTable(list.positions[start..<end], in: edition, book: &book),
          pagination: Pagination(number, of: count, words: words) {
            edition.paths.part($0, of: list.address)
          })
      }
      page.isListed = number == 1
      return page
    }
  }

  static func range(from start: Int, to end: Int, of count: Int, in edition: Edition) -> String {
    edition.words.filled(
      "grants.range",
      [
        "first": edition.format.number(start + 1), "last": edition.format.number(end),
        "count": edition.format.number(count),
      ])
  }
}

/// The first hundred grants of a list that begins on a page of its own, and the way to the others.
public struct GrantOpening: Encodable, Sendable {
  public var range: String
  public var table: GrantTable
  public var pagination: Pagination?

  init(of positions: [Int], on page: Address, in edition: Edition, book: inout PassportBook) {
    let listed = edition.listed(positions)
    let end = min(GrantTable.size, listed.count)
    range = GrantListPage.range(from: 0, to: end, of: listed.count, in: edition)
    table = GrantTable(listed.prefix(end), in: edition, book: &book)
    pagination = Pagination(
      1, of: (listed.count + GrantTable.size - 1) / GrantTable.size, words: edition.words
    ) { edition.paths.part($0, of: page) }
  }

  private init() {
    range = "x"
    table = .sample
    pagination = .sample
  }

  static let sample = GrantOpening()
}
