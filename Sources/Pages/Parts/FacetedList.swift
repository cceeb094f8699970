internal import Civic
internal import Markup

/// A list of cards, and the same list narrowed to each value of each facet: plain pages, so that
/// choosing works without a script.
public struct FacetedList: Sendable {
  public struct Context: Encodable, Sendable {
    public var count: String
    /// The whole list, from a page that is narrowed.
    public var all: LinkLine?
    /// `Thema`, on a page that is narrowed.
    public var facet: String?
    public var facets: [Facet]
    public var cards: Filled<Card>?
    public var pagination: Pagination?
  }

  static let sample = Context(
    count: "x", all: .sample, facet: "x", facets: [.sample],
    cards: Filled([.sample]), pagination: .sample)

  /// Cards on one page.
  static let size = 24

  /// Which list it is: the root of its words, `initiatives` or `practices`.
  var name: String
  var section: Section
  var address: Address
  var template: String
  var axes: [FacetAxis]
  var count: Int
  var card: @Sendable (Int) -> Card

  func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav", name], address),
    ]
  }

  func pages(in edition: Edition) -> [Page] {
    let words = edition.words
    let summary = words.filled(
      "\(name).summary", ["municipality": edition.settings.municipalityName])
    var pages = parts(
      of: Array(0..<count), at: address, title: words["\(name).title"], summary: summary,
      choice: nil, in: edition)
    for (a, axis) in axes.enumerated() {
      for (c, choice) in axis.choices.enumerated() {
        pages += parts(
          of: choice.positions, at: choice.address,
          title: words.filled(
            "\(name).facet_title", ["facet": axis.label, "value": choice.label]),
          summary: choice.meaning ?? summary, choice: (a, c), in: edition)
      }
    }
    return pages
  }

  /// A list as pages of at most `size` cards; an empty list is one page that says so.
  private func parts(
    of positions: [Int], at first: Address, title: String, summary: String,
    choice: (axis: Int, value: Int)?, in edition: Edition
  ) -> [Page] {
    let words = edition.words
    let count = max(1, (positions.count + Self.size - 1) / Self.size)
    let crumbs = trail(in: edition)
    // Themes are what people look for by name; the other facets are reached from the list.
    let isFound = choice.map { axes[$0.axis].name == "theme" } ?? true
    return (1...count).map { part in
      let partTitle =
        part == 1
        ? title
        : words.filled(
          "facets.part_title", ["title": title, "n": edition.format.number(part)])
      return Page(
        at: edition.paths.part(part, of: first), template: template, title: partTitle,
        summary: summary, trail: choice == nil && part == 1 ? Array(crumbs.dropLast()) : crumbs,
        section: section,
        search: part == 1 && isFound ? SearchEntry(kind: words["kind", name]) : nil
      ) { _ in
        Context(
          count: words.counted("\(name).count", positions.count),
          all: choice == nil
            ? nil
            : LinkLine(
              words["\(name).all"], address, note: edition.format.number(self.count)),
          facet: choice.map { axes[$0.axis].label }, facets: facets(choice, in: edition),
          cards: Filled(
            positions.dropFirst((part - 1) * Self.size).prefix(Self.size).map(card)),
          pagination: Pagination(part, of: count, words: words) {
            edition.paths.part($0, of: first)
          })
      }
    }
  }

  private func facets(_ current: (axis: Int, value: Int)?, in edition: Edition) -> [Facet] {
    axes.enumerated().compactMap { a, axis in
      guard !axis.choices.isEmpty else { return nil }
      return Facet(
        label: axis.label,
        choices: axis.choices.enumerated().map { c, choice in
          Facet.Choice(
            label: choice.label, url: choice.address,
            count: edition.format.number(choice.positions.count),
            isCurrent: current.map { $0.axis == a && $0.value == c } ?? false)
        })
    }
  }
}
