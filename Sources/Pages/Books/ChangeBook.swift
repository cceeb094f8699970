public import Civic
internal import Ledger

/// What changed from each earlier delivery of a source to the one that superseded it.
public struct ChangeBook: Sendable {
  public struct Entry: Sendable {
    /// Numbers of the sources in the ledger.
    public var old: Int
    public var new: Int
    public var quality: KeyQuality
    public var tallies: [ChangeKind: ChangeTally]
    /// By kind, in the order of the key; nothing when the comparison is off.
    public var changes: [ChangeKind: [Change]]

    /// The records of a kind on one side, as parts of a sum of an amount field.
    func parts(_ kind: ChangeKind, _ field: Int, isOld: Bool) -> [RowPart] {
      (changes[kind] ?? []).compactMap { change in
        let amount = isOld ? change.amounts[field].old : change.amounts[field].new
        guard let line = isOld ? change.oldLine : change.newLine, let amount else { return nil }
        return RowPart(source: isOld ? old : new, line: line, amount: amount)
      }
    }

    /// The rows of a kind: those of the new delivery, or of the old one where they are gone.
    func rows(_ kind: ChangeKind) -> [RowPart] {
      (changes[kind] ?? []).compactMap { change in
        change.newLine.map { RowPart(source: new, line: $0, amount: .zero) }
          ?? change.oldLine.map { RowPart(source: old, line: $0, amount: .zero) }
      }
    }
  }

  public let entries: [Entry]

  init(sources: [Source], ledger: Ledger) throws(LedgerError) {
    var entries: [Entry] = []
    for (i, source) in sources.enumerated() {
      guard let id = source.supersedes, let j = sources.firstIndex(where: { $0.id == id }) else {
        continue
      }
      let (old, new) = ((source: sources[j], number: j + 1), (source: source, number: i + 1))
      let result = try ledger.compare(old, with: new)
      var changes: [ChangeKind: [Change]] = [:]
      // Nothing is kept of a comparison that does not hold.
      if result.quality.fault == nil {
        _ = try ledger.compare(old, with: new) { changes[$0.kind, default: []].append($0) }
      }
      entries.append(
        Entry(
          old: j + 1, new: i + 1, quality: result.quality, tallies: result.tallies,
          changes: changes))
    }
    self.entries = entries
  }

  /// The comparison with the delivery that a source superseded.
  public func entry(ofSource number: Int) -> Entry? { entries.first { $0.new == number } }
}
