import Civic
public import Diagnostics
public import Ledger

/// Checks that what a finding or a question is about is there.
public struct SubjectExists: Rule {
  public static let name: RuleName = "subject-exists"
  public static let model: [String] = []
  public static let chapter = Chapter.codes
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Waar een bevinding of vraag over gaat, bestaat",
    en: "What a finding or a question is about exists")
  public static let explanation = Wording(
    nl: """
      Met 'subject_type' en 'subject_id' komt een bevinding of vraag op de pagina te staan van \
      waar zij over gaat. Dat kan alleen als de code bestaat. Bij een taakveld hoort ook \
      'fiscal_year', want codes betekenen niet elk jaar hetzelfde.
      """,
    en: """
      By 'subject_type' and 'subject_id' a finding or question gets its place on the page of what it \
      is about. That only works when the code exists. A task field needs 'fiscal_year' too, since \
      codes do not mean the same in each year.
      """)
  public static let good = [
    Example([
      "findings/rest.md": Example.finding(
        "status: draft\nsubject_type: taskfield\nsubject_id: \"0.10\"\nfiscal_year: 2024"),
      "questions/haven.md": Example.question(
        "status: draft\nsubject_type: area\nsubject_id: x-haven"),
    ])
  ]
  public static let bad = [
    Example([
      "findings/rest.md": Example.finding(
        "status: draft\nsubject_type: taskfield\nsubject_id: ▸\"0.20\"\nfiscal_year: 2024")
    ]),
    Example([
      "findings/rest.md": Example.finding(
        "status: draft\nsubject_type: ▸taskfield\nsubject_id: \"0.10\"")
    ]),
    Example([
      "questions/haven.md": Example.question(
        "status: draft\nsubject_type: area\nsubject_id: ▸x-havn")
    ]),
    Example([
      "questions/haven.md": Example.question("status: draft\nsubject_type: ▸area")
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let cells =
      portal.dossier.findings.map(\.front.cells) + portal.dossier.questions.map(\.front.cells)
    for cells in cells {
      guard cells["subject_type"] != nil || cells["subject_id"] != nil else { continue }
      guard let subject = Subject(of: cells) else {
        let given = cells["subject_type"] == nil ? "subject_id" : "subject_type"
        let other = given == "subject_id" ? "subject_type" : "subject_id"
        report.error(
          Self.name, at: cells.place(of: given),
          Wording(
            nl: "'\(given)' staat er zonder '\(other)'",
            en: "'\(given)' is there without '\(other)'"),
          hint: Wording(
            nl: "voeg '\(other)' toe, of haal '\(given)' weg",
            en: "add '\(other)', or remove '\(given)'"))
        continue
      }
      guard subject.kind != .taskfield || cells.integer("fiscal_year") != nil else {
        report.error(
          Self.name, at: cells.place(of: "subject_type"),
          Wording(
            nl: "'taskfield' vraagt een jaar", en: "'taskfield' needs a year"),
          hint: Wording(
            nl: "voeg een regel 'fiscal_year:' toe", en: "add a line 'fiscal_year:'"))
        continue
      }
      guard
        let ids = try ids(of: subject.kind, year: cells.integer("fiscal_year"), in: portal),
        !ids.contains(subject.id)
      else { continue }
      report.error(
        Self.name, at: cells.place(of: "subject_id"),
        Wording(
          nl: "'\(subject.id)' is niet te vinden bij '\(subject.kind.rawValue)'",
          en: "'\(subject.id)' is not found under '\(subject.kind.rawValue)'"),
        hint: Suggestion.hint(for: subject.id, among: ids)
          ?? Wording(
            nl: "neem de code over van de pagina waar de bevinding of vraag bij hoort",
            en: "copy the code from the page that the finding or question belongs to"))
    }
  }

  /// `nil` while it cannot be known.
  private func ids(
    of kind: Subject.Kind, year: Int?, in portal: Portal
  ) throws(LedgerError) -> [String]? {
    let dossier = portal.dossier
    switch kind {
    case .area: return dossier.areas.map(\.record.code)
    case .initiative: return dossier.initiatives.map(\.id)
    case .source: return dossier.sources.map(\.id) + dossier.rounds.map(\.source.id)
    case .taskfield:
      return dossier.classifications.map(\.record).filter {
        $0.scheme == "iv3-taakveld" && $0.year == year
      }.map(\.code)
    case .grant:
      return try portal.ledger.map { ledger throws(LedgerError) in
        try ledger.answers(to: GrantIDs()).map(\.id)
      }
    }
  }
}
