import Civic
import Diagnostics

extension RowMaker {
  /// Hands over what was found, after the last row.
  mutating func finish(
    sha256: String, byteCount: Int, into report: inout Report
  ) -> SourceReading {
    var reading = SourceReading(
      encoding: decoded.encoding, hadByteOrderMark: decoded.hadByteOrderMark,
      encodingReason: decoded.reason, delimiter: scanner.delimiter, headerLine: headerRecord.line,
      header: plan.header, sha256: sha256, byteCount: byteCount)
    reading.rowCount = rowCount
    reading.styles = styles
    reading.dates = dateColumns
    reading.unusedRules = sieveUses.indices.filter { sieveUses[$0] == 0 }
    reading.reasons = reasons.reasons
    reading.printedTotals = printed.sums
    sums.hand(over: &reading, headers: plan.amountHeaders, file: source.file, into: &report)
    reportRejections(into: &report)
    // How much was rounded means nothing while it is unsure what the amounts are.
    if !report.holds(RowRules.numberAmbiguous) { reportRounding(into: &report) }
    textCells.report(into: &report)
    if let first = literalQuotes.first {
      report.note(
        RowRules.quotesClose, at: first,
        Wording(
          nl: "\(literalQuotes.count) cellen hebben aanhalingstekens midden in de tekst; ze zijn "
            + "gelezen zoals ze er staan",
          en: "\(literalQuotes.count) cells have quotes in the middle of their text; they were "
            + "read as they stand"))
    }
    if !source.isShared {
      for index in reading.unusedRules {
        let rule = plan.sieves[index].rule
        UnusedRules.report(rule, at: rule.place ?? source.cells.place, of: source.file, &report)
      }
    }
    reportRepeats(into: &report)
    reportLabels(into: &report)
    reportCurrency(into: &report)
    return reading
  }

  private mutating func reportRejections(into report: inout Report) {
    let measured = sums.rows(in: .rejected)
    let declared = source.mapping.expects.rejected
    let place = source.mapping.expects.place ?? source.cells.place
    if measured == declared {
      guard measured > 0 else { return }
      let isOne = measured == 1
      report.note(
        RowRules.rejectedRowsDeclared, at: place,
        Wording(
          nl: "Van \(source.file) \(isOne ? "is 1 rij" : "zijn \(measured) rijen") "
            + "geweigerd, zoals opgegeven",
          en: "\(measured) \(isOne ? "row" : "rows") of \(source.file) "
            + "\(isOne ? "was" : "were") rejected, as declared"))
      rejections.handDeclared(over: &report)
      return
    }
    if declared > 0 {
      report.error(
        RowRules.rejectedRows, at: place,
        Wording(
          nl: "Van \(source.file) geweigerde rijen: \(measured), en geen \(declared)",
          en: "Rejected rows of \(source.file): \(measured), not \(declared)"),
        hint: Wording(
          nl: "kijk wat er veranderd is, en verbeter daarna 'rejected'",
          en: "see what changed, then mend 'rejected'"))
    }
    rejections.hand(over: &report)
  }

  private func reportRounding(into report: inout Report) {
    for (reader, header) in zip(readers, plan.amountHeaders) where reader.rounded.count > 0 {
      let count = reader.rounded.count
      let sum = Self.cents(ofMillionths: reader.rounded.difference)
      report.note(
        RowRules.amountRounded, at: Place(file: source.file, line: headerRecord.line),
        Wording(
          nl: "In kolom '\(header)' \(count == 1 ? "is 1 bedrag" : "zijn \(count) bedragen") "
            + "afgerond op hele centen; samen scheelt dat \(sum.nl) cent",
          en: "In column '\(header)' \(count == 1 ? "1 amount was" : "\(count) amounts were") "
            + "rounded to whole cents; together that makes \(sum.en) cents"))
    }
  }

  /// With three decimals: `-0,412`.
  private static func cents(ofMillionths sum: Int128) -> Wording {
    let thousandths = (sum.magnitude + 500) / 1000
    let rest = String(thousandths % 1000)
    let decimals = String(repeating: "0", count: 3 - rest.count) + rest
    let sign = sum < 0 && thousandths > 0 ? "-" : ""
    return Wording(
      nl: "\(sign)\(thousandths / 1000),\(decimals)",
      en: "\(sign)\(thousandths / 1000).\(decimals)")
  }
}
