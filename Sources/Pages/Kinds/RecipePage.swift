public import Civic
public import Ledger
public import Markup

/// A ready question with its answer of today: what it asks, what came out, what that does not
/// say, and the question itself for those who want to ask it differently.
public struct RecipePage: PageKind {
  public static let template = "recipe"

  public struct Context: Encodable, Sendable {
    public var explanation: String
    public var reading: String?
    public var limits: String
    public var range: String
    public var hasMoney: Bool
    /// What all answers are together.
    public var totals: Filled<Total>?
    /// Absent when nothing answers the question.
    public var table: RecipeTable?
    /// Why there is no answer, where the portal has nothing of the kind.
    public var without: String?
    /// Then: what was asked for and did not come.
    public var gaps: LinkLine?
    public var pagination: Pagination?
    /// A question to the municipality about the answer.
    public var prepared: PreparedQuestion?
    public var csv: Address?
    public var sql: String
    public var buildDate: String
    public var municipality: String
    public var database: Address
    public var others: [LinkLine]
  }

  public struct Total: Encodable, Sendable {
    public var label: String
    public var figure: Figure?
  }

  public static let sample = Context(
    explanation: "x", reading: "x", limits: "x", range: "x", hasMoney: true,
    totals: Filled([Total(label: "x", figure: .sample)]), table: .sample, without: "x",
    gaps: .sample,
    pagination: .sample, prepared: .sample, csv: Address("/x.csv"), sql: "x", buildDate: "x",
    municipality: "x",
    database: Address("/x.sqlite"), others: [.sample])

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return try edition.dossier.recipes.flatMap { recipe in
      let answer = try edition.answer(to: recipe)
      let texts = recipe.texts(in: words.language)
      let count = max(1, (answer.rows.count + RecipeTable.size - 1) / RecipeTable.size)
      return (1...count).map { number in
        var page = Page(
          at: edition.paths.part(number, of: edition.paths.recipe(recipe.id)),
          template: Self.template,
          title: number == 1
            ? texts.title
            : words.filled(
              "facets.part_title", ["title": texts.title, "n": edition.format.number(number)]),
          summary: texts.summary, trail: RecipeIndexPage.trail(in: edition), section: nil,
          search: number == 1 ? SearchEntry(kind: words["kind.recipe"]) : nil
        ) { book in
          context(of: recipe, answer, number, of: count, in: edition, book: &book)
        }
        page.isListed = number == 1
        return page
      }
    }
  }

  private func context(
    of recipe: Recipe, _ answer: RecipeAnswer, _ number: Int, of count: Int, in edition: Edition,
    book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let texts = recipe.texts(in: words.language)
    let start = (number - 1) * RecipeTable.size
    let end = min(start + RecipeTable.size, answer.rows.count)
    let totals = number == 1 ? totals(of: recipe, answer, in: edition, book: &book) : nil
    return Context(
      explanation: texts.explanation, reading: texts.reading, limits: texts.limits,
      range: count == 1
        ? words.counted("recipe.count", answer.rows.count)
        : Pagination.range(start..<end, of: answer.rows.count, words: words),
      hasMoney: recipe.columns.contains { $0.kind == .money },
      totals: totals,
      table: answer.isEmpty
        ? nil
        : RecipeTable(
          answer.rows[start..<end], of: recipe, texts: texts, in: edition, book: &book),
      without: edition.hasNothing(of: recipe.subject)
        ? words["recipe.without", recipe.subject.rawValue] : nil,
      gaps: edition.hasNothing(of: recipe.subject)
        ? LinkLine(words["gap.title"], edition.paths.dataGaps) : nil,
      pagination: Pagination(number, of: count, words: words) {
        edition.paths.part($0, of: edition.paths.recipe(recipe.id))
      },
      prepared: answer.isEmpty || number > 1
        ? nil
        : PreparedQuestion(
          .rows, about: "‘\(texts.title)’", figures: totals?.items.map(\.figure) ?? [],
          on: edition.paths.recipe(recipe.id), in: edition),
      csv: answer.isEmpty ? nil : edition.download(of: recipe),
      sql: recipe.sql.trimmingLines(), buildDate: edition.settings.buildDate?.iso ?? "",
      municipality: edition.settings.municipality,
      database: edition.paths.download("inzage.sqlite"),
      others: edition.dossier.recipes.filter {
        $0.subject == recipe.subject && $0.id != recipe.id
      }.map { LinkLine($0.texts(in: words.language).title, edition.paths.recipe($0.id)) })
  }

  private func totals(
    of recipe: Recipe, _ answer: RecipeAnswer, in edition: Edition, book: inout PassportBook
  ) -> Filled<Total>? {
    let texts = recipe.texts(in: edition.words.language)
    var totals: [Total] = []
    var figures: [String: Figure] = [:]
    for (i, column) in recipe.columns.enumerated() where column.hasTotal {
      let label = edition.words.filled(
        "recipe.together", ["label": texts.labels[column.name] ?? column.label])
      let rows = answer.rows.flatMap { $0.evidence[i] }.map(RecipeCells.part)
      var figure: Figure?
      switch column.kind {
      case .money: figure = book.sum(of: rows, column: column.label, label: label, style: .exact)
      case .count where !rows.isEmpty: figure = book.count(of: rows, label: label, single: true)
      case .difference:
        if let a = figures[column.parts[0]], let b = figures[column.parts[1]] {
          figure = book.difference(a, b, label: label, style: .exact)
        }
      default: figure = nil
      }
      guard let figure else { continue }
      figures[column.name] = figure
      totals.append(Total(label: label, figure: figure))
    }
    return Filled(totals)
  }
}

extension Edition {
  /// The answer to a ready question, which was checked before.
  public func answer(to recipe: Recipe) throws -> RecipeAnswer {
    try ledger.answer(recipe, settings: settings).get()
  }

  /// The answer as a table of its own.
  public func download(of recipe: Recipe) -> Address {
    paths.download("\(words["path.recipes"])/\(recipe.id).csv")
  }

  /// Whether the portal has no records at all of what a question is about.
  func hasNothing(of subject: Recipe.Subject) -> Bool {
    switch subject {
    case .grants: grants.grants.isEmpty
    case .budget: budget.versions.isEmpty
    case .payments: !sources.contains { $0.mapping.table == "transactions" }
    case .initiatives: dossier.initiatives.isEmpty
    case .rounds: dossier.rounds.isEmpty
    case .sources: sources.isEmpty
    }
  }
}

extension String {
  /// Without empty lines at the ends.
  fileprivate func trimmingLines() -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    func isBlank(_ line: Substring?) -> Bool { line.map { $0.allSatisfy(\.isWhitespace) } ?? false }
    while isBlank(lines.first) { lines.removeFirst() }
    while isBlank(lines.last) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
