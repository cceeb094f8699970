public import Diagnostics

extension TemplateLibrary {
  /// Checks a template with all that it reaches against a full sample of what it may print:
  /// branches that are not taken and lists of any length among it.
  ///
  /// What passes prints every name it writes, and stays the HTML it is whatever stands in the
  /// names.
  public func check(
    _ name: String, against sample: TemplateRecord, words: LocaleWords, into report: inout Report
  ) {
    guard let template = position(of: name) else {
      report.error(
        TemplateRule.partial, at: nil,
        Wording(
          nl: "'\(name)' is geen sjabloon van dit portaal",
          en: "'\(name)' is not a template of this portal"),
        hint: Suggestion.hint(for: name, among: names))
      return
    }
    var checker = Checker(self, page: template, sample: sample, words: words)
    checker.checkPage()
    report.absorb(checker.report)
  }
}
