internal import Civic
internal import Markup

/// The life of an initiative in dates, and what the data do not tell of it.
enum Chronicle {
  typealias Vote = (entry: RoundBook.Entry, proposal: Int)

  /// The oldest first. Registers and votes give a year; a year stands before its days.
  static func events(
    of record: Initiative, grants: [Grant], proposals: [Vote], in edition: Edition
  ) -> [InitiativePage.Event] {
    let words = edition.words
    var events: [InitiativePage.Event] = []
    func year(_ year: Int, _ text: String, _ origin: Address) {
      events.append(
        InitiativePage.Event(
          iso: String(year), date: String(year), text: text, url: origin))
    }
    for grant in grants {
      let key =
        switch grant.awarded {
        case .known(.zero): "initiative.event_refused"
        case .known: "initiative.event_granted"
        case .missing: "initiative.event_applied"
        }
      year(
        grant.year, words.filled(key, ["title": grant.title]),
        edition.rowPages.address(of: grant.line, in: grant.source))
    }
    for (entry, position) in proposals {
      let proposal = entry.round.proposals[position]
      year(
        entry.round.fiscalYear,
        words.filled(
          "initiative.event_vote", ["title": proposal.title, "round": entry.round.title]),
        edition.paths.proposal(proposal.id, of: entry.round.id))
    }
    func day(_ date: CivicDate, _ text: String) {
      events.append(
        InitiativePage.Event(
          iso: date.iso, date: edition.format.date(date), text: text, url: nil))
    }
    for update in record.updates { day(update.date, update.text) }
    if let since = record.statusSince {
      day(
        since,
        words.filled(
          "initiative.event_status", ["status": words["status", record.status.rawValue]]))
    }
    return events.enumerated().sorted {
      ($0.element.iso, $0.offset) < ($1.element.iso, $1.offset)
    }.map(\.element)
  }

  /// What a reader may look for here and will not find, in words.
  static func unknowns(
    of record: Initiative, grants: [Grant], proposals: [Vote], in edition: Edition
  ) -> [String] {
    let words = edition.words
    var unknowns: [String] = []
    func add(_ key: String, if isUnknown: Bool) {
      if isUnknown { unknowns.append(words["unknown.\(key)"]) }
    }
    add("since", if: record.statusSince == nil)
    add(
      "initiator",
      if: record.initiatorName == nil && (record.initiatorKind ?? "unknown") == "unknown")
    add("money", if: grants.isEmpty)
    add("settled", if: grants.contains { $0.part(\.settled) == nil })
    add("spent", if: !grants.isEmpty)
    add("vote", if: proposals.contains { !$0.entry.round.isResultPublished })
    add("result", if: record.result == nil)
    add("role", if: record.role == nil)
    add("lessons", if: record.lessons == nil)
    return unknowns
  }
}
