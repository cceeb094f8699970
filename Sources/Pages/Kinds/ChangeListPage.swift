internal import Civic
public import Markup

/// The rows of one kind of change, each with what was and what is, leading to both rows.
public struct ChangeListPage: PageKind {
  public static let template = "change-list"

  public struct Context: Encodable, Sendable {
    public var kind: String
    public var meaning: String
    public var old: LinkLine
    public var new: LinkLine
    public var count: String
    public var rows: [Row]
    public var pagination: Pagination?
  }

  public struct Row: Encodable, Sendable {
    public var key: String
    public var old: RowLink?
    public var new: RowLink?
    public var amounts: [Amount]
    public var fields: [Text]
  }

  public struct RowLink: Encodable, Sendable {
    public var line: String
    public var url: Address
  }

  public struct Amount: Encodable, Sendable {
    public var label: String
    public var old: AmountCell
    public var new: AmountCell
  }

  public struct Text: Encodable, Sendable {
    public var label: String
    public var old: String
    public var new: String
  }

  public static let sample = Context(
    kind: "x", meaning: "x", old: .sample, new: .sample, count: "1",
    rows: [
      Row(
        key: "x", old: RowLink(line: "1", url: Address("/")),
        new: RowLink(line: "1", url: Address("/")),
        amounts: [Amount(label: "x", old: .sample, new: .sample)],
        fields: [Text(label: "x", old: "x", new: "x")])
    ], pagination: .sample)

  /// Rows on one page.
  static let size = 100

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.changes.entries.flatMap { entry in
      ChangePage.shown.flatMap { kind in pages(of: kind, entry, in: edition) }
    }
  }

  private func pages(
    of kind: ChangeKind, _ entry: ChangeBook.Entry, in edition: Edition
  ) -> [Page] {
    let changes = entry.changes[kind] ?? []
    let words = edition.words
    let new = edition.source(number: entry.new)
    let first = edition.paths.changes(kind, ofSource: new.id)
    let count = (changes.count + Self.size - 1) / Self.size
    let label = words["change_kind", kind.rawValue]
    return (0..<count).map { part in
      let title = words.filled("changes.list_title", ["kind": label, "source": new.title])
      var page = Page(
        at: edition.paths.part(part + 1, of: first), template: Self.template,
        title: part == 0
          ? title
          : words.filled(
            "facets.part_title", ["title": title, "n": edition.format.number(part + 1)]),
        summary: words["change_meaning", kind.rawValue],
        trail: ChangeIndexPage.trail(in: edition) + [
          Page.Crumb(new.title, edition.paths.changes(ofSource: new.id))
        ],
        section: .sources, search: nil
      ) { book in
        let shown = changes.dropFirst(part * Self.size).prefix(Self.size)
        let old = edition.source(number: entry.old)
        return Context(
          kind: label, meaning: words["change_meaning", kind.rawValue],
          old: LinkLine(old.title, edition.paths.source(old.id)),
          new: LinkLine(new.title, edition.paths.source(new.id)),
          count: edition.format.number(changes.count),
          rows: shown.map { row(of: $0, entry, in: edition, book: &book) },
          pagination: Pagination(part + 1, of: count, words: words) {
            edition.paths.part($0, of: first)
          })
      }
      page.isListed = part == 0
      return page
    }
  }

  private func row(
    of change: Change, _ entry: ChangeBook.Entry, in edition: Edition, book: inout PassportBook
  ) -> Row {
    let words = edition.words
    func link(_ line: Int?, _ source: Int) -> RowLink? {
      line.map {
        RowLink(line: String($0), url: edition.rowPages.address(of: $0, in: source))
      }
    }
    func cell(_ amount: Money?, _ line: Int?, _ source: Int, _ label: String) -> AmountCell {
      guard let line, let amount else {
        return AmountCell(
          figure: nil, missing: words[line == nil ? "missing.absent" : "missing.unknown"])
      }
      return AmountCell(
        figure: book.sum(
          of: [RowPart(source: source, line: line, amount: amount)], column: label, label: label,
          style: .exact))
    }
    let isPair = change.oldLine != nil && change.newLine != nil
    return Row(
      key: change.key, old: link(change.oldLine, entry.old), new: link(change.newLine, entry.new),
      amounts: change.amounts.filter { !isPair || $0.old != $0.new }.map { pair in
        let label = "\(words["field", pair.field]) \(change.key)"
        return Amount(
          label: words["field", pair.field],
          old: cell(pair.old, change.oldLine, entry.old, "\(label), \(words["changes.old"])"),
          new: cell(pair.new, change.newLine, entry.new, "\(label), \(words["changes.new"])"))
      },
      fields: change.fields.map { pair in
        let none = words["missing.empty"]
        return Text(
          label: words["field", pair.field], old: pair.old ?? none, new: pair.new ?? none)
      })
  }
}
