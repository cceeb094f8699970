internal import Charts
internal import Civic
public import Markup

/// The way into the budget: its years, and what each document says as a whole.
public struct BudgetIndexPage: PageKind {
  public static let template = "budget-index"

  public struct Context: Encodable, Sendable {
    public var municipality: String
    public var years: [Year]
    public var table: PhaseTable
    public var compare: Address?
    public var leftovers: Filled<LinkLine>?
  }

  public struct Year: Encodable, Sendable {
    public var year: String
    public var url: Address
    public var documents: String
  }

  public static let sample = Context(
    municipality: "x", years: [Year(year: "x", url: Address("/"), documents: "x")],
    table: .sample, compare: Address("/"), leftovers: Filled([.sample]))

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.budget"], edition.paths.budget),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    guard !edition.budget.versions.isEmpty else { return [] }
    let name = edition.settings.municipalityName
    return [
      Page(
        at: edition.paths.budget, template: Self.template,
        title: words.filled("budget.title", ["municipality": name]),
        summary: words.filled("budget.summary", ["municipality": name]),
        trail: Array(Self.trail(in: edition).dropLast()), section: .budget,
        search: SearchEntry(kind: words["kind.budget"])
      ) { book in
        let fields = edition.budget.mainFields(of: edition.budget.years.last ?? 0)
        let lines = fields.map { main in
          PhaseTable.Line(
            code: main.code, label: main.label,
            url: edition.paths.taskField(main.code, main.year)
          ) { version, direction in
            edition.budget.rows(direction, in: version) {
              $0.parent == main.code && $0.isSpending
            }
          }
        }
        return Context(
          municipality: name,
          years: edition.budget.years.reversed().map { year in
            Year(
              year: String(year), url: edition.paths.budget(year),
              documents: edition.budget.versions(of: year).map(\.label).joined(separator: ", "))
          },
          table: PhaseTable(
            lines, totals: BudgetYearPage.totals(in: edition), versions: edition.budget.versions,
            id: "velden", caption: words["budget.main_fields"], in: edition, book: &book),
          compare: edition.comparison == nil ? nil : edition.paths.compare,
          leftovers: Filled(
            Leftover.years(of: edition.budget).reversed().map {
              LinkLine(
                words.filled("leftover.title", ["year": String($0.year)]),
                edition.paths.leftover($0.year))
            }))
      }
    ]
  }
}

/// One year: all main task fields with the phases of that year beside each other.
public struct BudgetYearPage: PageKind {
  public static let template = "budget-year"

  public struct Context: Encodable, Sendable {
    public var year: String
    public var municipality: String
    public var otherYears: [LinkLine]
    public var expenditure: AmountCell
    public var revenue: AmountCell
    public var spending: AmountCell
    public var version: String
    public var versionSource: Address
    public var table: PhaseTable
    public var chart: HTML
    public var fields: [MainField]
    public var leftover: Address?
    public var versions: [VersionLine]
    /// Each change of the budget, from the version before it.
    public var steps: Filled<BudgetStep>?
    public var recurrence: RecurrenceTable?
    public var perUnit: PerUnitTable
  }

  public struct MainField: Encodable, Sendable {
    public var code: String
    public var label: String
    public var url: Address
    public var fields: [LinkLine]
  }

  public static let sample = Context(
    year: "x", municipality: "x", otherYears: [.sample], expenditure: .sample, revenue: .sample,
    spending: .sample, version: "x", versionSource: Address("/"), table: .sample,
    chart: HTML(verbatim: "<svg></svg>"),
    fields: [MainField(code: "x", label: "x", url: Address("/"), fields: [.sample])],
    leftover: Address("/"), versions: [.sample], steps: Filled([.sample]),
    recurrence: .sample, perUnit: .sample)

  public init() {}

