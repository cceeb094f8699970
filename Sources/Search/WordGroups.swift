/// Which forms belong together: huis and huizen are one group, found by either.
struct WordGroups {
  /// The words that occur, in the order of their bytes.
  let forms: [Int]
  /// The group of each word, numbered in the order of each group's first form.
  private(set) var group: [UInt32]
  private(set) var count = 0

  init(of reading: Reading) {
    let vocabulary = reading.vocabulary
    forms = vocabulary.sorted(vocabulary.indices.filter { reading.occurs[$0] })
    var union = Union(count: vocabulary.count)
    for word in forms where word >= reading.stopWords && vocabulary.isPlain(word) {
      Inflection.forms(of: vocabulary[word]) { form in
        guard let other = vocabulary.known(form), other >= reading.stopWords else { return }
        union.join(word, other)
      }
    }
    group = [UInt32](repeating: .max, count: vocabulary.count)
    var numbers = [UInt32](repeating: .max, count: vocabulary.count)
    for word in forms {
      let root = union.root(of: word)
      if numbers[root] == .max {
        numbers[root] = UInt32(count)
        count += 1
      }
      group[word] = numbers[root]
    }
  }
}

/// Sets that are joined, with one member standing for all.
private struct Union {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parents[max(a, b)] = min(a, b)
  }
}
