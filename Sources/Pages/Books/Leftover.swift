import Civic

/// What the account of a year leaves of its budget: which documents are compared, and what is
/// large enough to ask about.
struct Leftover: Sendable {
  let year: Int
  /// The budget as the council adopted it.
  let approved: BudgetBook.Version?
  /// The budget after its last change, where our sources have one.
  let adjusted: BudgetBook.Version?
  let account: BudgetBook.Version

  /// What the account is measured by.
  var budget: BudgetBook.Version? { adjusted ?? approved }

  /// `nil` when the year has no account, or nothing to measure it by.
  init?(_ year: Int, in book: BudgetBook) {
    let versions = book.versions(of: year)
    guard let account = versions.last(where: { $0.phase == .executed }) else { return nil }
    self.year = year
    self.account = account
    approved =
      versions.first { $0.phase == .approved } ?? versions.first { $0.phase == .proposed }
    adjusted = versions.last { $0.phase == .adjusted }
    guard budget != nil else { return nil }
  }

  static func years(of book: BudgetBook) -> [Leftover] {
    book.years.compactMap { Leftover($0, in: book) }
  }

  /// Which lines a list shows, by how far the account is from the budget.
  enum View: String, Sendable, CaseIterable { case all, euros, percent, both }
}

/// From which difference on a line is worth a question; the portal sets it in `thresholds`.
struct Materiality: Sendable {
  let euros: Money
  let percent: Int

  init(_ settings: Settings) {
    euros = settings.thresholds.underspend
    percent = settings.thresholds.underspendPercent
  }

  /// Whether a line is in a view: by its budget and what of it was spent.
  func shows(budget: Money, spent: Money, in view: Leftover.View) -> Bool {
    let apart = (Int128(budget.cents) - Int128(spent.cents)).magnitude
    let isMany = apart > Int128(euros.cents).magnitude
    let isMuch =
      apart > 0 && apart * 100 > Int128(budget.cents).magnitude * UInt128(max(percent, 0))
    return switch view {
    case .all: true
    case .euros: isMany
    case .percent: isMuch
    case .both: isMany && isMuch
    }
  }
}
