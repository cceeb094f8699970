import Civic
import Diagnostics
import Testing

@testable import Intake

@Suite struct CellReaderTests {
  static let fields: [Field] = [
    Field("title", .text, "x"), Field("status", .choice(["idea", "awarded"]), "x"),
    Field("since", .date, "x"), Field("year", .year, "x"), Field("cost", .money, "x"),
    Field("count", .integer, "x"), Field("done", .flag, "x"), Field("url", .url, "x"),
    Field("share", .share, "x"), Field("themes", .list(.reference(.theme)), "x"),
    Field(
      "who", .record([Field("name", .text, .required, "x"), Field("age", .integer, "x")]), "x"),
    Field("limits", .map(.money), "x"),
  ]

  struct Slip: CustomTestStringConvertible, Sendable {
    var text: String
    var finding: Finding
    var hint: String
    var testDescription: String { text }

    init(_ text: String, _ rule: RuleName, _ line: Int, _ column: Int, _ hint: String) {
      self.text = text
      finding = Finding(rule, line, column)
      self.hint = hint
    }
  }

  static let slips: [Slip] = [
    Slip("tite: x", WritingRules.fieldKnown, 1, 1, "bedoelt u 'title'?"),
    Slip("zzz: x", WritingRules.fieldKnown, 1, 1, "de velden zijn: title, status"),
    Slip("title: [a]", WritingRules.fieldKind, 1, 8, "title: \"…\""),
    Slip("title: {a: b}", WritingRules.fieldKind, 1, 8, "title"),
    Slip("themes: groen", WritingRules.fieldKind, 1, 9, "themes: [groen]"),
    Slip("themes: {a: b}", WritingRules.fieldKind, 1, 9, "themes: [groen]"),
    Slip("themes: [groen, [a]]", WritingRules.fieldKind, 1, 17, "groen"),
    Slip("who: Jan", WritingRules.fieldKind, 1, 6, "who: {name:"),
    Slip("limits: 12", WritingRules.fieldKind, 1, 9, "{…: \"1234.50\"}"),
    Slip(
      "status: ide", WritingRules.choiceAllowed, 1, 9, "bedoelt u 'idea'? kies uit: idea, awarded"),
    Slip("status: geen", WritingRules.choiceAllowed, 1, 9, "kies uit: idea, awarded"),
    Slip("since: 22-11-2026", WritingRules.dateFormat, 1, 8, "zoals 2026-11-22"),
    Slip("since: 5/3/2024", WritingRules.dateFormat, 1, 8, "zoals 2024-03-05"),
    Slip("since: 2026-02-30", WritingRules.dateFormat, 1, 8, "jaar-maand-dag"),
    Slip("since: 99999999999999999999-1-1", WritingRules.dateFormat, 1, 8, "jaar-maand-dag"),
    Slip("year: '24'", WritingRules.yearFormat, 1, 7, "vier cijfers"),
    Slip("year: 1799", WritingRules.yearFormat, 1, 7, "vier cijfers"),
    Slip("cost: \"1.234,50\"", WritingRules.moneyFormat, 1, 7, "schrijf \"1234.50\""),
    Slip("cost: 1,234.50", WritingRules.moneyFormat, 1, 7, "schrijf \"1234.50\""),
    Slip("cost: € 15.000,-", WritingRules.moneyFormat, 1, 7, "schrijf \"15000.00\""),
    Slip("cost: 12,5", WritingRules.moneyFormat, 1, 7, "schrijf \"12.50\""),
    Slip("cost: 15.000", WritingRules.moneyFormat, 1, 7, "schrijf \"15000.00\""),
    Slip("cost: veel", WritingRules.moneyFormat, 1, 7, "schrijf \"1234.50\""),
    Slip("cost: 99999999999999999999", WritingRules.moneyFormat, 1, 7, "1234.50"),
    Slip("count: 1.200", WritingRules.integerFormat, 1, 8, "schrijf 1200"),
    Slip("count: 1.5e3", WritingRules.integerFormat, 1, 8, "cijfers"),
    Slip("count: 99999999999999999999", WritingRules.integerFormat, 1, 8, "cijfers"),
    Slip("done: yes", WritingRules.flagFormat, 1, 7, "true (ja)"),
    Slip("url: www.a.nl", WritingRules.urlFormat, 1, 6, "https://www.a.nl"),
    Slip("url: javascript:x", WritingRules.urlFormat, 1, 6, "https://"),
    Slip("share: 25%", WritingRules.shareFormat, 1, 8, "0.25"),
    Slip("share: 1.000001", WritingRules.shareFormat, 1, 8, "0.25"),
    Slip("share: '0.'", WritingRules.shareFormat, 1, 8, "0.25"),
    Slip("who: {age: 3}", WritingRules.fieldRequired, 1, 6, "name: \"…\""),
    Slip("who: {nam: x, name: y}", WritingRules.fieldKnown, 1, 7, "bedoelt u 'name'?"),
    Slip("title: x\nlimits:\n  a: 1,50", WritingRules.moneyFormat, 3, 6, "1.50"),
    Slip("limits:\n  a:", WritingRules.fieldRequired, 2, 3, "haal de regel weg"),
    Slip("- a", WritingRules.fieldKind, 1, 1, "{title:"),
    Slip("los", WritingRules.fieldKind, 1, 1, "{title:"),
  ]

