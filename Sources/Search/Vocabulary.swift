/// All words of the portal, each with a number in the order in which it was met.
struct Vocabulary {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// Open addressing: the number of a word plus one, 0 where there is none.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  var count: Int { hashes.count }

  subscript(word: Int) -> ArraySlice<UInt8> {
    bytes[starts[word]..<starts[word + 1]]
  }

  /// The number of a word, a new one when it was not met before.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  /// The number of a word that was met.
  func known(_ word: some Collection<UInt8>) -> Int? {
    let found = word.withContiguousStorageIfAvailable { word in
      Int(slots[slot(of: word, Self.hash(word))]) - 1
    }
    guard let found, found >= 0 else { return nil }
    return found
  }

  /// FNV-1a: the same on every machine, and quick for words.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.reduce(Fingerprint.start) { Fingerprint.adding($1, to: $0) }
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0, !isWord(Int(slots[slot]) - 1, word, hash) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isWord(
    _ number: Int, _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> Bool {
    guard hashes[number] == hash, starts[number + 1] - starts[number] == word.count else {
      return false
    }
    let start = starts[number]
    return bytes.withUnsafeBufferPointer { bytes in
      word.indices.allSatisfy { bytes[start + $0] == word[$0] }
    }
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    for number in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[number]) & (larger.count - 1)
      while larger[slot] > 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }
}

extension Vocabulary {
  /// The words in the order of their bytes.
  func sorted(_ words: [Int]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      words.sorted { a, b in
        UnsafeBufferPointer(rebasing: bytes[starts[a]..<starts[a + 1]])
          .lexicographicallyPrecedes(
            UnsafeBufferPointer(rebasing: bytes[starts[b]..<starts[b + 1]]))
      }
    }
  }

  /// Whether a word is nothing but a-z: only such words are inflected, taken apart and corrected.
  func isPlain(_ word: Int) -> Bool {
    self[word].allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }
}
