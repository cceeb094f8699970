import Civic
public import Diagnostics

/// Checks that a finding shows its rows and that the municipality was asked (rule Q1).
public struct FindingHasEvidence: Rule {
  public static let name: RuleName = "finding-has-evidence"
  public static let model: [String] = ["Q1"]
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Een bevinding heeft bewijsrijen, en de gemeente is ernaar gevraagd",
    en: "A finding has rows of evidence, and the municipality was asked about it")
  public static let explanation = Wording(
    nl: """
      Wie een bevinding leest, moet haar kunnen nagaan: noem onder 'evidence' de rijen waarop zij \
      rust. En de gemeente hoort te kunnen antwoorden voordat iets een bevinding heet. Maak een \
      vraag met 'finding_id', of schrijf het antwoord onder 'municipality_reply'. Is dat nog niet \
      gedaan, zet dan 'status: draft'.
      """,
    en: """
      Those who read a finding must be able to check it: name under 'evidence' the rows it rests on. \
      And the municipality should be able to answer before something is called a finding. Make a \
      question with 'finding_id', or write the answer under 'municipality_reply'. As long as that \
      was not done, write 'status: draft'.
      """)
  public static let good = [
    Example([
      "findings/rest.md": Example.finding("status: published\nevidence: [\"g:2\"]"),
      "questions/rest.md": Example.question(
        "status: sent\nasked_on: 2025-11-02\nfinding_id: rest"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
    Example([
      "findings/rest.md": Example.finding(
        "status: confirmed\nevidence: [\"g:2\"]\nmunicipality_reply: \"Dat klopt.\""),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
    Example(["findings/rest.md": Example.finding("status: draft")]),
  ]
  public static let bad = [
    Example([
      "findings/rest.md": Example.finding("status: ▸published"),
      "questions/rest.md": Example.question(
        "status: sent\nasked_on: 2025-11-02\nfinding_id: rest"),
    ]),
    Example([
      "findings/rest.md": Example.finding("status: ▸published\nevidence: [\"g:2\"]"),
      "questions/rest.md": Example.question("status: draft\nfinding_id: rest"),
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) {
    let asked = Set(
      portal.dossier.questions.filter { $0.record.status.isSent }.compactMap(\.record.finding))
    for finding in portal.dossier.findings {
      let record = finding.record
      guard record.status != .draft, record.status != .withdrawn else { continue }
      let place = finding.front.place(of: "status")
      if record.evidence.isEmpty {
        report.warning(
          Self.name, at: place,
          Wording(
            nl: "'\(finding.id)' noemt geen rij waarop de bevinding rust",
            en: "'\(finding.id)' names no row that the finding rests on"),
          hint: Wording(
            nl: "voeg toe: evidence: [\"bron:12\"], of zet 'status: draft'",
            en: "add: evidence: [\"source:12\"], or write 'status: draft'"))
      }
      if record.reply == nil, !asked.contains(finding.id) {
        report.warning(
          Self.name, at: place,
          Wording(
            nl: "Over '\(finding.id)' is de gemeente nog niets gevraagd",
            en: "The municipality was not asked about '\(finding.id)'"),
          hint: Wording(
            nl: "maak in questions/ een vraag met finding_id: \(finding.id), of zet "
              + "'status: draft'",
            en: "make a question in questions/ with finding_id: \(finding.id), or write "
              + "'status: draft'"))
      }
    }
  }
}
