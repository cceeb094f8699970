/// The postings, cut into files of about the same size.
struct PostingBlocks {
  static let size = 10_000

  private(set) var files: [SearchFile] = []
  /// How many groups each block's first group lies beyond that of the block before.
  private(set) var firstGroups: [UInt8] = []
  private(set) var postings = 0

  private var first = 0
  private var lists: [[UInt8]] = []
  private var bytes = 0

  init(of postings: Postings, groups: Int) {
    for group in 0..<groups {
      let entries = postings[group]
      self.postings += entries.count
      add(Self.packed(entries), of: group)
    }
    close(before: groups)
  }

  /// For each document how far it lies beyond the one before, times eight, plus its level.
  private static func packed(_ entries: [Postings.Posting]) -> [UInt8] {
    var list: [UInt8] = []
    var previous = 0
    for entry in entries {
      Packing.pack((entry.document - previous) * 8 + entry.level, into: &list)
      previous = entry.document
    }
    return list
  }

  private mutating func add(_ list: [UInt8], of group: Int) {
    // A long list stands alone, so that its neighbours stay cheap to load.
    if bytes + list.count > Self.size { close(before: group) }
    lists.append(list)
    bytes += list.count + 3
  }

  private mutating func close(before group: Int) {
    guard !lists.isEmpty else { return }
    let previous = group - lists.count
    let name = "p/\(files.count)"
    var script = Script(name)
    script.list(lists) { $0.string($1) }
    files.append(script.file(name + ".js"))
    Packing.pack(previous - first, into: &firstGroups)
    first = previous
    lists = []
    bytes = 0
  }
}
