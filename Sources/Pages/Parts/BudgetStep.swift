internal import Civic
public import Markup

/// One step from a version of a budget to the next, with its decision: what it changed.
public struct BudgetStep: Encodable, Sendable {
  public var id: String
  public var version: VersionLine
  public var before: String
  public var expenditure: Change
  public var revenue: Change
  /// The lines that it changed; absent when it changed none.
  public var changes: Filled<Line>?

  public struct Line: Encodable, Sendable {
    public var code: String?
    public var label: String
    public var url: Address?
    public var expenditure: Change
    public var revenue: Change
  }

  public struct Change: Encodable, Sendable {
    public var before: AmountCell
    public var after: AmountCell
    public var difference: AmountCell

    static let sample = Change(before: .sample, after: .sample, difference: .sample)
  }

  static let sample = BudgetStep(
    id: "x", version: .sample, before: "x", expenditure: .sample, revenue: .sample,
    changes: Filled([
      Line(code: "x", label: "x", url: Address("/"), expenditure: .sample, revenue: .sample)
    ]))

  /// The steps of a year's budget, the account left out, in the order of their decisions.
  static func steps(
    of year: Int, lines: [PhaseTable.Line], whole: PhaseTable.Line, in edition: Edition,
    book: inout PassportBook
  ) -> [BudgetStep] {
    let versions = edition.budget.versions(of: year).filter { $0.phase != .executed }
    var steps: [BudgetStep] = []
    for (i, (before, after)) in zip(versions, versions.dropFirst()).enumerated() {
      var changed: [Line] = []
      for line in lines where differs(line, before, after) {
        changed.append(
          Line(
            code: line.code, label: line.label, url: line.url,
            expenditure: change(line, .expenditure, before, after, in: edition, book: &book),
            revenue: change(line, .revenue, before, after, in: edition, book: &book)))
      }
      steps.append(
        BudgetStep(
          id: "wijziging-\(i + 1)", version: VersionLine(after, in: edition), before: before.label,
          expenditure: change(whole, .expenditure, before, after, in: edition, book: &book),
          revenue: change(whole, .revenue, before, after, in: edition, book: &book),
          changes: Filled(changed)))
    }
    return steps
  }

  private static func differs(
    _ line: PhaseTable.Line, _ before: BudgetBook.Version, _ after: BudgetBook.Version
  ) -> Bool {
    Direction.allCases.contains { direction in
      func sum(_ version: BudgetBook.Version) -> Money? {
        let rows = line.parts(version, direction)
        return rows.isEmpty ? nil : rows.reduce(.zero) { $0 + $1.amount }
      }
      return sum(before) != sum(after)
    }
  }

  private static func change(
    _ line: PhaseTable.Line, _ direction: Direction, _ before: BudgetBook.Version,
    _ after: BudgetBook.Version, in edition: Edition, book: inout PassportBook
  ) -> Change {
    let words = edition.words
    let column = words["field", direction.rawValue]
    func figure(_ version: BudgetBook.Version) -> Figure? {
      book.sum(
        of: line.parts(version, direction), column: column,
        label: "\(column) \(line.label), \(version.label)")
    }
    let old = figure(before)
    let new = figure(after)
    let difference = old.flatMap { old in
      new.flatMap {
        book.difference(
          $0, old,
          label: "\(words["budget.step_difference"]) \(column) \(line.label), \(after.label)")
      }
    }
    func cell(_ figure: Figure?, _ why: String) -> AmountCell {
      AmountCell(figure: figure, missing: figure == nil ? words[why] : nil)
    }
    return Change(
      before: cell(old, "missing.absent"), after: cell(new, "missing.absent"),
      difference: cell(difference, "missing.no_share"))
  }
}
