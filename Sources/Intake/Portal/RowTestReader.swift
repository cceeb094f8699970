import Civic
import Diagnostics

/// Reads what a rule of a sidecar looks at: a line, a column, or the text of the whole row.
struct RowTestReader {
  let cells: Cells

  private static let tests = ["equals", "contains", "matches"]

  /// The one test of the rule: `equals`, `contains` or `matches`.
  func test(prefix: String = "", into report: inout Report) -> Mapping.Test? {
    let given = Self.tests.filter { cells[prefix + $0] != nil }
    guard given.count == 1, let name = given.first, let text = cells.text(prefix + name) else {
      reportTests(into: &report)
      return nil
    }
    switch name {
    case "equals": return .equals(text)
    case "contains": return .contains(text)
    default:
      return isPattern(text, at: cells.place(of: prefix + name), into: &report)
        ? .matches(text) : nil
    }
  }

  func subject(into report: inout Report) -> Mapping.RowRule.Subject? {
    let column = cells.text("column")
    if let lines = cells["lines"], let text = lines.value.text {
      guard column == nil, cells["line"] == nil, Self.tests.allSatisfy({ cells[$0] == nil }) else {
        reportTests(into: &report)
        return nil
      }
      return LineRange.read(text, at: lines.place, into: &report).map { .lines($0) }
    }
    let usesText = Self.tests.contains { cells["text_" + $0] != nil }
    let usesCell = Self.tests.contains { cells[$0] != nil }
    switch (cells.integer("line"), column, usesText) {
    case (let line?, nil, false) where !usesCell && line > 0: return .line(line)
    case (nil, let column?, false): return test(into: &report).map { .column(column, $0) }
    case (nil, nil, true) where !usesCell:
      return test(prefix: "text_", into: &report).map { .text($0) }
    default:
      reportTests(into: &report)
      return nil
    }
  }

  private func reportTests(into report: inout Report) {
    report.error(
      WritingRules.fieldRequired, at: cells.place,
      Wording(
        nl: "De regel zegt niet precies één keer waar hij naar kijkt",
        en: "The rule does not say exactly once what it looks at"),
      hint: Wording(
        nl: "schrijf 'column' met 'equals', 'contains' of 'matches'; bij row_rules kan ook 'line', "
          + "'lines' of 'text_matches'",
        en: "write 'column' with 'equals', 'contains' or 'matches'; row_rules may also have "
          + "'line', 'lines' or 'text_matches'"))
  }

  private func isPattern(_ text: String, at place: Place, into report: inout Report) -> Bool {
    do {
      _ = try Regex(text)
      return true
    } catch {
      report.error(
        WritingRules.mappingPattern, at: place,
        Wording(
          nl: "'\(CellFaults.short(text))' is geen goede reguliere expressie",
          en: "'\(CellFaults.short(text))' is not a sound regular expression"),
        hint: Wording(
          nl: "zet een \\ voor tekens als ( ) [ ] . * + ?, of gebruik 'contains'",
          en: "put a \\ before marks such as ( ) [ ] . * + ?, or use 'contains'"))
      return false
    }
  }
}
