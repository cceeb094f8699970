import Civic
import Diagnostics

/// Fits the mapping of a sidecar to the header of its file; says what does not fit.
struct PlanMaker {
  let source: Source
  let header: HeaderFinder.Header
  let text: Bytes
  let areas: AreaTable
  private(set) var plan: ColumnPlan
  private(set) var report = Report()
  /// Fields that a column, a constant or an entry gives.
  private var given: Set<Int> = []

  init(source: Source, shape: Shape, header: HeaderFinder.Header, text: Bytes, areas: AreaTable) {
    self.source = source
    self.header = header
    self.text = text
    self.areas = areas
    plan = ColumnPlan(shape: shape, header: header.names)
  }

  private var mapping: Mapping { source.mapping }

  /// `nil` when a row cannot be read by this mapping.
  mutating func make(into target: inout Report) -> ColumnPlan? {
    findAmounts()
    for column in mapping.columns { add(column) }
    for constant in mapping.constants {
      if let (field, cell) = read(constant) {
        plan.base[field] = cell
        given.insert(field)
      }
    }
    for entry in mapping.unpivot { add(entry) }
    for rule in mapping.rowRules { add(rule) }
    for rule in mapping.places { add(rule) }
    for rule in mapping.categories { add(rule) }
    findParty()
    let description = plan.position(of: "description")
    plan.descriptionColumn = plan.steps.first { $0.field == description }?.column
    plan.lastColumn = max(plan.steps.map(\.column).max() ?? -1, plan.amounts.last ?? -1)
    plan.steps.sort { ($0.column, $0.field) < ($1.column, $1.field) }
    for (i, field) in plan.shape.fields.enumerated()
    where field.need == .required && !given.contains(i) {
      report.error(
        RowRules.mappingSound, at: source.cells.place,
        Wording(
          nl: "'\(field.name)' is verplicht in \(plan.shape.name), maar geen kolom of constante "
            + "vult het",
          en: "'\(field.name)' is required in \(plan.shape.name), but no column or constant "
            + "fills it"),
        hint: Wording(
          nl: "zet het onder 'columns' of 'constants'", en: "put it under 'columns' or 'constants'")
      )
    }
    target.absorb(report)
    return report.hasErrors ? nil : plan
  }

  private mutating func findAmounts() {
    var columns: Set<Int> = []
    for column in mapping.columns {
      guard let field = plan.shape[column.field], case .money = field.kind else { continue }
      if let index = index(ofAnyOf: [column.header] + column.aliases) { columns.insert(index) }
    }
    for entry in mapping.unpivot {
      if let index = index(of: entry.header) { columns.insert(index) }
    }
    plan.amounts = columns.sorted()
  }

  private mutating func add(_ mapped: Mapping.ColumnMapping) {
    let names = [mapped.header] + mapped.aliases
    guard let field = field(mapped.field, at: mapped.place) else { return }
    guard given.insert(field).inserted else {
      report.error(
        RowRules.mappingSound, at: mapped.place ?? source.cells.place,
        Wording(
          nl: "'\(mapped.field)' wordt door twee kolommen gevuld",
          en: "'\(mapped.field)' is filled by two columns"),
        hint: Wording(nl: "kies een van de twee", en: "choose one of the two"))
      return
    }
    guard let column = column(names, at: mapped.place) else { return }
    plan.steps.append(
      ColumnPlan.Step(
        column: column, field: field, kind: kind(of: field, mapped, column), take: mapped.take,
        isRequired: plan.shape.fields[field].need == .required))
  }

