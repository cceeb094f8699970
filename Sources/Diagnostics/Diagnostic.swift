/// Something the author can mend, said at the place where it can be mended.
public struct Diagnostic: Hashable, Sendable {
  public var rule: RuleName
  public var severity: Severity
  public var place: Place?
  /// One clause that leads with what is particular, in single quotes as the author wrote it.
  public var summary: Wording
  /// What to do about it: a verb phrase or a "did you mean".
  public var hint: Wording?
  /// Other lines of the file of which the same can be said. What holds for a thousand rows is
  /// said once, at the first of them.
  public var others: [Int]

  public init(
    _ rule: RuleName, _ severity: Severity, at place: Place?, _ summary: Wording,
    hint: Wording? = nil, others: [Int] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.summary = summary
    self.hint = hint
    self.others = others
  }
}

/// Would the site mislead? `error`: yes, so nothing is printed; `warning`: no, but it is poorer
/// than it should be; `note`: worth knowing.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  case error, warning, note
}

/// The name of a check, kebab-case and unique; it stands in the manual and in `inzage explain`.
public struct RuleName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let text: String

  public init(stringLiteral text: StaticString) {
    self.text = text.description
  }

  /// The name of a check as somebody typed it.
  public init(_ text: String) {
    self.text = text
  }

  public var description: String { text }
}

extension RuleName: Comparable {
  public static func < (a: RuleName, b: RuleName) -> Bool { a.text < b.text }
}
