import Civic
import Diagnostics

/// Finds out how the columns of a file write their amounts and dates: as the sidecar declares, or
/// by what all the cells of a column have in common.
struct ColumnForms {
  let source: Source
  let plan: ColumnPlan
  let structure: RowStructure
  let missing: MissingTable
  let text: Bytes
  let delimiter: UInt8

  struct Found {
    var numbers: [SourceReading.ColumnStyle]
    var dates: [SourceReading.ColumnDates]
  }

  func find(into report: inout Report) -> Found {
    var amounts = plan.amounts.map { _ in NumberCensus() }
    var dates = plan.dates.map { _ in DateCensus() }
    let (mapping, declared) = (source.mapping, "opgegeven")
    if mapping.numbers != nil { amounts = [] }
    if !mapping.dates.isEmpty { dates = [] }
    count(&amounts, &dates)
    let styles: [SourceReading.ColumnStyle] =
      if let style = mapping.numbers {
        plan.amountHeaders.map { .init(header: $0, style: style, evidence: declared) }
      } else {
        zip(plan.amountHeaders, amounts).map { header, census in
          NumberDecision(header: header, factor: mapping.factor, file: source.file, text: text)
            .decide(census.verdict, into: &report)
        }
      }
    let headers = plan.dates.map { plan.header[$0] }
    let forms: [SourceReading.ColumnDates] =
      mapping.dates.isEmpty
      ? zip(headers, dates).map { decide($1.verdict, of: $0, into: &report) }
      : headers.map { .init(header: $0, forms: mapping.dates, evidence: declared) }
    return Found(numbers: styles, dates: forms)
  }

  /// Lets every amount and every date of the file vote, in a pass of its own.
  private func count(_ amounts: inout [NumberCensus], _ dates: inout [DateCensus]) {
    guard !amounts.isEmpty || !dates.isEmpty else { return }
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    while scanner.next(into: &record) {
      if record.isBlank(in: text) || structure.isRepeatedHeader(record, in: text) { continue }
      for i in amounts.indices where plan.amounts[i] < record.fields.count {
        if let range = value(plan.amounts[i], record) {
          amounts[i].count(range, of: text, in: record)
        }
      }
      for i in dates.indices where plan.dates[i] < record.fields.count {
        if let range = value(plan.dates[i], record) { dates[i].count(range, of: text, in: record) }
      }
    }
  }

  /// Where the value of a cell stands, when it has one.
  @inline(__always)
  private func value(_ column: Int, _ record: CSVRecord) -> Range<Int>? {
    let range = text.trimmed(record.fields[column].range)
    guard case .value = missing.meaning(of: text.slice(range)) else { return nil }
    return range
  }

  private func decide(
    _ verdict: DateCensus.Verdict, of header: String, into report: inout Report
  ) -> SourceReading.ColumnDates {
    switch verdict {
    case .decided(let form, let sample):
      let evidence = sample.map {
        "af te lezen aan '\(text.slice($0.range).string)' op regel \($0.line)"
      }
      return .init(
        header: header, forms: [form ?? "yyyy-MM-dd"],
        evidence: evidence ?? "alle datums passen in deze vorm")
    case .ambiguous(let sample, let one, let other):
      report.error(
        RowRules.dateAmbiguous,
        at: PlaceFinder(file: source.file).place(
          of: sample.range, in: text, from: sample.recordStart, line: sample.line),
        Wording(
          nl: "'\(text.slice(sample.range).string)' in kolom '\(header)' kan "
            + "\(day(sample, one)) of \(day(sample, other)) zijn",
          en: "'\(text.slice(sample.range).string)' in column '\(header)' can be "
            + "\(day(sample, one)) or \(day(sample, other))"),
        hint: Wording(
          nl: "zet onder 'read' in de sidecar 'dates: \"\(one)\"' of 'dates: \"\(other)\"'",
          en: "write under 'read' in the sidecar 'dates: \"\(one)\"' or 'dates: \"\(other)\"'"))
      return .init(
        header: header, forms: [one],
        evidence: "onzeker: '\(text.slice(sample.range).string)' op regel \(sample.line)")
    }
  }

  /// The day that a cell is in a form, as ISO 8601.
  private func day(_ sample: DateSample, _ form: String) -> String {
    DateReader(form: form)?.date(text.slice(sample.range))?.iso ?? "?"
  }
}
