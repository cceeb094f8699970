internal import Diagnostics

/// What is wrong with one template. After a hundred problems the rest counts as said: such a file
/// is no template.
struct TemplateProblems {
  private(set) var report = Report()
  private let source: SourceText
  private var count = 0
  private static let limit = 100
  /// Whether anything more would be left out.
  var isFull: Bool { count >= Self.limit }

  init(in source: SourceText) {
    self.source = source
  }

  mutating func error(
    _ rule: RuleName, _ range: Range<Int>, _ summary: Wording, hint: Wording? = nil
  ) {
    add(.error, rule, range, summary, hint)
  }

  mutating func warning(
    _ rule: RuleName, _ range: Range<Int>, _ summary: Wording, hint: Wording? = nil
  ) {
    add(.warning, rule, range, summary, hint)
  }

  private mutating func add(
    _ severity: Severity, _ rule: RuleName, _ range: Range<Int>, _ summary: Wording,
    _ hint: Wording?
  ) {
    count += 1
    guard count <= Self.limit else { return }
    report.add(Diagnostic(rule, severity, at: source.place(of: range), summary, hint: hint))
  }

  /// Text of the template for a message: one line, not too long.
  func quoted(_ range: Range<Int>) -> String {
    let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + 40)
    let line = source.bytes[shown].prefix { !$0.isLineBreak }
    return String(decoding: line, as: UTF8.self) + (line.count < range.count ? "…" : "")
  }
}
