internal import Civic
public import Markup

/// A question to the municipality about one line of its budget, ready to copy or to print: it
/// names the line, the year, the amounts, and the rows of the files that say so.
public struct LineQuestionPage: PageKind {
  public static let template = "line-question"

  public struct Context: Encodable, Sendable {
    public var code: String
    public var label: String
    public var year: String
    public var municipality: String
    public var isOverspent: Bool
    public var isEven: Bool
    public var lines: [Line]
    public var row: LeftoverTable.Row
    public var budget: String
    public var account: String
    public var focus: String?
    public var field: Address
    public var leftover: Address
    public var built: String
  }

  /// What one document says of the line, and where.
  public struct Line: Encodable, Sendable {
    public var version: VersionLine
    public var expenditure: AmountCell
    public var revenue: AmountCell
    public var file: String
    public var rows: String
    public var sha256: String
    public var retrieved: String
  }

  public static let sample = Context(
    code: "x", label: "x", year: "x", municipality: "x", isOverspent: true, isEven: true,
    lines: [
      Line(
        version: .sample, expenditure: .sample, revenue: .sample, file: "x", rows: "x",
        sha256: "x", retrieved: "x")
    ], row: LeftoverTable.sample.rows[0], budget: "x", account: "x", focus: "x",
    field: Address("/"), leftover: Address("/"), built: "x")

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return Leftover.years(of: edition.budget).flatMap { leftover in
      let year = leftover.year
      let fields =
        edition.budget.mainFields(of: year)
        + edition.budget.taskFields(of: year).filter(\.isSpending)
      return fields.map { field in
        let name = "\(field.code) \(field.label)"
        var page = Page(
          at: edition.paths.question(field.code, year), template: Self.template,
          title: words.filled("leftover.question_title", ["label": name, "year": String(year)]),
          summary: words.filled(
            "leftover.question_summary",
            [
              "label": name, "year": String(year),
              "municipality": edition.settings.municipalityName,
            ]),
          trail: BudgetIndexPage.trail(in: edition) + [
            Page.Crumb(String(year), edition.paths.budget(year)),
            Page.Crumb(name, edition.paths.taskField(field.code, year)),
          ], section: .budget, search: nil
        ) { book in context(of: field, leftover, in: edition, book: &book) }
        page.isListed = false
        return page
      }
    }
  }

  private func context(
    of field: Classification, _ leftover: Leftover, in edition: Edition,
    book: inout PassportBook
  ) -> Context {
    let words = edition.words
    func parts(_ version: BudgetBook.Version, _ direction: Direction) -> [RowPart] {
      guard field.kind == "main" else {
        return edition.budget.rows(field.code, direction, in: version)
      }
      return edition.budget.rows(direction, in: version) {
        $0.parent == field.code && $0.isSpending
      }
    }
    func cell(_ version: BudgetBook.Version, _ direction: Direction) -> AmountCell {
      let column = words["field", direction.rawValue]
      let figure = book.sum(
        of: parts(version, direction), column: column,
        label: "\(column) \(field.label), \(version.label)")
      return AmountCell(figure: figure, missing: figure == nil ? words["missing.absent"] : nil)
    }
    let versions = [leftover.approved, leftover.adjusted, leftover.account].compactMap { $0 }
    let lines = versions.map { version in
      let source = edition.source(number: version.source)
      let rows = (parts(version, .expenditure) + parts(version, .revenue)).map(\.line)
      return Line(
        version: VersionLine(version, in: edition), expenditure: cell(version, .expenditure),
        revenue: cell(version, .revenue),
        file: source.file.split(separator: "/").last.map(String.init) ?? source.file,
        rows: OriginPage.ranges(of: Array(Set(rows)).sorted()), sha256: source.sha256,
        retrieved: edition.format.date(source.retrievedOn))
    }
    let row = LeftoverTable.row(
      LeftoverTable.Line(
        code: field.code, label: field.label, url: nil,
        explanations: edition.budget.explanations(of: field.code, in: leftover.account),
        parts: parts), of: leftover, in: edition, book: &book)
    return Context(
      code: field.code, label: field.label, year: String(leftover.year),
      municipality: edition.settings.municipalityName, isOverspent: row.isOverspent,
      isEven: row.left.figure?.isZero ?? true, lines: lines, row: row,
      budget: leftover.budget?.label ?? "", account: leftover.account.label,
      focus: edition.settings.focusArea.flatMap(edition.area)?.name,
      field: edition.paths.taskField(field.code, leftover.year),
      leftover: edition.paths.leftover(leftover.year),
      built: edition.settings.buildDate.map(edition.format.date) ?? "")
  }
}