  private mutating func kind(
    of field: Int, _ mapped: Mapping.ColumnMapping, _ column: Int
  ) -> ColumnPlan.Step.Kind {
    if mapped.lookup == .area { return .areaName }
    switch (plan.shape.fields[field].name, plan.shape.fields[field].kind) {
    case ("area_code", _): return .area
    case ("taskfield_code", _): return .taskfield
    case ("recipient_name", _), ("payee_name", _): return .party
    case (_, .money): return .amount(plan.amounts.firstIndex(of: column) ?? 0)
    case (_, .year): return .year
    case (_, .integer): return .integer
    case (_, .date): return .date
    case (_, .code): return .code
    case (_, .choice(let choices)):
      plan.choices.append(ByteTable(choices))
      return .choice(plan.choices.count - 1)
    default: return .text
    }
  }

  private mutating func add(_ entry: Mapping.Unpivot) {
    if let field = field("amount", at: entry.place) { given.insert(field) }
    var sets: [(field: Int, cell: StreamCell)] = []
    for constant in entry.sets {
      guard let (field, cell) = read(constant) else { continue }
      sets.append((field, cell))
      given.insert(field)
      if !plan.varying.contains(field) { plan.varying.append(field) }
    }
    guard let column = column([entry.header], at: entry.place),
      let amount = plan.amounts.firstIndex(of: column)
    else { return }
    plan.entries.append(ColumnPlan.Entry(amount: amount, sets: sets))
  }

  private mutating func add(_ rule: Mapping.RowRule) {
    let subject: ColumnPlan.Sieve.Subject
    switch rule.subject {
    case .line(let line): subject = .line(line)
    case .text(let test):
      guard let test = self.test(test, at: rule.place) else { return }
      subject = .text(test)
    case .column(let name, let test):
      guard let column = column(names(of: name), at: rule.place),
        let test = self.test(test, at: rule.place)
      else { return }
      subject = .column(column, test)
    }
    plan.sieves.append(ColumnPlan.Sieve(subject: subject, rule: rule))
  }

  private mutating func add(_ rule: Mapping.PlaceRule) {
    guard let area = field("area_code", at: rule.place), field("area_rule", at: rule.place) != nil,
      let column = column(names(of: rule.header), at: rule.place),
      let test = self.test(rule.test, at: rule.place)
    else { return }
    if !areas.isKnown(rule.area) {
      reportArea(rule.area, at: rule.place)
    }
    given.insert(area)
    plan.areaRules.append(
      ColumnPlan.AreaRule(column: column, test: test, code: plan.constant(rule.area)))
  }

  private mutating func add(_ rule: Mapping.CategoryRule) {
    guard let column = column(names(of: rule.header), at: rule.place),
      let test = self.test(rule.test, at: rule.place)
    else { return }
    plan.categories.append(
      ColumnPlan.Category(
        column: column, test: test, label: plan.constant(rule.label),
        kind: plan.constant(rule.kind.rawValue), hidesName: rule.hidesName))
  }

  private mutating func findParty() {
    for (name, kind) in [("recipient_name", "recipient_kind"), ("payee_name", "payee_kind")] {
      guard let nameField = plan.position(of: name), let kindField = plan.position(of: kind) else {
        continue
      }
      plan.party = ColumnPlan.Party(
        name: nameField, column: plan.steps.first { $0.field == nameField }?.column,
        kind: kindField, isDerived: !given.contains(kindField),
        organisation: plan.constant(PartyKind.organisation.rawValue),
        unknown: plan.constant(PartyKind.unknown.rawValue))
    }
    if plan.party == nil, let rule = mapping.categories.first {
      report.error(
        RowRules.mappingSound, at: rule.place ?? source.cells.place,
        Wording(
          nl: "'categories' past niet bij \(plan.shape.name): die tabel kent geen ontvangers",
          en: "'categories' does not fit \(plan.shape.name): that table has no recipients"),
        hint: Wording(nl: "haal 'categories' weg", en: "remove 'categories'"))
    }
  }

  // MARK: Names and values

