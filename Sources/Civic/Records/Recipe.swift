public import Diagnostics

/// A ready question to the ledger: one SQL file that says in its opening comment what it asks, how
/// to read the answer and what the answer does not say. Those that come with Inzage and those of a
/// portal are the same.
public struct Recipe: Sendable {
  /// What a question is about; the index of questions is cut up by it.
  public enum Subject: String, Sendable, CaseIterable {
    case grants, budget, payments, initiatives, rounds, sources
  }

  /// What stands in a column of the answer.
  public enum Kind: String, Sendable, CaseIterable {
    case text, year, date
    /// Cents, the sum of the rows that the answer names.
    case money
    /// How many rows the answer names.
    case count
    /// Cents: one column of amounts less another.
    case difference
    case recipient, payee, scheme, area, initiative, source
    /// How an initiative stands, and where a row ended up: words of the locale.
    case status, bucket
    /// A dossier of the register of grants.
    case grant
    /// The year and the code of a task field: `2023/6.1`.
    case taskField = "task-field"
  }

  public struct Column: Sendable {
    /// As the statement names it.
    public var name: String
    public var label: String
    public var kind: Kind
    /// The column of the answer that names the rows of an amount or a count.
    public var rows: String
    /// The two columns that a difference is made of.
    public var parts: [String]
    /// Whether the amounts of all answers add up to something.
    public var hasTotal: Bool
    public var place: Place

    /// Whether it shows a number that is followed to rows.
    public var isFigure: Bool { [.money, .count, .difference].contains(kind) }
  }

  /// What readers read of it, in one language.
  public struct Texts: Sendable {
    public var title: String
    public var summary: String
    public var explanation: String
    public var reading: String?
    public var limits: String
    /// Labels of columns, by their name.
    public var labels: [String: String]

    init(_ cells: Cells) {
      title = cells.required("title")
      summary = cells.required("summary")
      explanation = cells.required("explanation")
      reading = cells.text("reading")
      limits = cells.required("limits")
      labels = [:]
      for (name, cell) in cells.record("labels")?.all ?? [] { labels[name] = cell.value.text }
    }
  }

  /// The name of the file without its ending; part of the address.
  public var id: String
  public var file: String
  public var subject: Subject
  public var columns: [Column]
  public var sql: String
  /// The line of the file on which the statement begins.
  public var sqlLine: Int
  /// Where the opening comment stands.
  public var place: Place
  private var texts: Texts
  private var translations: [String: Texts]

  public init(id: String, file: String, cells: Cells, sql: String, sqlLine: Int) {
    self.id = id
    self.file = file
    self.sql = sql
    self.sqlLine = sqlLine
    place = cells.place
    subject = cells.choice("subject") ?? .grants
    columns = cells.records("columns").map { column in
      Column(
        name: column.required("name"), label: column.required("label"),
        kind: column.choice("kind") ?? .text, rows: column.text("rows") ?? "rows",
        parts: column.texts("of"), hasTotal: column.flag("total"), place: column.place)
    }
    texts = Texts(cells)
    translations = [:]
    for (language, cell) in cells.record("translations")?.all ?? [] {
      if case .record(let cells) = cell.value { translations[language] = Texts(cells) }
    }
  }

  /// Its words in a language, or as they were written when nobody translated them.
  public func texts(in language: String) -> Texts { translations[language] ?? texts }

  private static let words: [Field] = [
    Field("title", .text, .required, "The question, short"),
    Field("summary", .text, .required, "One plain sentence, at most 200 characters"),
    Field("explanation", .text, .required, "What it asks, and why that matters"),
    Field("reading", .text, "How to read the answer"),
    Field("limits", .text, .required, "What the answer does not say"),
  ]

  /// The opening comment of the file.
  public static let shape = Shape(
    "recipes", "A ready question to the numbers",
    words + [
      Field(
        "subject", .choice(Subject.allCases.map(\.rawValue)), .required, "What it is about"),
      Field(
        "columns",
        .list(
          .record([
            Field("name", .code, .required, "As the statement names it"),
            Field("label", .text, .required, "As readers read it"),
            Field(
              "kind", .choice(Kind.allCases.map(\.rawValue)), .required, "What stands in it"),
            Field("rows", .code, "The column with the rows of an amount; 'rows' when left out"),
            Field("of", .list(.code), "The two columns that a difference is made of"),
            Field("total", .flag, "Show what all answers are together"),
          ])), .required, "What the answer shows, from left to right"),
      Field(
        "translations",
        .map(.record(words + [Field("labels", .map(.text), "Labels of columns, by name")])),
        "The same words in other languages, by language"),
    ])
}
