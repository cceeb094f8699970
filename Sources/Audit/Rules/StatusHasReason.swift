import Civic
public import Diagnostics
public import Ledger

/// Checks that residents are told why a plan did not go on, and what came of one that did.
public struct StatusHasReason: Rule {
  public static let name: RuleName = "status-has-reason"
  public static let model: [String] = ["I1"]
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Bij een afgewezen, gestopt, afgerond of vertraagd plan staat waarom of wat",
    en: "A plan that was refused, stopped, completed or delayed says why or what")
  public static let explanation = Wording(
    nl: """
      Wie een plan maakte, mag weten waarom het niet doorging. Daarom hoort bij infeasible, \
      not-selected, stopped en referred een 'decision' met een 'reason'. Bij completed hoort een \
      'result', bij delayed een bericht onder 'updates' of een 'status_note'. Staat de reden niet \
      in de bron, schrijf dan dat: reason_code 'not-stated'.
      """,
    en: """
      Those who made a plan may know why it did not go on. So infeasible, not-selected, stopped \
      and referred come with a 'decision' and its 'reason'; completed comes with a 'result', and \
      delayed with news under 'updates' or a 'status_note'. When the source does not give the \
      reason, say so: reason_code 'not-stated'.
      """)
  public static let good = [
    Example([
      "initiatives/tuin.md": Example.initiative(
        "status: not-selected\ndecision: {reason: \"Andere plannen kregen meer stemmen\"}")
    ]),
    Example([
      "initiatives/tuin.md": Example.initiative("status: completed\nresult: \"Er is een tuin\"")
    ]),
    Example([
      "initiatives/tuin.md": Example.initiative("status: delayed\nstatus_note: \"Wacht op grond\"")
    ]),
    Example(["initiatives/tuin.md": Example.initiative("status: idea")]),
  ]
  public static let bad = [
    Example(["initiatives/tuin.md": Example.initiative("status: ▸infeasible")]),
    Example(["initiatives/tuin.md": Example.initiative("status: ▸completed")]),
    Example(["initiatives/tuin.md": Example.initiative("status: ▸delayed")]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    for initiative in portal.dossier.initiatives {
      let record = initiative.record
      let place = initiative.front.place(of: "status")
      let status = record.status.rawValue
      switch record.status {
      case let status where status.needsReason && record.decision == nil:
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(status.rawValue)' vraagt een reden, en die staat er niet",
            en: "'\(status.rawValue)' needs a reason, and there is none"),
          hint: Wording(
            nl: "voeg toe: decision: {reason_code: not-stated, reason: \"…\"}, met de reden in "
              + "gewone woorden",
            en: "add: decision: {reason_code: not-stated, reason: \"…\"}, with the reason in "
              + "plain words"))
      case .completed where record.result == nil:
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(status)' vraagt een resultaat, en dat staat er niet",
            en: "'\(status)' needs a result, and there is none"),
          hint: Wording(
            nl: "voeg een regel 'result:' toe met wat ervan gekomen is",
            en: "add a line 'result:' with what came of it"))
      case .delayed where record.updates.isEmpty && record.statusNote == nil:
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(status)' vraagt uitleg, en die staat er niet",
            en: "'\(status)' needs an explanation, and there is none"),
          hint: Wording(
            nl: "schrijf onder 'updates' of 'status_note' waarop het wacht",
            en: "write under 'updates' or 'status_note' what it waits for"))
      default: break
      }
    }
  }
}
