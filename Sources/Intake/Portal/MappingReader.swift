import Civic
import Diagnostics

/// Makes a mapping of the cells of a sidecar and checks it against the table that rows go to.
struct MappingReader {
  let table: Shape

  func mapping(_ cells: Cells, into report: inout Report) -> Mapping {
    var mapping = Mapping(table: table.name)
    if let read = cells.record("read") { takeOver(read, &mapping, into: &report) }
    mapping.columns = columns(cells.record("columns"), into: &report)
    mapping.constants = constants(cells.record("constants"), into: &report)
    mapping.unpivot = cells.records("unpivot").map { entry in
      var unpivot = Mapping.Unpivot(
        entry.text("column") ?? "", set: constants(entry.record("set"), into: &report),
        place: entry.place(of: "column"))
      unpivot.isReversed = entry.text("sign") == "reversed"
      return unpivot
    }
    mapping.rowRules = cells.records("row_rules").compactMap { rowRule($0, into: &report) }
    mapping.keyPlace = cells.list("key").first?.place
    for cell in cells.list("key") {
      if let field = field(cell, into: &report) { mapping.key.append(field.name) }
    }
    mapping.places = cells.records("place").compactMap { place($0, into: &report) }
    mapping.categories = cells.records("categories").compactMap { category($0, into: &report) }
    mapping.expects = expectations(cells, into: &report)
    MappingCoverage(table: table).check(mapping, at: cells.place(of: "columns"), into: &report)
    return mapping
  }

  private func takeOver(_ cells: Cells, _ mapping: inout Mapping, into report: inout Report) {
    mapping.encoding = cells.choice("encoding")
    if let delimiter = cells.text("delimiter") {
      mapping.delimiter = delimiter == "tab" ? ASCII.tab : delimiter.utf8.first
    }
    mapping.headerLine = positive("header_row", of: cells, into: &report)
    if let factor = cells.record("factor") {
      if let value = positive("default", of: factor, as: "factor", into: &report) {
        mapping.factor = Int64(value)
      }
      mapping.units = units(factor, into: &report)
    }
    if let currency = currency(cells, into: &report) { mapping.currency = currency }
    mapping.numbers = cells.record("numbers").flatMap { numbers($0, into: &report) }
    mapping.dates = cells.list("dates").compactMap { dateForm($0, into: &report) }
    mapping.ignoresExtraCells = cells.text("extra_cells") == "ignore"
    mapping.missing = (cells.record("missing")?.all ?? []).map { name, cell in
      Mapping.MissingText(name, Missing(rawValue: cell.value.text ?? ""))
    }
    if cells["trim"] != nil, !cells.flag("trim") {
      report.error(
        WritingRules.choiceAllowed, at: cells.place(of: "trim"),
        Wording(
          nl: "'false' kan niet bij 'trim': spaties om een cel horen nooit bij de waarde",
          en: "'false' is no choice for 'trim': white space around a cell is never part of it"),
        hint: Wording(nl: "haal de regel weg", en: "remove the line"))
    }
  }

  private func dateForm(_ cell: Cells.Cell, into report: inout Report) -> String? {
    guard let form = cell.value.text else { return nil }
    if DateReader(form: form) != nil { return form }
    report.error(
      WritingRules.dateFormat, at: cell.place,
      Wording(
        nl: "'\(CellFaults.short(form))' bij 'dates' zegt niet waar dag, maand en jaar staan",
        en: "'\(CellFaults.short(form))' for 'dates' does not say where day, month and year are"),
      hint: Wording(nl: "schrijf het als dd-MM-yyyy", en: "write it as dd-MM-yyyy"))
    return nil
  }

  private func positive(
    _ name: String, of cells: Cells, as label: String? = nil, into report: inout Report
  ) -> Int? {
    guard let value = cells.integer(name) else { return nil }
    if (1...1_000_000_000).contains(value) { return value }
    let label = label ?? name
    report.error(
      WritingRules.integerFormat, at: cells.place(of: name),
      Wording(
        nl: "'\(value)' bij '\(label)' is niet 1 of meer",
        en: "'\(value)' for '\(label)' is not 1 or more"))
    return nil
  }

