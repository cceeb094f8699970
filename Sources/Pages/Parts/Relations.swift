/// Which entries of a list have something in common.
enum Relations {
  /// For each entry at most `limit` others that share a label, those that share the most labels
  /// first. From each group only the entries that come next are looked at, so that the work grows
  /// with the list and not with its square, and so that a large group does not point all of its
  /// members to the same few.
  static func nearest(_ labels: [[String]], atMost limit: Int) -> [[Int]] {
    var groups: [String: [Int]] = [:]
    for (i, own) in labels.enumerated() {
      for label in Set(own) { groups[label, default: []].append(i) }
    }
    var candidates: [[Int]] = Array(repeating: [], count: labels.count)
    for group in groups.values {
      for (at, i) in group.enumerated() {
        for step in 1...max(1, limit) where step < group.count {
          candidates[i].append(group[(at + step) % group.count])
        }
      }
    }
    return labels.indices.map { i in
      let own = Set(labels[i])
      func distance(_ j: Int) -> (Int, Int) {
        (-own.intersection(labels[j]).count, (j - i + labels.count) % labels.count)
      }
      return Array(Set(candidates[i]).sorted { distance($0) < distance($1) }.prefix(limit))
    }
  }
}
