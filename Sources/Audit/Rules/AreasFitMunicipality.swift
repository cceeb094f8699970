import Civic
public import Diagnostics
public import Ledger

/// Checks that lines of areas are not more than the line of the municipality they are part of.
public struct AreasFitMunicipality: Rule {
  public static let name: RuleName = "areas-fit-municipality"
  public static let model: [String] = ["A3"]
  public static let chapter = Chapter.areas
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "De gebieden samen zijn nooit meer dan de gemeente",
    en: "The areas together are never more than the municipality")
  public static let explanation = Wording(
    nl: """
      Noemt een bestand bedragen per gebied én voor de hele gemeente, dan zijn de gebieden een \
      deel van het geheel. Wat niet bij een gebied staat, is de rest. Zijn de gebieden samen \
      meer, dan is een gebied dubbel geteld of ontbreekt er iets bij de gemeente.
      """,
    en: """
      When a file names amounts by area and for the whole municipality, the areas are a part of \
      the whole. What stands with no area is the remainder. When the areas together are more, an \
      area was counted twice or something is missing from the municipality.
      """)
  public static let good = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,0.1,100,100
      x-haven,0.1,40,100

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ])
  ]
  public static let bad = [
    Example([
      "budget/b.csv": """
      Gebied,Taakveld,Baten,Lasten
      GM0001,0.1,100,100
      ▸x-haven,0.1,40,101

      """, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ])
  ]

  private struct Key: Hashable {
    var source: Int
    var year: Int
    var phase: String
    var version: String?
    var direction: String
    var taskField: String
  }

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let settings = portal.dossier.settings.record
    var parents: [String: String] = [:]
    var municipalities: [String] = []
    for area in portal.dossier.areas.map(\.record) {
      parents[area.code] = area.parent
      if area.level == "gemeente" { municipalities.append(area.code) }
    }
    let parts = try ledger.answers(to: BudgetInAreas(but: municipalities))
    guard !parts.isEmpty else { return }
    var wholes: [Key: Int128] = [:]
    for row in try ledger.answers(to: BudgetOfArea(area: settings.municipality)) {
      guard let code = row.taskField else { continue }
      let key = Key(
        source: row.source, year: row.year, phase: row.phase, version: row.version,
        direction: row.direction, taskField: code)
      wholes[key, default: 0] += Int128(row.amount)
    }
    var keys: [Key] = []
    var sums: [Key: (sum: Int128, line: Int)] = [:]
    for part in parts where lies(part.area, in: settings.municipality, parents) {
      guard let code = part.taskField else { continue }
      let key = Key(
        source: part.source, year: part.year, phase: part.phase, version: part.version,
        direction: part.direction, taskField: code)
      guard wholes[key] != nil else { continue }
      if let known = sums[key] {
        sums[key] = (known.sum + Int128(part.amount), min(known.line, part.line))
      } else {
        keys.append(key)
        sums[key] = (Int128(part.amount), part.line)
      }
    }
    for key in keys {
      guard let (sum, line) = sums[key], let whole = wholes[key], sum > whole,
        let source = portal.source(key.source)
      else { continue }
      let (areas, all) = (
        Wording.euros(Money(cents: Int64(clamping: sum))),
        Wording.euros(Money(cents: Int64(clamping: whole)))
      )
      report.error(
        Self.name, at: Place(file: source.file, line: line),
        Wording(
          nl: "De gebieden hebben samen \(areas.nl) op '\(key.taskField)' (\(key.year)), en "
            + "'\(settings.municipalityName)' heeft \(all.nl)",
          en: "The areas have \(areas.en) together on '\(key.taskField)' (\(key.year)), and "
            + "'\(settings.municipalityName)' has \(all.en)"),
        hint: Wording(
          nl: "kijk of een gebied dubbel staat, of een wijk naast haar eigen buurten",
          en: "see whether an area stands twice, or a district beside its own neighbourhoods"))
    }
  }

  private func lies(_ code: String, in municipality: String, _ parents: [String: String]) -> Bool {
    var current: String? = code
    for _ in 0..<8 {
      guard let here = current else { return false }
      if here == municipality { return true }
      current = parents[here]
    }
    return false
  }
}
