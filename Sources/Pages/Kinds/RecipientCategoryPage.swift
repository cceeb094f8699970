internal import Civic
internal import Markup

/// Recipients that are shown as a whole: people, and names that may be a person's. It has totals
/// and no names.
public struct RecipientCategoryPage: PageKind {
  public static let template = "recipient-category"

  public struct Context: Encodable, Sendable {
    public var name: String
    /// People; otherwise names of which nobody knows whose they are.
    public var isPeople: Bool
    public var grants: GrantSummary
    public var schemes: GrantAwards
  }

  public static let sample = Context(
    name: "x", isPeople: true, grants: .sample, schemes: .sample)

  public init() {}

  /// The categories that there are, each with its grants.
  static func sets(in edition: Edition) -> [(PartyKind, GrantSet)] {
    edition.grants.categories.compactMap { category in
      edition.category(category.kind).map { address in
        let set = GrantSet(
          label: edition.words["grants.party", category.kind.rawValue], address: address,
          positions: category.positions)
        return (category.kind, set)
      }
    }
  }

  /// Schemes in the table; what few people asked for is taken together.
  private static let shown = 40

  private static func schemes(of positions: [Int], in edition: Edition) -> [GrantSet] {
    let sets = edition.largestFirst(edition.grantsByScheme(positions))
    let rest = sets.dropFirst(shown).flatMap(\.positions)
    guard !rest.isEmpty else { return sets }
    return sets.prefix(shown) + [
      GrantSet(label: edition.words["grants.other_schemes"], address: nil, positions: rest)
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let trail = RecipientIndexPage.trail(in: edition)
    return Self.sets(in: edition).compactMap { kind, set in
      guard let address = set.address else { return nil }
      return Page(
        at: address, template: Self.template,
        title: words["grants.category_title", kind.rawValue],
        summary: words["grants.category_summary", kind.rawValue], trail: trail, section: .grants,
        search: SearchEntry(kind: words["kind.recipient"])
      ) { book in
        let summary = GrantSummary(
          of: GrantSet(label: set.label, address: nil, positions: set.positions), in: edition,
          book: &book)
        return Context(
          name: set.label, isPeople: kind == .naturalPerson, grants: summary,
          schemes: GrantAwards(
            Self.schemes(of: set.positions, in: edition), of: summary.whole, in: edition,
            book: &book))
      }
    }
  }
}
