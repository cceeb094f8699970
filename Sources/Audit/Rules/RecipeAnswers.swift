import Civic
public import Diagnostics
public import Ledger

/// Checks that every ready question can be asked, and that each number of its answer is what its
/// rows add up to.
public struct RecipeAnswers: Rule {
  public static let name: RuleName = "recipe-answers"
  public static let model: [String] = []
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een kant-en-klare vraag is te stellen, en elk getal in het antwoord klopt met zijn rijen",
    en: "A ready question can be asked, and each number of its answer is what its rows add up to")
  public static let explanation = Wording(
    nl: """
      Een vraag is één SQL-opdracht die alleen leest. Bij elk bedrag noemt het antwoord de rijen \
      waaruit het bestaat, als 'bron:regel:centen' met een spatie ertussen, in de kolom 'rows' of \
      in de kolom die bij het bedrag staat. Het programma zoekt die rijen op en telt ze na. Zo is \
      elk getal op de pagina te volgen tot in het bestand.
      """,
    en: """
      A question is one SQL statement that only reads. Beside each amount the answer names the \
      rows that it was made from, as 'source:line:cents' with a blank between them, in the column \
      'rows' or in the column that the amount names. The program looks these rows up and adds \
      them up again. So each number on the page can be followed into its file.
      """)

  private static func sample(_ fields: String, _ sql: String) -> KeyValuePairs<String, String> {
    [
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,2024,50\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
      "recipes/vraag.sql": """
      /*
      title: "Verleend per jaar"
      summary: "Wat er in een jaar is verleend."
      subject: grants
      explanation: "Hoeveel is er verleend?"
      limits: "Niet wat er is betaald."
      columns:
        - {name: year, label: "Jaar", kind: year}
      \(fields)
      */
      \(sql)

      """,
    ]
  }
  private static let money = "  - {name: total, label: \"Verleend\", kind: money}"
  private static let rows =
    "group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows"

  public static let good = [
    Example(
      sample(
        money,
        """
        SELECT grant_year AS year, SUM(amount_awarded) AS total, \(rows)
        FROM grants WHERE :build_date > '2020' AND :municipality <> '' GROUP BY 1 ORDER BY 1;
        -- Een opmerking mag erachter staan.
        """))
  ]
  public static let bad = [
    Example(sample("", "SELECT grant_year AS year,\n ▸FROM grants")),
    Example(sample("", "SELECT grant_year AS year\nFROM ▸subsidies")),
    Example(sample("", "▸DELETE FROM grants")),
    Example(sample("", "▸WITH g AS (SELECT 1) DELETE FROM grants")),
    Example(sample("", "SELECT 2024 AS year;\n▸SELECT 2025 AS year")),
    Example(sample("", "▸SELECT 2024 AS year WHERE :vandaag IS NULL")),
    Example(
      sample(
        "", "▸WITH r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT n AS year FROM r")),
    Example(sample("", "▸SELECT 2024 AS year, 1 AS nog")),
    Example(sample("  - ▸{name: kind, label: \"Soort\", kind: text}", "SELECT 2024 AS year")),
    Example(
      sample(
        "  - ▸{name: total, label: \"Verleend\", kind: money}",
        "SELECT 2024 AS year, 100 AS total")),
    Example(
      sample(
        "  - ▸{name: total, label: \"Verleend\", kind: money}",
        "SELECT 2024 AS year, 100 AS total, '1:2:90' AS rows")),
    Example(
      sample(
        "  - ▸{name: total, label: \"Verleend\", kind: money}",
        "SELECT 2024 AS year, 90 AS total, '1:2:90' AS rows")),
    Example(
      sample(
        "  - ▸{name: total, label: \"Verleend\", kind: money}",
        "SELECT 2024 AS year, 90 AS total, 'rij 2' AS rows")),
    Example(
      sample(
        "  - ▸{name: total, label: \"Verleend\", kind: money}",
        "SELECT 2024 AS year, 1.5 AS total, '1:2:90' AS rows")),
    Example(
      sample(
        "  - ▸{name: less, label: \"Verschil\", kind: difference, of: [year]}",
        "SELECT 2024 AS year, 1 AS less")),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for recipe in portal.dossier.recipes {
      switch try ledger.answer(recipe, settings: portal.dossier.settings.record) {
      case .failure(let fault): tell(fault, of: recipe, into: &report)
      case .success(let answer):
        if let fault = try ledger.missingRow(of: answer, to: recipe) {
          tell(fault, of: recipe, into: &report)
        }
      }
    }
  }

  private func tell(_ fault: RecipeFault, of recipe: Recipe, into report: inout Report) {
    let words = RecipeFaultWords(fault, of: recipe)
    report.error(Self.name, at: words.place, words.summary, hint: words.hint)
  }
}
