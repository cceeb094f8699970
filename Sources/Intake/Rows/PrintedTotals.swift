import Civic
import Diagnostics

/// Sums what a file prints about itself: rows that were set aside as totals never reach the ledger,
/// so what they hold is noted while they pass by, for the check of the control totals.
struct PrintedTotals {
  private struct Entry {
    /// Among the control totals of the sidecar.
    var position: Int
    var column: Int
    var text: [UInt8]
    /// Of the plan's amount columns.
    var amount: Int
    var sum: Int128 = 0
    var lines: [Int] = []
  }

  private let source: Source
  private let headers: [String]
  private var entries: [Entry] = []
  private var unknown: [(name: String, place: Place?)] = []

  init(_ source: Source, _ plan: ColumnPlan) {
    self.source = source
    headers = plan.amountHeaders
    for (position, total) in source.mapping.expects.totals.enumerated() {
      let fields = [(total.field, total.place)] + total.filter.map { ($0.field, $0.place) }
      for (name, place) in fields where plan.position(of: name) == nil {
        unknown.append((name, place ?? total.place))
      }
      guard case .rows(let header, let text) = total.expected else { continue }
      guard let column = plan.header.firstIndex(of: header),
        let amount = Self.amount(of: total, plan)
      else {
        unknown.append((header, total.place))
        continue
      }
      entries.append(
        Entry(position: position, column: column, text: Array(text.utf8), amount: amount))
    }
  }

  /// The amount column that the total is about: its own, or that of the record of a row which has
  /// what the total asks for.
  private static func amount(of total: Mapping.ControlTotal, _ plan: ColumnPlan) -> Int? {
    let field = plan.position(of: total.field)
    for step in plan.steps where step.field == field {
      if case .amount(let amount) = step.kind { return amount }
    }
    let asked = total.filter.filter { constant in
      plan.position(of: constant.field).map(plan.varying.contains) ?? false
    }
    return plan.entries.first { entry in
      asked.allSatisfy { constant in
        entry.sets.contains { field, cell in
          guard field == plan.position(of: constant.field) else { return false }
          switch cell {
          case .text(let range): return plan.constantBytes[range].elementsEqual(constant.value.utf8)
          case .integer(let value): return Int64(constant.value) == value
          case .missing: return false
          }
        }
      }
    }?.amount
  }

  mutating func setAside(_ record: CSVRecord, _ amounts: [RowMaker.Amount], _ text: Bytes) {
    for i in entries.indices {
      let entry = entries[i]
      guard entry.column < record.fields.count, case .cents(let cents) = amounts[entry.amount],
        text.slice(text.trimmed(record.fields[entry.column].range)).equals(entry.text)
      else { continue }
      entries[i].sum += Int128(cents)
      entries[i].lines.append(record.line)
    }
  }

  /// By the position of the control total in the sidecar.
  var sums: [Int: SourceReading.PrintedTotal] {
    var sums: [Int: SourceReading.PrintedTotal] = [:]
    for entry in entries {
      sums[entry.position] = SourceReading.PrintedTotal(
        amount: Money(cents: Int64(clamping: entry.sum)), header: headers[entry.amount],
        lines: entry.lines)
    }
    return sums
  }

  func reportUnknown(into report: inout Report) {
    for (name, place) in unknown {
      report.error(
        RowRules.mappingSound, at: place ?? source.cells.place,
        Wording(
          nl: "'\(name)' onder 'totals' is geen kolom", en: "'\(name)' in 'totals' is no column"),
        hint: Wording(
          nl: "noem een kolom van de tabel, en bij 'equals_rows' een kolom van het bestand",
          en: "name a column of the table, and for 'equals_rows' a column of the file"))
    }
  }
}
