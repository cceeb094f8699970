internal import Diagnostics

/// Walks a template and all that it reaches as if it printed the sample, both ways at every
/// section.
struct Checker {
  let library: TemplateLibrary
  let page: Int
  let words: LocaleWords
  private(set) var report = Report()
  private var problems = 0
  /// The values whose sections are open, innermost last.
  var contexts: [Context]
  /// Where in the HTML the walk is.
  var position = HTMLPosition()
  private var parents: [OpenParent] = []
  /// The templates that are being walked, outermost first.
  private var entered: [Entry] = []
  /// The block fillings that are being walked.
  private var fillings: [Filling] = []
  private var depth = 0
  private var work = 0

  /// Enough to begin with: the walk ends there.
  static let mostProblems = 200
  /// Counted in bytes of text, with a body as a line of it: a page that takes more doubles itself.
  static let mostWork = 5_000_000
  static let workOfBody = 100

  /// A value of the sample, or something that is reported already and of which nothing is known.
  enum Context {
    case known(TemplateValue)
    case unknown
  }

  private struct OpenParent {
    var template: Int
    var call: Int
    /// The blocks that the walk of the parent has met.
    var blocks: Set<String> = []
  }

  private struct Entry {
    var template: Int
    var contexts: Int
    var position: HTMLPosition
  }

  private struct Filling: Equatable {
    var template: Int
    var body: Range<Int>
  }

  init(_ library: TemplateLibrary, page: Int, sample: TemplateRecord, words: LocaleWords) {
    self.library = library
    self.page = page
    self.words = words
    contexts = [.known(.record(sample))]
  }

  /// The name of the page kind's template: a partial is right or wrong for the page it is used in.
  var pageName: String { library.templates[page].name }

  mutating func error(
    _ rule: RuleName, _ template: Int, _ range: Range<Int>, _ summary: Wording,
    hint: Wording? = nil
  ) {
    problems += 1
    guard problems <= Self.mostProblems else { return }
    report.error(rule, at: library.templates[template].source.place(of: range), summary, hint: hint)
  }
}

// MARK: - The walk

extension Checker {
  mutating func checkPage() {
    enter(page)
    guard position != HTMLPosition() else { return }
    let end = library.templates[page].source.bytes.count
    error(
      TemplateRule.safety, page, max(0, end - 1)..<end,
      Wording(
        nl: "'\(pageName)' eindigt midden in \(position.whereabouts(.nl))",
        en: "'\(pageName)' ends inside \(position.whereabouts(.en))"),
      hint: Wording(nl: "maak de HTML af", en: "complete the HTML"))
  }

  private mutating func enter(_ template: Int) {
    entered.append(Entry(template: template, contexts: contexts.count, position: position))
    walk(template, library.templates[template].steps.indices)
    entered.removeLast()
  }

  private mutating func walk(_ template: Int, _ steps: Range<Int>) {
    depth += 1
    work += Self.workOfBody
    defer { depth -= 1 }
    guard depth <= Renderer.deepest else { return reportEndless(template) }
    var index = steps.lowerBound
    while index < steps.upperBound, problems < Self.mostProblems {
      work += 1
      guard work <= Self.mostWork else { return reportEndless(template) }
      switch library.templates[template].steps[index] {
      case .literal(let start, let end):
        work += end - start
        position.read(library.templates[template].literals[start..<end])
      case .value(let path):
        checkValue(library.templates[template].paths[path], in: template)
      case .word(let path):
        checkWord(library.templates[template].paths[path], in: template)
      case .section(let path, let end):
        walkSection(template, path, index + 1..<end)
        index = end - 1
      case .inverted(let path, let end):
        walkInverted(template, path, index + 1..<end)
        index = end - 1
      case .partial(let call):
        walkPartial(library.templates[template].partials[call], from: template)
      case .parent(let call, let end):
        walkParent(template, call)
        index = end - 1
      case .block(let block, let end):
        walkBlock(template, block, index + 1..<end)
        index = end - 1
      }
      index += 1
    }
  }

  private mutating func walkInverted(_ template: Int, _ path: Int, _ body: Range<Int>) {
    let path = library.templates[template].paths[path]
    // Only the name must be known: whatever it stands for can be missing.
    _ = resolve(path, in: template)
    walkBranch(template, path, body)
  }

  private mutating func walkSection(_ template: Int, _ path: Int, _ body: Range<Int>) {
    let path = library.templates[template].paths[path]
    switch resolve(path, in: template) {
    case .known(.flag): walkBranch(template, path, body)
    case .known(.list(let elements)):
      if elements.isEmpty { reportNotFull(path, in: template) }
      contexts.append(elements.first.map { .known($0) } ?? .unknown)
      walkBranch(template, path, body, .repeated)
      contexts.removeLast()
    case .known(.absent):
      reportNotFull(path, in: template)
      contexts.append(.unknown)
      walkBranch(template, path, body, .repeated)
      contexts.removeLast()
    case let context:
      contexts.append(context)
      walkBranch(template, path, body)
      contexts.removeLast()
    }
  }

  private enum Times {
    case once, repeated
  }

  /// Walks a body that may be printed or not: what follows must be the same HTML either way.
  private mutating func walkBranch(
    _ template: Int, _ path: NamePath, _ body: Range<Int>, _ times: Times = .once
  ) {
    let before = position
    walk(template, body)
    guard let both = before.joined(with: position) else {
      reportUneven(path, in: template, before: before)
      position = before
      return
    }
    position = both
    guard times == .repeated, both != before else { return }
    // The second row begins where the first one ended.
    walk(template, body)
    position = both.joined(with: position) ?? both
  }

  private mutating func walkPartial(_ call: PartialCall, from template: Int) {
    guard let partial = call.template else { return }
    guard let entry = entered.last(where: { $0.template == partial }) else {
      return enter(partial)
    }
    // It is being walked already, so that walking it again would tell nothing new.
    if entry.contexts == contexts.count { reportEndlessCall(call, in: template) }
    if entry.position != position { reportMoved(call, in: template, entry.position) }
  }

  private mutating func walkParent(_ template: Int, _ call: Int) {
    let parent = library.templates[template].parents[call]
    parents.append(OpenParent(template: template, call: call))
    if let target = parent.partial.template { enter(target) }
    let met = parents.removeLast().blocks
    guard parent.partial.template != nil else { return }
    for override in parent.overrides where !met.contains(override.name) {
      error(
        TemplateRule.partial, template, override.range,
        Wording(
          nl: "'\(override.name)' is geen blok van '\(parent.partial.name)'",
          en: "'\(override.name)' is not a block of '\(parent.partial.name)'"),
        hint: Suggestion.hint(for: override.name, among: met.sorted()))
    }
  }

  private mutating func walkBlock(_ template: Int, _ block: Int, _ body: Range<Int>) {
    let block = library.templates[template].blocks[block]
    for index in parents.indices { parents[index].blocks.insert(block.name) }
    var filling = Filling(template: template, body: body)
    search: for parent in parents {
      let overrides = library.templates[parent.template].parents[parent.call].overrides
      for override in overrides where override.name == block.name {
        filling = Filling(template: parent.template, body: override.body)
        break search
      }
    }
    if fillings.contains(filling) { return reportFillingItself(block, in: template) }
    fillings.append(filling)
    walk(filling.template, filling.body)
    fillings.removeLast()
  }
}