  /// Spending in a version, what is no spending, and everything as the document adds it up.
  static func totals(in edition: Edition) -> [PhaseTable.Line] {
    func line(
      _ key: String, _ isIncluded: @escaping (Classification) -> Bool
    ) -> PhaseTable.Line {
      PhaseTable.Line(code: nil, label: edition.words[key], url: nil) { version, direction in
        edition.budget.rows(direction, in: version, where: isIncluded)
      }
    }
    let kinds = Set(
      edition.budget.years.flatMap { edition.budget.taskFields(of: $0) }.map(\.kind))
    var lines = [line("budget.spending_all", \.isSpending)]
    if kinds.contains("reserve") { lines.append(line("budget.reserves") { $0.kind == "reserve" }) }
    if kinds.contains("result") { lines.append(line("budget.result") { $0.kind == "result" }) }
    if lines.count > 1 { lines.append(line("budget.total") { _ in true }) }
    return lines
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let name = edition.settings.municipalityName
    return edition.budget.years.map { year in
      Page(
        at: edition.paths.budget(year), template: Self.template,
        title: words.filled(
          "budget.year_title", ["municipality": name, "year": String(year)]),
        summary: words.filled(
          "budget.year_summary", ["municipality": name, "year": String(year)]),
        trail: BudgetIndexPage.trail(in: edition), section: .budget,
        search: SearchEntry(kind: words["kind.budget"])
      ) { book in context(of: year, in: edition, book: &book) }
    }
  }

  private func context(
    of year: Int, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let budget = edition.budget
    let words = edition.words
    let versions = budget.versions(of: year)
    let main = budget.mainFields(of: year)
    let version = versions[versions.count - 1]
    func whole(_ direction: Direction, _ label: String) -> AmountCell {
      AmountCell(
        figure: book.sum(
          of: budget.rows(direction, in: version) { _ in true },
          column: words["field", direction.rawValue], label: "\(label), \(version.label)"))
    }
    let lines = main.map { main in
      PhaseTable.Line(
        code: main.code, label: main.label, url: edition.paths.taskField(main.code, year)
      ) { version, direction in
        budget.rows(direction, in: version) { $0.parent == main.code && $0.isSpending }
      }
    }
    let expenditure = whole(.expenditure, words["field.expenditure"])
    let revenue = whole(.revenue, words["field.revenue"])
    let spending = AmountCell(
      figure: book.sum(
        of: budget.rows(.expenditure, in: version, where: \.isSpending),
        column: words["field.expenditure"],
        label: "\(words["budget.spending"]), \(version.label)"))
    let bars = main.map { main in
      let rows = budget.rows(.expenditure, in: version) {
        $0.parent == main.code && $0.isSpending
      }
      return (main.label, rows.reduce(Money.zero) { $0 + $1.amount })
    }
    let fields = budget.taskFields(of: year).map { field in
      PhaseTable.Line(
        code: field.code, label: field.label, url: edition.paths.taskField(field.code, year)
      ) { version, direction in budget.rows(field.code, direction, in: version) }
    }
    let totals = Self.totals(in: edition)
    let (spendingLine, everything) = (totals[0], totals[totals.count - 1])
    return Context(
      year: String(year), municipality: edition.settings.municipalityName,
      otherYears: budget.years.filter { $0 != year }.map {
        LinkLine(String($0), edition.paths.budget($0))
      },
      expenditure: expenditure, revenue: revenue, spending: spending, version: version.label,
      versionSource: edition.paths.source(edition.source(number: version.source).id),
      table: PhaseTable(
        lines, totals: Self.totals(in: edition), versions: versions, id: "tabel",
        caption: words["budget.main_fields"], in: edition, book: &book),
      chart: BudgetChart.bars(
        bars, id: "uitgaven-\(year)",
        title: words.filled("budget.chart_title", ["version": version.label]), in: edition),
      fields: main.map { main in
        MainField(
          code: main.code, label: main.label, url: edition.paths.taskField(main.code, year),
          fields: budget.taskFields(of: year, under: main.code).map {
            LinkLine("\($0.code) \($0.label)", edition.paths.taskField($0.code, year))
          })
      }, leftover: Leftover(year, in: budget).map { edition.paths.leftover($0.year) },
      versions: versions.map { VersionLine($0, in: edition) },
      steps: Filled(
        BudgetStep.steps(
          of: year, lines: fields, whole: everything, in: edition, book: &book)),
      recurrence: RecurrenceTable(
        of: budget.taskFields(of: year).map(\.code), versions: versions, in: edition,
        book: &book),
      perUnit: PerUnitTable(spendingLine, versions: versions, in: edition, book: &book))
  }
}