  @Test(arguments: slips) func slip(_ slip: Slip) {
    let (_, report) = WritingKit.cells(slip.text + "\n", Self.fields)
    #expect(report.findings == [slip.finding])
    #expect(report.words.contains(slip.hint), "\(report.words)")
    #expect(report.count(of: .error) == 1)
  }

  @Test func readsEachKind() throws {
    let text = """
      title: NO
      status: idea
      since: 2026-11-22
      year: 2024
      cost: "-1234.5"
      count: -12
      done: ja
      url: https://a.nl/x
      share: 0.985
      themes: [groen, "schoon"]
      who: {name: Jan, age: }
      limits: {a: "1.00", "b c": 2}
      """
    let (found, report) = WritingKit.cells(text, Self.fields)
    let cells = try #require(found)
    #expect(report.isEmpty)
    #expect(cells.text("title") == "NO")
    #expect(cells.text("status") == "idea")
    #expect(cells.date("since")?.iso == "2026-11-22")
    #expect(cells.integer("year") == 2024)
    #expect(cells.money("cost") == Money(cents: -123_450))
    #expect(cells.integer("count") == -12)
    #expect(cells.flag("done"))
    #expect(cells.text("url") == "https://a.nl/x")
    #expect(cells.integer("share") == 985_000)
    #expect(cells.texts("themes") == ["groen", "schoon"])
    #expect(cells.record("who")?.text("name") == "Jan")
    #expect(cells.record("who")?["age"] == nil)
    #expect(cells.record("limits")?.money("b c") == Money(cents: 200))
    #expect(cells.place(of: "themes") == Place(file: "pages/proef.md", line: 10, column: 9))
    #expect(cells.list("themes")[1].place.column == 17)
  }

  @Test func emptyIsAbsent() throws {
    let (cells, report) = WritingKit.cells("title: \"\"\nthemes: []\nwho:\n", Self.fields)
    #expect(report.isEmpty)
    #expect(try #require(cells).all.isEmpty)
  }

  @Test func allFaultsOfARecordAreToldAtOnce() {
    let fields = [
      Field("title", .text, .required, "x"), Field("kind", .code, .required, "x"),
      Field("year", .year, .required, "x"),
    ]
    let (cells, report) = WritingKit.cells("titel: x\nyear: straks\nkind:\n", fields)
    #expect(cells == nil)
    #expect(
      report.findings == [
        Finding(WritingRules.fieldRequired, 1, 1), Finding(WritingRules.fieldKnown, 1, 1),
        Finding(WritingRules.yearFormat, 2, 7), Finding(WritingRules.fieldRequired, 3, 1),
      ])
  }

  private static let table = Shape(
    "proef", "A sample",
    [
      Field("id", .code, .required, "x"), Field("year", .year, "x"),
      Field("see", .list(.reference(.term)), "x"),
    ])

  private func rows(_ text: String) throws -> ([Cells?], Report) {
    var report = Report()
    let table = try #require(
      CSVTable.read(bytes: Array(text.utf8), file: "t.csv", into: &report))
    let rows = table.rows.map {
      CellReader.cells(of: $0, header: table.header, by: Self.table, into: &report)
    }
    return (rows, report)
  }

  @Test func readsRows() throws {
    let (rows, report) = try rows("id,year,see\n007,2024,één; twee ;;drie\n\"a,b\",,\n")
    #expect(report.isEmpty)
    let first = try #require(rows[0])
    #expect(first.text("id") == "007")
    #expect(first.texts("see") == ["één", "twee", "drie"])
    #expect(first.list("see").map(\.place.column) == [10, 15, 22])
    #expect(first.place == Place(file: "t.csv", line: 2, column: 1, length: 3))
    let second = try #require(rows[1])
    #expect(second.text("id") == "a,b")
    #expect(second["year"] == nil)
  }

  @Test func faultsOfRowsHaveTheirCell() throws {
    let (rows, report) = try rows("id,year,see\n,24,x\nb,2024,y\n")
    #expect(rows[0] == nil)
    #expect(rows[1] != nil)
    #expect(
      report.findings == [
        Finding(WritingRules.fieldRequired, 2, 1), Finding(WritingRules.yearFormat, 2, 2),
      ])
  }
}
