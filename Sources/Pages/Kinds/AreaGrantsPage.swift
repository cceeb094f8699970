internal import Civic
public import Markup

/// The subsidies that were found to belong to an area, with the rules that found them.
public struct AreaGrantsPage: PageKind {
  public static let template = "area-grants"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var areaURL: Address
    public var isMunicipality: Bool
    public var allURL: Address
    public var grants: GrantSummary
    /// The areas in a municipality, whose own pages have the rules.
    public var areas: GrantAwards?
    public var rules: GrantAwards?
    public var placeRules: [LinkLine]
    public var list: GrantOpening
  }

  public static let sample = Context(
    name: "x", areaURL: Address("/"), isMunicipality: true, allURL: Address("/"),
    grants: .sample, areas: .sample, rules: .sample, placeRules: [.sample], list: .sample)

  public init() {}

  static func title(of area: Area, in edition: Edition) -> String {
    edition.words.filled(
      "grants.area_title", ["name": AreaPage.title(of: area, in: edition)])
  }

  static func trail(to area: Area, in edition: Edition) -> [Page.Crumb] {
    AreaIndexPage.trail(in: edition) + [
      Page.Crumb(AreaPage.title(of: area, in: edition), edition.paths.area(area.code))
    ]
  }

  /// The areas that have a page and grants, in the order of the table of areas.
  static func sets(in edition: Edition) -> [(Area, GrantSet)] {
    edition.dossier.areas.map(\.record).compactMap { area in
      let positions = edition.grants.positions(in: area.code)
      guard !positions.isEmpty, edition.hasPage(area) else { return nil }
      return (
        area,
        GrantSet(
          label: AreaPage.title(of: area, in: edition),
          address: edition.grants(inArea: area.code), positions: positions)
      )
    }
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return Self.sets(in: edition).map { area, set in
      Page(
        at: edition.grants(inArea: area.code), template: Self.template,
        title: Self.title(of: area, in: edition),
        summary: words.filled("grants.area_summary", ["name": area.name]),
        trail: Self.trail(to: area, in: edition), section: .areas,
        search: SearchEntry(kind: words["kind.grants"], text: area.code)
      ) { book in context(of: area, set, in: edition, book: &book) }
    }
  }

  private func context(
    of area: Area, _ set: GrantSet, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let address = edition.grants(inArea: area.code)
    let summary = GrantSummary(
      of: GrantSet(label: set.label, address: nil, positions: set.positions), in: edition,
      book: &book)
    let isMunicipality = area.code == edition.settings.municipality
    let rules =
      isMunicipality ? nil : rules(of: set.positions, whole: summary.whole, in: edition, &book)
    return Context(
      name: set.label, areaURL: edition.paths.area(area.code),
      isMunicipality: isMunicipality, allURL: edition.paths.grants, grants: summary,
      areas: isMunicipality ? Self.areas(in: edition) : nil, rules: rules,
      placeRules: edition.sources(of: set.positions).filter { !$0.mapping.places.isEmpty }.map {
        LinkLine($0.title, edition.paths.source($0.id).anchored("plaats"))
      },
      list: GrantOpening(of: set.positions, on: address, in: edition, book: &book))
  }

  /// The areas below the municipality, with the figures of their own pages. They lie in each
  /// other, so they do not add up. `nil` when there are none.
  static func areas(in edition: Edition) -> GrantAwards? {
    let rows = sets(in: edition).compactMap { area, set in
      area.code == edition.settings.municipality
        ? nil
        : GrantAwards.Row(
          GrantTotals.Row(
            borrowing: set, from: edition.grants(inArea: area.code), in: edition))
    }
    return rows.isEmpty ? nil : GrantAwards(rows)
  }

  private struct RuleKey: Hashable, Comparable {
    var source: Int
    /// After all rules when the register itself names the area.
    var rule: Int

    static func < (a: RuleKey, b: RuleKey) -> Bool { (a.source, a.rule) < (b.source, b.rule) }
  }

  /// What each rule found, in the order of the rules.
  private func rules(
    of positions: [Int], whole: GrantTotals.Row, in edition: Edition, _ book: inout PassportBook
  ) -> GrantAwards {
    var found: [RuleKey: [Int]] = [:]
    for position in positions {
      let grant = edition.grants.grants[position]
      let key = RuleKey(source: grant.source, rule: grant.areaRule ?? .max)
      found[key, default: []].append(position)
    }
    var rows: [GrantAwards.Row] = []
    for (key, positions) in found.sorted(by: { $0.key < $1.key }) {
      let places = edition.source(number: key.source).mapping.places
      let rule = places.indices.contains(key.rule) ? places[key.rule] : nil
      let label = rule?.because ?? edition.words["grants.named_in_register"]
      rows.append(
        GrantAwards.Row(
          GrantSet(label: label, address: nil, positions: positions),
          note: rule.map { edition.area($0.area)?.name ?? $0.area }, in: edition, book: &book))
    }
    let total = whole.named(edition.words["grants.total"], nil)
    return GrantAwards(rows, total: GrantAwards.Row(total))
  }
}
