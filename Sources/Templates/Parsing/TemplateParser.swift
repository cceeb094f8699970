internal import Diagnostics

/// Makes the steps of a template from its text.
struct TemplateParser {
  private(set) var template: Template
  private(set) var problems: TemplateProblems
  private let source: SourceText
  private var tags: [Tag] = []
  /// Up to where the text has been dealt with.
  private var cursor = 0
  /// The blocks that are open, innermost last, with what goes off each line in them.
  private var margins: [[UInt8]] = [[]]
  /// For each open tag, where its step stands.
  private var pending: [Int: Int] = [:]
  /// A template is a page of text; its offsets and problems stay countable.
  static let largest = 1 << 20

  init(_ input: TemplateSource) {
    let source = SourceText(file: input.file, text: input.text)
    self.source = source
    template = Template(name: input.name, source: source)
    problems = TemplateProblems(in: source)
    if source.bytes.count <= Self.largest { parse() } else { refuseSize() }
  }

  private mutating func parse() {
    let scanner = TagScanner(source)
    let pairing = TagPairing(scanner.tags, of: source, problems: scanner.problems)
    tags = TagMargins(pairing.tags, of: source).tags
    problems = pairing.problems
    refuseControlCharacters()
    writeSteps()
  }

  private mutating func writeSteps() {
    var index = 0
    while index < tags.count {
      let tag = tags[index]
      // The text before a closing tag stands in what it closes.
      let holder = tag.kind == .close ? tag.partner ?? tag.encloser : tag.encloser
      writeText(upTo: tag.owned.lowerBound, in: holder)
      if isStray(index) {
        index = passStray(index)
      } else {
        cursor = max(cursor, tag.owned.upperBound)
        write(index)
        index += 1
      }
    }
    writeText(upTo: source.bytes.count, in: nil)
  }

  private mutating func write(_ index: Int) {
    let tag = tags[index]
    switch tag.kind {
    case .comment: break
    case .name:
      let path = addPath(tag.name)
      let isWord = !template.paths[path].key.isEmpty
      template.steps.append(isWord ? .word(path: path) : .value(path: path))
    case .partial:
      template.partials.append(partialCall(tag))
      template.steps.append(.partial(template.partials.count - 1))
    case .section, .inverted, .parent, .block: open(index)
    case .close:
      if let opening = tag.partner { close(opening) }
    }
  }

  private mutating func open(_ index: Int) {
    let tag = tags[index]
    let step = template.steps.count
    switch tag.kind {
    case .section, .inverted:
      let path = addPath(tag.name)
      refuseSectionOfWord(path)
      template.steps.append(
        tag.kind == .section ? .section(path: path, end: step) : .inverted(path: path, end: step))
    case .parent:
      template.parents.append(ParentCall(partial: partialCall(tag)))
      template.steps.append(.parent(template.parents.count - 1, end: step))
    case .block where standsInParent(index):
      margins.append(tag.indent)
    case .block:
      let block = Block(
        name: source.text(in: tag.name), range: tag.name, indent: withoutMargin(tag.indent))
      margins.append(tag.indent)
      template.blocks.append(block)
      template.steps.append(.block(template.blocks.count - 1, end: step))
    default: return
    }
    pending[index] = step
  }

  private mutating func close(_ opening: Int) {
    guard let step = pending.removeValue(forKey: opening) else { return }
    let end = template.steps.count
    if tags[opening].kind == .block { margins.removeLast() }
    if tags[opening].kind == .block, standsInParent(opening) {
      return addOverride(opening, body: step..<end)
    }
    switch template.steps[step] {
    case .section(let path, _): template.steps[step] = .section(path: path, end: end)
    case .inverted(let path, _): template.steps[step] = .inverted(path: path, end: end)
    case .parent(let call, _): template.steps[step] = .parent(call, end: end)
    case .block(let block, _): template.steps[step] = .block(block, end: end)
    default: return
    }
  }
}

// MARK: - Text and names

extension TemplateParser {
  /// Keeps the text before a tag, without the margin of the block it stands in.
  private mutating func writeText(upTo end: Int, in encloser: Int?) {
    guard cursor < end else { return }
    let range = cursor..<end
    cursor = end
    if let encloser, tags[encloser].kind == .parent { return warnOfStrayText(range) }
    let start = template.literals.count
    let margin = margins.last ?? []
    if margin.isEmpty {
      template.literals.append(contentsOf: source.bytes[range])
    } else {
      appendWithoutMargin(range, margin)
    }
    if template.literals.count > start {
      template.steps.append(.literal(start: start, end: template.literals.count))
    }
  }

  private mutating func appendWithoutMargin(_ range: Range<Int>, _ margin: [UInt8]) {
    var position = range.lowerBound
    while position < range.upperBound {
      if position == 0 || source.bytes[position - 1] == UInt8(ascii: "\n") {
        position += sharedPrefix(source.bytes[position..<range.upperBound], margin)
      }
      let line = source.bytes[position..<range.upperBound]
      let end = line.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
      template.literals.append(contentsOf: source.bytes[position..<end])
      position = end
    }
  }

