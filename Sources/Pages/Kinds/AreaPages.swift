internal import Charts
internal import Civic
public import Markup

/// All areas that have a page: a map and a list.
public struct AreaIndexPage: PageKind {
  public static let template = "areas"

  public struct Context: Encodable, Sendable {
    public var map: HTML?
    public var groups: [Group]
  }

  public struct Group: Encodable, Sendable {
    public var label: String
    public var areas: [LinkLine]
  }

  public static let sample = Context(
    map: HTML(verbatim: "<svg></svg>"), groups: [Group(label: "x", areas: [.sample])])

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.areas"], edition.paths.areas),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.areas, template: Self.template, title: words["areas.title"],
        summary: words["areas.summary"],
        trail: Array(Self.trail(in: edition).dropLast()), section: .areas,
        search: SearchEntry(kind: words["kind.area"])
      ) { _ in context(in: edition) }
    ]
  }

  private func context(in edition: Edition) -> Context {
    let areas = edition.dossier.areas.map(\.record).filter(edition.hasPage)
    let levels = ["gemeente", "stadsdeel", "custom", "wijk", "buurt"]
    return Context(
      map: AreaOutlines.map(
        of: edition.dossier.outlines.map(\.area), highlighting: edition.settings.focusArea,
        id: "kaart", title: edition.words["areas.map"], on: edition.paths.areas, in: edition),
      groups: levels.compactMap { level in
        let members = areas.filter { $0.level == level }
        return members.isEmpty
          ? nil
          : Group(
            label: edition.words["level", level],
            areas: members.map {
              LinkLine($0.name, edition.paths.area($0.code), note: AreaPage.period(of: $0, edition))
            })
      })
  }
}

