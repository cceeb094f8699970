import Civic
public import Diagnostics
public import Ledger

/// Checks that categories and programmes stand in the list of their year, where there is a list.
public struct CodeInScheme: Rule {
  public static let name: RuleName = "code-in-scheme"
  public static let model: [String] = ["C1"]
  public static let chapter = Chapter.codes
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een categorie of programma staat in de lijst van dat jaar",
    en: "A category or programme stands in the list of its year")
  public static let explanation = Wording(
    nl: """
      Een code betekent alleen iets met de lijst van zijn jaar. Heeft classifications.csv voor een \
      jaar een lijst van categorieën of programma's, dan moet elke code uit de bron daarin staan. \
      Een rekenblad maakt van 3.10 soms 3.1, en elk jaar veranderen er codes. Verbeter de code, of \
      vul de lijst aan.
      """,
    en: """
      A code means something only together with the list of its year. When classifications.csv has \
      a list of categories or programmes for a year, each code of the source must be in it. A \
      spreadsheet may turn 3.10 into 3.1, and every year codes change. Mend the code, or complete \
      the list.
      """)
  private static func files(_ rows: String) -> KeyValuePairs<String, String> {
    [
      "reference/classifications.csv": """
      scheme,scheme_year,code,parent_code,label,kind,sort_order
      iv3-taakveld,2024,0.1,,Bestuur,normal,1
      iv3-categorie,2024,1.1,,Salarissen,normal,2
      iv3-categorie,2024,4.3.8,,Overige instellingen en personen,normal,3

      """, "budget/b.csv": rows,
      "budget/b.source.yaml": Example.budgetSidecar("b").replacing(
        "  Taakveld: taskfield_code",
        with: "  Taakveld: taskfield_code\n  Categorie: category_code"),
    ]
  }
  public static let good = [
    Example(files("Gebied,Taakveld,Categorie,Baten,Lasten\nGM0001,0.1,4.3.8,9,9\n"))
  ]
  public static let bad = [
    Example(
      files(
        """
        Gebied,Taakveld,Categorie,Baten,Lasten
        GM0001,0.1,1.1,9,9
        ▸GM0001,0.1,4.3.9,9,9

        """))
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    try check(.category, in: "iv3-categorie", portal, ledger, into: &report)
    try check(.programme, in: "programma", portal, ledger, into: &report)
  }

  private func check(
    _ field: CodesInUse.Field, in scheme: String, _ portal: Portal, _ ledger: Ledger,
    into report: inout Report
  ) throws(LedgerError) {
    var lists: [Int: [String]] = [:]
    for code in portal.dossier.classifications.map(\.record) where code.scheme == scheme {
      lists[code.year, default: []].append(code.code)
    }
    guard !lists.isEmpty else { return }
    let unknown = try ledger.answers(to: CodesInUse(field)).filter {
      lists[$0.year].map { [code = $0.code] in !$0.contains(code) } ?? false
    }
    for (number, codes) in Dictionary(grouping: unknown, by: \.source).sorted(by: {
      $0.key < $1.key
    }) {
      guard let source = portal.source(number), let first = codes.first else { continue }
      report.tell(
        Self.name, .error, in: source.file, lines: codes.map(\.line),
        .times(codes.count)
          + Wording(
            nl: "'\(first.code)' staat niet in de lijst '\(scheme)' van \(first.year)",
            en: "'\(first.code)' is not in the list '\(scheme)' of \(first.year)"),
        hint: Self.hint(for: first, in: lists))
    }
  }

  /// The zero that was lost, the year that has the code, or the nearest.
  private static func hint(for code: CodesInUse.Answer, in lists: [Int: [String]]) -> Wording {
    let known = lists[code.year] ?? []
    if known.contains(code.code + "0") {
      return Wording(
        nl: "bedoelt u '\(code.code)0'? Een rekenblad laat de nul weg",
        en: "did you mean '\(code.code)0'? A spreadsheet drops the zero")
    }
    let years = lists.filter { $0.value.contains(code.code) }.keys.sorted()
    if !years.isEmpty {
      let list = years.map(String.init).joined(separator: ", ")
      return Wording(
        nl: "deze code bestaat in \(list); kijk of het jaar klopt",
        en: "this code exists in \(list); see whether the year is right")
    }
    return Suggestion.hint(for: code.code, among: known)
      ?? Wording(
        nl: "verbeter de code, of vul reference/classifications.csv aan",
        en: "mend the code, or add to reference/classifications.csv")
  }
}
