public import Civic
internal import Ledger

/// An amount, or why there is none.
public enum Amount: Hashable, Sendable {
  case known(Money)
  case missing(Missing)

  init(_ cents: Int64?, _ missing: String?) {
    self =
      cents.map { .known(Money(cents: $0)) }
      ?? .missing(missing.flatMap(Missing.init(rawValue:)) ?? .empty)
  }
}

/// One request for a subsidy, as pages need it.
public struct Grant: Sendable {
  public var id: String
  public var title: String
  public var scheme: String
  public var policyField: String
  public var unit: String
  public var year: Int
  public var applied: Amount
  public var awarded: Amount
  public var settled: Amount
  public var periodicity: String?
  /// The recipient awards the money again, so that it stands in the register at two levels.
  public var isRegranted: Bool
  public var recipient: String
  public var recipientKind: PartyKind
  public var area: String?
  public var areaRule: Int?
  public var source: Int
  public var line: Int

  /// The row as a part of a total over more grants; `nil` where there is no amount, and for money
  /// that the recipient awards again, which would count twice.
  public func summed(_ amount: KeyPath<Grant, Amount>) -> RowPart? {
    isRegranted ? nil : part(amount)
  }

  /// The row with an amount of it; `nil` where there is none.
  public func part(_ amount: KeyPath<Grant, Amount>) -> RowPart? {
    guard case .known(let money) = self[keyPath: amount] else { return nil }
    return RowPart(source: source, line: line, amount: money)
  }
}

/// The subsidy register, grouped as pages show it. Positions count in `grants`, in the order of
/// the file.
public struct GrantBook: Sendable {
  /// A group of grants that has a page.
  public struct Group: Sendable {
    public var name: String
    public var slug: String
    public var positions: [Int]
  }

  public let grants: [Grant]
  public let years: [Int]
  public let byYear: [Int: [Int]]
  public let schemes: [Group]
  public let policyFields: [Group]
  public let units: [Group]
  /// Organisations only, in the order of the Dutch alphabet.
  public let recipients: [Group]
  /// Kinds of recipients that have no page of their own, with their grants.
  public let categories: [(kind: PartyKind, label: String, positions: [Int])]
  private let byArea: [String: [Int]]
  private let byID: [String: Int]
  private let schemeSlugs: [String: String]
  private let policyFieldSlugs: [String: String]
  private let recipientSlugs: [String: String]

  init(dossier: Dossier, ledger: Ledger, words: Words) throws(LedgerError) {
    let nameless = words["grant.nameless"]
    let grants = try ledger.answers(to: AllGrants()).map { row in
      Grant(
        id: row.id, title: row.title ?? nameless, scheme: Self.folded(row.scheme ?? nameless),
        policyField: row.policyField ?? nameless, unit: row.unit ?? nameless, year: row.year,
        applied: Amount(row.applied, row.appliedMissing),
        awarded: Amount(row.awarded, row.awardedMissing),
        settled: Amount(row.settled, row.settledMissing), periodicity: row.periodicity,
        isRegranted: row.regrant != nil,
        recipient: Self.folded(row.recipient ?? ""),
        recipientKind: row.recipientKind.flatMap(PartyKind.init(rawValue:)) ?? .unknown,
        area: row.area, areaRule: row.areaRule, source: row.source, line: row.line)
    }
    self.grants = grants
    var byYear: [Int: [Int]] = [:]
    var byArea: [String: [Int]] = [:]
    var byID: [String: Int] = [:]
    var byKind: [PartyKind: [Int]] = [:]
    var parents: [String: String] = [:]
    for area in dossier.areas.map(\.record) { parents[area.code] = area.parent }
    for (i, grant) in grants.enumerated() {
      byYear[grant.year, default: []].append(i)
      byID[grant.id] = byID[grant.id] ?? i
      var area = grant.area
      var seen: Set<String> = []
      while let code = area, seen.insert(code).inserted {
        byArea[code, default: []].append(i)
        area = parents[code]
      }
      if grant.recipientKind == .naturalPerson || grant.recipientKind == .unknown {
        byKind[grant.recipientKind, default: []].append(i)
      }
    }
    self.byYear = byYear
    self.byArea = byArea
    self.byID = byID
    years = byYear.keys.sorted()
    (schemes, schemeSlugs) = Self.groups(of: grants.map(\.scheme), where: { _ in true })
    (policyFields, policyFieldSlugs) = Self.groups(
      of: grants.map(\.policyField), where: { _ in true })
    (units, _) = Self.groups(of: grants.map(\.unit), where: { _ in true })
    (recipients, recipientSlugs) = Self.groups(
      of: grants.map(\.recipient),
      where: {
        grants[$0].recipientKind != .naturalPerson && grants[$0].recipientKind != .unknown
          && !grants[$0].recipient.isEmpty
      })
    categories = [PartyKind.naturalPerson, .unknown].compactMap { kind in
      byKind[kind].map { (kind, words["party", kind.rawValue], $0) }
    }
  }

  public func grant(_ id: String) -> Grant? { byID[id].map { grants[$0] } }
  /// The grants in an area and in the areas that lie in it.
  public func positions(in area: String) -> [Int] { byArea[area] ?? [] }
  public func slug(ofScheme name: String) -> String? { schemeSlugs[name] }
  public func slug(ofPolicyField name: String) -> String? { policyFieldSlugs[name] }
  /// `nil` when nobody of that name has a page.
  public func slug(ofRecipientNamed name: String) -> String? {
    recipientSlugs[Self.folded(name)]
  }
  /// `nil` when the recipient has no page: a person, or a name that may be one.
  public func slug(ofRecipient grant: Grant) -> String? {
    grant.recipientKind == .naturalPerson || grant.recipientKind == .unknown
      ? nil : recipientSlugs[grant.recipient]
  }

  /// Spaces at the ends and doubled ones are slips of the register, not other names.
  private static func folded(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Names that differ only in case are one group, under the first way they are written.
  private static func groups(
    of names: [String], where isIncluded: (Int) -> Bool
  ) -> ([Group], [String: String]) {
    var groups: [String: Group] = [:]
    var keys: [String: String] = [:]
    for (i, name) in names.enumerated() where isIncluded(i) {
      let key = name.lowercased()
      keys[name] = key
      groups[key, default: Group(name: name, slug: "", positions: [])].positions.append(i)
    }
    let ordered = groups.values.sorted { a, b in
      (Slug.from(a.name), a.name) < (Slug.from(b.name), b.name)
    }
    let slugs = Slug.unique(ordered.map(\.name))
    let named = ordered.map {
      Group(name: $0.name, slug: slugs[$0.name] ?? "x", positions: $0.positions)
    }
    let slugByKey = Dictionary(
      named.map { ($0.name.lowercased(), $0.slug) }, uniquingKeysWith: { a, _ in a })
    return (named, keys.compactMapValues { slugByKey[$0] })
  }
}
