internal import Civic
internal import Markup

/// All schemes with what was awarded under each.
public struct SchemeIndexPage: PageKind {
  public static let template = "schemes"

  public struct Context: Encodable, Sendable {
    public var schemes: GrantAwards
    public var sources: [LinkLine]
  }

  public static let sample = Context(schemes: .sample, sources: [.sample])

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    GrantIndexPage.trail(in: edition)
      + [Page.Crumb(edition.words["grants.schemes_title"], edition.paths.schemes)]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.grants.schemes.isEmpty else { return [] }
    let words = edition.words
    return [
      Page(
        at: edition.paths.schemes, template: Self.template, title: words["grants.schemes_title"],
        summary: words.filled(
          "grants.schemes_summary", ["municipality": edition.settings.municipalityName]),
        trail: GrantIndexPage.trail(in: edition), section: .grants,
        search: SearchEntry(kind: words["kind.scheme"])
      ) { _ in
        let whole = GrantIndexPage.whole(in: edition)
        return Context(
          schemes: GrantAwards(
            edition.grants.schemes.map { scheme in
              GrantAwards.Row(
                GrantTotals.Row(
                  borrowing: SchemePage.set(of: scheme),
                  from: edition.paths.scheme(scheme.slug), in: edition))
            },
            total: GrantAwards.Row(
              GrantTotals.Row(borrowing: whole, from: edition.paths.grants, in: edition)
                .named(words["grants.total"], nil))),
          sources: edition.sources(of: whole.positions).map {
            LinkLine($0.title, edition.paths.source($0.id))
          })
      }
    ]
  }
}

/// One scheme: the rules under which subsidies are asked, with all that was asked.
public struct SchemePage: PageKind {
  public static let template = "scheme"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var grants: GrantSummary
    public var policyFields: [LinkLine]
    public var list: GrantOpening
  }

  public static let sample = Context(
    name: "x", grants: .sample, policyFields: [.sample], list: .sample)

  public init() {}

  static func set(of scheme: GrantBook.Group) -> GrantSet {
    GrantSet(label: scheme.name, address: nil, positions: scheme.positions)
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let trail = SchemeIndexPage.trail(in: edition)
    return edition.grants.schemes.map { scheme in
      let address = edition.paths.scheme(scheme.slug)
      return Page(
        at: address, template: Self.template, title: scheme.name,
        summary: words.filled(
          "grants.scheme_summary", ["municipality": edition.settings.municipalityName]),
        trail: trail, section: .grants, search: SearchEntry(kind: words["kind.scheme"])
      ) { book in
        Context(
          name: scheme.name,
          grants: GrantSummary(of: Self.set(of: scheme), in: edition, book: &book),
          policyFields: edition.grantsByPolicyField(scheme.positions).compactMap { set in
            set.address.map { LinkLine(set.label, $0) }
          },
          list: GrantOpening(of: scheme.positions, on: address, in: edition, book: &book))
      }
    }
  }
}
