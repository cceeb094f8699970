import Civic
public import Diagnostics
public import Ledger

/// Checks that sums come out at what the source prints.
public struct ControlTotalsHold: Rule {
  public static let name: RuleName = "control-totals"
  public static let model: [String] = ["B2", "S4"]
  public static let chapter = Chapter.rows
  public static let levels: [Severity] = [.error, .warning]
  public static let summary = Wording(
    nl: "Een som is het totaal dat de bron zelf noemt",
    en: "A sum is the total that the source itself states")
  public static let explanation = Wording(
    nl: """
      Onder 'expects: totals' staan totalen die ook ergens anders gedrukt staan, van het geheel of \
      van één programma. Het portaal telt ze na. Een verschil betekent dat rijen ontbreken, dubbel tellen of verkeerd gelezen zijn, en \
      lezers moeten dat weten. Scheelt het meer dan 1 procent ('thresholds: control_percent'), dan \
      wordt er niets gepubliceerd. Zoek het verschil; geef alleen voor afronding een 'tolerance' op.
      """,
    en: """
      'expects: totals' holds totals that are printed elsewhere too, of the whole or of one \
      programme. The portal adds them up again. \
      A difference means that rows are missing, count twice or were misread, and readers must know. \
      When it is more than 1 per cent ('thresholds: control_percent'), nothing is published. Find \
      the difference; declare a 'tolerance' for rounding only.
      """)
  private static let rows =
    "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100.50,90\nGM0001,0.10,0,20\n"
  private static let ownTotal = """
    expects:
      totals:
        - amount: amount
          where: {direction: expenditure}
          equals_rows: {column: Gebied, equals: Totaal}
    """
  /// The lines of a programme with the total that the file prints below them.
  private static func programme(total: String, mark: String = "") -> Example {
    .budget(
      "Gebied,Programma,Taakveld,Baten,Lasten\nGM0001,1,0.1,0,60\nGM0001,1,6.71,0,40\n"
        + "Totaal,1,,0,\(total)\nGM0001,2,0.10,100,0\n",
      sidecar: Example.budgetSidecar(
        "b",
        Example.totalRow
          + """
          expects:
            totals:
              - \(mark)amount: amount
                where: {programme_code: "1", direction: expenditure}
                equals_rows: {column: Gebied, equals: Totaal}
          """
      ).replacing(
        "  Taakveld: taskfield_code",
        with: "  Taakveld: taskfield_code\n  Programma: programme_code"))
  }
  private static let wrongTotal = ownTotal.replacing("- amount", with: "- ▸amount")
  public static let good = [
    Example([
      "budget/b.csv": rows,
      "budget/b.source.yaml": Example.budgetSidecar(
        "b",
        """
        expects:
          totals:
            - {amount: amount, where: {direction: expenditure}, euros: "110.00"}
            - {amount: amount, where: {direction: revenue}, euros: "100.00", tolerance: "0.50"}
        """),
    ]),
    Example([
      "budget/b.csv": rows + "Totaal,,100.50,110\n",
      "budget/b.source.yaml": Example.budgetSidecar("b", Example.totalRow + ownTotal),
    ]),
    programme(total: "100"),
  ]
  public static let bad = [
    Example([
      "budget/b.csv": rows,
      "budget/b.source.yaml": Example.budgetSidecar(
        "b",
        """
        expects:
          totals:
            - ▸{amount: amount, where: {direction: revenue}, euros: "100.00", tolerance: "0.49"}
        """),
    ]),
    Example([
      "budget/b.csv": rows + "Totaal,,100.50,111\n",
      "budget/b.source.yaml": Example.budgetSidecar("b", Example.totalRow + wrongTotal),
    ]),
    programme(total: "110", mark: "▸"),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let limit = portal.dossier.settings.record.thresholds.controlPercent
    for register in portal.registers {
      let checked = try ControlTotals.check(
        register.source, number: register.number, register.reading, in: ledger)
      for total in checked where !total.holds {
        let measured = Wording.euros(total.measured)
        let expected = Wording.euros(total.expected)
        let difference = Wording.difference(total.measured, total.expected)
        let what = total.total.filter.map { "\($0.field): \($0.value)" }.joined(separator: ", ")
        let named = "'\(total.total.field)'" + (what.isEmpty ? "" : " (\(what))")
        let said = Self.authority(of: total.total)
        let isMaterial = Thresholds.isMaterial(
          total.measured - total.expected, of: total.expected, percent: limit, euros: .zero)
        report.add(
          Diagnostic(
            Self.name, isMaterial ? .error : .warning,
            at: total.total.place ?? register.source.cells.place,
            Wording(
              nl: "\(named) telt in het portaal op tot \(measured.nl), maar volgens \(said.nl) is "
                + "het \(expected.nl); verschil \(difference.nl)",
              en: "\(named) adds up to \(measured.en) in the portal, but \(said.en) says "
                + "\(expected.en); difference \(difference.en)"),
            hint: Self.hint(
              try ControlTotals.suspects(
                of: total, in: register.source, number: register.number, ledger))))
      }
    }
  }

  /// Where to look: at the row that is as large as the difference, when there is one.
  private static func hint(_ suspects: [ControlTotals.Suspect]) -> Wording {
    guard let first = suspects.first else {
      return Wording(
        nl: "zoek welke rijen ontbreken of dubbel tellen; een 'tolerance' is alleen voor afronding",
        en: "find which rows are missing or count twice; a 'tolerance' is for rounding only")
    }
    let lines = suspects.map { String($0.line) }.joined(separator: ", ")
    return first.isLoaded
      ? Wording(
        nl: "kijk naar regel \(lines): het bedrag daar is precies het verschil, en telt mee",
        en: "look at line \(lines): its amount is exactly the difference, and it counts")
      : Wording(
        nl: "kijk naar regel \(lines): het bedrag daar is precies het verschil, en telt niet mee",
        en: "look at line \(lines): its amount is exactly the difference, and it does not count")
  }

  /// Who says what the total should be.
  private static func authority(of total: Mapping.ControlTotal) -> Wording {
    let printed = total.printedWhere.map { " (\($0))" } ?? ""
    return switch total.expected {
    case .euros: Wording(nl: "de sidecar\(printed)", en: "the sidecar\(printed)")
    case .rows(let header, let text):
      Wording(
        nl: "de rijen met '\(text)' in kolom '\(header)'\(printed)",
        en: "the total of the rows with '\(text)' in column '\(header)'\(printed)")
    }
  }
}
