/// What a run has to say to its author, in one value that every check adds to.
///
/// A task that runs beside others fills a report of its own; reports are absorbed in the order of
/// their files and read back sorted by place, so that a run says the same on any number of cores.
public struct Report: Sendable {
  private var found: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  public init() {}

  /// What was found, by file, line and column; what has no place comes last.
  public var diagnostics: [Diagnostic] {
    found.sorted { a, b in
      switch (a.place, b.place) {
      case (let x?, let y?) where x != y: x < y
      case (.some, .none): true
      case (.none, .some): false
      default: (a.rule, a.summary.en) < (b.rule, b.summary.en)
      }
    }
  }

  public var hasErrors: Bool { found.contains { $0.severity == .error } }
  public var isEmpty: Bool { found.isEmpty }

  /// Whether a rule has said anything yet.
  public func holds(_ rule: RuleName) -> Bool { found.contains { $0.rule == rule } }

  public func count(of severity: Severity) -> Int {
    found.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  public mutating func add(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { found.append(diagnostic) }
  }

  public mutating func error(
    _ rule: RuleName, at place: Place?, _ summary: Wording, hint: Wording? = nil
  ) {
    add(Diagnostic(rule, .error, at: place, summary, hint: hint))
  }

  public mutating func warning(
    _ rule: RuleName, at place: Place?, _ summary: Wording, hint: Wording? = nil
  ) {
    add(Diagnostic(rule, .warning, at: place, summary, hint: hint))
  }

  public mutating func note(
    _ rule: RuleName, at place: Place?, _ summary: Wording, hint: Wording? = nil
  ) {
    add(Diagnostic(rule, .note, at: place, summary, hint: hint))
  }

  public mutating func absorb(_ other: Report) {
    for diagnostic in other.found { add(diagnostic) }
  }
}
