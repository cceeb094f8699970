import Civic
public import Diagnostics
public import Ledger

/// Checks that an invented example has no real money.
public struct ExampleInTotal: Rule {
  public static let name: RuleName = "example-in-total"
  public static let model: [String] = []
  public static let chapter = Chapter.codes
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een verzonnen voorbeeld heeft geen echte subsidies of plannen",
    en: "An invented example has no real grants or proposals")
  public static let explanation = Wording(
    nl: """
      Een initiatief met 'example: true' is verzonnen en telt nergens in mee. Hangt er een echte \
      subsidie of een echt plan aan, dan lijkt echt geld naar iets verzonnens te gaan. Haal \
      'grant_ids' en 'proposals' weg, of haal 'example' weg als het initiatief echt is.
      """,
    en: """
      An initiative with 'example: true' is invented and counts in no total. With a real grant or \
      a real proposal, real money would seem to go to something invented. Remove 'grant_ids' and \
      'proposals', or remove 'example' when the initiative is real.
      """)
  public static let good = [
    Example(["initiatives/tuin.md": Example.initiative("status: idea\nexample: true")])
  ]
  public static let bad = [
    Example([
      "initiatives/tuin.md": Example.initiative(
        "status: awarded\nexample: true\nproposals: [▸stemming/1]"),
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
    Example([
      "initiatives/tuin.md": Example.initiative("status: in-vote\nexample: true"),
      "rounds/stemming/round.yaml": Example.round("initiatives: {\"1\": ▸tuin}"),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let invented = portal.dossier.initiatives.filter(\.record.isExample)
    for initiative in invented {
      for field in ["grant_ids", "proposals"] {
        for cell in initiative.front.cells.list(field) {
          tell("\(cell.value.text ?? field)", initiative.id, at: cell.place, into: &report)
        }
      }
    }
    let names = Set(invented.map(\.id))
    for round in portal.dossier.rounds {
      for link in round.initiativeLinks where names.contains(link.initiative) {
        tell("\(round.id)/\(link.proposal)", link.initiative, at: link.place, into: &report)
      }
    }
  }

  private func tell(_ money: String, _ id: String, at place: Place, into report: inout Report) {
    report.error(
      Self.name, at: place,
      Wording(
        nl: "'\(money)' is echt geld, maar initiatief '\(id)' is een verzonnen voorbeeld",
        en: "'\(money)' is real money, but initiative '\(id)' is an invented example"),
      hint: Wording(
        nl: "haal de verwijzing weg, of haal 'example: true' weg bij het initiatief",
        en: "remove the reference, or remove 'example: true' from the initiative"))
  }
}
