import Civic
import Diagnostics

/// Finds columns and fields by their names and reads what the sidecar gives for them.
extension PlanMaker {
  mutating func test(_ test: Mapping.Test, at place: Place?) -> CellTest? {
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

  mutating func field(_ name: String, at place: Place?) -> Int? {
    if let position = plan.position(of: name) { return position }
    report.error(
      RowRules.mappingSound, at: place ?? source.cells.place,
      Wording(
        nl: "'\(name)' is geen kolom van de tabel \(plan.shape.name)",
        en: "'\(name)' is not a column of the table \(plan.shape.name)"),
      hint: Suggestion.hint(for: name, among: plan.shape.fields.map(\.name)))
    return nil
  }

  mutating func read(_ constant: Mapping.Constant) -> (field: Int, cell: StreamCell)? {
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

  mutating func reportArea(_ code: String, at place: Place?) {
    report.error(
      RowRules.areaKnown, at: place ?? source.cells.place,
      Wording(
        nl: "'\(code)' staat niet in areas.csv", en: "'\(code)' is not in areas.csv"),
      hint: areas.hint(forCode: code))
  }

  func names(of name: String) -> [String] {
    let mapped = mapping.columns.first { $0.header == name || $0.aliases.contains(name) }
    return [name] + (mapped.map { [$0.header] + $0.aliases } ?? [])
  }

  func index(of name: String) -> Int? { header.names.firstIndex(of: name) }

  func index(ofAnyOf names: [String]) -> Int? { names.lazy.compactMap(index).first }

  mutating func column(_ names: [String], at place: Place?) -> Int? {
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
    if let other = header.names.indices.first(where: {
      $0 != column && names.contains(header.names[$0]) && header.names[$0] != header.names[column]
    }) {
      report.error(
        RowRules.columnOnce, at: headerPlace(of: other),
        Wording(
          nl:
            "'\(header.names[column])' en '\(header.names[other])' zijn twee namen van een kolom, "
            + "maar staan allebei in de kop",
          en: "'\(header.names[column])' and '\(header.names[other])' are two names of one column, "
            + "but both stand in the header"),
        hint: Wording(
          nl: "haal de naam van de andere kolom weg uit 'aliases'",
          en: "remove the name of the other column from 'aliases'"))
      return nil
    }
    if let twin = header.names[(column + 1)...].firstIndex(of: header.names[column]) {
      report.error(
        RowRules.columnOnce, at: headerPlace(of: twin),
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

  func headerPlace(of column: Int) -> Place {
    PlaceFinder(file: source.file).place(
      of: text.trimmed(header.record.fields[column].range), in: text,
      from: header.record.start, line: header.record.line)
  }
}