  /// Rows where one is worth something else than in the rest of the file.
  private func units(_ cells: Cells, into report: inout Report) -> Mapping.Units {
    var units = Mapping.Units()
    units.place = cells.place
    units.column = cells.text("column")
    if let values = cells.record("values") {
      for (text, _) in values.all {
        guard let factor = positive(text, of: values, into: &report) else { continue }
        units.values.append(.init(text, Int64(factor)))
      }
    }
    for entry in cells.records("lines") {
      guard let text = entry.text("lines"),
        let lines = LineRange.read(text, at: entry.place(of: "lines"), into: &report),
        let factor = positive("factor", of: entry, into: &report)
      else { continue }
      units.lines.append(.init(lines, Int64(factor)))
    }
    if (units.column == nil) != units.values.isEmpty {
      report.error(
        WritingRules.fieldRequired, at: cells.place,
        Wording(
          nl: "'factor' heeft 'column' en 'values' samen nodig",
          en: "'factor' needs 'column' and 'values' together"),
        hint: Wording(
          nl: "schrijf factor: {column: eenheid, values: {x1000: 1000, miljoen: 1000000}}",
          en: "write factor: {column: unit, values: {x1000: 1000, million: 1000000}}"))
    }
    return units
  }

  private func currency(_ cells: Cells, into report: inout Report) -> String? {
    guard let cell = cells["currency"], let text = cell.value.text else { return nil }
    if text.utf8.count == 3, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return text }
    report.error(
      WritingRules.codeFormat, at: cell.place,
      Wording(
        nl: "'\(CellFaults.short(text))' bij 'currency' is geen munt",
        en: "'\(CellFaults.short(text))' for 'currency' is not a currency"),
      hint: Wording(
        nl: "schrijf drie hoofdletters, zoals EUR", en: "write three capitals, like EUR"))
    return nil
  }

  private func numbers(_ cells: Cells, into report: inout Report) -> NumberStyle? {
    let decimal: NumberStyle.Mark? = cells.choice("decimal")
    let group: NumberStyle.Mark? = cells.choice("group")
    if let decimal, decimal == group {
      report.error(
        WritingRules.choiceAllowed, at: cells.place(of: "group"),
        Wording(
          nl: "'\(decimal.rawValue)' is hier het teken voor decimalen en voor duizendtallen",
          en: "'\(decimal.rawValue)' is the decimal mark and the mark between thousands here"),
        hint: Wording(
          nl: "laat 'group' leeg als er geen teken tussen duizendtallen staat",
          en: "leave 'group' empty when there is no mark between thousands"))
      return nil
    }
    return NumberStyle(decimal: decimal, group: group, negative: cells.choice("negative") ?? .any)
  }

  private func columns(_ cells: Cells?, into report: inout Report) -> [Mapping.ColumnMapping] {
    (cells?.all ?? []).flatMap { header, cell -> [Mapping.ColumnMapping] in
      guard case .list(let entries) = cell.value else { return [] }
      return entries.compactMap { self.column(header, $0, into: &report) }
    }
  }

  private func column(
    _ header: String, _ cell: Cells.Cell, into report: inout Report
  ) -> Mapping.ColumnMapping? {
    guard case .record(let column) = cell.value, let to = column["to"],
      let field = field(to, into: &report)
    else { return nil }
    var mapped = Mapping.ColumnMapping(
      header, aliases: column.texts("aliases"), to: field.name,
      take: column.choice("take") ?? .all, lookup: column.choice("lookup"), place: cell.place)
    mapped.isOptional = column.flag("optional")
    mapped.isReversed = column.text("sign") == "reversed"
    for (text, value) in column.record("values")?.all ?? [] {
      guard let name = value.value.text,
        TextValue(text: name, field: field.name, place: value.place)
          .value(as: field.kind, into: &report) != nil
      else { continue }
      mapped.values.append(.init(text, name))
    }
    return mapped
  }

  /// The field of the table that a sidecar names.
  private func field(_ cell: Cells.Cell, into report: inout Report) -> Field? {
    guard let name = cell.value.text else { return nil }
    return field(name, at: cell.place, into: &report)
  }

  private func field(_ name: String, at place: Place, into report: inout Report) -> Field? {
    if let field = table[name] { return field }
    let known = table.fields.map(\.name)
    report.error(
      WritingRules.fieldKnown, at: place,
      Wording(
        nl: "'\(CellFaults.short(name))' is geen veld van '\(table.name)'",
        en: "'\(CellFaults.short(name))' is not a field of '\(table.name)'"),
      hint: Suggestion.hint(for: name, among: known)
        ?? Wording(
          nl: "de velden zijn: \(known.joined(separator: ", "))",
          en: "the fields are: \(known.joined(separator: ", "))"))
    return nil
  }

  /// Fields with a value that is fit for them.
  private func constants(_ cells: Cells?, into report: inout Report) -> [Mapping.Constant] {
    (cells?.all ?? []).compactMap { name, cell in
      guard let field = field(name, at: cell.place, into: &report), let text = cell.value.text,
        TextValue(text: text, field: name, place: cell.place)
          .value(as: field.kind, into: &report) != nil
      else { return nil }
      return Mapping.Constant(name, text, place: cell.place)
    }
  }

  private func rowRule(_ cells: Cells, into report: inout Report) -> Mapping.RowRule? {
    guard let bucket: Bucket = cells.choice("bucket"), let reason = cells.text("reason") else {
      return nil
    }
    let reader = RowTestReader(cells: cells)
    return reader.subject(into: &report).map {
      Mapping.RowRule($0, bucket, reason: reason, place: cells.place)
    }
  }

  private func place(_ cells: Cells, into report: inout Report) -> Mapping.PlaceRule? {
    guard table["area_rule"] != nil else {
      report.error(
        WritingRules.fieldKnown, at: cells.place,
        Wording(
          nl: "'place' kan alleen bij de tabel 'grants'",
          en: "'place' is for the table 'grants' only"),
        hint: Wording(nl: "haal het weg", en: "remove it"))
      return nil
    }
    guard let area = cells.text("area"), let column = cells.text("column"),
      let because = cells.text("because"),
      let test = RowTestReader(cells: cells).test(into: &report)
    else { return nil }
    return Mapping.PlaceRule(
      area: area, header: column, test, because: because, place: cells.place(of: "area"))
  }

  private func category(_ cells: Cells, into report: inout Report) -> Mapping.CategoryRule? {
    guard let column = cells.text("column"), let kind: PartyKind = cells.choice("kind"),
      let label = cells.text("label"), let test = RowTestReader(cells: cells).test(into: &report)
    else { return nil }
    var rule = Mapping.CategoryRule(
      header: column, test, kind: kind, label: label, hidesName: cells.flag("is_name"),
      place: cells.place(of: "column"))
    rule.redaction = cells.text("redaction")
    return rule
  }

  private func expectations(_ cells: Cells, into report: inout Report) -> Mapping.Expectations {
    var expects = Mapping.Expectations()
    guard let block = cells.record("expects") else { return expects }
    expects.place = block.place(of: "rows")
    expects.rows = block.integer("rows")
    expects.rejected = block.integer("rejected") ?? 0
    expects.totals = block.records("totals").compactMap { total($0, into: &report) }
    return expects
  }

  private func total(_ cells: Cells, into report: inout Report) -> Mapping.ControlTotal? {
    guard let amount = cells["amount"], let field = field(amount, into: &report) else { return nil }
    let filter = constants(cells.record("where"), into: &report)
    guard case .money = field.kind else {
      report.error(
        WritingRules.fieldKind, at: amount.place,
        Wording(
          nl: "'\(field.name)' is geen bedrag", en: "'\(field.name)' is not an amount"))
      return nil
    }
    let expected: Mapping.ControlTotal.Expected
    switch (cells.money("euros"), cells.record("equals_rows")) {
    case (let euros?, nil): expected = .euros(euros)
    case (nil, let rows?):
      expected = .rows(header: rows.text("column") ?? "", equals: rows.text("equals") ?? "")
    default:
      report.error(
        WritingRules.fieldRequired, at: cells.place,
        Wording(
          nl: "Een controletotaal heeft 'euros' of 'equals_rows', één van de twee",
          en: "A control total has 'euros' or 'equals_rows', one of the two"))
      return nil
    }
    return Mapping.ControlTotal(
      field: field.name, filter: filter, expected: expected,
      tolerance: cells.money("tolerance") ?? .zero, printedWhere: cells.text("printed_where"),
      place: cells.place)
  }
}
