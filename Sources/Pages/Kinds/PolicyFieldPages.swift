internal import Civic
public import Markup

/// All policy fields with what was asked, awarded and settled in each.
public struct PolicyFieldIndexPage: PageKind {
  public static let template = "policy-fields"

  public struct Context: Encodable, Sendable {
    public var policyFields: GrantSums
    public var chart: HTML?
    public var sources: [LinkLine]
  }

  public static let sample = Context(
    policyFields: .sample, chart: HTML(verbatim: "<svg></svg>"), sources: [.sample])

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    GrantIndexPage.trail(in: edition)
      + [Page.Crumb(edition.words["grants.fields_title"], edition.paths.policyFields)]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.grants.policyFields.isEmpty else { return [] }
    let words = edition.words
    return [
      Page(
        at: edition.paths.policyFields, template: Self.template,
        title: words["grants.fields_title"],
        summary: words.filled(
          "grants.fields_summary", ["municipality": edition.settings.municipalityName]),
        trail: GrantIndexPage.trail(in: edition), section: .grants,
        search: SearchEntry(kind: words["kind.policy_field"])
      ) { _ in
        let whole = GrantIndexPage.whole(in: edition)
        let sets = edition.largestFirst(edition.grantsByPolicyField(whole.positions))
        return Context(
          policyFields: GrantSums(
            sets.map { set in
              GrantTotals.Row(
                borrowing: set, from: set.address ?? edition.paths.grants, in: edition)
            },
            total: GrantTotals.Row(borrowing: whole, from: edition.paths.grants, in: edition)
              .named(words["grants.total"], nil)),
          chart: GrantSummary.chart(sets, title: "grants.field_chart_title", in: edition),
          sources: edition.sources(of: whole.positions).map {
            LinkLine($0.title, edition.paths.source($0.id))
          })
      }
    ]
  }
}

/// One policy field: its years and its schemes. All its grants stand on a list beside it.
public struct PolicyFieldPage: PageKind {
  public static let template = "policy-field"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var grants: GrantSummary
    public var schemes: GrantAwards
    public var allURL: Address
  }

  public static let sample = Context(
    name: "x", grants: .sample, schemes: .sample, allURL: Address("/"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let trail = PolicyFieldIndexPage.trail(in: edition)
    return edition.grants.policyFields.map { field in
      Page(
        at: edition.paths.policyField(field.slug), template: Self.template,
        title: words.filled("grants.field_title", ["name": field.name]),
        summary: words.filled(
          "grants.field_summary",
          ["name": field.name, "municipality": edition.settings.municipalityName]),
        trail: trail, section: .grants, search: SearchEntry(kind: words["kind.policy_field"])
      ) { book in context(of: field, in: edition, book: &book) }
    }
  }

  private func context(
    of field: GrantBook.Group, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let summary = GrantSummary(
      of: GrantSet(label: field.name, address: nil, positions: field.positions), in: edition,
      book: &book)
    var sizes: [Address: Int] = [:]
    for scheme in edition.grants.schemes {
      sizes[edition.paths.scheme(scheme.slug)] = scheme.positions.count
    }
    var rows: [GrantAwards.Row] = []
    for set in edition.largestFirst(edition.grantsByScheme(field.positions)) {
      // A scheme that lies in this field as a whole has its figures on its own page.
      if let address = set.address, sizes[address] == set.positions.count {
        rows.append(
          GrantAwards.Row(GrantTotals.Row(borrowing: set, from: address, in: edition)))
      } else {
        rows.append(GrantAwards.Row(set, in: edition, book: &book))
      }
    }
    return Context(
      name: field.name, grants: summary,
      schemes: GrantAwards(
        rows, total: GrantAwards.Row(summary.whole.named(edition.words["grants.total"], nil))),
      allURL: edition.allGrants(of: edition.paths.policyField(field.slug)))
  }
}
