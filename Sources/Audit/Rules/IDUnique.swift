import Civic
public import Diagnostics
public import Ledger

/// Checks that a name points at one thing.
public struct IDUnique: Rule {
  public static let name: RuleName = "id-unique"
  public static let model: [String] = []
  public static let chapter = Chapter.fields
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een code of naam is van één ding", en: "A code or name belongs to one thing")
  public static let explanation = Wording(
    nl: """
      Codes en namen staan in adressen en in verwijzingen. Hebben twee gebieden, thema's of bronnen \
      dezelfde, dan weet niemand welke bedoeld is. Geef de tweede een andere code, of haal hem weg \
      als hij er per ongeluk twee keer staat.
      """,
    en: """
      Codes and names stand in addresses and in references. When two areas, themes or sources \
      have the same one, nobody knows which is meant. Give the second another code, or remove it \
      when it stands there twice by mistake.
      """)
  public static let good = [
    Example([
      "reference/classifications.csv": """
      scheme,scheme_year,code,parent_code,label,kind,sort_order
      iv3-taakveld,2023,0.1,,Bestuur,normal,1
      iv3-taakveld,2024,0.1,,Bestuur,normal,1
      iv3-taakveld,2024,0.10,,Mutaties reserves,reserve,2

      """
    ])
  ]
  public static let bad = [
    Example([
      "reference/themes.csv": """
      theme_id,name,summary
      groen,Groen,Tuinen en bomen.
      schoon,Schoon,Straten zonder afval.
      ▸groen,Planten,Perken en bakken.

      """
    ]),
    Example([
      "reference/classifications.csv": """
      scheme,scheme_year,code,parent_code,label,kind,sort_order
      iv3-taakveld,2024,0.1,,Bestuur,normal,1
      iv3-taakveld,2024,▸0.1,,Mutaties reserves,reserve,2

      """
    ]),
    Example([
      "budget/a.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,100\n",
      "budget/a.source.yaml": Example.budgetSidecar("begroting"),
      "budget/b.csv": "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,200,200\n",
      "budget/b.source.yaml": Example.budgetSidecar("▸begroting"),
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let dossier = portal.dossier
    check(dossier.areas, "area_code", into: &report)
    check(dossier.areaAliases, "alias", into: &report)
    check(dossier.themes, "theme_id", into: &report)
    check(dossier.kinds, "kind_id", into: &report)
    check(dossier.terms, "term_id", into: &report)
    check(dossier.publications, "publication_id", into: &report)
    check(
      dossier.classifications.map { code in
        let record = code.record
        return ("\(record.scheme) \(record.year) \(record.code)", code.place(of: "code"))
      }, into: &report)
    check(dossier.pages.map { ($0.id, Place(file: $0.file)) }, into: &report)
    check(dossier.guides.map { ($0.id, Place(file: $0.file)) }, into: &report)
    check(dossier.practices.map { ($0.id, Place(file: $0.file)) }, into: &report)
    check(dossier.initiatives.map { ($0.id, Place(file: $0.file)) }, into: &report)
    check(dossier.findings.map { ($0.id, Place(file: $0.file)) }, into: &report)
    check(dossier.questions.map { ($0.id, Place(file: $0.file)) }, into: &report)
    check(dossier.rounds.map { ($0.id, $0.cells.place) }, into: &report)
    let sources = dossier.sources + dossier.rounds.map(\.source)
    check(sources.map { ($0.id, $0.cells.place(of: "id")) }, into: &report)
  }

  private func check<Record>(
    _ records: [Placed<Record>], _ field: String, into report: inout Report
  ) {
    check(
      records.compactMap { record in
        record.cells.text(field).map { ($0, record.place(of: field)) }
      }, into: &report)
  }

  private func check(_ names: [(id: String, place: Place)], into report: inout Report) {
    var first: [String: Place] = [:]
    for (id, place) in names {
      guard let earlier = first[id] else {
        first[id] = place
        continue
      }
      let (nl, en) =
        earlier.file == place.file
        ? ("op regel \(earlier.line)", "on line \(earlier.line)")
        : ("in \(earlier.file)", "in \(earlier.file)")
      report.error(
        Self.name, at: place,
        Wording(nl: "'\(id)' staat ook al \(nl)", en: "'\(id)' is already \(en)"),
        hint: Wording(
          nl: "geef een van de twee een andere naam, of haal de dubbele weg",
          en: "give one of the two another name, or remove the double"))
    }
  }
}
