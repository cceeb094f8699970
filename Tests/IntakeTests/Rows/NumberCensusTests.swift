import Civic
import Diagnostics
import Testing

@testable import Intake

/// How the style of a column follows from all of its cells.
@Suite struct NumberCensusTests {
  struct Case: CustomTestStringConvertible {
    var cells: [String]
    var decimal: NumberStyle.Mark?
    var group: NumberStyle.Mark?
    var evidence: String
    var testDescription: String { cells.joined(separator: " ") }
  }

  static let decided: [Case] = [
    Case(cells: ["4000.00", ".00"], decimal: .dot, evidence: "'4000.00' op regel 2"),
    Case(
      cells: ["829", "1.055", "1.014.493"], decimal: .comma, group: .dot,
      evidence: "'1.014.493' op regel 4"),
    Case(cells: ["1.055", "0,5"], decimal: .comma, group: .dot, evidence: "'0,5' op regel 3"),
    Case(cells: ["1.055", "0.5"], decimal: .dot, evidence: "'0.5' op regel 3"),
    Case(
      cells: ["12,458,303", "13"], decimal: .dot, group: .comma,
      evidence: "'12,458,303' op regel 2"),
    Case(cells: ["40,000", "0,456"], decimal: .comma, evidence: "'0,456' op regel 3"),
    Case(
      cells: ["7 483 000,00", "12"], decimal: .comma, group: .space,
      evidence: "'7 483 000,00' op regel 2"),
    Case(
      cells: ["12'345.60"], decimal: .dot, group: .apostrophe,
      evidence: "'12'345.60' op regel 2"),
    Case(cells: ["829", "12"], evidence: "alleen hele getallen"),
    Case(cells: ["1 055", "12"], group: .space, evidence: "'1 055' op regel 2"),
    Case(cells: ["", ""], evidence: "alleen hele getallen"),
    Case(cells: ["€ 15.000,-"], decimal: .comma, group: .dot, evidence: "'€ 15.000,-' op regel 2"),
    Case(cells: ["4.977-", "4,5-"], decimal: .comma, group: .dot, evidence: "'4,5-' op regel 3"),
    Case(
      cells: ["1.055", "pm", "#REF!", "9,5"], decimal: .comma, group: .dot,
      evidence: "'9,5' op regel 5"),
  ]

  @Test(arguments: decided) func decides(_ example: Case) throws {
    let outcome = RowKit.payments(file(example.cells))
    let style = try #require(outcome.reading?.styles.first)
    #expect(style.style == NumberStyle(decimal: example.decimal, group: example.group))
    #expect(style.evidence.hasSuffix(example.evidence))
    #expect(outcome.first(RowRules.numberAmbiguous) == nil)
    #expect(outcome.first(RowRules.numberMixed) == nil)
  }

  @Test(arguments: [
    (["829", "1.055"], "3:5", "€ 1,06 of € 1.055,00"),
    (["1,055", "12"], "2:5", "€ 1.055,00 of € 1,06"),
    (["5", "-1.000"], "3:5", "€ -1,00 of € -1.000,00"),
  ]) func saysWhenTwoReadingsAreLeft(cells: [String], place: String, readings: String) throws {
    let outcome = RowKit.payments(file(cells))
    let diagnostic = try #require(outcome.first(RowRules.numberAmbiguous))
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place.map { "\($0.line):\($0.column)" } == place)
    #expect(diagnostic.summary.nl.contains(readings))
    #expect(diagnostic.hint?.nl.contains("numbers: {decimal: \".\"") == true)
    #expect(diagnostic.hint?.nl.contains("numbers: {decimal: \",\"") == true)
  }

  @Test func namesBothCellsOfAMixedColumn() throws {
    let outcome = RowKit.payments(file(["6163077", "6.163.077", "12.50"]))
    let diagnostic = try #require(outcome.first(RowRules.numberMixed))
    #expect(diagnostic.place == Place(file: "proef.csv", line: 4, column: 5, length: 5))
    #expect(diagnostic.summary.nl.contains("'12.50'"))
    #expect(diagnostic.summary.nl.contains("'6.163.077' op regel 3"))
    #expect(outcome.reading?.closes == true)
  }

  @Test func aDeclaredStyleNamesEachCellThatDoesNotFit() {
    let outcome = RowKit.payments(file(["6.163.077", "12.50", "1,50"])) {
      $0.numbers = NumberStyle(decimal: .comma, group: .dot)
    }
    #expect(outcome.found == ["error amount-readable proef.csv 3:5"])
    #expect(
      outcome.buckets == [
        "header", "loaded", "rejected: bedrag in kolom 'bedrag' is niet te lezen", "loaded",
      ])
    #expect(outcome.reading?.styles.first?.evidence == "opgegeven")
    #expect(outcome.reading?.read.first?.amount == Money(cents: 616_307_850))
  }

  private func file(_ cells: [String]) -> String {
    "naam;bedrag\n" + cells.map { "bv ;\($0)\n" }.joined()
  }
}
