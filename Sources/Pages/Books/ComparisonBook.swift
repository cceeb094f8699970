internal import Civic
internal import Ledger

/// The municipalities to compare with: those that have the same kind of document of the same
/// year, and among them those that are like ours.
struct ComparisonBook: Sendable {
  struct Municipality: Sendable {
    var area: Area
    var classes: [AreaClass.Kind: String]
    /// Without reserves and result.
    var expenditure: Money
  }

  /// By what the like ones were found.
  enum Likeness: String, Sendable { case classes, expenditure }

  /// Our document: the newest account, or the newest budget where there is no account.
  let version: BudgetBook.Version
  let ours: Municipality
  /// All others, in the order of their names.
  let others: [Municipality]
  /// Those that are like ours, the nearest in size first, with their budgets.
  let peers: [(municipality: Municipality, budget: BudgetBook)]
  let likeness: Likeness

  private static let shownPeers = 8

  /// `nil` when there is nobody to compare with.
  init?(
    _ budget: BudgetBook, dossier: Dossier, ledger: Ledger
  ) throws(LedgerError) {
    guard
      let version = budget.versions.last(where: { $0.phase == .executed })
        ?? budget.versions.last
    else { return nil }
    let code = dossier.settings.record.municipality
    let areas = dossier.areas.map(\.record).filter { $0.level == "gemeente" }
    var classes: [String: [AreaClass.Kind: String]] = [:]
    for row in dossier.areaClasses.map(\.record) where row.year == version.year {
      classes[row.area, default: [:]][row.kind] = row.value
    }
    let leftOut = budget.taskFields(of: version.year).filter { !$0.isSpending }.map(\.code)
    var spent: [String: Money] = [:]
    for row in try ledger.answers(
      to: MunicipalitiesWithBudget(
        areas.map(\.code), year: version.year, phase: version.phase.rawValue, leftOut: leftOut))
    {
      spent[row.area] = Money(cents: row.expenditure)
    }
    let all = areas.compactMap { area in
      spent[area.code].map {
        Municipality(area: area, classes: classes[area.code] ?? [:], expenditure: $0)
      }
    }
    guard let ours = all.first(where: { $0.area.code == code }), all.count > 1 else { return nil }
    self.version = version
    self.ours = ours
    others = all.filter { $0.area.code != code }.sorted {
      (Slug.from($0.area.name), $0.area.code) < (Slug.from($1.area.name), $1.area.code)
    }
    let alike = others.filter { other in
      [AreaClass.Kind.size, .urbanity].allSatisfy {
        ours.classes[$0] != nil && ours.classes[$0] == other.classes[$0]
      }
    }
    likeness = alike.isEmpty ? .expenditure : .classes
    /// In how many kinds of class it differs from ours, of those that say what kind of
    /// municipality it is.
    func differences(_ other: Municipality) -> Int {
      alike.isEmpty
        ? 0
        : [AreaClass.Kind.centre, .social].count { ours.classes[$0] != other.classes[$0] }
    }
    func distance(_ other: Municipality) -> UInt64 {
      (other.expenditure - ours.expenditure).cents.magnitude
    }
    let nearest = (alike.isEmpty ? others : alike).sorted {
      (differences($0), distance($0), $0.area.code)
        < (differences($1), distance($1), $1.area.code)
    }.prefix(Self.shownPeers)
    var peers: [(municipality: Municipality, budget: BudgetBook)] = []
    for peer in nearest {
      peers.append(
        (
          peer,
          try BudgetBook(area: peer.area.code, isOurs: false, dossier: dossier, ledger: ledger)
        ))
    }
    self.peers = peers
  }

  /// The document of another municipality of the same year and phase.
  func version(of other: BudgetBook) -> BudgetBook.Version? {
    other.versions.last { $0.year == version.year && $0.phase == version.phase }
  }
}
