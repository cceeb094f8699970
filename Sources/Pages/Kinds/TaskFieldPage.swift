internal import Civic
public import Markup

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
    /// What the account leaves of the budget of this year, with a question about it.
    public var leftover: LeftoverTable?
    public var leftoverPage: Address?
    public var question: Address?
    /// A question about the amount, where no account tells yet what was left of it.
    public var prepared: PreparedQuestion?
    public var explanations: Filled<String>?
    public var versions: [VersionLine]
    public var steps: Filled<BudgetStep>?
    public var recurrence: RecurrenceTable?
    public var perUnit: PerUnitTable?
    public var breaks: Filled<String>?
    public var crosswalks: Filled<CrosswalkLine>?
    public var grey: Filled<GreyLine>?
    public var divisions: Filled<LinkLine>?
    public var comparison: Address?
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
    leftover: .sample, leftoverPage: Address("/"), question: Address("/"), prepared: .sample,
    explanations: Filled(["x"]), versions: [.sample], steps: Filled([.sample]),
    recurrence: .sample, perUnit: .sample, breaks: Filled(["x"]), crosswalks: Filled([.sample]),
    grey: Filled([.sample]), divisions: Filled([.sample]), comparison: Address("/"),
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
        isMain ? $0.parent == field.code && $0.isSpending : $0.code == field.code
      }
    }
    // Where a code means something else in another year, the series shows a break.
    let versions = budget.versions.filter {
      edition.taskField(field.code, in: $0.year) != nil
    }
    let breaks = edition.breaks(of: field.code, among: versions)
    let ownYear = budget.versions(of: field.year)
    let table = PhaseTable(
      [line], versions: versions, id: "tabel", caption: name, breaks: breaks, in: edition,
      book: &book)
    let children = isMain ? budget.taskFields(of: field.year, under: field.code) : []
    let parts =
      isMain
      ? PhaseTable(
        children.filter(\.isSpending).map { child in
          PhaseTable.Line(
            code: child.code, label: child.label,
            url: edition.paths.taskField(child.code, field.year)
          ) { version, direction in budget.rows(child.code, direction, in: version) }
        }, totals: Self.apart(children, in: edition), versions: ownYear, id: "delen-tabel",
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
    let leftover = Leftover(field.year, in: budget)
    let isAsked = leftover != nil && field.isSpending
    let whole = isMain || field.isSpending ? line : nil
    let stepLines = isMain ? children.map { Self.line(of: $0, in: edition) } : [line]
    return Context(
      code: field.code, label: field.label, year: String(field.year), isMain: isMain,
      isReserve: field.kind == "reserve", isResult: field.kind == "result",
      isOverhead: field.kind == "overhead",
      parent: parent.map {
        LinkLine("\($0.code) \($0.label)", edition.paths.taskField($0.code, field.year))
      },
      table: table, parts: parts, balances: balances,
      chart: BudgetChart.trend(
        versions.map { version in
          (version.label, line.parts(version, .expenditure).reduce(Money.zero) { $0 + $1.amount })
        }, breaks: breaks, id: "lasten",
        title: words.filled("budget.field_chart_title", ["label": name]), in: edition),
      leftover: leftover.map { leftover in
        LeftoverTable(
          [LeftoverTable.Line(code: field.code, label: field.label, url: nil, parts: line.parts)],
          of: leftover, id: "over-tabel",
          caption: words.filled("leftover.caption", ["year": String(field.year)]), in: edition,
          book: &book)
      }, leftoverPage: leftover.map { edition.paths.leftover($0.year) },
      question: isAsked ? edition.paths.question(field.code, field.year) : nil,
      prepared: isAsked
        ? nil
        : PreparedQuestion(
          .purpose,
          about: words.filled(
            "budget.field_title",
            ["code": field.code, "label": field.label, "year": String(field.year)]),
          figures: versions.indices.filter { versions[$0].year == field.year }.map {
            table.rows[0].expenditure[$0].figure
          }, on: edition.paths.taskField(field.code, field.year), in: edition),
      explanations: Filled(
        ownYear.flatMap { version in
          budget.explanations(of: field.code, in: version).map { "\(version.label): \($0)" }
        }), versions: ownYear.map { VersionLine($0, in: edition) },
      steps: Filled(
        BudgetStep.steps(
          of: field.year, lines: stepLines, whole: line, in: edition, book: &book)),
      recurrence: RecurrenceTable(
        of: isMain ? children.filter(\.isSpending).map(\.code) : [field.code],
        versions: ownYear, in: edition, book: &book),
      perUnit: whole.map { PerUnitTable($0, versions: ownYear, in: edition, book: &book) },
      breaks: Filled(breaks.sorted { $0.key < $1.key }.map(\.value)),
      crosswalks: Filled(edition.crosswalkLines(of: field.code)),
      grey: Filled(edition.greyLines(of: field.code, in: field.year)),
      divisions: Filled(Self.divisions(of: field, in: edition)),
      comparison: edition.comparison.flatMap { comparison in
        field.year == comparison.version.year && field.isSpending
          ? edition.paths.compare(field: field.code) : nil
      },
      concerns: edition.concerns(about: .taskfield, field.code, year: field.year),
      otherYears: budget.years.filter {
        $0 != field.year && edition.taskField(field.code, in: $0) != nil
      }.map { LinkLine(String($0), edition.paths.taskField(field.code, $0)) },
      siblings: (isMain
        ? budget.mainFields(of: field.year)
        : budget.taskFields(of: field.year, under: field.parent)).filter { $0.code != field.code }
        .map { LinkLine("\($0.code) \($0.label)", edition.paths.taskField($0.code, field.year)) })
  }

  private static func line(of field: Classification, in edition: Edition) -> PhaseTable.Line {
    PhaseTable.Line(
      code: field.code, label: field.label, url: edition.paths.taskField(field.code, field.year)
    ) { version, direction in edition.budget.rows(field.code, direction, in: version) }
  }

  /// The parts of a main task field that are no spending, each on a line of its own.
  private static func apart(
    _ children: [Classification], in edition: Edition
  ) -> [PhaseTable.Line] {
    children.filter { !$0.isSpending }.map { child in
      var line = line(of: child, in: edition)
      line.label = "\(child.code) \(child.label) (\(edition.words["budget.apart"]))"
      return line
    }
  }

  /// The keys by which this portal divides the task field over areas.
  private static func divisions(
    of field: Classification, in edition: Edition
  ) -> [LinkLine] {
    edition.allocations.map(\.record).filter {
      $0.taskField == field.code && $0.year == field.year && $0.layer == .attributed
        && $0.basis.metric != nil
    }.map {
      LinkLine(
        edition.words["basis", $0.basis.rawValue],
        edition.paths.division(field.code, field.year, $0.basis))
    }
  }
}
