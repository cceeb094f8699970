import Ledger
import Testing

@testable import Press

@Suite struct CSVWriterTests {
  private func written(_ values: [ExportValue]) -> String {
    var writer = CSVWriter(header: ["a"])
    writer.row(values)
    return String(decoding: writer.bytes.dropFirst(2).dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a b", "a b"), ("a;b", "a;b"), ("a,b", "\"a,b\""),
    ("say \"x\"", "\"say \"\"x\"\"\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), ("één € 🚲", "één € 🚲"), ("0042", "0042"), ("1-2", "1-2"),
    ("'s-Gravenhage", "'s-Gravenhage"), ("a=b", "a=b"), (" =1", " =1"),
  ])
  func text(text: String, field: String) {
    #expect(written([.text(text)]) == field)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31 20", "'+31 20"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
    (
      "=HYPERLINK(\"x\",\"y\")",
      "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""
    ), ("=", "'="), ("-", "'-"),
    ("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"),
  ])
  func textIsNeverAFormula(text: String, field: String) {
    #expect(written([.text(text)]) == field)
  }

  @Test func numbersStayNumbers() {
    #expect(written([.number("-1234.50"), .number("0"), .none, .number("7")]) == "-1234.50,0,,7")
  }

  @Test func whatIsMissingIsNothing() {
    #expect(written([.none, .text(""), .none]) == ",,")
  }

  @Test func aHeaderIsQuotedAndMadeSafeToo() {
    let writer = CSVWriter(header: ["a,b", "c\"d", "=e", "f"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"a,b\",\"c\"\"d\",'=e,f\n")
    #expect(writer.rows == 0)
  }

  @Test func countsItsRows() {
    var writer = CSVWriter(header: [])
    for _ in 0..<3 { writer.row([.text("a\nb")]) }
    #expect(writer.rows == 3)
  }

  @Test func whatIsWrittenReadsBack() {
    let rows = [
      ["a", "b,c", "d\"e", "f\ng", "", "h\r\ni"], ["\"\"", ",", "\n", "\"", ",,", "'"],
      ["één", "🚲", " ", "\u{0}", "\u{FEFF}", "a;b"],
    ]
    var writer = CSVWriter(header: ["1", "2", "3", "4", "5", "6"])
    for row in rows { writer.row(row.map { .text($0) }) }
    #expect(Self.parsed(writer.bytes) == [["1", "2", "3", "4", "5", "6"]] + rows)
  }

  /// RFC 4180 as it stands.
  private static func parsed(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var i = 0
    func take() { row.append(String(decoding: field, as: UTF8.self)); field = [] }
    while i < bytes.count {
      let byte = bytes[i]
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if i + 1 < bytes.count, bytes[i + 1] == byte {
          field.append(byte)
          i += 1
        } else {
          isQuoted = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isQuoted = true
        case UInt8(ascii: ","): take()
        case UInt8(ascii: "\n"):
          take()
          rows.append(row)
          row = []
        default: field.append(byte)
        }
      }
      i += 1
    }
    return rows
  }
}
