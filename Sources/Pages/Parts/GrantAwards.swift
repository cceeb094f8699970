internal import Civic
public import Markup

/// The shorter table of sets of grants: how many, and what was awarded.
public struct GrantAwards: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var label: String
    public var url: Address?
    public var note: String?
    public var count: Figure
    public var awarded: AmountCell
  }

  public var rows: [Row]
  public var total: Row?

  init(_ rows: [Row], total: Row? = nil) {
    self.rows = rows
    self.total = total
  }

  /// The parts of a whole whose figures the page has already.
  init(
    _ sets: [GrantSet], of whole: GrantTotals.Row, in edition: Edition, book: inout PassportBook
  ) {
    rows = []
    for set in sets {
      rows.append(
        sets.count == 1
          ? Row(whole.named(set.label, set.address)) : Row(set, in: edition, book: &book))
    }
    total = Row(whole.named(edition.words["grants.total"], nil))
  }

  static let sample = GrantAwards([.sample], total: .sample)
}

extension GrantAwards.Row {
  static let sample = GrantAwards.Row(
    label: "x", url: Address("/"), note: "x", count: .sample, awarded: .sample)

  init(_ row: GrantTotals.Row) {
    self.init(
      label: row.label, url: row.url, note: nil, count: row.count, awarded: row.awarded)
  }

  init(_ set: GrantSet, note: String? = nil, in edition: Edition, book: inout PassportBook) {
    let words = edition.words
    let grants = set.positions.map { edition.grants.grants[$0] }
    let count = book.count(of: grants, label: "\(words["grants.count"]), \(set.label)")
    let column = words["field.amount_awarded"]
    let awarded = book.sum(
      of: grants.compactMap { $0.summed(\.awarded) }, column: column,
      label: "\(column), \(set.label)", style: .exact)
    self.init(
      label: set.label, url: set.address, note: note, count: count,
      awarded: AmountCell(
        figure: awarded, missing: awarded == nil ? words["missing.unknown"] : nil))
  }
}
