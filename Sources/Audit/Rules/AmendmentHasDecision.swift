import Civic
public import Diagnostics
public import Ledger

/// Checks that a changed budget says by which decision it was changed.
public struct AmendmentHasDecision: Rule {
  public static let name: RuleName = "amendment-has-decision"
  public static let model: [String] = ["B5"]
  public static let chapter = Chapter.budgets
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Een bijgestelde begroting noemt het besluit waarmee zij is gewijzigd",
    en: "A changed budget names the decision that changed it")
  public static let explanation = Wording(
    nl: """
      Alleen de gemeenteraad kan een begroting wijzigen. Wijkt een bijgestelde begroting af van de \
      versie ervoor, dan hoort er een besluit bij: anders kan niemand nagaan waarom. Zet in de \
      sidecar 'decided_on' en 'decision_ref', en geef elke wijziging een eigen bestand.
      """,
    en: """
      Only the council can change a budget. When a changed budget differs from the version before \
      it, there is a decision: without it nobody can see why. Put 'decided_on' and 'decision_ref' \
      in the sidecar, and give each change a file of its own.
      """)
  private static let approved = "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,100\n"
  private static func adjusted(_ decision: String) -> String {
    Example.budgetSidecar("c").replacing("phase: approved", with: "phase: adjusted")
      .replacing("  licence:", with: decision + "  licence:")
  }
  public static let good = [
    Example([
      "budget/b.csv": approved, "budget/b.source.yaml": Example.budgetSidecar("b"),
      "budget/c.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,120\nGM0001,0.10,20,0\n",
      "budget/c.source.yaml": adjusted(
        "  decided_on: 2024-06-01\n  decision_ref: \"1e wijziging\"\n"),
    ]),
    Example([
      "budget/b.csv": approved, "budget/b.source.yaml": Example.budgetSidecar("b"),
      "budget/c.csv": approved, "budget/c.source.yaml": adjusted(""),
    ]),
  ]
  public static let bad = [
    Example([
      "budget/b.csv": approved, "budget/b.source.yaml": Example.budgetSidecar("b"),
      "budget/c.csv": "Gebied,Taakveld,Baten,Lasten\n▸GM0001,0.1,100,120\nGM0001,0.10,20,0\n",
      "budget/c.source.yaml": adjusted(""),
    ])
  ]

  /// One version with what each line of it adds up to.
  private struct Version {
    var year: Int
    var phase: Phase
    var source: Int
    var line: Int
    var amounts: [String: Int128] = [:]
  }

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let municipality = portal.dossier.settings.record.municipality
    var keys: [String] = []
    var versions: [String: Version] = [:]
    for row in try ledger.answers(to: BudgetOfArea(area: municipality, takesUnplaced: true)) {
      guard let phase = Phase(rawValue: row.phase), phase != .executed else { continue }
      let key = "\(row.year) \(row.phase) \(row.version ?? "") \(row.source)"
      if versions[key] == nil { keys.append(key) }
      var version =
        versions[key]
        ?? Version(year: row.year, phase: phase, source: row.source, line: row.line)
      let line = "\(row.direction) \(row.taskField ?? row.programme ?? row.theme ?? "")"
      version.amounts[line, default: 0] += Int128(row.amount)
      version.line = min(version.line, row.line)
      versions[key] = version
    }
    let all = keys.compactMap { versions[$0] }
    for version in all where version.phase == .adjusted {
      guard let source = portal.source(version.source), source.decidedOn == nil,
        source.decisionRef == nil,
        let adopted = all.last(where: { $0.year == version.year && $0.phase == .approved }),
        !isSame(adopted.amounts, version.amounts)
      else { continue }
      report.warning(
        Self.name, at: Place(file: source.file, line: version.line),
        Wording(
          nl: "'\(source.title)' wijkt af van de vastgestelde begroting van \(version.year) en "
            + "noemt geen besluit",
          en: "'\(source.title)' differs from the adopted budget of \(version.year) and names no "
            + "decision"),
        hint: Wording(
          nl: "zet 'decided_on' en 'decision_ref' onder 'source' in de sidecar",
          en: "put 'decided_on' and 'decision_ref' under 'source' in the sidecar"))
    }
  }

  /// A line that is not there is a line of nothing.
  private func isSame(_ a: [String: Int128], _ b: [String: Int128]) -> Bool {
    Set(a.keys).union(b.keys).allSatisfy { a[$0, default: 0] == b[$0, default: 0] }
  }
}
