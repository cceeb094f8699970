import Civic
public import Diagnostics
public import Ledger

/// Checks that an area existed in the year that a row or a vote is for.
public struct AreaValidInYear: Rule {
  public static let name: RuleName = "area-valid-in-year"
  public static let model: [String] = ["A2"]
  public static let chapter = Chapter.areas
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een gebied bestond in het jaar waarvoor de rij geldt",
    en: "An area existed in the year that the row is for")
  public static let explanation = Wording(
    nl: """
      Codes van buurten en wijken veranderen: dezelfde code kan later een ander stuk stad zijn. \
      Daarom heeft elk gebied in areas.csv een eerste en soms een laatste dag. Valt het jaar van \
      een rij daarbuiten, dan komt het geld bij het verkeerde gebied. Neem de code van dat jaar, of \
      verbeter de datums in areas.csv.
      """,
    en: """
      Codes of neighbourhoods and districts change: the same code can later be another part of \
      town. Therefore each area in areas.csv has a first and sometimes a last day. When the year of \
      a row lies outside them, its money ends up with the wrong area. Take the code of that year, \
      or mend the dates in areas.csv.
      """)
  private static let areas = """
    area_code,scheme,level,name,parent_code,valid_from,valid_to,note
    GM0001,cbs,gemeente,Voorstad,,2020-01-01,,
    x-haven,custom,buurt,Haven,GM0001,2020-01-01,2023-12-31,
    x-kade,custom,buurt,Kade,GM0001,2024-01-01,,

    """
  private static let sidecar = Example.grantsSidecar("g").replacing(
    "  Verleend: amount_awarded", with: "  Verleend: amount_awarded\n  Buurt: area_code")
  public static let good = [
    Example([
      "reference/areas.csv": areas,
      "spending/g.csv": "Dossier,Jaar,Verleend,Buurt\nA-1,2023,9,x-haven\nA-2,2024,9,x-kade\n",
      "spending/g.source.yaml": sidecar,
    ])
  ]
  public static let bad = [
    Example([
      "reference/areas.csv": areas,
      "spending/g.csv": "Dossier,Jaar,Verleend,Buurt\nA-1,2023,9,x-haven\n▸A-2,2023,9,x-kade\n",
      "spending/g.source.yaml": sidecar,
    ]),
    Example([
      "reference/areas.csv": areas,
      "rounds/stemming/round.yaml": Example.round().replacing(
        "area_code: x-haven", with: "area_code: ▸x-haven"),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    var areas: [String: Area] = [:]
    for area in portal.dossier.areas.map(\.record) { areas[area.code] = area }
    for round in portal.dossier.rounds {
      guard let area = areas[round.area], let period = Self.fault(of: area, in: round.fiscalYear)
      else { continue }
      report.error(
        Self.name, at: round.cells.place(of: "area_code"),
        Self.summary(of: area, in: round.fiscalYear, period), hint: Self.hint)
    }
    guard let ledger = portal.ledger else { return }
    let found = try ledger.answers(to: AreasInYears()).filter { answer in
      areas[answer.area].map { Self.fault(of: $0, in: answer.year) != nil } ?? false
    }
    for (number, answers) in Dictionary(grouping: found, by: \.source).sorted(by: {
      $0.key < $1.key
    }) {
      guard let source = portal.source(number), let first = answers.first,
        let area = areas[first.area], let period = Self.fault(of: area, in: first.year)
      else { continue }
      let rows = answers.reduce(0) { $0 + $1.rows }
      report.tell(
        Self.name, .error, in: source.file, lines: Self.unique(answers.map(\.line)),
        .times(rows) + Self.summary(of: area, in: first.year, period), hint: Self.hint)
    }
  }

  /// When the area is no area in the year: from when, or until when, it was one.
  private static func fault(of area: Area, in year: Int) -> Wording? {
    if let from = area.validFrom, from.year > year {
      return Wording(nl: "bestaat pas sinds \(from.iso)", en: "has existed only since \(from.iso)")
    }
    if let to = area.validTo, to.year < year {
      return Wording(nl: "bestond tot en met \(to.iso)", en: "existed until \(to.iso)")
    }
    return nil
  }

  private static func summary(of area: Area, in year: Int, _ period: Wording) -> Wording {
    Wording(
      nl: "'\(area.code)' (\(area.name)) \(period.nl), en de rij is van \(year)",
      en: "'\(area.code)' (\(area.name)) \(period.en), and the row is of \(year)")
  }

  private static let hint = Wording(
    nl: "neem de code van dat jaar, of verbeter de datums in reference/areas.csv",
    en: "take the code of that year, or mend the dates in reference/areas.csv")

  private static func unique(_ lines: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return lines.filter { seen.insert($0).inserted }
  }
}
