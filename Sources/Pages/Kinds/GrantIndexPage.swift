internal import Civic
public import Markup

/// The way into the subsidies: what was awarded in each year, to what and to whom.
public struct GrantIndexPage: PageKind {
  public static let template = "grants"

  public struct Context: Encodable, Sendable {
    public var municipality: String
    public var grants: GrantSummary
    public var parties: GrantAwards
    public var policyFields: GrantAwards
    /// Areas lie in each other, so these do not add up.
    public var areas: GrantAwards?
    public var policyFieldsURL: Address
    public var schemesURL: Address
    public var recipientsURL: Address
    public var letters: [Letter]
    /// Where each source tells how a grant is found to belong to an area.
    public var placeRules: [LinkLine]
    public var guide: LinkLine?
  }

  public static let sample = Context(
    municipality: "x", grants: .sample, parties: .sample, policyFields: .sample, areas: .sample,
    policyFieldsURL: Address("/"), schemesURL: Address("/"), recipientsURL: Address("/"),
    letters: [.sample], placeRules: [.sample], guide: .sample)

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.grants"], edition.paths.grants),
    ]
  }

  /// Every grant there is, under the name of the municipality.
  static func whole(in edition: Edition) -> GrantSet {
    GrantSet(
      label: edition.settings.municipalityName, address: nil,
      positions: Array(edition.grants.grants.indices))
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.grants.grants.isEmpty else { return [] }
    let words = edition.words
    let name = edition.settings.municipalityName
    return [
      Page(
        at: edition.paths.grants, template: Self.template,
        title: words.filled("grants.title", ["municipality": name]),
        summary: words.filled("grants.summary", ["municipality": name]),
        trail: Array(Self.trail(in: edition).dropLast()), section: .grants,
        search: SearchEntry(kind: words["kind.grants"])
      ) { book in context(in: edition, book: &book) }
    ]
  }

  private func context(in edition: Edition, book: inout PassportBook) -> Context {
    let whole = Self.whole(in: edition)
    let row = GrantTotals.Row(whole, in: edition, book: &book)
    let years = edition.grantsByYear(whole.positions)
    let fields = edition.largestFirst(edition.grantsByPolicyField(whole.positions))
    return Context(
      municipality: edition.settings.municipalityName,
      grants: GrantSummary(
        whole: row,
        years: GrantSums(
          years.map { set in
            GrantTotals.Row(
              borrowing: set, from: set.address ?? edition.paths.grants, in: edition)
          }, total: row.named(edition.words["grants.total"], nil)),
        chart: GrantSummary.chart(years, in: edition),
        incomplete: edition.incompleteYear(among: whole.positions),
        sources: edition.sources(of: whole.positions).map {
          LinkLine($0.title, edition.paths.source($0.id))
        }),
      parties: GrantAwards(
        edition.grantsByParty(whole.positions), of: row, in: edition, book: &book),
      policyFields: GrantAwards(
        fields.map { set in
          GrantAwards.Row(
            GrantTotals.Row(
              borrowing: set, from: set.address ?? edition.paths.grants, in: edition))
        }, total: GrantAwards.Row(row.named(edition.words["grants.total"], nil))),
      areas: AreaGrantsPage.areas(in: edition), policyFieldsURL: edition.paths.policyFields,
      schemesURL: edition.paths.schemes, recipientsURL: edition.paths.recipients,
      letters: Letter.all(in: edition),
      placeRules: edition.sources(of: whole.positions).filter { !$0.mapping.places.isEmpty }.map {
        LinkLine($0.title, edition.paths.source($0.id).anchored("plaats"))
      },
      guide: edition.dossier.guides.first { $0.id == "subsidies-lezen" }.map {
        LinkLine($0.record.title, edition.paths.guide($0.id))
      })
  }
}
