internal import Civic
public import Markup

/// Money left over: what was budgeted in a year and not spent, or spent beyond the budget, in a
/// page for each limit that the portal sets.
public struct LeftoverPage: PageKind {
  public static let template = "leftover"

  public struct Context: Encodable, Sendable {
    public var year: String
    public var municipality: String
    public var views: [Choice]
    public var isAll: Bool
    public var budget: String
    public var account: String
    public var versions: [VersionLine]
    /// Our sources have no change of the budget, so the adopted one is the measure.
    public var hasNoAdjusted: Bool
    public var whole: LeftoverTable.Row
    /// Absent when no line is large enough.
    public var table: LeftoverTable?
    public var aside: LeftoverTable?
    public var groups: [LeftoverTable]
    public var otherYears: [LinkLine]
    public var attributions: Filled<LinkLine>?
    public var budgetYear: Address
    public var areas: Address
  }

  public struct Choice: Encodable, Sendable {
    public var label: String
    public var url: Address
    public var isCurrent: Bool
  }

  public static let sample = Context(
    year: "x", municipality: "x",
    views: [Choice(label: "x", url: Address("/"), isCurrent: true)], isAll: true, budget: "x",
    account: "x", versions: [.sample], hasNoAdjusted: true,
    whole: LeftoverTable.sample.rows[0], table: .sample, aside: .sample, groups: [.sample],
    otherYears: [.sample], attributions: Filled([.sample]), budgetYear: Address("/"),
    areas: Address("/"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let name = edition.settings.municipalityName
    return Leftover.years(of: edition.budget).flatMap { leftover in
      Leftover.View.allCases.map { view in
        let year = String(leftover.year)
        var trail =
          BudgetIndexPage.trail(in: edition)
          + [Page.Crumb(year, edition.paths.budget(leftover.year))]
        var title = words.filled("leftover.title", ["year": year])
        if view != .all {
          trail.append(Page.Crumb(title, edition.paths.leftover(leftover.year)))
          title += ": \(Self.label(of: view, in: edition))"
        }
        return Page(
          at: edition.paths.leftover(leftover.year, view), template: Self.template,
          title: title,
          summary: words.filled(
            view == .all ? "leftover.summary" : "leftover.summary_part",
            ["municipality": name, "year": year, "view": Self.label(of: view, in: edition)]),
          trail: trail, section: .budget, search: SearchEntry(kind: words["kind.budget"])
        ) { book in context(of: leftover, view, in: edition, book: &book) }
      }
    }
  }

  private static func label(of view: Leftover.View, in edition: Edition) -> String {
    let limits = Materiality(edition.settings)
    return edition.words.filled(
      "leftover.view.\(view.rawValue)",
      [
        "euros": edition.format.number(Int(limits.euros.cents / 100)),
        "percent": String(limits.percent),
      ])
  }

  private func context(
    of leftover: Leftover, _ view: Leftover.View, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let budget = edition.budget
    let year = leftover.year
    let whole = LeftoverTable.row(
      LeftoverTable.Line(code: nil, label: words["budget.spending_all"], url: nil) {
        version, direction in
        budget.rows(direction, in: version) { $0.isSpending }
      }, of: leftover, in: edition, book: &book)
    let lines = view == .all ? all(of: leftover, in: edition) : large(of: leftover, view, edition)
    let table =
      lines.isEmpty
      ? nil
      : LeftoverTable(
        lines, of: leftover, id: "tabel",
        caption: words.filled("leftover.caption", ["year": String(year)]), in: edition,
        book: &book)
    var groups: [LeftoverTable] = []
    for dimension in [BudgetBook.Dimension.programme, .theme] where view == .all {
      let codes = budget.groups(dimension, of: year)
      guard !codes.isEmpty else { continue }
      groups.append(
        LeftoverTable(
          codes.map { code, label in
            LeftoverTable.Line(
              code: code, label: label, url: nil,
              explanations: budget.explanations(of: code, dimension, in: leftover.account)
            ) { version, direction in budget.rows(code, of: dimension, direction, in: version) }
          }, of: leftover, id: dimension.rawValue,
          caption: words["leftover.by", dimension.rawValue], in: edition, book: &book))
    }
    return Context(
      year: String(year), municipality: edition.settings.municipalityName,
      views: Leftover.View.allCases.map {
        Choice(
          label: Self.label(of: $0, in: edition), url: edition.paths.leftover(year, $0),
          isCurrent: $0 == view)
      },
      isAll: view == .all, budget: leftover.budget?.label ?? "", account: leftover.account.label,
      versions: [leftover.approved, leftover.adjusted, leftover.account].compactMap { $0 }
        .map { VersionLine($0, in: edition) },
      hasNoAdjusted: leftover.adjusted == nil, whole: whole, table: table,
      aside: view == .all ? aside(of: leftover, in: edition, book: &book) : nil, groups: groups,
      otherYears: Leftover.years(of: budget).filter { $0.year != year }.map {
        LinkLine(String($0.year), edition.paths.leftover($0.year))
      },
      attributions: Filled(
        edition.allocations.filter {
          $0.record.year == year && $0.record.layer == .attributed
            && $0.record.basis.metric != nil
        }.map { _, allocation in
          LinkLine(
            words.filled(
              "allocation.division_title",
              [
                "label": edition.taskField(allocation.taskField, in: year).map {
                  "\($0.code) \($0.label)"
                } ?? allocation.taskField, "year": String(year),
                "basis": words["basis", allocation.basis.rawValue],
              ]), edition.paths.division(allocation.taskField, year, allocation.basis))
        }), budgetYear: edition.paths.budget(year), areas: edition.paths.areas)
  }

  /// Every task field under its main one.
  private func all(of leftover: Leftover, in edition: Edition) -> [LeftoverTable.Line] {
    let budget = edition.budget
    return budget.mainFields(of: leftover.year).flatMap { main in
      [
        LeftoverTable.Line(
          code: main.code, label: main.label,
          url: edition.paths.taskField(main.code, leftover.year),
          question: edition.paths.question(main.code, leftover.year)
        ) { version, direction in
          budget.rows(direction, in: version) { $0.parent == main.code && $0.isSpending }
        }
      ]
        + budget.taskFields(of: leftover.year, under: main.code).filter(\.isSpending).map {
          line(of: $0, leftover, in: edition)
        }
    }
  }

  /// The task fields that are far enough from their budget, the farthest first.
  private func large(
    of leftover: Leftover, _ view: Leftover.View, _ edition: Edition
  ) -> [LeftoverTable.Line] {
    let limits = Materiality(edition.settings)
    func sum(_ rows: [RowPart]) -> Money { rows.reduce(.zero) { $0 + $1.amount } }
    return edition.budget.taskFields(of: leftover.year).filter(\.isSpending).compactMap {
      field -> (UInt64, LeftoverTable.Line)? in
      guard let version = leftover.budget else { return nil }
      let budget = sum(edition.budget.rows(field.code, .expenditure, in: version))
      let spent = sum(edition.budget.rows(field.code, .expenditure, in: leftover.account))
      guard limits.shows(budget: budget, spent: spent, in: view) else { return nil }
      var line = line(of: field, leftover, in: edition)
      line.isPart = false
      return ((budget - spent).cents.magnitude, line)
    }.enumerated().sorted { a, b in
      (b.element.0, a.offset) < (a.element.0, b.offset)
    }.map(\.element.1)
  }

  private func line(
    of field: Classification, _ leftover: Leftover, in edition: Edition
  ) -> LeftoverTable.Line {
    LeftoverTable.Line(
      code: field.code, label: field.label,
      url: edition.paths.taskField(field.code, field.year), isPart: true,
      question: edition.paths.question(field.code, field.year),
      explanations: edition.budget.explanations(of: field.code, in: leftover.account)
    ) { version, direction in edition.budget.rows(field.code, direction, in: version) }
  }

  /// Reserves and the result, which are no spending, and what everything is with them.
  private func aside(
    of leftover: Leftover, in edition: Edition, book: inout PassportBook
  ) -> LeftoverTable? {
    let words = edition.words
    let budget = edition.budget
    let fields = budget.taskFields(of: leftover.year).filter { !$0.isSpending }
    guard !fields.isEmpty else { return nil }
    return LeftoverTable(
      fields.map { field in
        LeftoverTable.Line(
          code: field.code, label: field.label,
          url: edition.paths.taskField(field.code, field.year)
        ) { version, direction in budget.rows(field.code, direction, in: version) }
      },
      totals: [
        LeftoverTable.Line(code: nil, label: words["budget.total"], url: nil) {
          version, direction in
          budget.rows(direction, in: version) { _ in true }
        }
      ], of: leftover, id: "apart", caption: words["leftover.aside_caption"], in: edition,
      book: &book)
  }
}
