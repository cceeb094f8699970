public import Diagnostics

/// A check as `inzage explain` tells it: what it means, why, and what to do, with examples.
public struct ManualEntry: Sendable {
  public var name: RuleName
  public var chapter: Chapter
  /// How bad it can be, the worst first.
  public var levels: [Severity]
  /// The rules of the data model that it holds.
  public var model: [String]
  public var summary: Wording
  public var explanation: Wording
  public var good: [Example]
  /// None for what no author can write.
  public var bad: [Example]

  init(
    _ name: RuleName, _ chapter: Chapter, _ levels: [Severity], model: [String],
    summary: Wording, explanation: Wording, good: [Example], bad: [Example]
  ) {
    self.name = name
    self.chapter = chapter
    self.levels = levels
    self.model = model
    self.summary = summary
    self.explanation = explanation
    self.good = good
    self.bad = bad
  }

  init<Told: Rule>(_ rule: Told.Type) {
    self.init(
      rule.name, rule.chapter, rule.levels, model: rule.model, summary: rule.summary,
      explanation: rule.explanation, good: rule.good, bad: rule.bad)
  }
}

/// Every check that can speak, in every room: the rules, and what is asked of files, texts and
/// templates while they are read.
public enum Manual {
  /// By chapter and name.
  public static let entries: [ManualEntry] = {
    let read = files + rows + numbers + codes + watches + texts + fields + templates
    let all = read + Registry.all.map { entry(of: $0) }
    return Chapter.allCases.flatMap { chapter in
      all.filter { $0.chapter == chapter }.sorted { $0.name < $1.name }
    }
  }()

  /// What is told of a check; `nil` when there is none of this name.
  public static func entry(named name: String) -> ManualEntry? {
    entries.first { $0.name.text == name }
  }

  private static func entry<Told: Rule>(of rule: Told.Type) -> ManualEntry { ManualEntry(rule) }
}
