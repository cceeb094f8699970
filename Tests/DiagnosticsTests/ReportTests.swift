import Diagnostics
import Testing

@Suite struct ReportTests {
  private func wording(_ text: String) -> Wording { Wording(nl: "nl \(text)", en: text) }

  @Test func readsBackByFileLineAndColumnAndWhatHasNoPlaceComesLast() {
    var report = Report()
    report.error("nowhere", at: nil, wording("no place"))
    report.note("late", at: Place(file: "b.csv", line: 1), wording("b"))
    report.warning("c", at: Place(file: "a.csv", line: 10, column: 2), wording("10:2"))
    report.error("c", at: Place(file: "a.csv", line: 10, column: 1), wording("10:1"))
    report.error("c", at: Place(file: "a.csv", line: 9, column: 80), wording("9:80"))
    #expect(report.diagnostics.map(\.summary.en) == ["9:80", "10:1", "10:2", "b", "no place"])
  }

  @Test func onePlaceIsOrderedByRuleThenBySummary() {
    let place = Place(file: "a.csv")
    var report = Report()
    for (rule, text): (RuleName, String) in [("z", "1"), ("a", "2"), ("a", "1"), ("m", "0")] {
      report.error(rule, at: place, wording(text))
    }
    let said = report.diagnostics.map { "\($0.rule) \($0.summary.en)" }
    #expect(said == ["a 1", "a 2", "m 0", "z 1"])
  }

  @Test func withoutPlacesTheOrderIsByRuleToo() {
    var report = Report()
    report.error("b", at: nil, wording("1"))
    report.error("a", at: nil, wording("2"))
    #expect(report.diagnostics.map(\.rule.text) == ["a", "b"])
  }

  @Test func theSameThingIsSaidOnce() {
    var report = Report()
    let place = Place(file: "a.csv", line: 3)
    report.error("twice", at: place, wording("x"))
    report.error("twice", at: place, wording("x"))
    #expect(report.count(of: .error) == 1)
    var other = Report()
    other.error("twice", at: place, wording("x"))
    report.absorb(other)
    #expect(report.diagnostics.count == 1)
  }

  @Test func whatDiffersInAnythingIsSaidApart() {
    let place = Place(file: "a.csv", line: 3)
    var report = Report()
    report.error("r", at: place, wording("x"))
    report.warning("r", at: place, wording("x"))
    report.error("s", at: place, wording("x"))
    report.error("r", at: place, wording("y"))
    report.error("r", at: place, wording("x"), hint: wording("h"))
    report.error("r", at: Place(file: "a.csv", line: 3, length: 2), wording("x"))
    report.error("r", at: nil, wording("x"))
    #expect(report.diagnostics.count == 7)
  }

  @Test func theOrderOfAbsorbingDoesNotShow() {
    let parts = (1...9).map { line in
      var report = Report()
      report.warning("r", at: Place(file: "f", line: line * 7 % 10), wording("\(line)"))
      report.warning("r", at: Place(file: "shared"), wording("shared"))
      return report
    }
    var forward = Report()
    for part in parts { forward.absorb(part) }
    var backward = Report()
    for part in parts.reversed() { backward.absorb(part) }
    #expect(forward.diagnostics == backward.diagnostics)
    #expect(forward.diagnostics.count == 10)
  }

  @Test func countsEachSeverity() {
    var report = Report()
    #expect(report.isEmpty && !report.hasErrors)
    report.note("n", at: nil, wording("1"))
    report.warning("w", at: nil, wording("1"))
    report.warning("w", at: nil, wording("2"))
    #expect(!report.hasErrors && !report.isEmpty)
    report.error("e", at: nil, wording("1"))
    #expect(report.hasErrors)
    #expect(Severity.allCases.map(report.count(of:)) == [1, 2, 1])
  }

  @Test(arguments: [(0, 1), (-4, 1), (1, 1), (7, 7)])
  func aMarkIsAtLeastOneLong(given: Int, length: Int) {
    #expect(Place(file: "f", length: given).length == length)
  }
}
