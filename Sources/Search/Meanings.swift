/// What a word counts for: its own group in full, the groups of its parts for less.
struct Meanings {
  struct Share {
    var group: UInt32
    /// Of `Reading.quarters`.
    var quarters: Int32
  }

  private var shares: [Share] = []
  private var starts: [Int] = []

  init(of reading: Reading, in groups: WordGroups) {
    let vocabulary = reading.vocabulary
    let compounds = Compounds(
      vocabulary: vocabulary, stopWords: reading.stopWords, occurs: reading.occurs)
    starts.reserveCapacity(vocabulary.count + 1)
    for word in vocabulary.indices {
      starts.append(shares.count)
      guard reading.occurs[word] else { continue }
      let own = groups.group[word]
      shares.append(Share(group: own, quarters: Reading.quarters))
      guard vocabulary.isPlain(word) else { continue }
      let parts = compounds.parts(of: vocabulary[word])
      for (index, part) in parts.enumerated() where groups.group[part] != own {
        // A buurthuis is a kind of huis, and has something to do with a buurt.
        let isHead = index == parts.count - 1
        shares.append(Share(group: groups.group[part], quarters: isHead ? 2 : 1))
      }
    }
    starts.append(shares.count)
  }

  subscript(word: Int) -> ArraySlice<Share> {
    shares[starts[word]..<starts[word + 1]]
  }
}

extension Vocabulary {
  var indices: Range<Int> { 0..<count }
}
