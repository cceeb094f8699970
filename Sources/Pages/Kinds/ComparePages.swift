internal import Charts
internal import Civic
public import Markup

/// Comparing with municipalities that are like ours, and a way to every other one.
public struct CompareIndexPage: PageKind {
  public static let template = "compare"

  public struct Context: Encodable, Sendable {
    public var municipality: String
    public var version: String
    public var isByClass: Bool
    public var names: [LinkLine]
    public var differences: [DifferenceLine]
    public var table: ComparisonTable
    public var chart: HTML?
    public var fields: [LinkLine]
    public var groups: [Group]
    public var count: String
  }

  public struct Group: Encodable, Sendable {
    public var letter: String
    public var municipalities: [LinkLine]
  }

  public static let sample = Context(
    municipality: "x", version: "x", isByClass: true, names: [.sample], differences: [.sample],
    table: .sample, chart: HTML(verbatim: "<svg></svg>"), fields: [.sample],
    groups: [Group(letter: "x", municipalities: [.sample])], count: "1")

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    BudgetIndexPage.trail(in: edition)
      + [Page.Crumb(edition.words["compare.short"], edition.paths.compare)]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard let comparison = edition.comparison else { return [] }
    let words = edition.words
    let name = edition.settings.municipalityName
    return [
      Page(
        at: edition.paths.compare, template: Self.template,
        title: words.filled("compare.title", ["municipality": name]),
        summary: words.filled(
          "compare.summary", ["municipality": name, "version": comparison.version.label]),
        trail: BudgetIndexPage.trail(in: edition), section: .budget,
        search: SearchEntry(kind: words["kind.budget"])
      ) { book in context(comparison, in: edition, book: &book) }
    ]
  }

  private func context(
    _ comparison: ComparisonBook, in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let municipalities = [comparison.ours] + comparison.peers.map(\.municipality)
    var compared: [ComparedBudget] = []
    let books = [edition.budget] + comparison.peers.map(\.budget)
    for (municipality, budget) in zip(municipalities, books) {
      if let one = ComparedBudget(municipality.area, budget, in: edition, book: &book) {
        compared.append(one)
      }
    }
    var rows: [ComparisonTable.Row] = []
    for one in compared {
      rows.append(
        ComparisonTable.Row(
          label: one.area.name, url: edition.address(ofMunicipality: one.area.code),
          cells: [
            one.cell(words["budget.spending_all"], in: edition, book: &book, where: \.isSpending)
          ], isOurs: one.area.code == comparison.ours.area.code))
    }
    let year = comparison.version.year
    let fields = edition.budget.mainFields(of: year).flatMap { main in
      [main] + edition.budget.taskFields(of: year, under: main.code).filter(\.isSpending)
    }
    var groups: [Group] = []
    for other in comparison.others {
      let letter = Letter.letter(of: Slug.from(other.area.name)).uppercased()
      let line = LinkLine(
        other.area.name, edition.paths.compare(other.area.code),
        note: other.classes[.size])
      if groups.last?.letter == letter {
        groups[groups.count - 1].municipalities.append(line)
      } else {
        groups.append(Group(letter: letter, municipalities: [line]))
      }
    }
    return Context(
      municipality: edition.settings.municipalityName, version: comparison.version.label,
      isByClass: comparison.likeness == .classes,
      names: compared.map {
        LinkLine($0.area.name, edition.address(ofMunicipality: $0.area.code))
      },
      differences: edition.differences(among: compared, of: municipalities),
      table: ComparisonTable(
        tableID: "tabel", caption: words["budget.spending_all"],
        first: words["compare.municipality"], columns: [comparison.version.label], rows: rows),
      chart: edition.bars(
        rows.compactMap { row in row.cells.first.map { (row.label, $0) } }, id: "per-inwoner",
        title: "\(words["per_unit.inhabitants"]), \(words["budget.spending_all"])"),
      fields: fields.map {
        LinkLine("\($0.code) \($0.label)", edition.paths.compare(field: $0.code))
      }, groups: groups, count: edition.format.number(comparison.others.count))
  }
}

extension Edition {
  /// Where a municipality is compared with ours; ours leads to its own budget.
  func address(ofMunicipality code: String) -> Address {
    code == settings.municipality ? paths.budget : paths.compare(code)
  }
}

/// One task field, or main task field, of the municipalities that are like ours.
public struct CompareFieldPage: PageKind {
  public static let template = "compare-field"

  public struct Context: Encodable, Sendable {
    public var code: String
    public var label: String
    public var version: String
    public var url: Address
    public var index: Address
    public var names: [LinkLine]
    public var differences: [DifferenceLine]
    public var table: ComparisonTable
    public var chart: HTML?
  }

