import Civic
import Diagnostics
import Testing

@testable import Intake

@Suite struct SidecarTests {
  static let rest = """
    table: budget-lines
    read:
      encoding: windows-1252
      delimiter: ";"
      header_row: 3
      numbers: {decimal: ",", group: ".", negative: trailing}
      factor: 1000
      dates: "dd-MM-yyyy"
      missing: {"NULL": unknown, "": empty, "-": zero, "(Particulier)": redacted}
      trim: true
    columns:
      Gemeenten: {to: area_code, lookup: area}
      "Taakveld": {to: taskfield_code, take: code, aliases: ["Taak veld", "TAAKVELD"]}
      Toelichting: description
    constants: {phase: approved, fiscal_year: 2024}
    unpivot:
      - {column: Baten, set: {direction: revenue}}
      - {column: Lasten, set: {direction: expenditure}}
    row_rules:
      - {line: 2, bucket: comment, reason: "liniaal"}
      - {column: Gemeenten, equals: Nederland, bucket: subtotal, reason: "totaal"}
      - {text_matches: '^\\(\\d+ rows\\)', bucket: excluded, reason: "slot"}
    key: [taskfield_code, direction]
    categories:
      - {column: Gemeenten, contains: "x", kind: natural_person, label: "Particulieren"}
    expects:
      rows: 12
      rejected: 1
      totals:
        - {amount: amount, where: {direction: revenue}, euros: "7056336000.00", tolerance: "0.50"}
        - {amount: amount, equals_rows: {column: Gemeenten, equals: Nederland}}

    """

