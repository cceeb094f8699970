import Civic
public import Diagnostics
public import Ledger

/// Checks that nothing is booked on a pair of task field and category that cannot be.
public struct GreyCellBooked: Rule {
  public static let name: RuleName = "grey-cell-booked"
  public static let model: [String] = ["C3"]
  public static let chapter = Chapter.codes
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Op een grijze cel van Iv3 staat geen bedrag",
    en: "No amount stands in a grey cell of Iv3")
  public static let explanation = Wording(
    nl: """
      CBS heeft vastgelegd welke soorten geld op een taakveld niet kunnen voorkomen: de grijze \
      cellen. Staat er toch een bedrag, dan is de categorie of het taakveld verkeerd, of is de \
      lijst van een ander jaar. De lijst staat in reference/grey-cells.csv.
      """,
    en: """
      CBS has laid down which kinds of money cannot occur on a task field: the grey cells. When \
      an amount stands there, the category or the task field is wrong, or the list is of another \
      year. The list stands in reference/grey-cells.csv.
      """)
  private static let cells = """
    scheme_year,direction,taskfield_code,category_code,category_label,source
    2024,expenditure,0.1,4.2,Subsidies,CBS
    2023,expenditure,0.1,1.1,Salarissen,CBS

    """
  private static let sidecar = Example.budgetSidecar("b").replacing(
    "  Taakveld: taskfield_code", with: "  Taakveld: taskfield_code\n  Categorie: category_code")
  public static let good = [
    Example([
      "reference/grey-cells.csv": cells,
      "budget/b.csv": """
      Gebied,Taakveld,Categorie,Baten,Lasten
      GM0001,0.1,1.1,100,100
      GM0001,0.1,4.2,0,0
      x-haven,0.1,4.2,0,5

      """, "budget/b.source.yaml": sidecar,
    ])
  ]
  public static let bad = [
    Example([
      "reference/grey-cells.csv": cells,
      "budget/b.csv": """
      Gebied,Taakveld,Categorie,Baten,Lasten
      GM0001,0.1,1.1,100,95
      ▸GM0001,0.1,4.2,0,5

      """, "budget/b.source.yaml": sidecar,
    ])
  ]

  private struct Cell: Hashable {
    var year: Int
    var direction: String
    var taskField: String
    var category: String
  }

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let cells = Set(
      portal.dossier.greyCells.map(\.record).map {
        Cell(
          year: $0.year, direction: $0.direction.rawValue, taskField: $0.taskField,
          category: $0.category)
      })
    guard let ledger = portal.ledger, !cells.isEmpty else { return }
    let municipality = portal.dossier.settings.record.municipality
    for booked in try ledger.answers(to: BookedCategories(area: municipality)) {
      let cell = Cell(
        year: booked.year, direction: booked.direction, taskField: booked.taskField,
        category: booked.category)
      guard cells.contains(cell), let source = portal.source(booked.source) else { continue }
      report.warning(
        Self.name, at: Place(file: source.file, line: booked.line),
        Wording(
          nl: "'\(cell.taskField)' met categorie '\(cell.category)' is een grijze cel in "
            + "\(cell.year), en er staat een bedrag",
          en: "'\(cell.taskField)' with category '\(cell.category)' is a grey cell in "
            + "\(cell.year), and it holds an amount"),
        hint: Wording(
          nl: "kijk in het document of de categorie klopt, en of de lijst van dit jaar is",
          en: "see in the document whether the category is right, and the list of this year"))
    }
  }
}
