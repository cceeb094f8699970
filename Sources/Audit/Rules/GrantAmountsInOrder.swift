import Civic
public import Diagnostics
public import Ledger

/// Checks that no grant awards more than was asked or settles more than was awarded.
public struct GrantAmountsInOrder: Rule {
  public static let name: RuleName = "grant-amounts"
  public static let model: [String] = ["G1"]
  public static let chapter = Chapter.money
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Er is niet meer verleend dan gevraagd, en niet meer vastgesteld dan verleend",
    en: "No more was awarded than asked, and no more was settled than awarded")
  public static let explanation = Wording(
    nl: """
      Bij een subsidie volgt het ene bedrag uit het andere: gevraagd, verleend, vastgesteld. Is \
      een later bedrag hoger, dan is er iets bijgekomen dat niet in het register staat, of er is \
      een bedrag verkeerd ingevoerd. Het portaal laat de rijen staan zoals ze zijn. Vraag de \
      gemeente wat er is besloten.
      """,
    en: """
      With a grant one amount follows from another: asked, awarded, settled. When a later amount \
      is higher, something was added that is not in the register, or an amount was typed wrongly. \
      The portal leaves the rows as they are. Ask the municipality what was decided.
      """)
  private static let sidecar = Example.grantsSidecar("g").replacing(
    "  Verleend: amount_awarded",
    with: """
        Gevraagd: amount_applied_for
        Verleend: amount_awarded
        Vastgesteld: amount_settled
      """)
  public static let good = [
    Example([
      "spending/g.csv": """
      Dossier,Jaar,Gevraagd,Verleend,Vastgesteld
      A-1,2024,100,100,80
      A-2,2024,100,0,
      A-3,2024,,50,50

      """, "spending/g.source.yaml": sidecar,
    ])
  ]
  public static let bad = [
    Example([
      "spending/g.csv": """
      Dossier,Jaar,Gevraagd,Verleend,Vastgesteld
      A-1,2024,100,110,110
      ▸A-2,2024,100,300,
      ▸A-3,2024,100,90,90.01

      """, "spending/g.source.yaml": sidecar,
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    try check(.awarded, portal, ledger, into: &report) { id, bound, amount in
      Wording(
        nl: "Bij '\(id)' is \(amount.nl) verleend, meer dan de \(bound.nl) die is gevraagd",
        en: "'\(id)' was awarded \(amount.en), more than the \(bound.en) that was asked")
    }
    try check(.settled, portal, ledger, into: &report) { id, bound, amount in
      Wording(
        nl: "Bij '\(id)' is \(amount.nl) vastgesteld, meer dan de \(bound.nl) die is verleend",
        en: "'\(id)' was settled at \(amount.en), more than the \(bound.en) that was awarded")
    }
  }

  private func check(
    _ step: GrantsOutOfOrder.Step, _ portal: Portal, _ ledger: Ledger, into report: inout Report,
    saying: (String, Wording, Wording) -> Wording
  ) throws(LedgerError) {
    let found = Dictionary(
      grouping: try ledger.answers(to: GrantsOutOfOrder(step)), by: \.source)
    for (number, grants) in found.sorted(by: { $0.key < $1.key }) {
      guard let source = portal.source(number), let worst = grants.first else { continue }
      report.tell(
        Self.name, .warning, in: source.file, lines: grants.map(\.line),
        .times(grants.count)
          + saying(
            worst.id, .euros(Money(cents: worst.bound)), .euros(Money(cents: worst.amount))),
        hint: Wording(
          nl: "vraag de gemeente wat er is besloten; de rijen blijven zoals ze zijn",
          en: "ask the municipality what was decided; the rows stay as they are"))
    }
  }
}
