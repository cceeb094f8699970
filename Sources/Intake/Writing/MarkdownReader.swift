import Civic
import Diagnostics
import Markup

/// Reads the text of a page: CommonMark with tables, footnotes, strikethrough, tasks and plain
/// addresses as links. Safe by construction: every tag is ours, and raw HTML is left out.
struct MarkdownReader {
  let file: TextFile
  /// The line of the file on which the text begins.
  let firstLine: Int
  /// The byte at which it begins.
  let start: Int
  let words: ProseWords
  /// What the names of footnotes begin with, so that two texts can stand on one page.
  let prefix: String

  init(
    file: TextFile, firstLine: Int = 1, start: Int = 0, words: ProseWords = .dutch,
    prefix: String = ""
  ) {
    self.file = file
    self.firstLine = firstLine
    self.start = start
    self.words = words
    self.prefix = prefix
  }

  /// The text, or `nil` when it is too much for the parser.
  func read(into report: inout Report) -> Prose? {
    let limits = MarkdownLimits(file: file, firstLine: firstLine)
    guard limits.allow(into: &report) else { return nil }
    do {
      var tree = try MarkdownTree(parsing: file.bytes[start...])
      let root = try tree.node(depth: MarkdownLimits.deepest)
      var renderer = MarkdownRenderer(
        places: MarkdownPlaces(file: file, firstLine: firstLine), words: words, prefix: prefix)
      renderer.render(root)
      report.absorb(renderer.report)
      FootnotePairs(file: file, firstLine: firstLine).check(into: &report)
      return renderer.prose()
    } catch {
      var line = firstLine
      var column = 1
      if case .tooDeep(let inner, let byte) = error {
        line += max(1, inner) - 1
        column = max(1, byte)
      }
      let places = MarkdownPlaces(file: file, firstLine: 1)
      _ = limits.refuse(
        "meer dan \(MarkdownLimits.deepest) lagen in elkaar",
        "more than \(MarkdownLimits.deepest) levels inside each other",
        at: places.offset(line: line, column: column), &report)
      return nil
    }
  }
}
