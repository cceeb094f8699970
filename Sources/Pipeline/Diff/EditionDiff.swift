internal import Civic
internal import Diagnostics
internal import Ledger

/// Compares two published ledgers source by source.
struct EditionDiff {
  var old: String
  var new: String

  func run(each: (SourceDiff, Change) -> Void) throws -> DiffOutcome {
    let editions = try EditionComparison(old: old, new: new)
    guard try editions.isComparable() else { throw DiffError.oldLedger }
    var sources: [SourceDiff] = []
    for line in try editions.lines() {
      var diff = SourceDiff(
        title: line.new?.title ?? line.old?.title ?? "", oldFile: line.old?.file,
        newFile: line.new?.file, oldRecords: line.old?.records ?? 0,
        newRecords: line.new?.records ?? 0, isSame: line.isSame)
      if !line.isSame, line.old != nil, line.new != nil {
        var first: [ChangeKind: Change] = [:]
        let result = try editions.compare(line) { change in
          if first[change.kind] == nil { first[change.kind] = change }
          if change.kind != .unchanged { each(diff, change) }
        }
        diff.quality = result?.quality
        diff.tallies = result?.tallies ?? [:]
        diff.first = first
      }
      sources.append(diff)
    }
    return DiffOutcome(sources: sources, report: Report())
  }
}