  public static let sample = Context(
    code: "x", label: "x", version: "x", url: Address("/"), index: Address("/"),
    names: [.sample], differences: [.sample], table: .sample,
    chart: HTML(verbatim: "<svg></svg>"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    guard let comparison = edition.comparison else { return [] }
    let year = comparison.version.year
    let fields =
      edition.budget.mainFields(of: year)
      + edition.budget.taskFields(of: year).filter(\.isSpending)
    return fields.map { field in
      let name = "\(field.code) \(field.label)"
      return Page(
        at: edition.paths.compare(field: field.code), template: Self.template,
        title: edition.words.filled("compare.field_title", ["label": name]),
        summary: edition.words.filled(
          "compare.field_summary",
          ["label": name, "municipality": edition.settings.municipalityName]),
        trail: CompareIndexPage.trail(in: edition), section: .budget,
        search: SearchEntry(kind: edition.words["kind.task_field"])
      ) { book in context(field, comparison, in: edition, book: &book) }
    }
  }

  private func context(
    _ field: Classification, _ comparison: ComparisonBook, in edition: Edition,
    book: inout PassportBook
  ) -> Context {
    let municipalities = [comparison.ours] + comparison.peers.map(\.municipality)
    let books = [edition.budget] + comparison.peers.map(\.budget)
    var compared: [ComparedBudget] = []
    var rows: [ComparisonTable.Row] = []
    for (municipality, budget) in zip(municipalities, books) {
      guard let one = ComparedBudget(municipality.area, budget, in: edition, book: &book) else {
        continue
      }
      compared.append(one)
      let cell = one.cell(field.label, in: edition, book: &book) {
        field.kind == "main" ? $0.parent == field.code && $0.isSpending : $0.code == field.code
      }
      rows.append(
        ComparisonTable.Row(
          label: one.area.name, url: edition.address(ofMunicipality: one.area.code),
          cells: [cell], isOurs: one.area.code == comparison.ours.area.code))
    }
    let name = "\(field.code) \(field.label)"
    return Context(
      code: field.code, label: field.label, version: comparison.version.label,
      url: edition.paths.taskField(field.code, field.year), index: edition.paths.compare,
      names: compared.map {
        LinkLine($0.area.name, edition.address(ofMunicipality: $0.area.code))
      },
      differences: edition.differences(among: compared, of: municipalities),
      table: ComparisonTable(
        tableID: "tabel", caption: name, first: edition.words["compare.municipality"],
        columns: [comparison.version.label], rows: rows),
      chart: edition.bars(
        rows.compactMap { row in row.cells.first.map { (row.label, $0) } }, id: "per-inwoner",
        title: "\(edition.words["per_unit.inhabitants"]), \(name)"))
  }
}

/// One other municipality beside ours: what differs first, then the main task fields.
public struct CompareMunicipalityPage: PageKind {
  public static let template = "compare-municipality"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var municipality: String
    public var version: String
    public var index: Address
    public var names: [LinkLine]
    public var differences: [DifferenceLine]
    public var table: ComparisonTable
    public var chart: HTML?
  }

  public static let sample = Context(
    name: "x", municipality: "x", version: "x", index: Address("/"), names: [.sample],
    differences: [.sample], table: .sample, chart: HTML(verbatim: "<svg></svg>"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    guard let comparison = edition.comparison else { return [] }
    let ours = edition.settings.municipalityName
    return comparison.others.map { other in
      let values: KeyValuePairs = [
        "name": other.area.name, "municipality": ours, "version": comparison.version.label,
      ]
      return Page(
        at: edition.paths.compare(other.area.code), template: Self.template,
        title: edition.words.filled("compare.pair_title", values),
        summary: edition.words.filled("compare.pair_summary", values),
        trail: CompareIndexPage.trail(in: edition), section: .budget,
        search: SearchEntry(kind: edition.words["kind.budget"])
      ) { book in
        let budget = try BudgetBook(
          area: other.area.code, isOurs: false, dossier: edition.dossier, ledger: edition.ledger)
        return context(other, budget, comparison, in: edition, book: &book)
      }
    }
  }

  private func context(
    _ other: ComparisonBook.Municipality, _ budget: BudgetBook, _ comparison: ComparisonBook,
    in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    var compared: [ComparedBudget] = []
    for (area, budget) in [(comparison.ours.area, edition.budget), (other.area, budget)] {
      if let one = ComparedBudget(area, budget, in: edition, book: &book) { compared.append(one) }
    }
    var rows: [ComparisonTable.Row] = []
    func add(
      _ label: String, _ url: Address?, _ isIncluded: (Classification) -> Bool,
      _ book: inout PassportBook
    ) {
      var cells: [ComparisonTable.Cell] = []
      for one in compared {
        cells.append(one.cell(label, in: edition, book: &book, where: isIncluded))
      }
      rows.append(ComparisonTable.Row(label: label, url: url, cells: cells, isOurs: false))
    }
    for main in edition.budget.mainFields(of: comparison.version.year) {
      add(
        "\(main.code) \(main.label)", edition.paths.compare(field: main.code),
        { $0.parent == main.code && $0.isSpending }, &book)
    }
    let bars = rows
    add(words["budget.spending_all"], nil, \.isSpending, &book)
    return Context(
      name: other.area.name, municipality: edition.settings.municipalityName,
      version: comparison.version.label, index: edition.paths.compare,
      names: compared.map {
        LinkLine($0.area.name, edition.address(ofMunicipality: $0.area.code))
      },
      differences: edition.differences(among: compared, of: [comparison.ours, other]),
      table: ComparisonTable(
        tableID: "tabel", caption: comparison.version.label, first: words["budget.field"],
        columns: compared.map(\.area.name), rows: rows),
      chart: chart(bars, names: compared.map(\.area.name), in: edition))
  }

  private func chart(
    _ rows: [ComparisonTable.Row], names: [String], in edition: Edition
  ) -> HTML? {
    let figures = rows.flatMap { $0.cells.map(\.perInhabitant.figure) }
    guard !figures.isEmpty, figures.contains(where: { $0 != nil }) else { return nil }
    func text(_ cell: ComparisonTable.Cell) -> String {
      cell.perInhabitant.figure?.text ?? cell.perInhabitant.missing ?? ""
    }
    return GroupedBars(
      Caption(
        id: "per-inwoner", title: edition.words["per_unit.inhabitants"],
        description: rows.map { row in
          "\(row.label): "
            + zip(names, row.cells).map { "\($0) \(text($1))" }.joined(separator: ", ")
        }.joined(separator: "; ")),
      series: names,
      groups: rows.map { row in
        GroupedBars.Group(
          row.label,
          row.cells.map { cell in
            GroupedBars.Amount(
              cell.perInhabitant.figure.flatMap { Int($0.value) }, text: text(cell))
          })
      }
    ).html
  }
}
