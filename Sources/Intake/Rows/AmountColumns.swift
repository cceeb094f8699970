import Civic
import Diagnostics

/// Finds out how each amount column of a file writes its numbers.
struct AmountColumns {
  let source: Source
  let plan: ColumnPlan
  let structure: RowStructure
  let missing: MissingTable
  let text: Bytes
  let delimiter: UInt8

  func styles(into report: inout Report) -> [SourceReading.ColumnStyle] {
    if let style = source.mapping.numbers {
      return plan.amountHeaders.map {
        SourceReading.ColumnStyle(header: $0, style: style, evidence: "opgegeven")
      }
    }
    let verdicts = census().map(\.verdict)
    return zip(plan.amountHeaders, verdicts).map { header, verdict in
      NumberDecision(
        header: header, factor: source.mapping.factor, file: source.file, text: text
      ).decide(verdict, into: &report)
    }
  }

  /// Lets every amount of the file vote, in a pass of its own.
  private func census() -> [NumberCensus] {
    var columns = plan.amounts.map { _ in NumberCensus() }
    guard !columns.isEmpty else { return columns }
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    while scanner.next(into: &record) {
      if record.isBlank(in: text) || structure.isRepeatedHeader(record, in: text) { continue }
      for (i, column) in plan.amounts.enumerated() where column < record.fields.count {
        let range = text.trimmed(record.fields[column].range)
        guard case .value = missing.meaning(of: text.slice(range)) else { continue }
        columns[i].count(range, of: text, in: record)
      }
    }
    return columns
  }
}
