internal import Civic
internal import Markup

/// What several sets of grants come to: how many, asked, awarded and settled.
public struct GrantSums: Encodable, Sendable {
  public var rows: [GrantTotals.Row]
  public var total: GrantTotals.Row?

  init(_ rows: [GrantTotals.Row], total: GrantTotals.Row? = nil) {
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
          ? whole.named(set.label, set.address)
          : GrantTotals.Row(set, in: edition, book: &book))
    }
    total = whole.named(edition.words["grants.total"], nil)
  }

  static let sample = GrantSums([.sample], total: .sample)
}

extension GrantTotals.Row {
  static let sample = GrantTotals.Row(
    label: "x", url: Address("/"), count: .sample, applied: .sample, awarded: .sample,
    settled: .sample, unsettled: .sample)

  init(_ set: GrantSet, in edition: Edition, book: inout PassportBook) {
    let words = edition.words
    let grants = set.positions.map { edition.grants.grants[$0] }
    func cell(_ amount: KeyPath<Grant, Amount>, _ name: String) -> AmountCell {
      let figure = book.sum(
        of: grants.compactMap { $0.summed(amount) }, column: name, label: "\(name), \(set.label)",
        style: .exact)
      return AmountCell(figure: figure, missing: figure == nil ? words["missing.unknown"] : nil)
    }
    let unsettled = grants.filter { $0.part(\.settled) == nil }
    self.init(
      label: set.label, url: set.address,
      count: book.count(of: grants, label: "\(words["grants.count"]), \(set.label)"),
      applied: cell(\.applied, words["field.amount_applied_for"]),
      awarded: cell(\.awarded, words["field.amount_awarded"]),
      settled: cell(\.settled, words["field.amount_settled"]),
      unsettled: unsettled.isEmpty
        ? nil : book.count(of: unsettled, label: "\(words["grants.unsettled"]), \(set.label)"))
  }

  /// The figures that another page opens with, and that have their origin there. A page of grants
  /// writes its whole into its book before anything else, so the same set gives the same origins.
  init(borrowing set: GrantSet, from page: Address, in edition: Edition) {
    var book = PassportBook(for: page, in: edition)
    self.init(
      GrantSet(label: set.label, address: page, positions: set.positions), in: edition,
      book: &book)
  }

  func named(_ label: String, _ address: Address?) -> GrantTotals.Row {
    var row = self
    row.label = label
    row.url = address
    return row
  }
}

extension PassportBook {
  /// How many grants there are; one grant is its row.
  mutating func count(of grants: [Grant], label: String) -> Figure {
    if grants.count == 1 {
      return counted(1, source: grants[0].source, line: grants[0].line, label: label)
    }
    return count(
      of: grants.map { RowPart(source: $0.source, line: $0.line, amount: .zero) }, label: label)
  }
}
