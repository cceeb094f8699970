import Civic
import Diagnostics
import Markup

extension MarkdownRenderer {
  /// Where in a run the text between `~~` begins and ends, by node and byte.
  private typealias Strikes = [Int: [Int]]

  mutating func renderInlines(_ nodes: [MarkdownNode]) {
    renderInlines(nodes, linking: .allowed)
  }

  /// Links cannot stand in links.
  enum Linking { case allowed, insideLink }

  mutating func renderInlines(_ nodes: [MarkdownNode], linking: Linking) {
    let strikes = Strikethrough.marks(in: nodes)
    var isStruck = false
    for (i, node) in nodes.enumerated() {
      if case .text(let text) = node.kind {
        renderText(text, strikes[i] ?? [], &isStruck, linking, at: node)
      } else {
        renderInline(node, linking)
      }
    }
  }

  private mutating func renderText(
    _ text: String, _ strikes: [Int], _ isStruck: inout Bool, _ linking: Linking,
    at node: MarkdownNode
  ) {
    var start = 0
    let bytes = Array(text.utf8)
    for strike in strikes {
      renderRun(String(decoding: bytes[start..<strike], as: UTF8.self), linking, at: node)
      writer.tag(isStruck ? "</del>" : "<del>")
      isStruck.toggle()
      start = strike + 2
    }
    renderRun(String(decoding: bytes[start...], as: UTF8.self), linking, at: node)
  }

  private mutating func renderRun(_ text: String, _ linking: Linking, at node: MarkdownNode) {
    guard linking == .allowed else { return writer.text(text) }
    let bytes = Array(text.utf8)
    var start = 0
    for match in Autolinks.matches(in: text) {
      guard case .web(let address)? = Hyperlink(web: match.address) else { continue }
      writer.text(String(decoding: bytes[start..<match.range.lowerBound], as: UTF8.self))
      let shown = String(decoding: bytes[match.range], as: UTF8.self)
      let place = places.place(ofAddress: shown, in: located(node))
      openLink(.web(address), title: "", at: place)
      writer.text(shown)
      writer.tag("</a>")
      start = match.range.upperBound
    }
    writer.text(String(decoding: bytes[start...], as: UTF8.self))
  }

  private mutating func renderInline(_ node: MarkdownNode, _ linking: Linking) {
    switch node.kind {
    case .code(let text):
      writer.tag("<code>")
      writer.text(text)
      writer.tag("</code>")
    case .softBreak:
      writer.tag("\n")
      writer.wordBreak(ASCII.space)
    case .lineBreak:
      writer.tag("<br>\n")
      writer.wordBreak(ASCII.space)
    case .emphasis:
      writer.tag("<em>")
      renderInlines(node.children, linking: linking)
      writer.tag("</em>")
    case .strong:
      writer.tag("<strong>")
      renderInlines(node.children, linking: linking)
      writer.tag("</strong>")
    case .html(let text): leaveOut(text, at: node)
    case .link(let address, let title): renderLink(node, address, title: title, linking)
    case .image(let address, let title): renderImage(node, address, title: title)
    case .footnoteReference(let number): renderReference(number)
    case .unknown(let name, let text):
      reportUnknown(name, at: node)
      writer.text(text)
      renderInlines(node.children, linking: linking)
    default: renderInlines(node.children, linking: linking)
    }
  }

  private mutating func renderLink(
    _ node: MarkdownNode, _ address: String, title: String, _ linking: Linking
  ) {
    guard linking == .allowed else { return renderInlines(node.children, linking: linking) }
    let place = places.place(ofAddress: address, in: located(node))
    do {
      let target = try LinkAddress(file: places.file.name).target(of: address)
      openLink(target, title: title, at: place)
      renderInlines(node.children, linking: .insideLink)
      writer.tag("</a>")
    } catch {
      report.error(
        WritingRules.linkAddress, at: place, error.summary(of: address), hint: error.hint)
      renderInlines(node.children, linking: .insideLink)
    }
  }

