import Civic
import Diagnostics

/// Turns the census of a column into its style, and says so when the column leaves a doubt.
struct NumberDecision {
  let header: String
  let factor: Int64
  let file: String
  let text: Bytes

  func decide(_ verdict: NumberCensus.Verdict, into report: inout Report)
    -> SourceReading.ColumnStyle
  {
    switch verdict {
    case .decided(let style, let sample):
      return SourceReading.ColumnStyle(
        header: header, style: style, evidence: Self.evidence(style, sample))
    case .ambiguous(let sample, let one, let other):
      reportAmbiguous(sample, one, other, &report)
      return SourceReading.ColumnStyle(
        header: header, style: one, evidence: "onzeker: '\(sample.text)' op regel \(sample.line)")
    case .mixed(let first, let second, let style):
      reportMixed(first, second, &report)
      return SourceReading.ColumnStyle(
        header: header, style: style,
        evidence: "gemengd: '\(first.text)' op regel \(first.line) en '\(second.text)' op regel "
          + "\(second.line)")
    }
  }

  private static func evidence(_ style: NumberStyle, _ sample: NumberSample?) -> String {
    guard let sample else {
      return style.decimal == nil ? "alleen hele getallen" : "geen bedragen in deze kolom"
    }
    return "af te lezen aan '\(sample.text)' op regel \(sample.line)"
  }

  private func place(of sample: NumberSample) -> Place {
    PlaceFinder(file: file).place(
      of: sample.range, in: text, from: sample.recordStart, line: sample.line)
  }

  private func reportAmbiguous(
    _ sample: NumberSample, _ one: NumberStyle, _ other: NumberStyle, _ report: inout Report
  ) {
    let readings = "\(euros(sample, one)) of \(euros(sample, other))"
    let english = "\(euros(sample, one)) or \(euros(sample, other))"
    report.error(
      RowRules.numberAmbiguous, at: place(of: sample),
      Wording(
        nl: "'\(sample.text)' in kolom '\(header)' kan \(readings) zijn",
        en: "'\(sample.text)' in column '\(header)' can be \(english)"),
      hint: Wording(
        nl: "zet onder 'read' in de sidecar: is het \(euros(sample, one)), dan "
          + "'\(NumberAdvice.declaration(one))'; is het \(euros(sample, other)), dan "
          + "'\(NumberAdvice.declaration(other))'",
        en: "write under 'read' in the sidecar: for \(euros(sample, one)) "
          + "'\(NumberAdvice.declaration(one))'; for \(euros(sample, other)) "
          + "'\(NumberAdvice.declaration(other))'"))
  }

  private func reportMixed(
    _ first: NumberSample, _ second: NumberSample, _ report: inout Report
  ) {
    report.error(
      RowRules.numberMixed, at: place(of: second),
      Wording(
        nl: "'\(second.text)' in kolom '\(header)' is anders geschreven dan '\(first.text)' op "
          + "regel \(first.line)",
        en: "'\(second.text)' in column '\(header)' is written in another way than "
          + "'\(first.text)' on line \(first.line)"),
      hint: Wording(
        nl: "zet 'numbers' in de sidecar; dan worden de rijen gemeld die er niet bij passen",
        en: "set 'numbers' in the sidecar; then the rows that do not fit are named"))
  }

  /// `€ 1.055.000,00`, with the factor in it.
  private func euros(_ sample: NumberSample, _ style: NumberStyle) -> String {
    var reader = AmountReader(style, factor: factor)
    do throws(NumberFault) {
      return Self.euros(cents: try reader.cents(text.slice(sample.range)))
    } catch {
      return "?"
    }
  }

  /// Dutch, with dots between thousands.
  static func euros(cents: Int64) -> String {
    let whole = Array(String(cents.magnitude / 100))
    var grouped = ""
    for (i, digit) in whole.enumerated() {
      if i > 0, (whole.count - i) % 3 == 0 { grouped += "." }
      grouped.append(digit)
    }
    let rest = cents.magnitude % 100
    return "€ \(cents < 0 ? "-" : "")\(grouped),\(rest < 10 ? "0" : "")\(rest)"
  }
}
