import Civic
public import Diagnostics
public import Ledger

/// Checks that an initiative in progress has news.
public struct StaleInitiative: Rule {
  public static let name: RuleName = "stale-initiative"
  public static let model: [String] = ["I3"]
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Een initiatief dat loopt, heeft nieuws van het laatste jaar",
    en: "An initiative in progress has news of the last year")
  public static let explanation = Wording(
    nl: """
      Wie leest dat een initiatief loopt, mag aannemen dat iemand dat heeft nagekeken. Na een jaar \
      zonder nieuws weet niemand dat nog. Vraag hoe het staat en zet dat onder 'updates', of geef \
      het een andere status. De grens staat in portal.yaml, onder 'thresholds: stale_months'.
      """,
    en: """
      Who reads that an initiative is in progress may assume that somebody looked. After a year \
      without news nobody knows any more. Ask how it stands and write it under 'updates', or give \
      it another status. The limit stands in portal.yaml, in 'thresholds: stale_months'.
      """)
  public static let good = [
    Example([
      "initiatives/tuin.md": Example.initiative(
        "status: in-progress\nupdates: [{date: 2025-01-15, text: \"De eerste planten\"}]")
    ]),
    Example([
      "initiatives/tuin.md": Example.initiative("status: completed\nresult: \"Een tuin\"")
    ]),
  ]
  public static let bad = [
    Example([
      "initiatives/tuin.md": Example.initiative(
        "status: ▸in-progress\nupdates: [{date: 2025-01-14, text: \"De eerste planten\"}]")
    ]),
    Example(["initiatives/tuin.md": Example.initiative("status: ▸in-progress")]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let settings = portal.dossier.settings
    guard let today = settings.record.buildDate else { return }
    let limit = settings.record.thresholds.staleMonths
    for initiative in portal.dossier.initiatives where initiative.record.status == .inProgress {
      let dates = initiative.record.updates.map(\.date) + [initiative.record.statusSince]
      let last = dates.compactMap { $0 }.max()
      let summary: Wording
      if let last {
        guard Self.months(from: last, to: today) >= limit,
          Self.months(from: last, to: today) > limit || last.day < today.day
        else { continue }
        summary = Wording(
          nl: "Het laatste nieuws over '\(initiative.id)' is van \(last.iso), meer dan "
            + "\(limit) maanden geleden",
          en: "The last news of '\(initiative.id)' is of \(last.iso), more than \(limit) months ago"
        )
      } else {
        summary = Wording(
          nl: "'\(initiative.id)' loopt, maar heeft geen datum",
          en: "'\(initiative.id)' is in progress but has no date")
      }
      report.warning(
        Self.name, at: initiative.front.place(of: "status"), summary,
        hint: Wording(
          nl: "schrijf onder 'updates' hoe het nu staat, of geef een andere 'status'",
          en: "write under 'updates' how it stands now, or give another 'status'"))
    }
  }

  /// Whole calendar months, whatever the day.
  private static func months(from start: CivicDate, to end: CivicDate) -> Int {
    (end.year - start.year) * 12 + end.month - start.month
  }
}