  private mutating func openLink(_ target: Prose.Target, title: String, at place: Place) {
    links.append(Prose.Link(target, use: .link, at: place))
    writer.tag("<a href=\"")
    writer.target(target)
    writer.tag("\"")
    renderTitle(title)
    if case .web = target { writer.tag(" rel=\"external noopener\"") }
    writer.tag(">")
  }

  private mutating func renderTitle(_ title: String) {
    guard !title.isEmpty else { return }
    writer.tag(" title=\"")
    writer.attribute(title)
    writer.tag("\"")
  }

  private mutating func renderImage(_ node: MarkdownNode, _ address: String, title: String) {
    let text = Self.plainText(of: node.children)
    let place = places.place(ofAddress: address, in: located(node))
    if text.allSatisfy(\.isWhitespace) {
      report.error(
        WritingRules.imageAlt, at: places.place(of: located(node)),
        Wording(
          nl: "'\(CellFaults.short(address))' heeft geen tekst voor wie het plaatje niet ziet",
          en: "'\(CellFaults.short(address))' has no text for those who cannot see the picture"),
        hint: Wording(
          nl: "zet tussen de haken wat erop te zien is: ![Bewoners planten een boom](…)",
          en: "put between the brackets what it shows: ![Residents plant a tree](…)"))
    }
    do {
      let target = try LinkAddress(file: places.file.name).target(of: address)
      guard case .file = target else {
        report.error(
          WritingRules.imageAddress, at: place,
          Wording(
            nl: "'\(CellFaults.short(address))' is geen bestand van dit portaal",
            en: "'\(CellFaults.short(address))' is not a file of this portal"),
          hint: Wording(
            nl: "zet het plaatje in assets/ en verwijs ernaar vanaf dit bestand: ../assets/…",
            en: "put the picture in assets/ and refer to it from this file: ../assets/…"))
        return writer.text(text)
      }
      links.append(Prose.Link(target, use: .picture, at: place))
      writer.tag("<img src=\"")
      writer.target(target)
      writer.tag("\" alt=\"")
      writer.attribute(text)
      writer.tag("\"")
      renderTitle(title)
      writer.tag(" loading=\"lazy\">")
      writer.words(text)
    } catch {
      report.error(
        WritingRules.linkAddress, at: place, error.summary(of: address), hint: error.hint)
      writer.text(text)
    }
  }
}

/// Finds text between double tildes. The parser's own extension is not safe on two threads.
enum Strikethrough {
  /// By node of the run: the bytes of its text at which `~~` begins or ends such a text.
  static func marks(in nodes: [MarkdownNode]) -> [Int: [Int]] {
    var open: (node: Int, byte: Int)?
    var marks: [Int: [Int]] = [:]
    for (i, node) in nodes.enumerated() {
      guard case .text(let text) = node.kind, text.contains("~~") else { continue }
      let bytes = Array(text.utf8)
      var at = 0
      while let run = nextRun(in: bytes, from: at) {
        at = run.upperBound
        guard run.count == 2 else { continue }
        let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : nil
        let after = run.upperBound < bytes.count ? bytes[run.upperBound] : nil
        let isFirst = i == 0 && before == nil
        let isLast = i == nodes.count - 1 && after == nil
        if let begin = open, !isFirst, !isBlank(before) {
          marks[begin.node, default: []].append(begin.byte)
          marks[i, default: []].append(run.lowerBound)
          open = nil
        } else if open == nil, !isLast, !isBlank(after) {
          open = (i, run.lowerBound)
        }
      }
    }
    return marks
  }

  private static func isBlank(_ byte: UInt8?) -> Bool { byte.map { $0 <= ASCII.space } ?? false }

  private static func nextRun(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    let tilde = UInt8(ascii: "~")
    guard let begin = bytes[start...].firstIndex(of: tilde) else { return nil }
    var end = begin
    while end < bytes.count, bytes[end] == tilde { end += 1 }
    return begin..<end
  }
}
