import Civic
import Diagnostics

/// Fits the mapping of a sidecar to the header of its file; says what does not fit.
struct PlanMaker {
  let source: Source
  let header: HeaderFinder.Header
  let text: Bytes
  let areas: AreaTable
  var plan: ColumnPlan
  var report = Report()
  /// Fields that a column, a constant or an entry gives.
  private var given: Set<Int> = []

  init(source: Source, shape: Shape, header: HeaderFinder.Header, text: Bytes, areas: AreaTable) {
    self.source = source
    self.header = header
    self.text = text
    self.areas = areas
    plan = ColumnPlan(shape: shape, header: header.names)
  }

  var mapping: Mapping { source.mapping }

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
    findUnits()
    for rule in mapping.rowRules { add(rule) }
    for rule in mapping.places { add(rule) }
    for rule in mapping.categories { add(rule) }
    findParty()
    let description = plan.position(of: "description")
    plan.descriptionColumn = plan.steps.first { $0.field == description }?.column
    plan.lastColumn = max(plan.steps.map(\.column).max() ?? -1, plan.amounts.last ?? -1)
    plan.nameless = header.names.indices.filter { header.names[$0].isEmpty }
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
    var columns: [Int: Bool] = [:]
    for column in mapping.columns {
      guard let field = plan.shape[column.field], case .money = field.kind else { continue }
      if let index = index(ofAnyOf: [column.header] + column.aliases) {
        columns[index] = column.isReversed
      }
    }
    for entry in mapping.unpivot {
      if let index = index(of: entry.header) { columns[index] = entry.isReversed }
    }
    plan.amounts = columns.keys.sorted()
    plan.isReversed = plan.amounts.map { columns[$0] ?? false }
  }

  private mutating func add(_ mapped: Mapping.ColumnMapping) {
    let names = [mapped.header] + mapped.aliases
    guard let field = field(mapped.field, at: mapped.place) else { return }
    if mapped.isOptional, index(ofAnyOf: names) == nil,
      plan.shape.fields[field].need == .optional
    {
      return
    }
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
    if !mapped.values.isEmpty { return .value(add(mapped.values, at: mapped.place, for: field)) }
    switch (plan.shape.fields[field].name, plan.shape.fields[field].kind) {
    case ("area_code", _): return .area
    case ("taskfield_code", _): return .taskfield
    case ("category_code", _): return .category
    case ("recipient_name", _), ("payee_name", _): return .party
    case (_, .money): return .amount(plan.amounts.firstIndex(of: column) ?? 0)
    case (_, .year): return .year
    case (_, .integer): return .integer
    case (_, .date):
      plan.dates.append(column)
      return .date(plan.dates.count - 1)
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
    case .line(let line): subject = .lines(line...line)
    case .lines(let lines): subject = .lines(lines)
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
        kind: plan.constant(rule.kind.rawValue), hidesName: rule.hidesName,
        redaction: rule.redaction.map { plan.constant($0) }))
  }

  private mutating func add(
    _ values: [Mapping.ValueName], at place: Place?, for field: Int
  ) -> Int {
    let none = ByteTable()
    var list = ColumnPlan.ValueList(texts: none, folded: none, cells: [], foldedCells: [])
    for name in values {
      let constant = Mapping.Constant(plan.shape.fields[field].name, name.value, place: place)
      guard let (_, cell) = read(constant) else { continue }
      let text = Array(name.text.utf8)
      let folded = Folding.folded(text)
      if text.withUnsafeBufferPointer({ list.texts.insert($0) }) == list.cells.count {
        list.cells.append(cell)
      }
      if folded.withUnsafeBufferPointer({ list.folded.insert($0) }) == list.foldedCells.count {
        list.foldedCells.append(cell)
      }
    }
    plan.values.append(list)
    return plan.values.count - 1
  }

  private mutating func findUnits() {
    let units = mapping.units
    plan.unitLines = units.lines
    guard let name = units.column, let column = column(names(of: name), at: units.place) else {
      return
    }
    var texts = ByteTable()
    var factors: [Int64] = []
    for value in units.values where texts.insert(value.text) == factors.count {
      factors.append(value.factor)
    }
    plan.unitColumn = ColumnPlan.UnitColumn(column: column, texts: texts, factors: factors)
  }

  private mutating func findParty() {
    for (name, kind) in [("recipient_name", "recipient_kind"), ("payee_name", "payee_kind")] {
      guard let nameField = plan.position(of: name), let kindField = plan.position(of: kind) else {
        continue
      }
      plan.party = ColumnPlan.Party(
        name: nameField, column: plan.steps.first { $0.field == nameField }?.column,
        kind: kindField, redaction: plan.position(of: "redaction"),
        isDerived: !given.contains(kindField),
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
}