  private mutating func test(_ test: Mapping.Test, at place: Place?) -> CellTest? {
    do {
      return try CellTest(test)
    } catch {
      var pattern = ""
      if case .matches(let text) = test { pattern = text }
      report.error(
        RowRules.mappingSound, at: place ?? source.cells.place,
        Wording(
          nl: "'\(pattern)' is geen geldige reguliere expressie",
          en: "'\(pattern)' is not a valid regular expression"),
        hint: Wording(
          nl: "zet een '\\' voor een teken als '(' dat gewoon een teken is, of gebruik 'contains'",
          en: "write a '\\' before a sign like '(' that is only itself, or use 'contains'"))
      return nil
    }
  }

  private mutating func field(_ name: String, at place: Place?) -> Int? {
    if let position = plan.position(of: name) { return position }
    report.error(
      RowRules.mappingSound, at: place ?? source.cells.place,
      Wording(
        nl: "'\(name)' is geen kolom van de tabel \(plan.shape.name)",
        en: "'\(name)' is not a column of the table \(plan.shape.name)"),
      hint: Suggestion.hint(for: name, among: plan.shape.fields.map(\.name)))
    return nil
  }

  private mutating func read(_ constant: Mapping.Constant) -> (field: Int, cell: StreamCell)? {
    guard let field = field(constant.field, at: constant.place) else { return nil }
    let shapeField = plan.shape.fields[field]
    if shapeField.name == "area_code", !areas.isKnown(constant.value) {
      reportArea(constant.value, at: constant.place)
    }
    if let cell = ConstantReader.cell(constant.value, shapeField.kind, &plan) {
      return (field, cell)
    }
    let expected = ConstantReader.expectation(of: shapeField.kind)
    report.error(
      RowRules.mappingSound, at: constant.place ?? source.cells.place,
      Wording(
        nl: "'\(constant.value)' past niet bij '\(shapeField.name)'",
        en: "'\(constant.value)' does not fit '\(shapeField.name)'"),
      hint: expected)
    return nil
  }

  private mutating func reportArea(_ code: String, at place: Place?) {
    report.error(
      RowRules.areaKnown, at: place ?? source.cells.place,
      Wording(
        nl: "'\(code)' staat niet in areas.csv", en: "'\(code)' is not in areas.csv"),
      hint: areas.hint(forCode: code))
  }

  private func names(of name: String) -> [String] {
    let mapped = mapping.columns.first { $0.header == name || $0.aliases.contains(name) }
    return [name] + (mapped.map { [$0.header] + $0.aliases } ?? [])
  }

  private func index(of name: String) -> Int? { header.names.firstIndex(of: name) }

  private func index(ofAnyOf names: [String]) -> Int? { names.lazy.compactMap(index).first }

  private mutating func column(_ names: [String], at place: Place?) -> Int? {
    guard let column = index(ofAnyOf: names) else {
      let name = names.first ?? ""
      let known = header.names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      let rest = header.names.count > 20 ? ", …" : ""
      report.error(
        RowRules.columnExists, at: place ?? source.cells.place,
        Wording(
          nl: "'\(name)' staat niet in de kop van \(source.file)",
          en: "'\(name)' is not in the header of \(source.file)"),
        hint: Suggestion.hint(for: name, among: header.names.filter { !$0.isEmpty })
          ?? Wording(
            nl: "het bestand heeft de kolommen \(known)\(rest)",
            en: "the file has the columns \(known)\(rest)"))
      return nil
    }
    if let twin = header.names[(column + 1)...].firstIndex(of: header.names[column]) {
      report.error(
        RowRules.columnOnce,
        at: PlaceFinder(file: source.file).place(
          of: text.trimmed(header.record.fields[twin].range), in: text,
          from: header.record.start, line: header.record.line),
        Wording(
          nl: "'\(header.names[column])' staat twee keer in de kop",
          en: "'\(header.names[column])' stands in the header twice"),
        hint: Wording(
          nl: "vraag de bron om twee verschillende namen",
          en: "ask the source for two different names"))
      return nil
    }
    return column
  }
}
