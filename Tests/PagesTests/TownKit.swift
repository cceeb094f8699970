import Civic
import Diagnostics
import Ledger
import Testing

@testable import Pages

/// A small town that is not the demo: a budget of 2023 with two changes and an account, two
/// districts with households, a neighbouring town, and statements about areas.
enum Town {
  typealias Line = (field: String, value: String)

  /// One record of a register: field and value, amounts in cents.
  static func record(_ shape: Shape, _ values: [String: String]) throws -> RowBuffer {
    var record = RowBuffer(fields: shape.fields.count)
    for (name, value) in values {
      let position = try #require(shape.position(of: name))
      switch shape.fields[position].kind {
      case .integer, .year, .money:
        record.cells[position] = .integer(try #require(Int64(value)))
      default:
        let start = record.bytes.count
        record.bytes += value.utf8
        record.cells[position] = .text(start..<record.bytes.count)
      }
    }
    return record
  }

  static func cells(_ values: [String: String], line: Int = 2) -> Cells {
    var cells = Cells(at: Place(file: "reference/x.csv", line: line))
    for (name, value) in values {
      let read: CellValue =
        switch name {
        case "scheme_year", "sort_order", "fiscal_year", "basis_year", "share", "from_year",
          "to_year", "year":
          .integer(Int(value) ?? 0)
        case "amount": Money(decimal: value).map { .money($0) } ?? .text(value)
        default: .text(value)
        }
      cells.set(name, .init(read, at: Place(file: "reference/x.csv", line: line)))
    }
    return cells
  }

  static let fields: [(code: String, parent: String?, label: String, kind: String)] = [
    ("0", nil, "Bestuur", "main"), ("0.1", "0", "Bestuur", "normal"),
    ("0.10", "0", "Reserves", "reserve"), ("6", nil, "Sociaal", "main"),
    ("6.1", "6", "Samenkracht", "normal"),
  ]

  /// Version label, phase, decision, and cents of expenditure and revenue by task field; the line
  /// of an amount is two more than its place.
  static let documents:
    [(label: String, phase: String, decided: String?, amounts: [(String, Int, Int)])] = [
      (
        "Begroting", "approved", "2022-11-10",
        [("0.1", 100_000, 300_000), ("0.10", 50_000, 0), ("6.1", 200_000, 50_000)]
      ),
      (
        "2e wijziging", "adjusted", "2023-09-01",
        [("0.1", 100_000, 300_000), ("0.10", 0, 0), ("6.1", 300_000, 100_000)]
      ),
      (
        "1e wijziging", "adjusted", "2023-05-01",
        [("0.1", 100_000, 300_000), ("0.10", 20_000, 0), ("6.1", 230_000, 50_000)]
      ),
      (
        "Jaarrekening", "executed", nil,
        [("0.1", 90_000, 300_000), ("0.10", 0, 0), ("6.1", 330_001, 120_001)]
      ),
    ]

  static func areas() throws -> [Placed<Area>] {
    let start = try #require(CivicDate(iso: "2020-01-01"))
    let rows: [(String, String, String, String?)] = [
      ("GM1", "gemeente", "Voorstad", nil), ("GM2", "gemeente", "Achterstad", nil),
      ("GM3", "gemeente", "Verweg", nil), ("x-deel", "stadsdeel", "Zuid", "GM1"),
      ("WK1", "wijk", "Haven", "x-deel"), ("WK2", "wijk", "Heide", "x-deel"),
    ]
    return rows.map { code, level, name, parent in
      var values = ["area_code": code, "scheme": "cbs", "level": level, "name": name]
      if let parent { values["parent_code"] = parent }
      var cells = cells(values)
      cells.set("valid_from", .init(.date(start), at: Kit.place))
      return Placed(cells)
    }
  }

  static func dossier() throws -> Dossier {
    var settings = cells([
      "title": "T", "tagline": "t", "municipality": "GM1", "municipality_name": "Voorstad",
      "language": "nl", "base_url": "https://t.example/", "licence": "CC0",
    ])
    var limits = Cells(at: Kit.place)
    limits.set("underspend_euros", .init(.money(Money(cents: 50_000)), at: Kit.place))
    limits.set("underspend_percent", .init(.integer(15), at: Kit.place))
    settings.set("thresholds", .init(.record(limits), at: Kit.place))
    var dossier = Dossier(settings: Placed(settings))
    dossier.areas = try areas()
    for (i, field) in fields.enumerated() {
      var values = [
        "scheme": "iv3-taakveld", "scheme_year": "2023", "code": field.code,
        "label": field.label, "kind": field.kind, "sort_order": String(i),
      ]
      if let parent = field.parent { values["parent_code"] = parent }
      dossier.classifications.append(Placed(cells(values)))
    }
    for area in ["GM1", "GM2", "GM3"] {
      for kind in ["size", "urbanity"] {
        let value = area == "GM3" ? "groot" : "klein"
        dossier.areaClasses.append(
          Placed(cells(["area_code": area, "year": "2023", "kind": kind, "value": value])))
      }
    }
    return dossier
  }

  static func source(_ id: String, table: String, decided: String?) throws -> Source {
    var source = try Kit.source(id, table: table)
    source.decidedOn = decided.flatMap(CivicDate.init(iso:))
    source.decisionRef = decided.map { "besluit \($0)" }
    return source
  }

  /// Counts of 2023: area, metric, number.
  static let counts: [(String, String, Int)] = [
    ("GM1", "households", 1000), ("WK1", "households", 333), ("WK2", "households", 600),
    ("GM1", "inhabitants", 2000), ("GM2", "inhabitants", 4000),
  ]

  /// Gives an edition of the town; `change` may change what people wrote.
  static func withEdition<Result>(
    _ change: (inout Dossier) -> Void = { _ in }, _ body: (Edition) throws -> Result
  ) throws -> Result {
    let (ledger, _, path) = try Kit.ledger([])
    defer { Kit.remove(path) }
    var dossier = try dossier()
    for (i, document) in documents.enumerated() {
      let source = try source("d\(i + 1)", table: "budget-lines", decided: document.decided)
      dossier.sources.append(source)
      _ = try ledger.load(source, number: i + 1) { sink in
        var line = 1
        // Another town has the same documents, with twice the money.
        for (area, times) in [("GM1", 1), ("GM2", 2), ("GM3", 3)] {
          for (code, expenditure, revenue) in document.amounts {
            line += 1
            let row = SourceRow(line: line, offset: line, length: 1, bucket: .loaded)
            try sink.add(row)
            for (direction, cents) in [("expenditure", expenditure), ("revenue", revenue)] {
              var values = [
                "fiscal_year": "2023", "phase": document.phase, "version_label": document.label,
                "direction": direction, "amount": String(cents * times),
                "taskfield_code": code, "area_code": area,
              ]
              if code == "6.1", area == "GM1" {
                values["recurrence"] = direction == "revenue" ? "incidental" : "structural"
                values["programme_code"] = "P1"
                if document.phase == "executed" { values["explanation"] = "Meer rijksgeld." }
              }
              try sink.add(record(.budgetLines, values), from: row)
            }
          }
        }
        return nil
      }
    }
    let metrics = try source("m", table: "area-metrics", decided: nil)
    dossier.sources.append(metrics)
    _ = try ledger.load(metrics, number: documents.count + 1) { sink in
      for (i, count) in counts.enumerated() {
        let row = SourceRow(line: i + 2, offset: i, length: 1, bucket: .loaded)
        try sink.add(row)
        try sink.add(
          record(
            .areaMetrics,
            [
              "area_code": count.0, "year": "2023", "metric": count.1,
              "value": String(count.2), "quality": "exact",
            ]), from: row)
      }
      return nil
    }
    change(&dossier)
    try ledger.load(dossier)
    return try body(
      Edition(
        dossier: dossier, ledger: ledger, readings: [], words: words,
        rowText: { source, row in "row \(row.line) of \(source)" }))
  }

  static let words = Words(
    language: "nl",
    texts: Kit.dutch.texts.merging([
      "path.budget": "begroting", "path.areas": "buurten", "path.allocations": "verdeling",
      "path.division": "verdeling", "path.compare": "vergelijken", "path.field": "taakveld",
      "path.leftover": "over", "path.question": "vraag",
      "allocation.no_count": "geen {metric} van {year}", "metric.households": "huishoudens",
      "metric.inhabitants": "inwoners",
      "budget.realised_of": "{account} als deel van {budget}",
    ]) { $1 })
}
