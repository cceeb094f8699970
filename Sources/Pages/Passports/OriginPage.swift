internal import Civic
internal import Ledger
public import Markup

/// The page of origins that stands beside a page with numbers: for each number how it was
/// computed, and the rows it was computed from. It is made from what a page wrote into its book.
public struct OriginPage: Sendable {
  public static let template = "origin"

  public struct Context: Encodable, Sendable {
    public var about: String
    public var back: Address
    public var passports: [Entry]
  }

  public struct Entry: Encodable, Sendable {
    public var id: String
    public var label: String
    public var text: String
    public var value: String
    public var isSum: Bool
    public var isCount: Bool
    public var isDifference: Bool
    public var isShare: Bool
    public var isPerUnit: Bool
    public var isTotal: Bool
    public var isAttributed: Bool
    /// Where a person wrote the number down.
    public var declaration: Declaration?
    public var column: String?
    public var rowCount: String?
    /// The numbers it was computed from, in order.
    public var parts: Parts?
    /// Each row with its literal text, when they are few.
    public var rowList: Rows?
    /// The rows by the page they stand on, when they are many.
    public var groupTable: Groups?
    public var sources: [SourceLine]
  }

  public struct Declaration: Encodable, Sendable {
    public var file: String
    public var line: String
  }

  public struct Parts: Encodable, Sendable {
    public var parts: [Part]
  }

  public struct Rows: Encodable, Sendable {
    public var rows: [Row]
  }

  public struct Groups: Encodable, Sendable {
    /// What the table is of, for those who hear it.
    public var about: String
    public var groups: [Group]
  }

  public struct Part: Encodable, Sendable {
    public var label: String
    public var text: String
    public var origin: Address
  }

  public struct Row: Encodable, Sendable {
    public var line: String
    public var url: Address
    public var source: String
    public var text: String
    /// Absent where rows are only counted.
    public var amount: String?
    public var value: String
  }

  public struct Group: Encodable, Sendable {
    public var url: Address
    public var source: String
    /// The lines of the file, with ranges: `3–17, 19`.
    public var lines: String
    public var rowCount: String
    public var amount: String?
    public var value: String
  }

