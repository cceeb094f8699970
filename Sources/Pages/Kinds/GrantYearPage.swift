internal import Civic
public import Markup

/// The subsidies of one year: to what, by which office and to what kind of recipients.
public struct GrantYearPage: PageKind {
  public static let template = "grant-year"

  public struct Context: Encodable, Sendable {
    public var year: String
    public var municipality: String
    public var whole: GrantTotals.Row
    public var allURL: Address
    public var policyFields: GrantSums
    public var chart: HTML?
    public var units: GrantAwards
    public var parties: GrantAwards
    public var incomplete: String?
    public var otherYears: [LinkLine]
    public var sources: [LinkLine]
  }

  public static let sample = Context(
    year: "x", municipality: "x", whole: .sample, allURL: Address("/"), policyFields: .sample,
    chart: HTML(verbatim: "<svg></svg>"), units: .sample, parties: .sample, incomplete: "x",
    otherYears: [.sample], sources: [.sample])

  public init() {}

  static func title(of year: Int, in edition: Edition) -> String {
    edition.words.filled(
      "grants.year_title",
      ["municipality": edition.settings.municipalityName, "year": String(year)])
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return edition.grants.years.map { year in
      Page(
        at: edition.paths.grants(year), template: Self.template,
        title: Self.title(of: year, in: edition),
        summary: words.filled(
          "grants.year_summary",
          ["municipality": edition.settings.municipalityName, "year": String(year)]),
        trail: GrantIndexPage.trail(in: edition), section: .grants,
        search: SearchEntry(kind: words["kind.grants"])
      ) { book in context(of: year, in: edition, book: &book) }
    }
  }

  private func context(of year: Int, in edition: Edition, book: inout PassportBook) -> Context {
    let positions = edition.grants.byYear[year] ?? []
    let whole = GrantTotals.Row(
      GrantSet(label: String(year), address: nil, positions: positions), in: edition, book: &book)
    let fields = edition.largestFirst(edition.grantsByPolicyField(positions))
    return Context(
      year: String(year), municipality: edition.settings.municipalityName, whole: whole,
      allURL: edition.allGrants(of: edition.paths.grants(year)),
      policyFields: GrantSums(fields, of: whole, in: edition, book: &book),
      chart: GrantSummary.chart(fields, title: "grants.field_chart_title", in: edition),
      units: GrantAwards(
        edition.largestFirst(edition.grantsByUnit(positions)), of: whole, in: edition,
        book: &book),
      parties: GrantAwards(edition.grantsByParty(positions), of: whole, in: edition, book: &book),
      incomplete: edition.incompleteYear(among: positions),
      otherYears: edition.grants.years.filter { $0 != year }.map {
        LinkLine(String($0), edition.paths.grants($0))
      },
      sources: edition.sources(of: positions).map {
        LinkLine($0.title, edition.paths.source($0.id))
      })
  }
}
