import Testing

@testable import Intake

@Suite struct CSVScannerTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var records: [[String]]
    var delimiter: Character = ","
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "plain", text: "a,b\nc,d\n", records: [["a", "b"], ["c", "d"]]),
    Case(name: "no end of line at the end", text: "a,b\nc,d", records: [["a", "b"], ["c", "d"]]),
    Case(name: "CRLF", text: "a,b\r\nc,d\r\n", records: [["a", "b"], ["c", "d"]]),
    Case(name: "CR", text: "a,b\rc,d\r", records: [["a", "b"], ["c", "d"]]),
    Case(
      name: "mixed line ends", text: "a\r\nb\nc\rd", records: [["a"], ["b"], ["c"], ["d"]]),
    Case(name: "blank lines", text: "a\n\n\nb\n", records: [["a"], [""], [""], ["b"]]),
    Case(name: "trailing delimiter", text: "a;b;\n", records: [["a", "b", ""]], delimiter: ";"),
    Case(name: "tabs", text: "a\tb c\td\n", records: [["a", "b c", "d"]], delimiter: "\t"),
    Case(name: "pipes", text: "a|b,c|d", records: [["a", "b,c", "d"]], delimiter: "|"),
    Case(
      name: "comma in an unquoted cell", text: "A, B;1\n", records: [["A, B", "1"]],
      delimiter: ";"),
    Case(name: "quoted comma", text: "\"a,b\",c\n", records: [["a,b", "c"]]),
    Case(name: "doubled quotes", text: "\"St. \"\"Y\"\"\",1\n", records: [["St. \"Y\"", "1"]]),
    Case(name: "only doubled quotes", text: "\"\"\"\"\n", records: [["\""]]),
    Case(name: "empty quoted cell", text: "\"\",a\n", records: [["", "a"]]),
    Case(
      name: "line break in quotes", text: "3,\"blank\nline\",x\n4,b,c\n",
      records: [["3", "blank\nline", "x"], ["4", "b", "c"]]),
    Case(name: "quotes in the middle", text: "Het \"Y\",1\n", records: [["Het \"Y\"", "1"]]),
    Case(
      name: "text after the closing quote", text: "\"Dialoog\" in Actie,1\n",
      records: [["\"Dialoog\" in Actie", "1"]]),
    Case(name: "blank after the closing quote", text: "\"a\" ,1\n", records: [["a", "1"]]),
    Case(name: "quoted cell at the end", text: "a,\"b\"", records: [["a", "b"]]),
    Case(name: "unclosed quote", text: "a,\"b\nc,d\n", records: [["a", "\"b"], ["c", "d"]]),
    Case(
      name: "unclosed quote, then quotes on its line", text: "\"a,\"b\",c,\"d\ne,f\n",
      records: [["\"a,\"b\"", "c", "\"d"], ["e", "f"]]),
    Case(name: "a lone quote", text: "\"", records: [["\""]]),
    Case(name: "empty", text: "", records: []),
    Case(name: "one delimiter", text: ",", records: [["", ""]]),
  ]

  @Test(arguments: cases) func reads(_ example: Case) {
    #expect(scan(example.text, example.delimiter).map(\.values) == example.records)
  }

  @Test func countsPhysicalLines() {
    let lines = scan("a\r\n\"b\nb\rb\"\n\nc\n").map(\.line)
    #expect(lines == [1, 2, 5, 6])
  }

  @Test func marksUnclosedQuotes() {
    let problems = scan("x\na,\"b\nc,d\n").map(\.problem)
    #expect(problems == [nil, .unclosedQuote(at: 4), nil])
  }

  @Test func unclosedQuoteSwallowsOneLineOnly() {
    let rows = (1...400).map { "rij \($0),1\n" }.joined()
    let records = scan("kop,n\n\"open,1\n" + rows)
    #expect(records.count == 402)
    #expect(records[1].problem == .unclosedQuote(at: 6))
    #expect(records[401].values == ["rij 400", "1"])
    #expect(records[401].line == 402)
  }

  @Test func longestRecordWithinQuotes() {
    let long = String(repeating: "x", count: CSVScanner.longestRecord)
    let records = scan("\"" + long + "\na\",b\nc,d\n")
    #expect(records.map(\.problem?.isUnclosed) == [true, nil, nil])
  }

  @Test func recordOfTwoMegabytesIsTooLong() {
    let records = scan(String(repeating: "x", count: 2 << 20) + "\na\n")
    #expect(records.map(\.problem) == [.tooLong, nil])
  }

  @Test func mostLinesWithinQuotes() {
    let fits = "\"" + String(repeating: "x\n", count: 199) + "\",1\n"
    #expect(scan(fits).map(\.problem) == [nil])
    let tooMany = "\"" + String(repeating: "x\n", count: 200) + "\",1\n"
    #expect(scan(tooMany).first?.problem == .unclosedQuote(at: 0))
  }

  @Test(arguments: 0..<200) func everyByteIsInOneRecord(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let alphabet = Array("ab\"\",,;\n\r\n \t".utf8)
    let bytes = (0..<Int.random(in: 0...300, using: &dice)).map { _ in
      alphabet.randomElement(using: &dice) ?? 0
    }
    bytes.withUnsafeBufferPointer { text in
      var scanner = CSVScanner(text, delimiter: ASCII.comma)
      var record = CSVRecord()
      var position = 0
      var line = 0
      while scanner.next(into: &record) {
        #expect(record.start == position)
        #expect(record.line > line)
        line = record.line
        for field in record.fields {
          #expect(field.start >= record.start && field.end <= record.end)
          #expect(field.start <= field.end)
        }
        position = scanner.position
        #expect(position > record.start)
        #expect(text[record.end..<position].allSatisfy { $0 == 10 || $0 == 13 })
      }
      #expect(position == text.count)
    }
  }

  private struct Scanned {
    var values: [String]
    var line: Int
    var problem: CSVRecord.Problem?
  }

  private func scan(_ text: String, _ delimiter: Character = ",") -> [Scanned] {
    Array(text.utf8).withUnsafeBufferPointer { text in
      var scanner = CSVScanner(text, delimiter: delimiter.asciiValue ?? ASCII.comma)
      var record = CSVRecord()
      var records: [Scanned] = []
      while scanner.next(into: &record) {
        let values = record.fields.map { field in
          var bytes: [UInt8] = []
          field.append(field.range, of: text, to: &bytes)
          return String(decoding: bytes, as: UTF8.self)
        }
        records.append(Scanned(values: values, line: record.line, problem: record.problem))
      }
      return records
    }
  }
}

extension CSVRecord.Problem {
  fileprivate var isUnclosed: Bool {
    if case .unclosedQuote = self { true } else { false }
  }
}
