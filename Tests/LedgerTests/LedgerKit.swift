import Civic
import Diagnostics
import Foundation
import Ledger
import Testing

/// A folder of its own, which goes when the test is over.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "inzage-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  func ledger(_ name: String = "ledger.sqlite") throws -> Ledger {
    try Ledger(at: "\(path)/\(name)")
  }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record(error)
    }
  }
}

enum Kit {
  static let place = Place(file: "x.source.yaml")

  static func source(
    _ id: String = "source-1", table: String, totals: [Mapping.ControlTotal] = []
  ) throws -> Source {
    var mapping = Mapping(table: table)
    mapping.factor = 1000
    mapping.expects.totals = totals
    return Source(
      id: id, title: "Title \(id)", publisher: "Publisher", documentType: "begroting",
      fiscalYear: 2024, status: "vastgesteld", url: "https://example.org/\(id)",
      retrievedOn: try #require(CivicDate(iso: "2026-01-31")), sha256: "abc", licence: "CC0",
      licenceURL: nil, note: nil, file: "spending/\(id).csv", mapping: mapping,
      cells: Cells(at: place))
  }

  static func reading(rows: Int = 0) -> SourceReading {
    var reading = SourceReading(
      encoding: .utf8, hadByteOrderMark: false, encodingReason: "valid UTF-8", delimiter: 59,
      headerLine: 1, header: ["a", "b"], sha256: "abc", byteCount: 100)
    reading.rowCount = rows
    return reading
  }

  static func row(
    _ line: Int, _ bucket: Bucket = .loaded, reason: Int? = nil, hidden: Range<Int>? = nil
  ) -> SourceRow {
    SourceRow(
      line: line, offset: line * 10, length: 9, bucket: bucket, reason: reason, hidden: hidden)
  }

  enum Value {
    case text(String)
    case number(Int64)
    case missing(Missing)
  }

  static func record(
    _ shape: Shape, _ values: KeyValuePairs<String, Value>
  ) throws -> RowBuffer {
    var buffer = RowBuffer(fields: shape.fields.count)
    for (name, value) in values {
      let position = try #require(shape.position(of: name))
      switch value {
      case .number(let number): buffer.cells[position] = .integer(number)
      case .missing(let why): buffer.cells[position] = .missing(why)
      case .text(let text):
        let start = buffer.bytes.count
        buffer.bytes += text.utf8
        buffer.cells[position] = .text(start..<buffer.bytes.count)
      }
    }
    return buffer
  }

  /// Loads records of one shape, the first on line 2 and each on a line of its own; and rows that
  /// do not count, by their line, with the amount in each.
  @discardableResult
  static func load(
    _ shape: Shape, as source: Source, number: Int = 1,
    _ records: [KeyValuePairs<String, Value>], aside: [Int: Int64] = [:], into ledger: Ledger
  ) throws -> SourceReading? {
    try ledger.load(source, number: number) { sink in
      try sink.add(row(1, .header))
      for (i, values) in records.enumerated() {
        try sink.add(row(i + 2))
        try sink.add(record(shape, values), from: row(i + 2))
      }
      for (line, cents) in aside.sorted(by: { $0.key < $1.key }) {
        try sink.add(row(line, .excluded))
        try sink.add(SetAsideAmount(line: line, header: "a", amount: Money(cents: cents)))
      }
      return reading(rows: records.count + aside.count + 1)
    }
  }

  static func settings() -> Placed<Settings> { Placed(cells([:])) }

  static func cells(_ values: KeyValuePairs<String, CellValue>) -> Cells {
    var cells = Cells(at: place)
    for (name, value) in values { cells.set(name, .init(value, at: place)) }
    return cells
  }
}

/// What a statement of a test's own finds.
struct Ask<Answer: Decodable & Sendable>: Question {
  var sql: SQL
  init(_ type: Answer.Type, _ sql: SQL) { self.sql = sql }
}
