import Civic
public import Diagnostics
public import Ledger

/// Checks that what one record says of another is about a record that is there.
public struct ReferenceExists: Rule {
  public static let name: RuleName = "reference-exists"
  public static let model: [String] = ["A2"]
  public static let chapter = Chapter.codes
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een verwijzing wijst naar iets dat er is", en: "A reference points at something there")
  public static let explanation = Wording(
    nl: """
      Een code in een veld, zoals een thema, een gebied of een dossiernummer, staat ook in de \
      tabel waar hij bij hoort. Anders valt het initiatief of de subsidie uit de lijsten zonder \
      dat iemand het merkt. Verbeter de code, of voeg hem toe aan de tabel.
      """,
    en: """
      A code in a field, such as a theme, an area or a dossier number, also stands in the table it \
      belongs to. Otherwise the initiative or the grant drops out of the lists and nobody notices. \
      Mend the code, or add it to the table.
      """)
  public static let good = [
    Example([
      "initiatives/tuin.md": Example.initiative(
        "status: awarded\ngrant_ids: [A-1]\nproposals: [stemming/1]"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
      "rounds/stemming/round.yaml": Example.round("initiatives: {\"1\": tuin}"),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ])
  ]
  public static let bad = [
    Example([
      "initiatives/tuin.md": Example.initiative("status: idea\nrelated: [▸speeltuin]")
    ]),
    Example([
      "reference/areas.csv": """
      area_code,scheme,level,name,parent_code,valid_from,valid_to,note
      GM0001,cbs,gemeente,Voorstad,,2020-01-01,,
      x-haven,custom,buurt,Haven,▸GM001,2020-01-01,,

      """
    ]),
    Example([
      "initiatives/tuin.md": Example.initiative("status: awarded\ngrant_ids: [A-1, ▸A-12]"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\nA-11,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
    Example([
      "initiatives/tuin.md": Example.initiative("status: in-vote\nproposals: [▸stemming/3]"),
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let references = portal.references
    for kind in Field.Reference.allCases {
      let found = references.filter { $0.kind == kind }
      guard !found.isEmpty, let ids = try ids(of: kind, in: portal) else { continue }
      let known = Set(ids)
      for reference in found where !known.contains(reference.id) {
        report.error(
          Self.name, at: reference.place, Self.summary(of: kind, reference.id),
          hint: Suggestion.hint(for: reference.id, among: ids) ?? Self.hint(for: kind, known: ids))
      }
    }
  }

  /// `nil` while it cannot be known.
  private func ids(
    of kind: Field.Reference, in portal: Portal
  ) throws(LedgerError) -> [String]? {
    let dossier = portal.dossier
    guard !dossier.halfRead.contains(kind) else { return nil }
    switch kind {
    case .area: return dossier.areas.map(\.record.code)
    case .theme: return dossier.themes.map(\.record.id)
    case .kind: return dossier.kinds.map(\.record.id)
    case .publication: return dossier.publications.map(\.record.id)
    case .term: return dossier.terms.map(\.record.id)
    case .initiative: return dossier.initiatives.map(\.id) + dossier.unreadIDs(in: "initiatives")
    case .practice: return dossier.practices.map(\.id) + dossier.unreadIDs(in: "practices")
    case .guide: return dossier.guides.map(\.id) + dossier.unreadIDs(in: "guides")
    case .finding: return dossier.findings.map(\.id) + dossier.unreadIDs(in: "findings")
    case .question: return dossier.questions.map(\.id) + dossier.unreadIDs(in: "questions")
    case .source: return dossier.sources.map(\.id) + dossier.rounds.map(\.source.id)
    case .proposal:
      return dossier.rounds.flatMap { round in round.proposals.map { "\(round.id)/\($0.id)" } }
    case .grant:
      return try portal.ledger.map { ledger throws(LedgerError) in
        try ledger.answers(to: GrantIDs()).map(\.id)
      }
    }
  }

  private static func summary(of kind: Field.Reference, _ id: String) -> Wording {
    if let table = table(of: kind) {
      return Wording(nl: "'\(id)' staat niet in \(table)", en: "'\(id)' is not in \(table)")
    }
    switch kind {
    case .grant:
      return Wording(
        nl: "'\(id)' is geen dossiernummer in een subsidieregister",
        en: "'\(id)' is not a dossier number of a subsidy register")
    case .source:
      return Wording(
        nl: "'\(id)' is geen bron van dit portaal", en: "'\(id)' is not a source of this portal")
    case .proposal:
      return Wording(
        nl: "'\(id)' is geen plan in een stemming", en: "'\(id)' is not a plan in a vote")
    default:
      return Wording(
        nl: "'\(id)' is geen tekst in de map \(kind.rawValue)s",
        en: "'\(id)' is not a text in the folder \(kind.rawValue)s")
    }
  }

  private static func hint(for kind: Field.Reference, known: [String]) -> Wording {
    if let table = table(of: kind) {
      return Wording(
        nl: "verbeter de code, of voeg hem toe aan reference/\(table)",
        en: "mend the code, or add it to reference/\(table)")
    }
    switch kind {
    case .grant:
      return Wording(
        nl: "neem het dossiernummer over zoals het in het register staat",
        en: "copy the dossier number as it stands in the register")
    case .source:
      return Wording(
        nl: "schrijf de 'id' die in een sidecar van een bron staat",
        en: "write the 'id' that stands in the sidecar of a source")
    case .proposal:
      let example = known.first.map { ", zoals '\($0)'" } ?? ""
      let sample = known.first.map { ", such as '\($0)'" } ?? ""
      return Wording(
        nl: "schrijf de map van de stemming, een schuine streep en het nummer van het plan"
          + example,
        en: "write the folder of the vote, a slash and the number of the plan\(sample)")
    default:
      return Wording(
        nl: "schrijf de naam van een bestand in de map \(kind.rawValue)s, zonder .md",
        en: "write the name of a file in the folder \(kind.rawValue)s, without .md")
    }
  }

  private static func table(of kind: Field.Reference) -> String? {
    switch kind {
    case .area: "areas.csv"
    case .theme: "themes.csv"
    case .kind: "kinds.csv"
    case .publication: "publications.csv"
    case .term: "glossary.csv"
    case .initiative, .practice, .guide, .grant, .proposal, .finding, .question, .source: nil
    }
  }
}

extension Dossier {
  /// The ids of texts in a folder that are there and could not be read.
  fileprivate func unreadIDs(in folder: String) -> [String] {
    unreadFiles.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".md") }.sorted().map {
      String($0.dropFirst(folder.count + 1).dropLast(3))
    }
  }
}
