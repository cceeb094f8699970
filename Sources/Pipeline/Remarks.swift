internal import Audit
internal import Civic
internal import Diagnostics

extension Report {
  /// What readers are told: warnings and notes about sources, and those that hold a rule of the
  /// data model. What only helps an author write stays in the terminal.
  func remarks(on dossier: Dossier) -> [Remark] {
    let language = Language(rawValue: dossier.settings.record.language) ?? .nl
    let sources = dossier.sources + dossier.rounds.map(\.source)
    var numbers: [String: Int] = [:]
    for (i, source) in sources.enumerated() {
      numbers[source.file] = i + 1
      numbers[source.cells.place.file] = i + 1
    }
    return diagnostics.compactMap { diagnostic in
      guard let level = Remark.Level(diagnostic.severity), let place = diagnostic.place,
        let check = Manual.entry(named: diagnostic.rule.text)
      else { return nil }
      let source = numbers[place.file]
      guard source != nil || !check.model.isEmpty else { return nil }
      let hasRows = source.map { sources[$0 - 1].file == place.file } ?? false
      return Remark(
        check: diagnostic.rule.text, question: check.summary[language], level: level,
        text: diagnostic.summary[language].replacing("€ ", with: "€\u{A0}"), file: place.file,
        source: source,
        lines: hasRows ? [place.line] + diagnostic.others : [])
    }
  }
}

extension Remark.Level {
  fileprivate init?(_ severity: Severity) {
    switch severity {
    case .error: return nil
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
