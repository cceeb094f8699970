import Diagnostics
import Testing

@testable import Intake

@Suite struct CSVTableTests {
  @Test func givesEachCellItsPlace() throws {
    var report = Report()
    let text = "code,naam\nGM0363, Amsterdam\n\nBU01,\"Één \"\"straat\"\"\"\n"
    let table = try #require(
      CSVTable.read(bytes: Array(text.utf8), file: "areas.csv", into: &report))
    #expect(report.isEmpty)
    #expect(table.header.map(\.text) == ["code", "naam"])
    #expect(
      table.rows.map { $0.fields.map(\.text) } == [
        ["GM0363", "Amsterdam"], ["BU01", "Één \"straat\""],
      ])
    #expect(
      table.rows[0].fields[1].place == Place(file: "areas.csv", line: 2, column: 9, length: 9))
    #expect(
      table.rows[1].fields[1].place == Place(file: "areas.csv", line: 4, column: 7, length: 14))
    #expect(table.rows[1].line == 4)
    #expect(table.rows[1].offset == 29)
    #expect(table.rows[1].length == 23)
  }

  static let faults: [(text: String, rule: RuleName, line: Int, column: Int)] = [
    ("a,b\n1\n", RowRules.rowWidth, 2, 1),
    ("a,b\n1,2,3\n", RowRules.rowWidth, 2, 1),
    ("a,b,a\n1,2,3\n", RowRules.columnOnce, 1, 5),
    ("a,b\n1,\"x\n2,3\n", RowRules.quotesClose, 2, 3),
    ("a,b\nHet \"Y\",1\n", RowRules.quotesClose, 2, 1),
    ("", RowRules.fileIsText, 1, 1),
    (",,\n,,\n", RowRules.headerFound, 1, 1),
  ]

  @Test(arguments: faults) func points(text: String, rule: RuleName, line: Int, column: Int) throws
  {
    var report = Report()
    _ = CSVTable.read(bytes: Array(text.utf8), file: "t.csv", into: &report)
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.rule == rule)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place?.line == line)
    #expect(diagnostic.place?.column == column)
  }

  @Test func readsAPartOfAFile() throws {
    var report = Report()
    let text = "META\nkey;value\nPROJECTS\nid;cost\n1;200\n"
    let start = 24
    let table = try #require(
      CSVTable.read(
        bytes: Array(text.utf8), range: start..<text.utf8.count, line: 4, delimiter: 0x3B,
        file: "r.pb", into: &report))
    #expect(table.header.map(\.text) == ["id", "cost"])
    #expect(table.rows.map(\.offset) == [32])
    #expect(table.rows[0].fields[1].place == Place(file: "r.pb", line: 5, column: 3, length: 3))
  }

  static let dialects: [(text: String, delimiter: Character)] = [
    ("a,b,c\n1,2,3\n", ","), ("a;b\n1,5;2,5\n3,5;4\n", ";"), ("a\tb\n1,2\t3\n", "\t"),
    ("a|b|c\n1|2|3\n", "|"), ("titel;;;\n\na;b;c;d\n1;A, B;2;3\n4;5;6;7\n", ";"),
    ("een\ntwee\n", ","), ("x;1,5\ny;2,5\n", ";"),
    ("naam,omschrijving\nx,een; twee\ny,drie\nz,vier\n", ","),
  ]

  @Test(arguments: dialects) func findsTheDelimiter(text: String, delimiter: Character) {
    let found = Array(text.utf8).withUnsafeBufferPointer { CSVDialect.delimiter(of: $0) }
    #expect(found == delimiter.asciiValue)
  }

  static let announcements: [(text: String, delimiter: Character?)] = [
    ("sep=;\na;b\n", ";"), ("SEP=,\r\na,b\n", ","), ("sep=;", ";"), ("sep=;x\n", nil),
    ("sep=x\n", nil), ("sep", nil), ("", nil),
  ]

  @Test(arguments: announcements) func readsTheLineForExcel(text: String, delimiter: Character?) {
    let found = Array(text.utf8).withUnsafeBufferPointer { CSVDialect.announced(in: $0) }
    #expect(found == delimiter?.asciiValue)
  }

  @Test func tableOfBytesIsADictionary() {
    var dice = Dice(seed: 3)
    var table = ByteTable()
    var model: [String: Int] = [:]
    for _ in 0..<3000 {
      let key = String(Int.random(in: 0...900, using: &dice), radix: 36)
      let expected = model[key] ?? model.count
      model[key] = expected
      #expect(table.insert(key) == expected)
    }
    #expect(table.count == model.count)
    for key in model.keys { #expect(table.index(of: key) == model[key]) }
    #expect(table.index(of: "niet") == nil)
    #expect(ByteTable().index(of: "") == nil)
  }

  static let folds: [(needle: String, text: String, isThere: Bool)] = [
    ("indische buurt", "Feest in de INDISCHE Buurt", true), ("café", "Grand CAFÉ Oost", true),
    ("buurt", "wijk", false), ("", "iets", true), ("langer dan", "kort", false),
    ("É", "é", true), ("×", "÷", false),
  ]

  @Test(arguments: folds) func findsWithoutCase(needle: String, text: String, isThere: Bool) {
    let found = Array(text.utf8).withUnsafeBufferPointer {
      Folding.contains(Folding.folded(needle.utf8), in: $0)
    }
    #expect(found == isThere)
  }
}
