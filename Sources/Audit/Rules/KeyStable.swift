import Civic
public import Diagnostics
public import Ledger

/// Checks that the key of a source is the same as in the delivery it supersedes (rule S7).
public struct KeyStable: Rule {
  public static let name: RuleName = "key-stable"
  public static let model: [String] = ["S7"]
  public static let chapter = Chapter.rows
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "De sleutel van een bron blijft gelijk van levering tot levering",
    en: "The key of a source stays the same from one delivery to the next")
  public static let explanation = Wording(
    nl: """
      Twee leveringen van een bron worden vergeleken met de sleutel ('key'). Dat kan alleen als \
      hoogstens één op de honderd rijen een sleutel heeft die er al staat, en als minstens 95 van \
      de 100 gedeelde sleutels hun andere kolommen houden. Deelt de bron bij elke export nieuwe \
      nummers uit, kies dan een andere kolom; anders staat op de pagina Wijzigingen waarom er niet \
      wordt vergeleken.
      """,
    en: """
      Two deliveries of a source are compared by their key. That works only when at most one in a \
      hundred rows has a key that is there already, and when at least 95 in 100 shared keys keep \
      their other columns. When the source hands out new numbers with each export, choose another \
      column; otherwise the page Changes says why nothing is compared.
      """)
  private static func portal(key: String, now: String) -> Example {
    Example([
      "spending/g-2024.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,2023,50\n",
      "spending/g-2024.source.yaml": Example.grantsSidecar("g-2024", "key: [grant_id]"),
      "spending/g-2025.csv": now,
      "spending/g-2025.source.yaml": Example.grantsSidecar("g-2025", key).replacing(
        "  licence:", with: "  supersedes: g-2024\n  licence:"),
    ])
  }
  public static let good = [
    portal(
      key: "key: [grant_id]", now: "Dossier,Jaar,Verleend\nA-1,2024,120\nA-2,2023,50\nA-3,2024,5\n")
  ]
  public static let bad = [
    portal(key: "key: [▸grant_id]", now: "Dossier,Jaar,Verleend\nA-1,2023,50\nA-2,2024,100\n"),
    portal(key: "key: [▸grant_id]", now: "Dossier,Jaar,Verleend\nB-1,2024,100\n"),
    Example([
      "spending/g-2024.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g-2024.source.yaml": Example.grantsSidecar("g-2024"),
      "spending/g-2025.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\n",
      "spending/g-2025.source.yaml": Example.grantsSidecar("g-2025").replacing(
        "  licence:", with: "  supersedes: ▸g-2024\n  licence:"),
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let registers = portal.registers
    for new in registers {
      guard let id = new.source.supersedes,
        let old = registers.first(where: { $0.source.id == id })
      else { continue }
      let quality = try ledger.compare(
        (old.source, old.number), with: (new.source, new.number)
      ).quality
      guard let fault = quality.fault else { continue }
      let key = quality.key.joined(separator: ", ")
      report.warning(
        Self.name,
        at: new.source.mapping.keyPlace ?? new.source.cells.place(of: "supersedes"),
        quality.reason,
        hint: fault == .keyless
          ? Wording(
            nl: "voeg in de sidecar 'key' toe, met de kolom die in beide leveringen hetzelfde is",
            en: "add 'key' to the sidecar, with the column that is the same in both deliveries")
          : Wording(
            nl: "kies een kolom die de bron niet opnieuw nummert in plaats van \(key)",
            en: "choose a column that the source does not number anew instead of \(key)"))
    }
  }
}
