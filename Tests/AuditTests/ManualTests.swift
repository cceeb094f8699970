import Audit
import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// Every check that can speak is explained, by examples that do what is said of them.
@Suite struct ManualTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var entry: ManualEntry
    var testDescription: String { entry.name.text }
  }

  static let cases = Manual.entries.map { Case(entry: $0) }
  /// What no author can write: faults of the program itself.
  static let unwritable = ["markdown-node", "template-sample"]

  @Test(arguments: cases) func goodExamplesAreSilent(_ told: Case) throws {
    #expect(!told.entry.good.isEmpty)
    for example in told.entry.good {
      let report = try ExampleRun(example).report
      #expect(report.isEmpty, "\(text(of: report))")
    }
  }

  @Test(arguments: cases) func badExamplesAreReported(_ told: Case) throws {
    #expect(told.entry.bad.isEmpty == Self.unwritable.contains(told.entry.name.text))
    for example in told.entry.bad {
      let run = try ExampleRun(example)
      let spoken = run.report.diagnostics.filter { $0.rule == told.entry.name }
      #expect(!spoken.isEmpty, "\(text(of: run.report))")
      #expect(
        spoken.allSatisfy { told.entry.levels.contains($0.severity) }, "\(text(of: run.report))")
      guard !run.marks.isEmpty else { continue }
      let places = spoken.compactMap(\.place).map { Place(file: $0.file, line: $0.line) }
      let marks = run.marks.map { Place(file: $0.file, line: $0.line) }
      #expect(places == marks, "\(text(of: run.report))")
    }
  }

  @Test(arguments: cases) func wordsAreThereInBothLanguages(_ told: Case) {
    for language in Language.allCases {
      let (summary, explanation) = (
        told.entry.summary[language], told.entry.explanation[language]
      )
      #expect(!summary.isEmpty && !summary.hasSuffix("."))
      let sentences = explanation.matches(of: /[.?!](\s|$)/).count
      #expect((2...5).contains(sentences), "\(language): \(sentences) sentences")
      #expect(!explanation.contains("\n"))
    }
  }

  @Test func namesAreUnique() {
    let names = Manual.entries.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(!names.isEmpty)
  }

  @Test func everyRuleInTheSourcesIsExplained() throws {
    let named = try Self.rulesInSources()
    let told = Set(Manual.entries.map(\.name.text))
    #expect(named.count > 60)
    #expect(named.subtracting(told).sorted() == [], "not explained")
    #expect(told.subtracting(named).sorted() == [], "nobody says these")
  }

  @Test func theListInTheDocumentsIsThisOne() throws {
    let file = Self.project.appendingPathComponent("docs/checks.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(Explanation.table.utf8).write(to: file)
    }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == Explanation.table)
  }

  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every name of a rule that the rooms write down, wherever they do.
  private static func rulesInSources() throws -> Set<String> {
    let root = project.appendingPathComponent("Sources").resolvingSymlinksInPath()
    var names: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      let data = try Data(contentsOf: root.appendingPathComponent(path))
      let text = String(decoding: data, as: UTF8.self)
      for match in text.matches(of: /: RuleName = "([a-z-]+)"/) { names.insert(String(match.1)) }
      for match in text.matches(of: /(?:\.error|\.warning|\.note|Diagnostic)\(\s*"([a-z-]+)",/) {
        names.insert(String(match.1))
      }
    }
    return names
  }

  private func text(of report: Report) -> String {
    TextPrinter(language: .en) { _ in nil }.text(of: report)
  }
}
