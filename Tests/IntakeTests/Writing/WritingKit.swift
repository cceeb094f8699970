import Civic
import Diagnostics
import Markup

@testable import Intake

/// What a check said and where: enough to compare.
struct Finding: Hashable, CustomStringConvertible {
  var rule: RuleName
  var line: Int
  var column: Int

  init(_ rule: RuleName, _ line: Int, _ column: Int) {
    self.rule = rule
    self.line = line
    self.column = column
  }

  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic.rule, diagnostic.place?.line ?? 0, diagnostic.place?.column ?? 0)
  }

  var description: String { "\(line):\(column) \(rule)" }
}

enum WritingKit {
  static func file(_ text: String, name: String = "pages/proef.md") -> (TextFile?, Report) {
    var report = Report()
    let file = TextFile(Array(text.utf8), name: name, into: &report)
    return (file, report)
  }

  static func yaml(_ text: String) -> (node: YAMLNode?, report: Report) {
    var (file, report) = file(text)
    let node = file.flatMap { YAMLReader.read($0, into: &report) }
    return (node, report)
  }

  static func prose(
    _ text: String, name: String = "pages/proef.md", words: ProseWords = .dutch,
    prefix: String = ""
  ) -> (prose: Prose?, report: Report) {
    var (file, report) = file(text, name: name)
    let prose = file.flatMap {
      MarkdownReader(file: $0, words: words, prefix: prefix).read(into: &report)
    }
    return (prose, report)
  }

  /// The HTML of a text with its targets as they would stand on a page at the root.
  static func html(_ text: String, name: String = "pages/proef.md") -> String {
    prose(text, name: name).prose?.html(on: Address("/"), locate: { Address("/" + $0) }).markup
      ?? ""
  }

  static func cells(_ text: String, _ fields: [Field]) -> (cells: Cells?, report: Report) {
    var (node, report) = yaml(text)
    let cells = node.flatMap {
      CellReader.cells(of: $0, by: Shape("proef", "A sample", fields), into: &report)
    }
    return (cells, report)
  }
}

extension Report {
  var findings: [Finding] { diagnostics.map(Finding.init) }
  /// Everything that is said in Dutch, hints too.
  var words: String {
    diagnostics.map { $0.summary.nl + " | " + ($0.hint?.nl ?? "") }.joined(separator: "\n")
  }
}