  private func withoutMargin(_ indent: [UInt8]) -> [UInt8] {
    Array(indent.dropFirst(sharedPrefix(indent[...], margins.last ?? [])))
  }

  private func sharedPrefix(_ text: ArraySlice<UInt8>, _ margin: [UInt8]) -> Int {
    zip(text, margin).prefix { $0 == $1 }.count
  }

  private mutating func addPath(_ range: Range<Int>) -> Int {
    let text = source.text(in: range)
    let segments = text == "." ? [] : text.split(separator: ".").map(String.init)
    let isWord = segments.count > 1 && segments.first == "t"
    template.paths.append(
      NamePath(
        segments: segments, key: isWord ? segments.dropFirst().joined(separator: ".") : "",
        range: range))
    return template.paths.count - 1
  }

  private func partialCall(_ tag: Tag) -> PartialCall {
    PartialCall(
      name: source.text(in: tag.name), range: tag.name, indent: withoutMargin(tag.indent))
  }

  private mutating func addOverride(_ opening: Int, body: Range<Int>) {
    guard let parent = tags[opening].encloser, let step = pending[parent],
      case .parent(let call, _) = template.steps[step]
    else { return }
    let name = source.text(in: tags[opening].name)
    if template.parents[call].overrides.contains(where: { $0.name == name }) {
      return problems.error(
        TemplateRule.syntax, tags[opening].name,
        Wording(
          nl: "'\(name)' wordt hier twee keer ingevuld", en: "'\(name)' is filled in twice here"),
        hint: Wording(nl: "houd één van de twee", en: "keep one of the two"))
    }
    template.parents[call].overrides.append(
      ParentCall.Override(name: name, range: tags[opening].name, body: body))
  }

  private func standsInParent(_ index: Int) -> Bool {
    tags[index].encloser.map { tags[$0].kind == .parent } ?? false
  }
}

// MARK: - What cannot stand where it stands

extension TemplateParser {
  /// Whether it stands in a parent outside its blocks, where nothing is printed.
  private func isStray(_ index: Int) -> Bool {
    switch tags[index].kind {
    case .name, .section, .inverted, .partial, .parent: standsInParent(index)
    case .block, .close, .comment: false
    }
  }

  /// Passes over a stray tag with all that is in it; returns the position of the tag after it.
  private mutating func passStray(_ index: Int) -> Int {
    let tag = tags[index]
    let shown = problems.quoted(tag.range)
    problems.error(
      TemplateRule.syntax, tag.range,
      Wording(
        nl: "'\(shown)' staat tussen de blokken en wordt niet afgedrukt",
        en: "'\(shown)' stands between the blocks and is not printed"),
      hint: Wording(nl: "zet het in een blok", en: "put it in a block"))
    let last = tag.partner ?? index
    cursor = max(cursor, tags[last].owned.upperBound)
    return last + 1
  }

  private mutating func warnOfStrayText(_ range: Range<Int>) {
    let text = source.bytes[range]
    guard let start = text.firstIndex(where: { !$0.isBlank && !$0.isLineBreak }) else { return }
    let line = start..<(text[start...].firstIndex(where: \.isLineBreak) ?? range.upperBound)
    problems.warning(
      TemplateRule.syntax, line,
      Wording(
        nl: "'\(problems.quoted(line))' staat tussen de blokken en wordt niet afgedrukt",
        en: "'\(problems.quoted(line))' stands between the blocks and is not printed"),
      hint: Wording(nl: "zet het in een blok", en: "put it in a block"))
  }

  private mutating func refuseSectionOfWord(_ path: Int) {
    let name = template.paths[path]
    guard !name.key.isEmpty else { return }
    problems.error(
      TemplateRule.syntax, name.range,
      Wording(
        nl: "'\(name.text)' is een woord en kan alleen worden afgedrukt",
        en: "'\(name.text)' is a word and can only be printed"),
      hint: Wording(
        nl: "neem een naam van de pagina voor dit deel",
        en: "use a name of the page for this section"))
  }

  private mutating func refuseControlCharacters() {
    for (index, byte) in source.bytes.enumerated() {
      let isControl = byte < 0x20 && !byte.isBlank && !byte.isLineBreak || byte == 0x7F
      guard isControl else { continue }
      let code = String(byte, radix: 16, uppercase: true)
      return problems.error(
        TemplateRule.syntax, index..<index + 1,
        Wording(
          nl: "Het teken met code \(code) hoort niet in een sjabloon",
          en: "The character with code \(code) has no place in a template"),
        hint: Wording(
          nl: "sla het bestand op als gewone tekst in UTF-8",
          en: "save the file as plain text in UTF-8"))
    }
  }

  private mutating func refuseSize() {
    problems.error(
      TemplateRule.syntax, 0..<1,
      Wording(
        nl: "'\(template.name)' is groter dan een sjabloon mag zijn (1 MB)",
        en: "'\(template.name)' is larger than a template may be (1 MB)"),
      hint: Wording(
        nl: "zet inhoud in pagina's, niet in sjablonen",
        en: "put content in pages, not in templates"))
  }
}
