internal import Markup

/// Prints one page: goes along the steps of its template and of those that it reaches.
struct Renderer {
  let templates: [Template]
  let words: LocaleWords
  private let references: PageReferences
  var bytes: [UInt8] = []
  /// The values whose sections are open, innermost last.
  private var contexts: [TemplateValue]
  /// The parents that are being printed, outermost first: the template that calls and its call.
  private var parents: [(template: Int, call: Int)] = []
  private var indent: [UInt8] = []
  /// Whether a literal begins a line here; kept only while there is an indent.
  private var beginsLine = true
  private var depth = 0
  private var bodies = 0

  /// Far above what pages need; a template that gets here calls itself.
  static let deepest = 200
  /// A page of a hundred thousand rows stays below it; what gets here doubles itself.
  static let mostBodies = 1_000_000

  init(
    templates: [Template], words: LocaleWords, page: Address, root: String?,
    of value: TemplateValue
  ) {
    self.templates = templates
    self.words = words
    references = PageReferences(from: page, root: root)
    contexts = [value]
  }

  mutating func render(_ template: Int) throws(TemplateError) {
    try write(template, templates[template].steps.indices)
  }

  private mutating func write(_ template: Int, _ steps: Range<Int>) throws(TemplateError) {
    depth += 1
    bodies += 1
    guard depth <= Self.deepest else {
      throw TemplateError.tooDeep(template: templates[template].name)
    }
    guard bodies <= Self.mostBodies else {
      throw TemplateError.tooLong(template: templates[template].name)
    }
    var index = steps.lowerBound
    while index < steps.upperBound {
      switch templates[template].steps[index] {
      case .literal(let start, let end):
        write(literal: start..<end, of: template)
      case .value(let path):
        write(value(of: templates[template].paths[path]))
      case .word(let path):
        if let text = words[templates[template].paths[path].key] { write(.text(text)) }
      case .section(let path, let end):
        try printSection(template, path, index + 1..<end)
        index = end - 1
      case .inverted(let path, let end):
        if !value(of: templates[template].paths[path]).opensSection {
          try write(template, index + 1..<end)
        }
        index = end - 1
      case .partial(let call):
        try printPartial(templates[template].partials[call])
      case .parent(let call, let end):
        parents.append((template, call))
        try printPartial(templates[template].parents[call].partial)
        parents.removeLast()
        index = end - 1
      case .block(let block, let end):
        try printBlock(template, block, index + 1..<end)
        index = end - 1
      }
      index += 1
    }
    depth -= 1
  }
}

// MARK: - What has a body

extension Renderer {
  private mutating func printSection(
    _ template: Int, _ path: Int, _ body: Range<Int>
  ) throws(TemplateError) {
    switch value(of: templates[template].paths[path]) {
    case .list(let elements):
      for element in elements {
        contexts.append(element)
        try write(template, body)
        contexts.removeLast()
      }
    case .flag(let isOpen):
      if isOpen { try write(template, body) }
    case let value:
      guard value.opensSection else { return }
      contexts.append(value)
      try write(template, body)
      contexts.removeLast()
    }
  }

  private mutating func printPartial(_ call: PartialCall) throws(TemplateError) {
    guard let template = call.template else { return }
    let outer = indent.count
    begin(indent: call.indent)
    try write(template, templates[template].steps.indices)
    indent.removeLast(indent.count - outer)
  }

  private mutating func printBlock(
    _ template: Int, _ block: Int, _ body: Range<Int>
  ) throws(TemplateError) {
    let outer = indent.count
    begin(indent: templates[template].blocks[block].indent)
    if let filling = filling(of: templates[template].blocks[block].name) {
      try write(filling.template, filling.body)
    } else {
      try write(template, body)
    }
    indent.removeLast(indent.count - outer)
  }

  /// What fills a block: the word of the outermost template counts.
  private func filling(of block: String) -> (template: Int, body: Range<Int>)? {
    for (template, call) in parents {
      for override in templates[template].parents[call].overrides where override.name == block {
        return (template, override.body)
      }
    }
    return nil
  }

  private mutating func begin(indent blanks: [UInt8]) {
    guard !blanks.isEmpty else { return }
    indent.append(contentsOf: blanks)
    beginsLine = true
  }
}

// MARK: - Values

extension Renderer {
  /// What a path stands for: the innermost record that knows its first name decides.
  private func value(of path: NamePath) -> TemplateValue {
    guard let first = path.segments.first else { return contexts.last ?? .absent }
    for context in contexts.reversed() {
      guard case .record(let record) = context, let found = record[first] else { continue }
      guard path.segments.count > 1 else { return found }
      return Self.follow(path.segments.dropFirst(), in: found)
    }
    return .absent
  }

  private static func follow(_ names: ArraySlice<String>, in start: TemplateValue)
    -> TemplateValue
  {
    var value = start
    for name in names {
      guard case .record(let record) = value, let next = record[name] else { return .absent }
      value = next
    }
    return value
  }

  private mutating func write(_ value: TemplateValue) {
    switch value {
    case .text(let text):
      indentValue()
      HTML.escape(text, into: &bytes)
    case .html(let html):
      indentValue()
      bytes.append(contentsOf: html.markup.utf8)
    case .link(let link):
      indentValue()
      references.write(link, into: &bytes)
    case .absent, .flag, .list, .record: return
    }
  }

  /// Only the template is indented, never the lines of a value: a name that begins a line takes
  /// the indent of that line.
  private mutating func indentValue() {
    guard !indent.isEmpty, beginsLine else { return }
    bytes.append(contentsOf: indent)
    beginsLine = false
  }

  private mutating func write(literal range: Range<Int>, of template: Int) {
    guard !indent.isEmpty else {
      bytes.append(contentsOf: templates[template].literals[range])
      return
    }
    var line = range.lowerBound
    while line < range.upperBound {
      let rest = templates[template].literals[line..<range.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let isBlank = end == line
      if beginsLine, !isBlank { bytes.append(contentsOf: indent) }
      let next = end.map { $0 + 1 } ?? range.upperBound
      bytes.append(contentsOf: rest[..<next])
      beginsLine = end != nil
      line = next
    }
  }
}
