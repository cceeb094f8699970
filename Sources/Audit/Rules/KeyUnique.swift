import Civic
public import Diagnostics
public import Ledger

/// Checks that no record of a source stands in it twice.
public struct KeyUnique: Rule {
  public static let name: RuleName = "key-unique"
  public static let model: [String] = ["S7"]
  public static let chapter = Chapter.rows
  public static let levels: [Severity] = [.error, .warning]
  public static let summary = Wording(
    nl: "Een sleutel wijst in een bron maar één rij aan",
    en: "A key points at one row of a source only")
  public static let explanation = Wording(
    nl: """
      'key' noemt de kolommen die een rij aanwijzen, zoals het dossiernummer. Staat een sleutel er \
      vaker, dan staat een subsidie of een post misschien dubbel in het bestand en telt het geld \
      dubbel. Is meer dan 1 procent dubbel ('thresholds: doubles_percent'), dan wordt er niets \
      gepubliceerd. Vraag \
      de bron hoe het zit, of noem onder 'key' ook de kolom die de rijen uit elkaar houdt.
      """,
    en: """
      'key' names the columns that point at a row, such as the dossier number. When a key comes \
      back, a grant or a line may stand in the file twice and its money counts twice. When more \
      than 1 per cent is a double ('thresholds: doubles_percent'), nothing is published. Ask the source, or name in \
      'key' the column too that tells the rows apart.
      """)
  public static let good = [
    Example([
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2023,100\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g", "key: [grant_id, grant_year]"),
    ]),
    Example([
      "budget/b.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,100\n",
      "budget/b.source.yaml": Example.budgetSidecar("b", "key: [area_code, taskfield_code]"),
    ]),
  ]
  public static let bad = [
    Example([
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,2024,5\n▸A-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g", "key: [grant_id]"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for register in portal.registers {
      let source = register.source
      guard
        let question = RepeatedKeys(
          register.shape, source: register.number, key: source.mapping.key)
      else { continue }
      let doubles = try ledger.answers(to: question)
      guard !doubles.isEmpty else { continue }
      let loaded = register.reading.buckets.first { $0.bucket == .loaded }?.rows ?? 0
      let limit = portal.dossier.settings.record.thresholds.doublesPercent
      let severity: Severity = doubles.count * 100 > loaded * limit ? .error : .warning
      let key = source.mapping.key.joined(separator: ", ")
      let double = doubles[0]
      report.tell(
        Self.name, severity, in: source.file, lines: doubles.map(\.line),
        .times(doubles.count)
          + Wording(
            nl: "'\(double.key)' (\(key)) staat ook al op regel \(double.first)",
            en: "'\(double.key)' (\(key)) is already on line \(double.first)"),
        hint: Wording(
          nl: "vraag de bron of de rij dubbel is, of noem onder 'key' ook de kolom die de rijen "
            + "uit elkaar houdt",
          en: "ask the source whether the row is a double, or name in 'key' the column too that "
            + "tells the rows apart"))
    }
  }
}
