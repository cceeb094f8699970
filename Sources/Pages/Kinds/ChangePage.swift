internal import Civic
public import Markup

/// What changed from one delivery of a source to the next: how many rows became what, with their
/// euros on both sides, and how good the key is that they were compared by.
public struct ChangePage: PageKind {
  public static let template = "change"

  public struct Context: Encodable, Sendable {
    public var old: Delivery
    public var new: Delivery
    public var key: String
    public var fault: Fault?
    public var quality: Quality?
    public var kinds: Filled<KindLine>?
    public var tables: [Table]
  }

  public struct Delivery: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var retrieved: String
    public var records: String
  }

  /// Why the two are not compared.
  public struct Fault: Encodable, Sendable {
    public var label: String
    public var text: String
  }

  public struct Quality: Encodable, Sendable {
    public var shared: String
    public var kept: String
    public var percentage: String
    public var oldDoubles: String
    public var newDoubles: String
  }

  public struct KindLine: Encodable, Sendable {
    public var label: String
    public var meaning: String
    /// The list of the rows; absent when there are none or when nothing about them changed.
    public var url: Address?
    public var count: Figure
  }

  /// One amount field over all kinds.
  public struct Table: Encodable, Sendable {
    public var id: String
    public var label: String
    public var rows: [Row]
    public var total: Row
  }

  public struct Row: Encodable, Sendable {
    public var label: String
    public var old: AmountCell
    public var new: AmountCell
    public var difference: AmountCell
  }

  public static let sample = Context(
    old: Delivery(title: "x", url: Address("/"), retrieved: "x", records: "1"),
    new: Delivery(title: "x", url: Address("/"), retrieved: "x", records: "1"),
    key: "x", fault: Fault(label: "x", text: "x"),
    quality: Quality(shared: "1", kept: "1", percentage: "x", oldDoubles: "1", newDoubles: "1"),
    kinds: Filled([KindLine(label: "x", meaning: "x", url: Address("/"), count: .sample)]),
    tables: [Table(id: "x", label: "x", rows: [row], total: row)])
  private static let row = Row(label: "x", old: .sample, new: .sample, difference: .sample)

  /// Kinds that have a list of their rows, in the order of the page.
  static let shown: [ChangeKind] = [
    .corrected, .completed, .reclassified, .renamed, .new, .vanished, .double,
  ]

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.changes.entries.map { entry in
      let new = edition.source(number: entry.new)
      return Page(
        at: edition.paths.changes(ofSource: new.id), template: Self.template,
        title: edition.words.filled("changes.of", ["source": new.title]),
        summary: edition.words["changes.summary"], trail: ChangeIndexPage.trail(in: edition),
        section: .sources, search: SearchEntry(kind: edition.words["kind.changes"])
      ) { book in context(of: entry, in: edition, book: &book) }
    }
  }

  private func context(
    of entry: ChangeBook.Entry, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let format = edition.format
    let quality = entry.quality
    let new = edition.source(number: entry.new)
    func delivery(_ number: Int, _ records: Int) -> Delivery {
      let source = edition.source(number: number)
      return Delivery(
        title: source.title, url: edition.paths.source(source.id),
        retrieved: format.date(source.retrievedOn), records: format.number(records))
    }
    let kinds = Self.shown + [.unchanged]
    let fields = entry.tallies[.unchanged]?.amounts.map(\.field) ?? []
    return Context(
      old: delivery(entry.old, quality.oldRecords), new: delivery(entry.new, quality.newRecords),
      key: quality.key.map { words["field", $0] }.joined(separator: ", "),
      fault: quality.fault.map {
        Fault(
          label: words["key_fault", $0.rawValue], text: words["key_fault_text", $0.rawValue])
      },
      quality: quality.key.isEmpty
        ? nil
        : Quality(
          shared: format.number(quality.shared), kept: format.number(quality.kept),
          percentage: format.percentage(
            Money(cents: Int64(quality.kept)), of: Money(cents: Int64(quality.shared))) ?? "–",
          oldDoubles: format.number(quality.oldDoubles),
          newDoubles: format.number(quality.newDoubles)),
      kinds: quality.fault != nil
        ? nil
        : Filled(
          kinds.filter { $0 != .double || !entry.rows($0).isEmpty }.map { kind in
            let label = words["change_kind", kind.rawValue]
            let rows = entry.rows(kind)
            return KindLine(
              label: label, meaning: words["change_meaning", kind.rawValue],
              url: rows.isEmpty || kind == .unchanged
                ? nil : edition.paths.changes(kind, ofSource: new.id),
              count: book.count(of: rows, label: label))
          }),
      tables: quality.fault != nil
        ? []
        : fields.indices.map { table(of: $0, fields[$0], kinds, entry, in: edition, book: &book) })
  }

  private func table(
    of field: Int, _ name: String, _ kinds: [ChangeKind], _ entry: ChangeBook.Entry,
    in edition: Edition, book: inout PassportBook
  ) -> Table {
    let words = edition.words
    let column = words["field", name]
    var old: [RowPart] = []
    var new: [RowPart] = []
    func row(_ label: String, _ before: [RowPart], _ after: [RowPart]) -> Row {
      let title = "\(column), \(label)"
      let left = book.sum(
        of: before, column: column, label: "\(title), \(words["changes.old"])", style: .exact)
      let right = book.sum(
        of: after, column: column, label: "\(title), \(words["changes.new"])", style: .exact)
      let difference = right.flatMap { right in
        left.flatMap { left in
          book.difference(
            right, left, label: "\(title), \(words["changes.difference"])", style: .exact)
        }
      }
      let none = words["missing.absent"]
      return Row(
        label: label, old: AmountCell(figure: left, missing: none),
        new: AmountCell(figure: right, missing: none),
        difference: AmountCell(figure: difference, missing: none))
    }
    let rows = kinds.compactMap { kind -> Row? in
      let before = entry.parts(kind, field, isOld: true)
      let after = entry.parts(kind, field, isOld: false)
      guard !before.isEmpty || !after.isEmpty else { return nil }
      old += before
      new += after
      return row(words["change_kind", kind.rawValue], before, after)
    }
    return Table(
      id: "bedrag-\(Slug.from(name))", label: column, rows: rows,
      total: row(words["changes.all"], old, new))
  }
}
