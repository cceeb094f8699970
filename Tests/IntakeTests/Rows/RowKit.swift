import Civic
import Diagnostics

@testable import Intake

/// Keeps what a reader hands over, in words that tests can compare.
struct Shelf: RowSink {
  let shape: Shape
  var rows: [SourceRow] = []
  var records: [[String: String]] = []
  var setAside: [SetAsideAmount] = []

  mutating func add(_ row: SourceRow) { rows.append(row) }
  mutating func add(_ amount: SetAsideAmount) { setAside.append(amount) }

  mutating func add(_ record: borrowing RowBuffer, from row: SourceRow) {
    var cells: [String: String] = [:]
    for (field, cell) in zip(shape.fields, record.cells) {
      switch cell {
      case .missing(.empty): break
      case .missing(let why): cells[field.name] = "(\(why.rawValue))"
      case .integer(let value): cells[field.name] = String(value)
      case .text(let range):
        cells[field.name] = String(decoding: record.bytes[range], as: UTF8.self)
      }
    }
    records.append(cells)
  }
}

/// What came of reading a file.
struct Outcome {
  var rows: [SourceRow]
  var records: [[String: String]]
  var setAside: [SetAsideAmount]
  var reading: SourceReading?
  var report: Report
  var bytes: [UInt8]

  /// `rule line:column severity`, without the checksum, which tests do not know.
  var found: [String] {
    report.diagnostics.filter { $0.rule != RowRules.sourceChecksum }.map { diagnostic in
      let place = diagnostic.place.map { "\($0.file) \($0.line):\($0.column)" } ?? "-"
      return "\(diagnostic.severity.rawValue) \(diagnostic.rule) \(place)"
    }
  }

  func first(_ rule: RuleName) -> Diagnostic? {
    report.diagnostics.first { $0.rule == rule }
  }

  /// Bucket and reason of each row.
  var buckets: [String] {
    rows.map { row in
      let reason = row.reason.flatMap { reading?.reasons[$0].text }
      return row.bucket.rawValue + (reason.map { ": \($0)" } ?? "")
    }
  }

  /// The bytes of the file that a row claims.
  func literal(_ row: Int) -> [UInt8] {
    Array(bytes[rows[row].offset..<rows[row].offset + rows[row].length])
  }
}

enum RowKit {
  static let lookups = Lookups(
    areaNames: ["Amsterdam": "GM0363", "Bergen (L.)": "GM0893", "Zeewolde": "GM0050"],
    areas: ["GM0363", "GM0893", "GM0050", "WK036301", "BU03630101", "x-indische-buurt"],
    taskfields: [
      2024: [
        "0.1": "Bestuur", "0.10": "Mutaties reserves",
        "0.11": "Resultaat van de rekening van baten en lasten", "1.1": "Crisisbeheersing",
        "3.10": "Verzonnen", "6.1": "Samenkracht en burgerparticipatie", "6.71a": "Huishoudelijk",
        "6.82a": "Jeugdbescherming",
      ],
      2025: ["0.1": "Bestuur", "6.60": "Hulpmiddelen en diensten (WMO)", "6.711": "Huishoudelijk"],
    ])

  static func source(
    _ table: String, sha256: String = "", _ edit: (inout Mapping) -> Void = { _ in }
  ) -> Source {
    var mapping = Mapping(table: table)
    edit(&mapping)
    let day = CivicDate(iso: "2024-01-01")
    return Source(
      id: "proef", title: "Proef", publisher: "Proef", documentType: "overig", fiscalYear: 2024,
      status: "vastgesteld", url: nil, retrievedOn: day ?? Self.someDay, sha256: sha256,
      licence: "CC0", licenceURL: nil, note: nil, file: "proef.csv", mapping: mapping,
      cells: Cells(at: Place(file: "proef.source.yaml")))
  }

  private static var someDay: CivicDate {
    guard let day = CivicDate(year: 2000, month: 1, day: 1) else { preconditionFailure() }
    return day
  }

  static func read(
    _ bytes: [UInt8], _ table: String, lookups: Lookups = lookups,
    _ edit: (inout Mapping) -> Void = { _ in }
  ) -> Outcome {
    let source = source(table, edit)
    let shape = Shape.registers.first { $0.name == table } ?? .budgetLines
    var shelf = Shelf(shape: shape)
    var report = Report()
    let reading = SourceReader.read(
      source, bytes: bytes, lookups: lookups, into: &shelf, report: &report)
    return Outcome(
      rows: shelf.rows, records: shelf.records, setAside: shelf.setAside,
      reading: reading, report: report, bytes: bytes)
  }

  /// Payments: `naam` and `bedrag`.
  static func payments(_ text: String, _ edit: (inout Mapping) -> Void = { _ in }) -> Outcome {
    payments(Array(text.utf8), edit)
  }

  static func payments(_ bytes: [UInt8], _ edit: (inout Mapping) -> Void = { _ in }) -> Outcome {
    read(bytes, "transactions") { mapping in
      mapping.columns = [.init("naam", to: "payee_name"), .init("bedrag", to: "amount")]
      edit(&mapping)
    }
  }

  /// A budget in the form of Iv3: Gemeente;Taakveld;Baten;Lasten.
  static func budget(_ text: String, _ edit: (inout Mapping) -> Void = { _ in }) -> Outcome {
    read(Array(text.utf8), "budget-lines") { mapping in
      mapping.columns = [
        .init("Gemeente", to: "area_code", lookup: .area),
        .init("Taakveld", to: "taskfield_code", take: .code),
      ]
      mapping.constants = [.init("fiscal_year", "2024"), .init("phase", "approved")]
      mapping.unpivot = [
        .init("Baten", set: [.init("direction", "revenue")]),
        .init("Lasten", set: [.init("direction", "expenditure")]),
      ]
      edit(&mapping)
    }
  }
}

/// Numbers that are the same on each run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
