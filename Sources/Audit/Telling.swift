import Diagnostics

extension Report {
  /// Says once what holds for many rows of a file: at the first of `lines`, with the others. The
  /// lines stand in the order of what they matter.
  mutating func tell(
    _ rule: RuleName, _ severity: Severity, in file: String, lines: [Int], _ summary: Wording,
    hint: Wording
  ) {
    guard let first = lines.first else { return }
    add(
      Diagnostic(
        rule, severity, at: Place(file: file, line: first), summary, hint: hint,
        others: Array(lines.dropFirst())))
  }
}

extension Wording {
  /// `10 keer. Bijvoorbeeld: ` before what is said of the first of them; nothing when there is but
  /// one.
  static func times(_ count: Int) -> Wording {
    count == 1
      ? Wording(nl: "", en: "")
      : Wording(nl: "\(count) keer. Bijvoorbeeld: ", en: "\(count) times. For example: ")
  }

  static func + (a: Wording, b: Wording) -> Wording {
    Wording(nl: a.nl + b.nl, en: a.en + b.en)
  }
}
