import Civic
import Diagnostics
import Markup

/// Writes the parts of a text as HTML.
struct MarkdownRenderer {
  var places: MarkdownPlaces
  let words: ProseWords
  let prefix: String
  var writer = ProseWriter()
  var report = Report()
  var headings: [Prose.Heading] = []
  var links: [Prose.Link] = []
  var names = HeadingNames()
  /// How often each footnote was referred to so far.
  var references: [Int: Int] = [:]
  /// Where a part stands whose own place the parser does not know.
  var block = MarkdownNode(kind: .document, line: 1, column: 1)

  init(places: MarkdownPlaces, words: ProseWords, prefix: String) {
    self.places = places
    self.words = words
    self.prefix = prefix
  }

  mutating func prose() -> Prose {
    let (segments, plainText) = writer.finish()
    return Prose(segments: segments, headings: headings, links: links, plainText: plainText)
  }

  mutating func render(_ root: MarkdownNode) {
    renderBlocks(root.children.filter { !$0.isFootnote })
    renderFootnotes(root.children.filter(\.isFootnote))
  }

  mutating func renderBlocks(_ nodes: [MarkdownNode]) {
    for node in nodes { renderBlock(node) }
  }

  private mutating func renderBlock(_ node: MarkdownNode) {
    if node.line > 0 { block = node }
    switch node.kind {
    case .paragraph: renderParagraph(node)
    case .heading(let level): renderHeading(node, level: level)
    case .quote:
      writer.tag("<blockquote>\n")
      renderBlocks(node.children)
      writer.tag("</blockquote>\n")
    case .list(let style): renderList(node, style)
    case .codeBlock(let language, let text): renderCode(text, language: language)
    case .rule: writer.tag("<hr>\n")
    case .table(let alignments): renderTable(node, alignments)
    case .htmlBlock(let text): leaveOut(text, at: node)
    case .unknown(let name, let text):
      reportUnknown(name, at: node)
      writer.tag("<p>")
      writer.text(text)
      renderInlines(node.children)
      writer.tag("</p>\n")
    default:
      // An item outside a list, or a word outside a paragraph: the tree does not have them.
      renderInlines([node])
    }
    writer.wordBreak()
  }

  private mutating func renderParagraph(_ node: MarkdownNode) {
    writer.tag("<p>")
    renderInlines(node.children)
    writer.tag("</p>\n")
  }

  private mutating func renderHeading(_ node: MarkdownNode, level: Int) {
    if level == 1 {
      report.warning(
        WritingRules.headingLevel, at: places.place(of: node),
        Wording(
          nl: "Een kop met één # is de titel van de pagina; deze wordt een kop met ##",
          en: "A heading with one # is the title of the page; this becomes a heading with ##"),
        hint: Wording(nl: "schrijf ##", en: "write ##"))
    }
    let level = min(max(level, 2), 6)
    let text = Self.plainText(of: node.children)
    let name = names.name(for: text)
    headings.append(Prose.Heading(level: level, id: name, text: text))
    openHeading(level)
    writer.attribute(name)
    writer.tag("\">")
    renderInlines(node.children)
    closeHeading(level)
  }

  private mutating func openHeading(_ level: Int) {
    switch level {
    case 2: writer.tag("<h2 id=\"")
    case 3: writer.tag("<h3 id=\"")
    case 4: writer.tag("<h4 id=\"")
    case 5: writer.tag("<h5 id=\"")
    default: writer.tag("<h6 id=\"")
    }
  }

  private mutating func closeHeading(_ level: Int) {
    switch level {
    case 2: writer.tag("</h2>\n")
    case 3: writer.tag("</h3>\n")
    case 4: writer.tag("</h4>\n")
    case 5: writer.tag("</h5>\n")
    default: writer.tag("</h6>\n")
    }
  }

