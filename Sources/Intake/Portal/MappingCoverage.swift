import Civic
import Diagnostics

/// Checks that a mapping gives each required field of its table a value, and no field two.
struct MappingCoverage {
  let table: Shape

  func check(_ mapping: Mapping, at place: Place, into report: inout Report) {
    var given: Set<String> = []
    func give(_ field: String, at place: Place?) {
      guard !given.insert(field).inserted else { return }
      report.error(
        WritingRules.mappingComplete, at: place,
        Wording(
          nl: "'\(field)' krijgt hier een tweede waarde",
          en: "'\(field)' gets a second value here"),
        hint: Wording(nl: "haal er een weg", en: "remove one"))
    }
    for column in mapping.columns { give(column.field, at: column.place) }
    for constant in mapping.constants { give(constant.field, at: constant.place) }
    if let first = mapping.unpivot.first {
      give(amountField, at: first.place)
      for constant in first.sets { give(constant.field, at: constant.place) }
    }
    let missing = table.fields.filter { $0.need == .required && !given.contains($0.name) }
    guard !missing.isEmpty else { return }
    let names = missing.map { "'\($0.name)'" }.joined(separator: ", ")
    report.error(
      WritingRules.mappingComplete, at: place,
      Wording(
        nl: "\(names) van '\(table.name)' krijgt geen waarde",
        en: "\(names) of '\(table.name)' gets no value"),
      hint: Wording(
        nl: "noem de kolom onder 'columns' of geef de waarde onder 'constants'",
        en: "name the column under 'columns' or give the value under 'constants'"))
  }

  /// The field that the columns of `unpivot` fill.
  private var amountField: String { table["amount"] == nil ? "value" : "amount" }
}
