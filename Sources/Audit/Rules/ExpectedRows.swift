import Civic
public import Diagnostics
public import Ledger

/// Checks that as many rows are in the ledger as the sidecar says there are.
public struct ExpectedRows: Rule {
  public static let name: RuleName = "expected-rows"
  public static let model: [String] = ["S2"]
  public static let chapter = Chapter.rows
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Er zijn zoveel rijen geladen als de sidecar verwacht",
    en: "As many rows are loaded as the sidecar expects")
  public static let explanation = Wording(
    nl: """
      'expects: rows' is het aantal rijen met gegevens dat u zelf hebt geteld, of dat de bron \
      noemt. Komt er een ander aantal in het portaal, dan is er iets weggevallen of te veel \
      meegeteld. Kijk op welke regels de rijen terzijde zijn gelegd en verbeter de sidecar.
      """,
    en: """
      'expects: rows' is the number of rows with data that you counted, or that the source states. \
      When another number ends up in the portal, something was lost or counted too often. See \
      which rows were set aside and mend the sidecar.
      """)
  public static let good = [
    Example([
      "budget/b.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,100\nTotaal,,100,100\n",
      "budget/b.source.yaml": Example.budgetSidecar("b", Example.totalRow + "expects: {rows: 1}"),
    ])
  ]
  public static let bad = [
    Example([
      "budget/b.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,100\nTotaal,,100,100\n",
      "budget/b.source.yaml": Example.budgetSidecar("b", Example.totalRow + "expects:\n  rows: ▸2"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for register in portal.registers {
      guard let expected = register.source.mapping.expects.rows else { continue }
      let rows = try ledger.answers(to: RowsPerBucket(source: register.number))
      let loaded = rows.first { $0.bucket == Bucket.loaded.rawValue }?.rows ?? 0
      guard loaded != expected else { continue }
      let aside = rows.filter { $0.bucket != Bucket.loaded.rawValue && $0.bucket != "header" }
      let rest = aside.reduce(0) { $0 + $1.rows }
      report.error(
        Self.name, at: register.source.mapping.expects.place ?? register.source.cells.place,
        Wording(
          nl: "'\(register.source.file)' heeft \(loaded) rijen met gegevens en geen \(expected)",
          en: "'\(register.source.file)' has \(loaded) rows of data, not \(expected)"),
        hint: rest == 0
          ? Wording(
            nl: "tel de rijen nog eens en verbeter 'rows', of vraag de bron wat er ontbreekt",
            en: "count the rows again and mend 'rows', or ask the source what is missing")
          : Wording(
            nl: "terzijde gelegde rijen: \(rest); kijk of dat klopt, en verbeter anders 'rows'",
            en: "rows set aside: \(rest); see whether that is right, or else mend 'rows'"))
    }
  }
}
