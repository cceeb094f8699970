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
  }

  public struct Year: Encodable, Sendable {
    public var year: String
    public var url: Address
    public var documents: String
  }

  public static let sample = Context(
    municipality: "x", years: [Year(year: "x", url: Address("/"), documents: "x")],
    table: .sample)

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
            edition.budget.rows(direction, in: version) { $0.parent == main.code }
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
            lines, total: BudgetYearPage.total(in: edition), versions: edition.budget.versions,
            id: "velden", caption: words["budget.main_fields"], in: edition, book: &book))
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
    fields: [MainField(code: "x", label: "x", url: Address("/"), fields: [.sample])])

  public init() {}

  /// Everything in a version, reserves and the result among it, as the document adds it up.
  static func total(in edition: Edition) -> PhaseTable.Line {
    PhaseTable.Line(code: nil, label: edition.words["budget.total"], url: nil) {
      version, direction in
      edition.budget.rows(direction, in: version) { _ in true }
    }
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
        budget.rows(direction, in: version) { $0.parent == main.code }
      }
    }
    let expenditure = whole(.expenditure, words["field.expenditure"])
    let revenue = whole(.revenue, words["field.revenue"])
    let spending = AmountCell(
      figure: book.sum(
        of: budget.rows(.expenditure, in: version) { $0.kind != "reserve" && $0.kind != "result" },
        column: words["field.expenditure"],
        label: "\(words["budget.spending"]), \(version.label)"))
    let bars = main.map { main in
      let rows = budget.rows(.expenditure, in: version) {
        $0.parent == main.code && $0.kind != "reserve" && $0.kind != "result"
      }
      return (main.label, rows.reduce(Money.zero) { $0 + $1.amount })
    }
    return Context(
      year: String(year), municipality: edition.settings.municipalityName,
      otherYears: budget.years.filter { $0 != year }.map {
        LinkLine(String($0), edition.paths.budget($0))
      },
      expenditure: expenditure, revenue: revenue, spending: spending, version: version.label,
      versionSource: edition.paths.source(edition.source(number: version.source).id),
      table: PhaseTable(
        lines, total: Self.total(in: edition), versions: versions, id: "tabel",
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
      })
  }
}

/// One task field, or one main task field, in one year: every version beside the others, and what
/// else is known of it.
public struct TaskFieldPage: PageKind {
  public static let template = "task-field"

  public struct Context: Encodable, Sendable {
    public var code: String
    public var label: String
    public var year: String
    public var isMain: Bool
    public var isReserve: Bool
    public var isResult: Bool
    public var isOverhead: Bool
    public var parent: LinkLine?
    public var table: PhaseTable
    /// The task fields of a main one.
    public var parts: PhaseTable?
    public var balances: [Balance]
    public var chart: HTML?
    public var concerns: Concerns?
    public var otherYears: [LinkLine]
    public var siblings: [LinkLine]
  }

  public struct Balance: Encodable, Sendable {
    public var label: String
    public var balance: AmountCell
  }