  public struct SourceLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var file: String
    public var sha256: String
    public var retrieved: String
    public var licence: String
  }

  public static let sample = Context(
    about: "x", back: Address("/"),
    passports: [
      Entry(
        id: "g1", label: "x", text: "x", value: "1", isSum: true, isCount: true,
        isDifference: true, isShare: true, isPerUnit: true, isTotal: true,
        isAttributed: true, declaration: Declaration(file: "x", line: "1"), column: "x",
        rowCount: "1",
        parts: Parts(parts: [Part(label: "x", text: "x", origin: Address("/"))]),
        rowList: Rows(rows: [
          Row(
            line: "1", url: Address("/"), source: "x", text: "x", amount: "x", value: "1")
        ]),
        groupTable: Groups(
          about: "x",
          groups: [
            Group(
              url: Address("/"), source: "x", lines: "1", rowCount: "1", amount: "x",
              value: "1")
          ]),
        sources: [
          SourceLine(
            title: "x", url: Address("/"), file: "x", sha256: "x", retrieved: "x",
            licence: "x")
        ])
    ])

  /// Rows that are shown with their text; more are listed by the page they stand on.
  static let shownRows = 40

  /// The page of origins of a page, or `nil` when each of its numbers is one row.
  public static func page(of page: Page, with book: PassportBook, in edition: Edition) -> Page? {
    guard !book.passports.isEmpty else { return nil }
    let passports = book.passports
    let address = edition.paths.origin(of: page.address)
    var origins = Page(
      at: address, template: template,
      title: edition.words.filled("origin.title", ["page": page.title]),
      summary: edition.words.filled("origin.summary", ["page": page.title]),
      trail: page.trail + [Page.Crumb(page.title, page.address)], section: page.section,
      search: nil
    ) { _ in
      Context(
        about: page.title, back: page.address,
        passports: try passports.map { try entry(of: $0, in: edition) })
    }
    origins.isListed = false
    return origins
  }

  private static func entry(of passport: Passport, in edition: Edition) throws -> Entry {
    var entry = Entry(
      id: passport.id, label: passport.label, text: passport.text, value: passport.value,
      isSum: false, isCount: false, isDifference: false, isShare: false, isPerUnit: false,
      isTotal: false, isAttributed: false, column: nil, rowCount: nil, parts: nil, rowList: nil,
      groupTable: nil, sources: [])
    switch passport.computation {
    case .sum(let column, let rows):
      entry.isSum = true
      entry.column = column
      try add(rows, counting: .amounts, to: &entry, in: edition)
    case .count(let rows):
      entry.isCount = true
      try add(rows, counting: .rows, to: &entry, in: edition)
    case .difference(let a, let b):
      entry.isDifference = true
      entry.parts = Parts(parts: [a, b].map(part))
    case .share(let a, let b):
      entry.isShare = true
      entry.parts = Parts(parts: [a, b].map(part))
    case .perUnit(let a, let b):
      entry.isPerUnit = true
      entry.parts = Parts(parts: [a, b].map(part))
    case .total(let parts):
      entry.isTotal = true
      entry.parts = Parts(parts: parts.map(part))
    case .declared(let file, let line):
      entry.declaration = Declaration(file: file, line: String(line))
    case .attributed(let line, let a, let b):
      entry.isAttributed = true
      entry.parts = Parts(parts: [line, a, b].map(part))
    }
    return entry
  }

  private static func part(_ part: Passport.Part) -> Part {
    Part(label: part.label, text: part.text, origin: part.origin)
  }

  private enum Counting { case amounts, rows }

  private static func add(
    _ parts: [RowPart], counting: Counting, to entry: inout Entry, in edition: Edition
  ) throws {
    let format = edition.format
    entry.rowCount = format.number(parts.count)
    let parts = parts.sorted { ($0.source, $0.line) < ($1.source, $1.line) }
    let numbers = Set(parts.map(\.source)).sorted()
    entry.sources = numbers.map { number in
      let source = edition.source(number: number)
      return SourceLine(
        title: source.title, url: edition.paths.source(source.id), file: source.file,
        sha256: source.sha256, retrieved: format.date(source.retrievedOn),
        licence: source.licence)
    }
    func amount(of money: Money) -> String? {
      counting == .amounts ? format.euros(money) : nil
    }
    if parts.count <= shownRows {
      var found: [RowPart.Place: RowInFile] = [:]
      for number in numbers {
        let lines = parts.filter { $0.source == number }.map(\.line)
        for row in try edition.ledger.answers(to: RowsAtLines(source: number, lines: lines)) {
          found[RowPart.Place(source: number, line: row.line)] = row
        }
      }
      let rows = parts.map { part in
        let row = found[part.place]
        return Row(
          line: String(part.line),
          url: edition.rowPages.address(of: part.line, in: part.source),
          source: edition.source(number: part.source).title,
          text: row.map { edition.rowText(part.source, $0) } ?? "",
          amount: amount(of: part.amount), value: String(part.amount.cents))
      }
      entry.rowList = Rows(rows: rows)
      return
    }
    var groups: [Group] = []
    var start = 0
    while start < parts.count {
      let first = parts[start]
      let page = edition.rowPages.page(of: first.line, in: first.source)
      var end = start + 1
      while end < parts.count, parts[end].source == first.source,
        edition.rowPages.page(of: parts[end].line, in: first.source) == page
      { end += 1 }
      let group = parts[start..<end]
      let total = group.reduce(Money.zero) { $0 + $1.amount }
      groups.append(
        Group(
          url: edition.rowPages.address(of: first.line, in: first.source),
          source: edition.source(number: first.source).title,
          lines: ranges(of: group.map(\.line)), rowCount: format.number(group.count),
          amount: amount(of: total), value: String(total.cents)))
      start = end
    }
    entry.groupTable = Groups(about: entry.label, groups: groups)
  }

  /// `3–17, 19` from lines in ascending order; a line that counts twice is written once.
  static func ranges(of lines: [Int]) -> String {
    var parts: [String] = []
    var i = 0
    while i < lines.count {
      var j = i
      while j + 1 < lines.count, lines[j + 1] - lines[j] <= 1 { j += 1 }
      parts.append(lines[i] == lines[j] ? "\(lines[i])" : "\(lines[i])–\(lines[j])")
      i = j + 1
    }
    return parts.joined(separator: ", ")
  }
}
