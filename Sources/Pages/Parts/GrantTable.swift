internal import Civic
public import Markup

/// Grants as a table: what was asked, decided and settled, each with its row.
public struct GrantTable: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var id: String
    public var title: String
    public var recipient: String
    public var recipientURL: Address?
    public var scheme: String
    public var schemeURL: Address?
    public var year: String
    public var applied: AmountCell
    public var awarded: AmountCell
    public var settled: AmountCell
    /// The row of the register.
    public var origin: Address
    /// The initiative that rests on it.
    public var initiative: Address?
    /// It counts in no total: the recipient awards it again.
    public var isRegranted: Bool
  }

  public var rows: [Row]

  init(_ positions: some Sequence<Int>, in edition: Edition, book: inout PassportBook) {
    rows = []
    for position in positions {
      rows.append(Self.row(edition.grants.grants[position], in: edition, book: &book))
    }
  }

  private init(rows: [Row]) { self.rows = rows }

  /// Rows on one page of a list of grants.
  static let size = 100

  static func row(_ grant: Grant, in edition: Edition, book: inout PassportBook) -> Row {
    let words = edition.words
    let slug = edition.grants.slug(ofRecipient: grant)
    return Row(
      id: grant.id, title: grant.title,
      recipient: slug == nil ? words["party", grant.recipientKind.rawValue] : grant.recipient,
      recipientURL: slug.map(edition.paths.recipient), scheme: grant.scheme,
      schemeURL: edition.grants.slug(ofScheme: grant.scheme).map(edition.paths.scheme),
      year: String(grant.year),
      applied: book.cell(
        \.applied, of: grant, label: words["field.amount_applied_for"], words: words),
      awarded: book.cell(\.awarded, of: grant, label: words["field.amount_awarded"], words: words),
      settled: book.cell(\.settled, of: grant, label: words["field.amount_settled"], words: words),
      origin: edition.rowPages.address(of: grant.line, in: grant.source),
      initiative: edition.initiative(ofGrant: grant.id).map(edition.paths.initiative),
      isRegranted: grant.isRegranted)
  }

  static let sample = GrantTable(rows: [
    Row(
      id: "x", title: "x", recipient: "x", recipientURL: Address("/"), scheme: "x",
      schemeURL: Address("/"), year: "2019", applied: .sample, awarded: .sample,
      settled: .sample, origin: Address("/"), initiative: Address("/"),
      isRegranted: true)
  ])
}

/// What grants add up to, by something: a year, a scheme, a policy field.
public struct GrantTotals: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var label: String
    public var url: Address?
    public var count: Figure
    public var applied: AmountCell
    public var awarded: AmountCell
    public var settled: AmountCell
    /// How many of them have no settled amount yet.
    /// Absent when there are none: no row says so.
    public var unsettled: Figure?
  }

  public var rows: [Row]
  public var total: Row

  init(
    _ groups: [(label: String, address: Address?, positions: [Int])], in edition: Edition,
    book: inout PassportBook
  ) {
    rows = []
    for group in groups {
      rows.append(
        Row(
          GrantSet(label: group.label, address: group.address, positions: group.positions),
          in: edition, book: &book))
    }
    total = Row(
      GrantSet(
        label: edition.words["grants.total"], address: nil,
        positions: groups.flatMap(\.positions)), in: edition, book: &book)
  }

  private init(sample row: Row) {
    rows = [row]
    total = row
  }

  static let sample = GrantTotals(sample: .sample)
}
