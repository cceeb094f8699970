import Civic
import Diagnostics
import Testing

@testable import Intake

/// What is said when a sidecar does not fit its file.
@Suite struct MappingTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var found: [String]
    var advice: String
    var edit: @Sendable (inout Mapping) -> Void
    var testDescription: String { name }
  }

  private static let place = Place(file: "proef.source.yaml", line: 7, column: 3)
  private static let at = "proef.source.yaml 7:3"

  static let cases: [Case] = [
    Case(
      name: "a column that is not there", found: ["error column-exists \(at)"],
      advice: "'bedrag'"
    ) { $0.columns[1] = .init("bedrga", to: "amount", place: place) },
    Case(
      name: "a column that is far off", found: ["error column-exists \(at)"],
      advice: "'naam', 'bedrag', 'x'"
    ) {
      $0.columns[1] = .init("Verleend in euro", to: "amount", place: place)
    },
    Case(
      name: "a field that is not there",
      found: [
        "error mapping-sound proef.source.yaml 1:1", "error mapping-sound \(at)",
      ], advice: "columns"
    ) { $0.columns[1] = .init("bedrag", to: "amuont", place: place) },
    Case(
      name: "two columns to one field", found: ["error mapping-sound \(at)"],
      advice: "kies"
    ) { $0.columns.append(.init("x", to: "amount", place: place)) },
    Case(
      name: "a required field without a source",
      found: ["error mapping-sound proef.source.yaml 1:1"], advice: "constants"
    ) {
      $0.columns.removeLast()
    },
    Case(
      name: "a constant of the wrong kind", found: ["error mapping-sound \(at)"],
      advice: "2024"
    ) { $0.constants = [.init("fiscal_year", "twintig", place: place)] },
    Case(
      name: "a constant that is no choice", found: ["error mapping-sound \(at)"],
      advice: "incl"
    ) { $0.constants = [.init("vat_basis", "btw", place: place)] },
    Case(name: "a constant date", found: ["error mapping-sound \(at)"], advice: "2024-12-31") {
      $0.constants = [.init("payment_date", "31-12-2024", place: place)]
    },
    Case(
      name: "an area that is not known", found: ["error area-known \(at)"],
      advice: "'GM0363'"
    ) { $0.constants = [.init("area_code", "GM0364", place: place)] },
    Case(name: "a broken expression", found: ["error mapping-sound \(at)"], advice: "contains") {
      $0.rowRules = [.init(.text(.matches("^(")), .comment, reason: "", place: place)]
    },
    Case(
      name: "a row rule on a column that is not there", found: ["error column-exists \(at)"],
      advice: "'naam'"
    ) {
      $0.rowRules = [.init(.column("naan", .equals("")), .comment, reason: "", place: place)]
    },
    Case(
      name: "a rule of places on a table without", found: ["error mapping-sound \(at)"],
      advice: "area_code"
    ) {
      $0.places = [
        .init(area: "GM0363", header: "naam", .contains("x"), because: "", place: place)
      ]
    },
    Case(
      name: "a form of dates that is none",
      found: ["error mapping-sound proef.source.yaml 1:1"], advice: "dd-MM-yyyy"
    ) {
      $0.dates = ["dd-MM"]
    },
    Case(
      name: "a header line without a header",
      found: ["error header-found proef.source.yaml 1:1"], advice: "header_row"
    ) {
      $0.headerLine = 9
    },
    Case(
      name: "an unknown table", found: ["error mapping-sound proef.source.yaml 1:1"],
      advice: "'transactions'"
    ) { $0.table = "transaction" },
    Case(
      name: "a total of an unknown field", found: ["error mapping-sound \(at)"],
      advice: "kolom"
    ) {
      $0.expects.totals = [
        .init(
          field: "amonut", filter: [], expected: .euros(.zero), tolerance: .zero,
          printedWhere: nil, place: place)
      ]
    },
  ]

  @Test(arguments: cases) func says(_ example: Case) {
    let outcome = RowKit.payments("naam,bedrag,x\nbv,1.50,2\n", example.edit)
    #expect(outcome.found == example.found)
    #expect(
      outcome.report.diagnostics.filter { $0.rule != RowRules.sourceChecksum }.contains {
        $0.hint?.nl.contains(example.advice) == true
      })
  }

  @Test func columnMissingTellsWhatTheRowMakerNeeds() {
    let outcome = RowKit.payments("naam,bedrag,x\nbv,1.50,2\n") {
      $0.columns[1] = .init("geen", to: "amount")
      $0.columns.append(.init("ook niet", to: "description"))
    }
    #expect(outcome.found.count == 2)
    #expect(outcome.reading == nil)
    #expect(outcome.rows.isEmpty)
  }

  @Test func checksum() throws {
    let text = "naam,bedrag\nbv,1.50\n"
    let wrong = RowKit.payments(text)
    #expect(wrong.first(RowRules.sourceChecksum)?.severity == .error)
    let measured = try #require(wrong.reading?.sha256)
    #expect(wrong.first(RowRules.sourceChecksum)?.hint?.nl.contains(measured) == true)
    var shelf = Shelf(shape: .transactions)
    var report = Report()
    let source = RowKit.source("transactions", sha256: measured) {
      $0.columns = [.init("bedrag", to: "amount")]
    }
    _ = SourceReader.read(
      source, bytes: Array(text.utf8), lookups: RowKit.lookups, into: &shelf, report: &report)
    #expect(report.isEmpty)
  }

  /// FIPS 180-2, appendix B.1.
  @Test func checksumIsThatOfTheStandard() {
    var shelf = Shelf(shape: .transactions)
    var report = Report()
    _ = SourceReader.read(
      RowKit.source("transactions"), bytes: Array("abc".utf8), lookups: RowKit.lookups,
      into: &shelf, report: &report)
    let hint = report.diagnostics.first { $0.rule == RowRules.sourceChecksum }?.hint?.nl ?? ""
    #expect(
      hint.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
  }

  @Test func unpivotMakesARecordOfEachAmount() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1,5;2,5\nAmsterdam;0.1;;3,5\nZeewolde;0.1;;\n")
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["direction"] } == ["revenue", "expenditure", "expenditure"])
    #expect(outcome.records.map { $0["amount"] } == ["150", "250", "350"])
    #expect(outcome.buckets.last == "excluded: geen bedrag in deze rij")
    #expect(outcome.records.allSatisfy { $0["phase"] == "approved" && $0["fiscal_year"] == "2024" })
  }

  @Test func unpivotOfAnUnreadableAmountRejectsTheRow() {
    let outcome = RowKit.budget("Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1,5;x\n")
    #expect(outcome.records.isEmpty)
    #expect(outcome.found == ["error amount-readable proef.csv 2:19"])
    #expect(outcome.reading?.read.map(\.amount.cents) == [150, 0])
    #expect(outcome.reading?.closes == true)
  }

  @Test func fieldsOfOneEntryDoNotLeakIntoTheNext() {
    let outcome = RowKit.budget("Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1,5;2\n") {
      $0.unpivot[0].sets.append(.init("recurrence", "structural"))
    }
    #expect(outcome.records.map { $0["recurrence"] } == ["structural", nil])
  }

  @Test func typesAreChecked() {
    let outcome = RowKit.read(
      Array("gebied;jaar;wat;aantal\nGM0363;2024;inhabitants;931.298\nGM0363;24;dwelling;x\n".utf8),
      "area-metrics"
    ) {
      $0.columns = [
        .init("gebied", to: "area_code"), .init("jaar", to: "year"), .init("wat", to: "metric"),
        .init("aantal", to: "value"),
      ]
      $0.numbers = NumberStyle(decimal: nil, group: .dot)
    }
    #expect(outcome.records.map { $0["value"] } == ["931298"])
    #expect(
      outcome.found == [
        "error year-readable proef.csv 3:8", "error choice-known proef.csv 3:11",
        "error integer-readable proef.csv 3:20",
      ])
    #expect(outcome.first(RowRules.choiceKnown)?.hint?.nl.contains("'dwellings'") == true)
  }
}
