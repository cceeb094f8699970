internal import Diagnostics

/// The names of the checks on templates.
enum TemplateRule {
  /// The template is not written in the template language.
  static let syntax: RuleName = "template-syntax"
  /// A name is not known, or cannot be used in this way.
  static let name: RuleName = "template-name"
  /// A word is not in the locale.
  static let word: RuleName = "template-word"
  /// A partial, parent or block does not exist, exists twice or has no end.
  static let partial: RuleName = "template-partial"
  /// What is printed could change the meaning of the HTML around it.
  static let safety: RuleName = "template-safety"
  /// The sample that templates are checked against is not full: a mistake in the program.
  static let sample: RuleName = "template-sample"
}