  private func read(_ rest: String, source: String = PortalKit.source()) throws -> (
    source: Source?, report: Report
  ) {
    var kit = PortalKit()
    kit["budget/a.csv"] = "niet gelezen"
    kit["budget/a.source.yaml"] = source + rest
    let (dossier, report) = try kit.read()
    return (try #require(dossier).sources.first, report)
  }

  @Test func readsEveryKey() throws {
    let (found, report) = try read(Self.rest)
    #expect(report.isEmpty, "\(report.lines) \(report.words)")
    let source = try #require(found)
    #expect(source.id == "proef-2024")
    #expect(source.file == "budget/a.csv")
    #expect(source.retrievedOn.iso == "2025-04-28")
    let mapping = source.mapping
    #expect(mapping.table == "budget-lines")
    #expect(mapping.encoding == .windows1252)
    #expect(mapping.delimiter == UInt8(ascii: ";"))
    #expect(mapping.headerLine == 3)
    #expect(mapping.numbers == NumberStyle(decimal: .comma, group: .dot, negative: .trailing))
    #expect(mapping.factor == 1000)
    #expect(mapping.dates == ["dd-MM-yyyy"])
    #expect(
      mapping.missing == [
        .init("NULL", .unknown), .init("", .empty), .init("-", nil),
        .init("(Particulier)", .redacted),
      ])
    #expect(mapping.columns.map(\.header) == ["Gemeenten", "Taakveld", "Toelichting"])
    #expect(mapping.columns.map(\.field) == ["area_code", "taskfield_code", "description"])
    #expect(mapping.columns.map(\.take) == [.all, .code, .all])
    #expect(mapping.columns.map(\.lookup) == [.area, nil, nil])
    #expect(mapping.columns[1].aliases == ["Taak veld", "TAAKVELD"])
    #expect(mapping.columns[2].place?.line == 24)
    #expect(mapping.constants.map(\.field) == ["phase", "fiscal_year"])
    #expect(mapping.constants.map(\.value) == ["approved", "2024"])
    #expect(mapping.unpivot.map(\.header) == ["Baten", "Lasten"])
    #expect(mapping.unpivot.map { $0.sets.map(\.value) } == [["revenue"], ["expenditure"]])
    #expect(
      mapping.rowRules.map(\.subject) == [
        .line(2), .column("Gemeenten", .equals("Nederland")), .text(.matches("^\\(\\d+ rows\\)")),
      ])
    #expect(mapping.rowRules.map(\.bucket) == [.comment, .subtotal, .excluded])
    #expect(mapping.key == ["taskfield_code", "direction"])
    #expect(mapping.categories.map(\.kind) == [.naturalPerson])
    #expect(mapping.expects.rows == 12)
    #expect(mapping.expects.rejected == 1)
    #expect(
      mapping.expects.totals.map(\.expected) == [
        .euros(Money(cents: 705_633_600_000)), .rows(header: "Gemeenten", equals: "Nederland"),
      ])
    #expect(mapping.expects.totals.map(\.tolerance.cents) == [50, 0])
    #expect(mapping.expects.totals[0].filter.map(\.field) == ["direction"])
  }

  @Test func placesAreForGrants() throws {
    let text = """
      table: grants
      columns: {NR: grant_id, JAAR: grant_year, WAT: title}
      read: {delimiter: tab}
      place:
        - {area: x-oost, column: WAT, contains: "oost", because: "staat erin"}

      """
    let (found, report) = try read(text)
    #expect(report.isEmpty, "\(report.words)")
    let rule = try #require(found?.mapping.places.first)
    #expect(rule.area == "x-oost" && rule.test == .contains("oost") && rule.because == "staat erin")
    #expect(found?.mapping.delimiter == 9)
  }

  /// What is replaced, by what, and where and how it is told; the block `source` has ten lines.
  static let slips: [(String, String, String, String)] = [
    ("table: budget-lines", "table: budgetlines", "11:8 choice-allowed", "budget-lines"),
    ("encoding: windows-1252", "encoding: cp1252", "13:13 choice-allowed", "kies uit"),
    ("delimiter: \";\"", "delimiter: \";;\"", "14:14 choice-allowed", "kies uit"),
    ("header_row: 3", "header_row: 0", "15:15 integer-format", "1 of meer"),
    ("group: \".\"", "group: \",\"", "16:34 choice-allowed", "laat 'group' leeg"),
    ("factor: 1000", "factor: -1", "17:11 integer-format", "1 of meer"),
    ("dd-MM-yyyy", "dag-maand", "18:10 date-format", "dd-MM-yyyy"),
    ("\"-\": zero", "\"-\": nul", "19:46 choice-allowed", "kies uit"),
    ("trim: true", "trim: false", "20:9 choice-allowed", "haal de regel weg"),
    ("to: area_code", "to: area", "22:19 field-known", "velden zijn"),
    ("to: area_code", "to: area_cod", "22:19 field-known", "bedoelt u 'area_code'?"),
    ("lookup: area", "lookup: naam", "22:38 choice-allowed", "area"),
    ("take: code", "take: cod", "23:42 choice-allowed", "bedoelt u 'code'?"),
    (
      "Toelichting: description", "Toelichting: area_code", "24:16 mapping-complete",
      "haal er een weg"
    ),
    ("phase: approved", "phase: goedgekeurd", "25:20 choice-allowed", "proposed, approved"),
    ("fiscal_year: 2024}", "fiscal_year: 24}", "25:43 year-format", "vier cijfers"),
    (
      "constants: {phase: approved, fiscal_year: 2024}", "constants: {phase: approved}",
      "22:3 mapping-complete", "onder 'columns'"
    ),
    ("set: {direction: revenue}", "set: {direction: baten}", "27:38 choice-allowed", "revenue"),
    ("line: 2, ", "line: 0, ", "30:5 field-required", "text_matches"),
    ("equals: Nederland, bucket", "bucket", "31:5 field-required", "equals"),
    ("bucket: subtotal", "bucket: totaal", "31:52 choice-allowed", "subtotal, comment"),
    ("text_matches: '^\\(", "text_matches: '^(", "32:20 mapping-pattern", "contains"),
    ("key: [taskfield_code", "key: [taakveld", "33:7 field-known", "velden zijn"),
    ("kind: natural_person", "kind: persoon", "35:46 choice-allowed", "natural_person"),
    ("{amount: amount, where", "{amount: phase, where", "40:16 field-kind", "geen bedrag"),
    ("euros: \"7056336000.00\", ", "", "40:7 field-required", "equals_rows"),
    ("euros: \"7056336000.00\"", "euros: \"7.056,00\"", "40:60 money-format", "7056.00"),
    ("rejected: 1", "afgekeurd: 1", "38:3 field-known", "velden zijn"),
    ("key: [", "sleutel: [", "33:1 field-known", "velden zijn"),
  ]

  @Test(arguments: slips)
  func slip(_ text: String, _ replacement: String, _ line: String, _ hint: String) throws {
    #expect(Self.rest.contains(text))
    let (source, report) = try read(
      Self.rest.replacing(text, with: replacement, maxReplacements: 1))
    #expect(source == nil)
    #expect(report.lines.contains("budget/a.source.yaml:" + line), "\(report.lines)")
    #expect(report.words.contains(hint), "\(report.words)")
    #expect(report.diagnostics.allSatisfy { $0.place?.file == "budget/a.source.yaml" })
  }

  static let blocks: [(String, String, String)] = [
    ("id: proef-2024", "id: Proef_2024", "2:7 code-format"),
    ("sha256: a", "sha256: x", "9:11 code-format"),
    ("document_type: iv3", "document_type: iv4", "5:18 choice-allowed"),
    ("retrieved_on: 2025-04-28", "retrieved_on: 28-04-2025", "8:17 date-format"),
    ("licence: \"CC BY 4.0\"", "license: \"CC BY 4.0\"", "10:3 field-known"),
    ("  status: vastgesteld\n", "", "2:3 field-required"),
  ]

  @Test(arguments: blocks)
  func blockSlip(_ text: String, _ replacement: String, _ line: String) throws {
    #expect(PortalKit.source().contains(text))
    let (source, report) = try read(
      Self.rest, source: PortalKit.source().replacing(text, with: replacement))
    #expect(source == nil)
    #expect(report.lines.contains("budget/a.source.yaml:" + line), "\(report.lines)")
  }
}
