import Civic
public import Diagnostics
public import Ledger

/// Checks that no area lies inside itself.
public struct NoParentCycle: Rule {
  public static let name: RuleName = "no-parent-cycle"
  public static let model: [String] = []
  public static let chapter = Chapter.areas
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een gebied ligt niet in zichzelf, ook niet langs een omweg",
    en: "An area does not lie in itself, not even by a detour")
  public static let explanation = Wording(
    nl: """
      De kolom parent_code zegt in welk groter gebied een gebied ligt. Wie steeds het grotere \
      gebied opzoekt, moet ergens uitkomen. Komt hij terug waar hij begon, dan klopt een van de \
      codes niet; verbeter die in reference/areas.csv.
      """,
    en: """
      The column parent_code says in which larger area an area lies. Who keeps looking up the \
      larger area must end somewhere. If that leads back to where it began, one of the codes is \
      wrong; mend it in reference/areas.csv.
      """)
  public static let good = [
    Example([
      "reference/areas.csv": """
      area_code,scheme,level,name,parent_code,valid_from,valid_to,note
      GM0001,cbs,gemeente,Voorstad,,2020-01-01,,
      x-haven,custom,buurt,Haven,x-west,2020-01-01,,
      x-west,custom,wijk,West,GM0001,2020-01-01,,

      """
    ])
  ]
  public static let bad = [
    Example([
      "reference/areas.csv": """
      area_code,scheme,level,name,parent_code,valid_from,valid_to,note
      GM0001,cbs,gemeente,Voorstad,,2020-01-01,,
      x-haven,custom,buurt,Haven,▸x-west,2020-01-01,,
      x-west,custom,wijk,West,x-haven,2020-01-01,,
      x-kade,custom,buurt,Kade,x-haven,2020-01-01,,

      """
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    var parents: [String: String] = [:]
    for area in portal.dossier.areas.map(\.record) where parents[area.code] == nil {
      parents[area.code] = area.parent
    }
    // Of areas on a cycle that was told, or that lead to an end.
    var settled: Set<String> = []
    for area in portal.dossier.areas {
      var path: [String] = []
      var steps: [String: Int] = [:]
      var code = area.record.code
      while steps[code] == nil, !settled.contains(code) {
        steps[code] = path.count
        path.append(code)
        guard let parent = parents[code] else { break }
        code = parent
      }
      // A cycle is told at its own first area, not at one that leads to it.
      if let start = steps[code], parents[code] != nil {
        guard start == 0 else { continue }
        let circle = (path[start...] + [code]).map { "'\($0)'" }
        report.error(
          Self.name, at: area.place(of: "parent_code"),
          Wording(
            nl: "'\(code)' ligt in zichzelf: \(circle.joined(separator: " ligt in "))",
            en: "'\(code)' lies in itself: \(circle.joined(separator: " lies in "))"),
          hint: Wording(
            nl: "verbeter een van deze codes in de kolom parent_code",
            en: "mend one of these codes in the column parent_code"))
      }
      settled.formUnion(path)
    }
  }
}
