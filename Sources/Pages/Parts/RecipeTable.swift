internal import Civic
internal import Ledger
public import Markup

/// The answers to a ready question as a table: each number with its rows, each name with its page.
public struct RecipeTable: Encodable, Sendable {
  public struct Header: Encodable, Sendable {
    public var label: String
    public var isNumber: Bool
  }

  public struct Cell: Encodable, Sendable {
    /// The first cell of a row says what the row is about.
    public var isHeader: Bool
    public var isNumber: Bool
    /// A date or a year, which stands on one line.
    public var isShort: Bool
    public var text: String?
    public var url: Address?
    public var amount: AmountCell?
  }

  public struct Row: Encodable, Sendable {
    public var cells: [Cell]
  }

  public var columns: [Header]
  public var rows: [Row]

  /// Answers on one page.
  static let size = 100

  static let sample = RecipeTable(
    columns: [Header(label: "x", isNumber: true)],
    rows: [
      Row(cells: [
        Cell(
          isHeader: true, isNumber: true, isShort: true, text: "x", url: Address("/"),
          amount: .sample)
      ])
    ])

  private init(columns: [Header], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// Whether a last column leads to the rows: no number of the answer does.
  static func showsRows(of recipe: Recipe, _ answer: some Sequence<RecipeAnswer.Row>) -> Bool {
    !recipe.columns.contains(where: \.isFigure) && answer.contains { !$0.rows.isEmpty }
  }

  init(
    _ answers: ArraySlice<RecipeAnswer.Row>, of recipe: Recipe, texts: Recipe.Texts,
    in edition: Edition, book: inout PassportBook
  ) {
    let showsRows = Self.showsRows(of: recipe, answers)
    columns = recipe.columns.map {
      Header(label: texts.labels[$0.name] ?? $0.label, isNumber: $0.isFigure)
    }
    if showsRows { columns.append(Header(label: edition.words["recipe.rows"], isNumber: true)) }
    rows = []
    for answer in answers {
      let maker = RecipeCells(recipe: recipe, labels: columns.map(\.label), edition: edition)
      var cells = maker.cells(of: answer, book: &book)
      if showsRows {
        let count = book.count(
          of: answer.rows.map(RecipeCells.part), label: edition.words["recipe.rows"],
          single: true)
        cells.append(
          Cell(
            isHeader: false, isNumber: true, isShort: false, text: nil, url: nil,
            amount: AmountCell(figure: count)))
      }
      rows.append(Row(cells: cells))
    }
  }
}

/// Makes the cells of one answer.
struct RecipeCells {
  let recipe: Recipe
  let labels: [String]
  let edition: Edition

  static func part(_ row: RecipeAnswer.Evidence) -> RowPart {
    RowPart(source: row.source, line: row.line, amount: Money(cents: row.cents ?? 0))
  }

  func cells(of answer: RecipeAnswer.Row, book: inout PassportBook) -> [RecipeTable.Cell] {
    var cells: [RecipeTable.Cell] = []
    var figures: [String: Figure] = [:]
    var about: String?
    for (i, column) in recipe.columns.enumerated() {
      var cell = RecipeTable.Cell(
        isHeader: i == 0, isNumber: column.isFigure,
        isShort: column.kind == .date || column.kind == .year, text: nil, url: nil, amount: nil)
      if column.isFigure {
        let label = about.map { "\(labels[i]), \($0)" } ?? labels[i]
        let figure = figure(of: column, at: i, answer, label, figures, &book)
        figures[column.name] = figure
        cell.amount = AmountCell(figure: figure, missing: edition.words["missing.absent"])
      } else {
        (cell.text, cell.url) = text(of: answer.values[i], as: column.kind)
        about = about ?? cell.text
      }
      cells.append(cell)
    }
    return cells
  }

  private func figure(
    of column: Recipe.Column, at i: Int, _ answer: RecipeAnswer.Row, _ label: String,
    _ figures: [String: Figure], _ book: inout PassportBook
  ) -> Figure? {
    guard case .integer = answer.values[i] else { return nil }
    let rows = answer.evidence[i].map(Self.part)
    switch column.kind {
    case .count: return book.count(of: rows, label: label, single: true)
    case .money:
      return book.sum(of: rows, column: labels[i], label: label, style: .exact)
    case .difference:
      guard let a = figures[column.parts[0]], let b = figures[column.parts[1]] else { return nil }
      return book.difference(a, b, label: label, style: .exact)
    default: return nil
    }
  }

  /// A text with the page that tells more of it.
  private func text(
    of value: RecipeAnswer.Value, as kind: Recipe.Kind
  ) -> (text: String, url: Address?) {
    let text: String
    switch value {
    case .none: return (edition.words["missing.absent"], nil)
    case .integer(let number): text = String(number)
    case .text(let written): text = written
    }
    switch kind {
    case .text, .year, .money, .count, .difference: return (text, nil)
    case .date: return (CivicDate(iso: text).map(edition.format.date) ?? text, nil)
    case .recipient:
      return (text, edition.grants.slug(ofRecipientNamed: text).map(edition.paths.recipient))
    case .payee:
      return (text, edition.payments.slug(ofPayeeNamed: text).map(edition.paths.payee))
    case .status, .bucket: return (edition.words[kind.rawValue, text], nil)
    case .scheme:
      return (text, edition.grants.slug(ofScheme: text).map(edition.paths.scheme))
    case .area:
      guard let area = edition.area(text) else { return (text, nil) }
      return (area.name, edition.hasPage(area) ? edition.paths.area(area.code) : nil)
    case .initiative:
      let initiative = edition.dossier.initiatives.first { $0.id == text }
      return (initiative?.record.title ?? text, initiative.map { edition.paths.initiative($0.id) })
    case .source:
      let source = edition.number(ofSource: text).map(edition.source(number:))
      return (source?.title ?? text, source.map { edition.paths.source($0.id) })
    case .grant:
      let grant = edition.grants.grant(text)
      return (text, grant.map { edition.rowPages.address(of: $0.line, in: $0.source) })
    case .taskField: return taskField(text)
    }
  }

  private func taskField(_ text: String) -> (text: String, url: Address?) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let year = Int(parts[0]),
      let field = edition.taskField(parts[1], in: year)
    else { return (text, nil) }
    let hasPage =
      edition.budget.mainFields(of: year).contains { $0.code == field.code }
      || edition.budget.taskFields(of: year).contains { $0.code == field.code }
    return (
      "\(field.code) \(field.label)", hasPage ? edition.paths.taskField(field.code, year) : nil
    )
  }
}

extension PassportBook {
  /// How many rows there are; one row is itself.
  mutating func count(of rows: [RowPart], label: String, single: Bool) -> Figure {
    if single, rows.count == 1 {
      return counted(1, source: rows[0].source, line: rows[0].line, label: label)
    }
    return count(of: rows, label: label)
  }
}
