public import Diagnostics

/// All templates of a portal, parsed once and joined to each other.
public struct TemplateLibrary: Sendable {
  /// In the order of their names.
  private(set) var templates: [Template] = []
  private var positions: [String: Int] = [:]

  /// Parses the templates; what is wrong with their writing is reported, and so is a partial or a
  /// parent that does not exist.
  public init(_ sources: [TemplateSource], into report: inout Report) {
    for source in sources.sorted(by: { ($0.name, $0.file) < ($1.name, $1.file) }) {
      if let first = position(of: source.name) {
        reportDouble(source, first: templates[first], into: &report)
        continue
      }
      let parser = TemplateParser(source)
      report.absorb(parser.problems.report)
      positions[source.name] = templates.count
      templates.append(parser.template)
    }
    for index in templates.indices { join(index, into: &report) }
  }

  public func template(named name: String) -> Template? {
    position(of: name).map { templates[$0] }
  }

  /// The names of all templates, in alphabetical order.
  public var names: [String] { templates.map(\.name) }

  func position(of name: String) -> Int? { positions[name] }

  /// The template of this name and all that it can print, in alphabetical order.
  func reach(of name: String) -> [Int] {
    guard let start = position(of: name) else { return [] }
    var reached: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      let calls = templates[index].partials + templates[index].parents.map(\.partial)
      for case let next? in calls.map(\.template) where reached.insert(next).inserted {
        waiting.append(next)
      }
    }
    return reached.sorted()
  }

  /// Finds the templates that a template calls.
  private mutating func join(_ index: Int, into report: inout Report) {
    var problems = TemplateProblems(in: templates[index].source)
    for call in templates[index].partials.indices {
      let partial = templates[index].partials[call]
      templates[index].partials[call].template = position(of: partial.name)
      if position(of: partial.name) == nil { reportMissing(partial, to: &problems) }
    }
    for call in templates[index].parents.indices {
      let parent = templates[index].parents[call].partial
      templates[index].parents[call].partial.template = position(of: parent.name)
      if position(of: parent.name) == nil { reportMissing(parent, to: &problems) }
    }
    report.absorb(problems.report)
  }

  private func reportMissing(_ call: PartialCall, to problems: inout TemplateProblems) {
    guard !problems.isFull else { return }
    problems.error(
      TemplateRule.partial, call.range,
      Wording(
        nl: "'\(call.name)' is geen sjabloon van dit portaal",
        en: "'\(call.name)' is not a template of this portal"),
      hint: Suggestion.hint(for: call.name, among: names))
  }

  private func reportDouble(
    _ source: TemplateSource, first: Template, into report: inout Report
  ) {
    report.error(
      TemplateRule.partial, at: Place(file: source.file),
      Wording(
        nl: "'\(source.name)' is ook de naam van \(first.file)",
        en: "'\(source.name)' is the name of \(first.file) too"),
      hint: Wording(
        nl: "geef één van de twee een andere naam", en: "give one of the two another name"))
  }
}