/// What happens with money in one area: in three layers, and never one number for all of them.
public struct AreaPage: PageKind {
  public static let template = "area"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var code: String
    public var level: String
    public var period: String?
    public var note: String?
    public var map: HTML?
    public var parent: LinkLine?
    public var parts: [LinkLine]
    public var hasParts: Bool
    public var predecessors: [Succession]
    public var successors: [Succession]
    public var counts: [Count]
    public var grants: GrantTotals?
    public var grantsURL: Address?
    public var largest: GrantTable?
    public var placeRules: Address?
    public var initiatives: [Card]
    public var rounds: [RoundLine]
    public var concerns: Concerns?
    public var citywide: Citywide?
    public var leftovers: Filled<LinkLine>?
    public var directLines: Filled<DirectLine>?
    public var attributed: Filled<AttributedField>?
    /// The keys that are used, when there is more than one to choose from.
    public var keys: Filled<KeyChoice>?
    public var allocations: Address?
    public var isMunicipality: Bool
    public var feed: Address
  }

  public struct Succession: Encodable, Sendable {
    public var area: LinkLine
    public var date: String?
    /// Absent when nobody knows.
    public var share: String?
    public var basis: String
  }

  public struct Count: Encodable, Sendable {
    public var label: String
    public var year: String
    public var quality: String?
    public var cell: AmountCell
  }

  public struct RoundLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var year: String
    public var budget: AmountCell
    public var proposals: String
  }

  public struct Citywide: Encodable, Sendable {
    public var municipality: String
    public var version: String
    public var url: Address
    public var expenditure: AmountCell
    public var revenue: AmountCell
  }

  public static let sample = Context(
    name: "x", code: "x", level: "x", period: "x", note: "x", map: HTML(verbatim: "<svg></svg>"),
    parent: .sample, parts: [.sample], hasParts: true,
    predecessors: [Succession(area: .sample, date: "x", share: "x", basis: "x")],
    successors: [Succession(area: .sample, date: "x", share: "x", basis: "x")],
    counts: [Count(label: "x", year: "x", quality: "x", cell: .sample)], grants: .sample,
    grantsURL: Address("/"), largest: .sample, placeRules: Address("/"), initiatives: [.sample],
    rounds: [
      RoundLine(title: "x", url: Address("/"), year: "x", budget: .sample, proposals: "1")
    ],
    concerns: .sample,
    citywide: Citywide(
      municipality: "x", version: "x", url: Address("/"), expenditure: .sample, revenue: .sample),
    leftovers: Filled([.sample]), directLines: Filled([.sample]),
    attributed: Filled([.sample]), keys: Filled([.sample]), allocations: Address("/"),
    isMunicipality: true, feed: Address("/feed.xml"))

  /// The largest grants that the page shows; the list of all is one click away.
  private static let shownGrants = 10

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return edition.dossier.areas.map(\.record).filter(edition.hasPage).map { area in
      let address = edition.paths.area(area.code)
      var page = Page(
        at: address, template: Self.template, title: Self.title(of: area, in: edition),
        summary: words.filled("area.summary", ["name": area.name]),
        trail: Self.trail(to: area, in: edition), section: .areas,
        search: SearchEntry(kind: words["level_one", area.level], text: area.code)
      ) { book in context(of: area, at: address, in: edition, book: &book) }
      page.feed = edition.paths.feed(of: address)
      return page
    }
  }

  /// Areas of one name are told apart by their period.
  static func title(of area: Area, in edition: Edition) -> String {
    area.validTo == nil
      ? area.name
      : edition.words.filled(
        "area.title_until",
        ["name": area.name, "year": String(area.validTo?.year ?? 0)])
  }

  static func period(of area: Area, _ edition: Edition) -> String? {
    area.validTo.map {
      edition.words.filled("area.until", ["date": edition.format.date($0)])
    }
  }

  private static func trail(to area: Area, in edition: Edition) -> [Page.Crumb] {
    let above = edition.ancestors(of: area.code).dropFirst().reversed()
      .filter(edition.hasPage).map { Page.Crumb($0.name, edition.paths.area($0.code)) }
    return AreaIndexPage.trail(in: edition) + above
  }

  private func context(
    of area: Area, at address: Address, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let positions = edition.grants.positions(in: area.code)
    let parts = edition.areas(in: area.code).filter(edition.hasPage)
    let outlines = outlines(of: area, in: edition)
    let largest = positions.filter { edition.grants.grants[$0].part(\.awarded) != nil }
      .sorted { a, b in
        let left = edition.grants.grants[a].part(\.awarded)?.amount ?? .zero
        let right = edition.grants.grants[b].part(\.awarded)?.amount ?? .zero
        return (right, a) < (left, b)
      }.prefix(Self.shownGrants)
    let source = edition.dossier.sources.first { !$0.mapping.places.isEmpty }
    let byYear = edition.grants.years.map { year in
      (
        String(year), Address?.some(edition.paths.grants(year)),
        positions.filter { edition.grants.grants[$0].year == year }
      )
    }.filter { !$0.2.isEmpty }
    let directLines = edition.directLines(in: area, book: &book)
    let attributed = edition.attributedFields(to: area, book: &book)
    return Context(
      name: area.name, code: area.code, level: words["level_one", area.level],
      period: Self.period(of: area, edition), note: area.note,
      map: AreaOutlines.map(
        of: outlines.shown, highlighting: outlines.here, id: "kaart",
        title: words.filled("area.map", ["name": area.name]), on: address, in: edition),
      parent: area.parent.flatMap(edition.area).flatMap {
        edition.hasPage($0) ? LinkLine($0.name, edition.paths.area($0.code)) : nil
      },
      parts: parts.map {
        LinkLine($0.name, edition.paths.area($0.code), note: Self.period(of: $0, edition))
      }, hasParts: !parts.isEmpty,
      predecessors: edition.dossier.areaSuccessions.map(\.record).filter { $0.to == area.code }
        .compactMap { succession($0, other: $0.from, in: edition) },
      successors: edition.dossier.areaSuccessions.map(\.record).filter { $0.from == area.code }
        .compactMap { succession($0, other: $0.to, in: edition) },
      counts: edition.metrics.counts(of: area.code).map { count in
        let label = words["field", count.metric]
        return Count(
          label: label, year: String(count.year),
          quality: count.quality.map { words["quality", $0] },
          cell: AmountCell(
            figure: count.value.map {
              book.counted(
                $0, source: count.source, line: count.line,
                label: "\(label) \(area.name), \(count.year)")
            }, missing: count.value == nil ? words["missing.unknown"] : nil))
      },
      grants: byYear.isEmpty
        ? nil
        : GrantTotals(
          byYear.map { (label: $0.0, address: $0.1, positions: $0.2) }, in: edition, book: &book),
      grantsURL: positions.isEmpty
        ? nil : Address(address.path + words["path.grants"] + "/"),
      largest: positions.isEmpty ? nil : GrantTable(largest, in: edition, book: &book),
      placeRules: source.map { edition.paths.source($0.id).anchored("plaats") },
      initiatives: edition.dossier.initiatives.filter { article in
        article.record.areas.contains { edition.lies($0, in: area.code) }
      }.map { Card($0, in: edition) },
      rounds: edition.dossier.rounds.enumerated().filter {
        edition.lies($0.element.area, in: area.code)
      }
      .map { line(of: $0.element, number: $0.offset, in: edition, book: &book) },
      concerns: edition.concerns(about: .area, area.code),
      citywide: citywide(in: edition, book: &book),
      leftovers: Filled(
        Leftover.years(of: edition.budget).reversed().map {
          LinkLine(
            words.filled(
              "leftover.area_link",
              ["year": String($0.year), "municipality": edition.settings.municipalityName]),
            edition.paths.leftover($0.year))
        }), directLines: Filled(directLines), attributed: Filled(attributed),
      keys: Self.choices(among: attributed),
      allocations: edition.dossier.allocations.isEmpty ? nil : edition.paths.allocations,
      isMunicipality: area.code == edition.settings.municipality,
      feed: edition.paths.feed(of: address))
  }

  /// The keys by which something is attributed, when there are several.
  private static func choices(among fields: [AttributedField]) -> Filled<KeyChoice>? {
    var choices: [KeyChoice] = []
    for key in fields.flatMap(\.keys) where !choices.contains(where: { $0.id == key.basisID }) {
      choices.append(KeyChoice(id: key.basisID, label: key.basis))
    }
    return choices.count > 1 ? Filled(choices) : nil
  }

  /// The outlines to show and which of them are this area: its own, or those of its parts.
  private func outlines(of area: Area, in edition: Edition) -> (shown: [String], here: String?) {
    let all = edition.dossier.outlines.map(\.area)
    if all.contains(area.code) {
      return (all.filter { edition.area($0)?.parent == area.parent }, area.code)
    }
    return (all.filter { edition.lies($0, in: area.code) }, nil)
  }

  private func succession(
    _ succession: AreaSuccession, other code: String, in edition: Edition
  ) -> Succession? {
    guard let area = edition.area(code), edition.hasPage(area) else { return nil }
    return Succession(
      area: LinkLine(Self.title(of: area, in: edition), edition.paths.area(code)),
      date: succession.onDate.map(edition.format.date),
      share: succession.share.flatMap {
        edition.format.percentage(Money(cents: Int64($0)), of: Money(cents: 1_000_000))
      },
      basis: succession.basis)
  }

  private func line(
    of round: Round, number: Int, in edition: Edition, book: inout PassportBook
  ) -> RoundLine {
    let source = edition.dossier.sources.count + number + 1
    let figure = round.metaLines["budget"].flatMap { line in
      book.sum(
        of: [RowPart(source: source, line: line, amount: round.budget)],
        column: edition.words["field.budget"],
        label: "\(edition.words["field.budget"]), \(round.title)")
    }
    return RoundLine(
      title: round.title, url: edition.paths.round(round.id), year: String(round.fiscalYear),
      budget: AmountCell(
        figure: figure, missing: figure == nil ? edition.words["missing.unknown"] : nil),
      proposals: edition.words.counted("round.proposals", round.proposals.count))
  }

  private func citywide(in edition: Edition, book: inout PassportBook) -> Citywide? {
    guard let version = edition.budget.versions.last else { return nil }
    let words = edition.words
    func cell(_ direction: Direction) -> AmountCell {
      let column = words["field", direction.rawValue]
      return AmountCell(
        figure: book.sum(
          of: edition.budget.rows(direction, in: version) { _ in true }, column: column,
          label: "\(column) \(edition.settings.municipalityName), \(version.label)"))
    }
    return Citywide(
      municipality: edition.settings.municipalityName, version: version.label,
      url: edition.paths.budget(version.year), expenditure: cell(.expenditure),
      revenue: cell(.revenue))
  }
}
