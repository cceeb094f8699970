internal import Diagnostics

extension Checker {
  /// What the sample has for a path; what it does not have is reported and unknown from there on.
  mutating func resolve(_ path: NamePath, in template: Int) -> Context {
    guard let first = path.segments.first else { return contexts.last ?? .unknown }
    for context in contexts.reversed() {
      guard case .known(let value) = context else { return .unknown }
      guard case .record(let record) = value, let found = record[first] else { continue }
      return follow(path, from: found, in: template)
    }
    report(unknown: path, 0, in: template, among: knownNames)
    return .unknown
  }

  private mutating func follow(
    _ path: NamePath, from start: TemplateValue, in template: Int
  ) -> Context {
    var value = start
    for index in path.segments.indices.dropFirst() {
      switch value {
      case .record(let record):
        guard let next = record[path.segments[index]] else {
          report(unknown: path, index, in: template, among: record.names)
          return .unknown
        }
        value = next
      case .absent:
        reportNotFull(path, in: template)
        return .unknown
      default:
        reportNoNames(path, index, value, in: template)
        return .unknown
      }
    }
    return .known(value)
  }

  private var knownNames: [String] {
    contexts.reversed().flatMap { context -> [String] in
      if case .known(.record(let record)) = context { record.names } else { [] }
    }
  }

  mutating func checkWord(_ path: NamePath, in template: Int) {
    if words[path.key] == nil {
      error(
        TemplateRule.word, template, path.range,
        Wording(
          nl: "'\(path.text)' is geen woord van de taalbestanden",
          en: "'\(path.text)' is not a word of the locale files"),
        hint: Suggestion.hint(for: path.text, among: words.keys.map { "t." + $0 }))
    }
    check(.text(""), of: path, in: template)
  }

  /// Whether the value of a name may be printed where it stands.
  mutating func checkValue(_ path: NamePath, in template: Int) {
    guard case .known(let value) = resolve(path, in: template) else {
      if case .nothing(let reason) = Slot(at: position) {
        reportNoSlot(path, reason, in: template)
      }
      return
    }
    switch value {
    case .absent: reportNotFull(path, in: template)
    case .flag, .list, .record: reportNotPrinted(path, value, in: template)
    case .text, .html, .link: check(value, of: path, in: template)
    }
  }

  private mutating func check(
    _ value: TemplateValue, of path: NamePath, in template: Int
  ) {
    switch (Slot(at: position), value) {
    case (.nothing(let reason), _): reportNoSlot(path, reason, in: template)
    case (.text, _), (.plain, .text), (.plain, .link), (.url, .link), (.fragment, .text): return
    case (.plain(let place), _):
      error(
        TemplateRule.safety, template, path.range,
        Wording(
          nl: "'\(path.text)' is HTML, en '\(place)' kan alleen tekst hebben",
          en: "'\(path.text)' is HTML, and '\(place)' takes text only"),
        hint: Wording(nl: "gebruik hier een tekst", en: "use a text here"))
    case (.fragment(let attribute), .link):
      reportNoSlot(path, .middleOfURL(attribute: attribute), in: template)
    case (.url(let attribute), _), (.fragment(let attribute), _):
      error(
        TemplateRule.safety, template, path.range,
        Wording(
          nl: "'\(path.text)' is \(value.kind.nl), en '\(attribute)' kan alleen een link hebben",
          en: "'\(path.text)' is \(value.kind.en), and '\(attribute)' takes a link only"),
        hint: Wording(
          nl: "gebruik een naam die een link is; een tekst kan een script zijn",
          en: "use a name that is a link; a text can be a script"))
    }
  }
}