  public static let sample = Context(
    code: "x", label: "x", year: "x", isMain: true, isReserve: true, isResult: true,
    isOverhead: true, parent: .sample, table: .sample, parts: .sample,
    balances: [Balance(label: "x", balance: .sample)], chart: HTML(verbatim: "<svg></svg>"),
    concerns: .sample, otherYears: [.sample], siblings: [.sample])

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.budget.years.flatMap { year in
      (edition.budget.mainFields(of: year) + edition.budget.taskFields(of: year)).map {
        page(of: $0, in: edition)
      }
    }
  }

  private func page(of field: Classification, in edition: Edition) -> Page {
    let words = edition.words
    let parent = field.parent.flatMap { edition.taskField($0, in: field.year) }
    var trail =
      BudgetIndexPage.trail(in: edition)
      + [Page.Crumb(String(field.year), edition.paths.budget(field.year))]
    if let parent {
      trail.append(
        Page.Crumb(
          "\(parent.code) \(parent.label)", edition.paths.taskField(parent.code, field.year)))
    }
    return Page(
      at: edition.paths.taskField(field.code, field.year), template: Self.template,
      title: words.filled(
        "budget.field_title",
        ["code": field.code, "label": field.label, "year": String(field.year)]),
      summary: words.filled(
        "budget.field_summary",
        [
          "label": field.label, "year": String(field.year),
          "municipality": edition.settings.municipalityName,
        ]),
      trail: trail, section: .budget,
      search: SearchEntry(kind: words["kind.task_field"])
    ) { book in context(of: field, parent: parent, in: edition, book: &book) }
  }

  private func context(
    of field: Classification, parent: Classification?, in edition: Edition,
    book: inout PassportBook
  ) -> Context {
    let budget = edition.budget
    let words = edition.words
    let isMain = field.kind == "main"
    let name = "\(field.code) \(field.label)"
    let line = PhaseTable.Line(code: field.code, label: field.label, url: nil) {
      version, direction in
      budget.rows(direction, in: version) {
        isMain ? $0.parent == field.code : $0.code == field.code
      }
    }
    // A code is compared over years only where it means the same in both.
    let versions = budget.versions.filter { version in
      version.year == field.year
        || edition.taskField(field.code, in: version.year)?.label == field.label
    }
    let table = PhaseTable(
      [line], total: nil, versions: versions, id: "tabel", caption: name, in: edition, book: &book)
    let children = isMain ? budget.taskFields(of: field.year, under: field.code) : []
    let parts =
      isMain
      ? PhaseTable(
        children.map { child in
          PhaseTable.Line(
            code: child.code, label: child.label,
            url: edition.paths.taskField(child.code, field.year)
          ) { version, direction in budget.rows(child.code, direction, in: version) }
        }, total: nil, versions: budget.versions(of: field.year), id: "delen-tabel",
        caption: words.filled("budget.fields_of", ["label": name]), in: edition, book: &book) : nil
    var balances: [Balance] = []
    for (i, version) in versions.enumerated() {
      let revenue = table.rows[0].revenue[i].figure
      let expenditure = table.rows[0].expenditure[i].figure
      let balance = revenue.flatMap { left in
        expenditure.flatMap { right in
          book.difference(
            left, right, label: "\(words["field.balance"]) \(name), \(version.label)")
        }
      }
      balances.append(
        Balance(
          label: version.label,
          balance: AmountCell(
            figure: balance, missing: balance == nil ? words["missing.absent"] : nil)))
    }
    let bars = versions.map { version in
      (version.label, line.parts(version, .expenditure).reduce(Money.zero) { $0 + $1.amount })
    }
    return Context(
      code: field.code, label: field.label, year: String(field.year), isMain: isMain,
      isReserve: field.kind == "reserve", isResult: field.kind == "result",
      isOverhead: field.kind == "overhead",
      parent: parent.map {
        LinkLine("\($0.code) \($0.label)", edition.paths.taskField($0.code, field.year))
      },
      table: table, parts: parts, balances: balances,
      chart: bars.contains { $0.1 != .zero }
        ? BudgetChart.bars(
          bars, id: "lasten",
          title: words.filled("budget.field_chart_title", ["label": name]), in: edition) : nil,
      concerns: edition.concerns(about: .taskfield, field.code, year: field.year),
      otherYears: budget.years.filter {
        $0 != field.year && edition.taskField(field.code, in: $0) != nil
      }.map { LinkLine(String($0), edition.paths.taskField(field.code, $0)) },
      siblings: (isMain
        ? budget.mainFields(of: field.year)
        : budget.taskFields(of: field.year, under: field.parent)).filter { $0.code != field.code }
        .map { LinkLine("\($0.code) \($0.label)", edition.paths.taskField($0.code, field.year)) })
  }
}