  private mutating func renderCode(_ text: String, language: String) {
    // A block wider than the page scrolls, so it can be reached with the keyboard.
    writer.tag("<pre tabindex=\"0\"><code")
    let name = language.unicodeScalars.prefix { $0.isASCII && $0.properties.isAlphabetic }
    if !name.isEmpty {
      writer.tag(" class=\"language-")
      writer.attribute(String(name).lowercased())
      writer.tag("\"")
    }
    writer.tag(">")
    writer.text(text)
    writer.tag("</code></pre>\n")
  }

  private mutating func renderList(_ node: MarkdownNode, _ style: MarkdownNode.ListStyle) {
    if let start = style.start {
      writer.tag("<ol")
      if start != 1 {
        writer.tag(" start=\"")
        writer.attribute(String(start))
        writer.tag("\"")
      }
      writer.tag(">\n")
    } else {
      writer.tag("<ul>\n")
    }
    for item in node.children { renderItem(item, style.spacing) }
    if style.start == nil { writer.tag("</ul>\n") } else { writer.tag("</ol>\n") }
  }

  private mutating func renderItem(_ item: MarkdownNode, _ spacing: MarkdownNode.Spacing) {
    if item.line > 0 { block = item }
    if case .task(let state) = item.kind {
      writer.tag("<li class=\"task\"><input type=\"checkbox\" disabled")
      writer.tag(state == .done ? " checked aria-label=\"" : " aria-label=\"")
      writer.attribute(state == .done ? words.done : words.open)
      writer.tag("\"> ")
    } else {
      writer.tag("<li>")
    }
    for child in item.children {
      if spacing == .tight, child.kind == .paragraph {
        renderInlines(child.children)
        writer.wordBreak()
        if item.children.count > 1 { writer.tag("\n") }
      } else {
        renderBlock(child)
      }
    }
    writer.tag("</li>\n")
  }

  mutating func reportUnknown(_ name: String, at node: MarkdownNode) {
    report.warning(
      WritingRules.markdownNode, at: places.place(of: located(node)),
      Wording(
        nl: "'\(name)' is een onbekend onderdeel en wordt gewone tekst",
        en: "'\(name)' is an unknown part and becomes plain text"))
  }

  /// The node, or the block around it when the parser does not say where the node stands.
  func located(_ node: MarkdownNode) -> MarkdownNode { node.line > 0 ? node : block }

  /// HTML of the author is not printed. A comment is meant to be left out, so that is no news.
  mutating func leaveOut(_ text: String, at node: MarkdownNode) {
    guard !Self.isComment(text) else { return }
    let shown = CellFaults.short(String(text.prefix { !$0.isNewline }))
    report.warning(
      WritingRules.markdownHTML,
      at: places.place(of: located(node), length: shown.unicodeScalars.count),
      Wording(
        nl: "'\(shown)' is HTML en wordt weggelaten",
        en: "'\(shown)' is HTML and is left out"),
      hint: Wording(
        nl: "schrijf het in Markdown; schrijf \\< voor een losse haak",
        en: "write it in Markdown; write \\< for a bracket alone"))
  }

  private static func isComment(_ text: String) -> Bool {
    let trimmed = text.drop { $0.isWhitespace }
    guard trimmed.hasPrefix("<!--") else { return false }
    var bytes = Array(trimmed.utf8.dropFirst(4))
    while let last = bytes.last, last <= ASCII.space { bytes.removeLast() }
    let end = Array("-->".utf8)
    let first = bytes.indices.first { bytes[$0...].starts(with: end) }
    return first.map { $0 + end.count == bytes.count } ?? false
  }

  /// The words of a run without their marks.
  static func plainText(of nodes: [MarkdownNode]) -> String {
    var text = ""
    for node in nodes {
      switch node.kind {
      case .text(let words), .code(let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .html, .footnoteReference: break
      default: text += plainText(of: node.children)
      }
    }
    return text
  }
}

extension MarkdownNode {
  var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }
}
