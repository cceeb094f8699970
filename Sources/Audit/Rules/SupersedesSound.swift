import Civic
public import Diagnostics

/// Checks that deliveries of one source follow each other in a line.
public struct SupersedesSound: Rule {
  public static let name: RuleName = "supersedes-sound"
  public static let model: [String] = []
  public static let chapter = Chapter.files
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een levering volgt één eerdere levering van dezelfde soort op",
    en: "A delivery follows one earlier delivery of the same kind")
  public static let explanation = Wording(
    nl: """
      De bron die onder 'supersedes' staat, telt nergens meer in mee: zij is er alleen om mee te \
      vergelijken. Wijst een bron naar zichzelf of in een kring, dan zou geen van beide tellen. \
      Elke bron heeft hoogstens één opvolger, en beide gaan naar dezelfde tabel.
      """,
    en: """
      The source under 'supersedes' no longer counts anywhere: it is only there to compare with. A \
      source that points at itself or in a circle would leave none that counts. Each source has at \
      most one successor, and both go to the same table.
      """)
  private static func sidecar(_ id: String, _ earlier: String) -> String {
    Example.grantsSidecar(id, "key: [grant_id]").replacing(
      "  licence:", with: "  supersedes: \(earlier)\n  licence:")
  }
  public static let good = [
    Example([
      "spending/g-2024.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g-2024.source.yaml": Example.grantsSidecar("g-2024", "key: [grant_id]"),
      "spending/g-2025.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g-2025.source.yaml": sidecar("g-2025", "g-2024"),
    ])
  ]
  public static let bad = [
    Example([
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": sidecar("g", "▸g"),
    ]),
    Example([
      "spending/a.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/a.source.yaml": Example.grantsSidecar("a", "key: [grant_id]"),
      "spending/b.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/b.source.yaml": sidecar("b", "a"),
      "spending/c.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/c.source.yaml": sidecar("c", "▸a"),
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) {
    let sources = portal.dossier.sources
    var successor: [String: String] = [:]
    for source in sources {
      guard let id = source.supersedes else { continue }
      let place = source.cells.place(of: "supersedes")
      if leadsBack(to: source.id, from: id, among: sources) {
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(source.id)' volgt zichzelf op", en: "'\(source.id)' supersedes itself"),
          hint: Wording(
            nl: "noem de levering die echt eerder was, of haal 'supersedes' weg",
            en: "name the delivery that really came before, or remove 'supersedes'"))
      } else if let other = successor[id] {
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(id)' is al opgevolgd door '\(other)'",
            en: "'\(id)' is superseded by '\(other)' already"),
          hint: Wording(
            nl: "noem de levering die hier direct voor kwam",
            en: "name the delivery that came right before this one"))
      } else if let earlier = sources.first(where: { $0.id == id }),
        earlier.mapping.table != source.mapping.table
      {
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(id)' gaat naar '\(earlier.mapping.table)' en deze bron naar "
              + "'\(source.mapping.table)'",
            en: "'\(id)' goes to '\(earlier.mapping.table)' and this source to "
              + "'\(source.mapping.table)'"),
          hint: Wording(
            nl: "noem een levering van dezelfde soort", en: "name a delivery of the same kind"))
      }
      successor[id] = successor[id] ?? source.id
    }
  }

  private func leadsBack(to id: String, from first: String, among sources: [Source]) -> Bool {
    var next: String? = first
    var seen: Set<String> = []
    while let current = next, seen.insert(current).inserted {
      if current == id { return true }
      next = sources.first { $0.id == current }?.supersedes
    }
    return false
  }
}
