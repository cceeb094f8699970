import Audit
import Diagnostics
import Testing

@testable import Pipeline

/// Every rule proves itself by its examples.
@Suite struct RuleTests {
  /// An example of a rule, with a name for the test report.
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: any Rule.Type
    var number: Int
    var example: Example
    var testDescription: String { "\(rule.name) \(number)" }
  }

  static let good = Registry.all.flatMap { rule in
    rule.good.enumerated().map { Case(rule: rule, number: $0 + 1, example: $1) }
  }
  static let bad = Registry.all.flatMap { rule in
    rule.bad.enumerated().map { Case(rule: rule, number: $0 + 1, example: $1) }
  }

  @Test(arguments: good) func goodIsSilent(_ good: Case) throws {
    let read = try ExampleRun(good.example)
    #expect(read.marks.isEmpty)
    #expect(text(of: read.reading) == "")
    #expect(text(of: read.audit) == "")
  }

  @Test(arguments: bad) func badIsReportedAtItsMark(_ bad: Case) throws {
    let read = try ExampleRun(bad.example)
    #expect(!read.marks.isEmpty, "a bad example has a ▸")
    #expect(!read.reading.hasErrors, "\(text(of: read.reading))")
    let spoken = read.audit.diagnostics.filter {
      $0.rule == bad.rule.name || $0.severity != .note
    }
    #expect(spoken.allSatisfy { $0.rule == bad.rule.name }, "\(text(of: read.audit))")
    #expect(spoken.allSatisfy { bad.rule.levels.contains($0.severity) })
    let places = spoken.compactMap(\.place).map {
      Place(file: $0.file, line: $0.line, column: $0.column)
    }
    #expect(places == read.marks, "\(text(of: read.audit))")
    #expect(spoken.allSatisfy { $0.hint != nil }, "what is wrong comes with what to do")
  }

  @Test func everyRuleHasExamplesOfBothKinds() {
    for rule in Registry.all {
      #expect(!rule.good.isEmpty, "\(rule.name)")
      #expect(!rule.bad.isEmpty, "\(rule.name)")
    }
  }

  @Test func namesAreUniqueAndKebabCase() {
    let names = Registry.all.map { $0.name.text }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
    }
  }

  @Test func aPortalIsCheckedWithoutItsLedger() throws {
    // Before the sources are read there are no rows, and nothing is said of them.
    for rule in Registry.all {
      for example in rule.good {
        var unread = example
        unread.fault = { $0.ledger = nil }
        let read = try ExampleRun(unread)
        #expect(read.audit.isEmpty, "\(rule.name): \(text(of: read.audit))")
      }
    }
  }

  private func text(of report: Report) -> String {
    TextPrinter(language: .en) { _ in nil }.text(of: report)
  }
}
