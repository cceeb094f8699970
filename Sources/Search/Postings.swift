/// In which documents each group of words stands, and how much each document is about it.
struct Postings {
  /// One document of a group; the level is from 0 (mentioned in passing) to 7 (its very subject).
  struct Posting {
    var document: Int
    var level: Int
  }

  /// Where each group begins in `entries`, and where the last one ends.
  private var starts: [Int]
  /// Document times eight plus level, in the order of the documents.
  private var entries: [UInt32]
  let documents: Int

  init(of reading: Reading, in groups: WordGroups, meaning meanings: Meanings) {
    documents = reading.lengths.count
    let average = max(reading.lengths.reduce(0, +) / max(documents, 1), 1)
    var found: [(group: UInt32, entry: UInt32)] = []
    found.reserveCapacity(reading.words.count)
    var tally = [Int](repeating: 0, count: groups.count)
    var met: [Int] = []
    for document in 0..<documents {
      for index in reading.starts[document]..<reading.starts[document + 1] {
        for share in meanings[Int(reading.words[index])] {
          let group = Int(share.group)
          if tally[group] == 0 { met.append(group) }
          tally[group] += Int(reading.weights[index] * share.quarters / Reading.quarters)
        }
      }
      for group in met {
        let level = Self.level(tally[group], length: reading.lengths[document], average: average)
        found.append((UInt32(group), UInt32(document * 8 + level)))
        tally[group] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
    starts = [Int](repeating: 0, count: groups.count + 1)
    for (group, _) in found { starts[Int(group) + 1] += 1 }
    for group in 0..<groups.count { starts[group + 1] += starts[group] }
    entries = [UInt32](repeating: 0, count: found.count)
    var next = starts
    for (group, entry) in found {
      entries[next[Int(group)]] = entry
      next[Int(group)] += 1
    }
  }

  subscript(group: Int) -> [Posting] {
    entries[starts[group]..<starts[group + 1]].map {
      Posting(document: Int($0 / 8), level: Int($0 % 8))
    }
  }

  func documents(with group: Int) -> Int {
    starts[group + 1] - starts[group]
  }

  /// BM25's saturation (k1 = 4, b = 0.5) in whole numbers: the tenth mention adds less than the
  /// first, and a mention in a long text less than one in a short text.
  static func level(_ quarters: Int, length: Int, average: Int) -> Int {
    let frequency = 16 * quarters
    let relative = min(16 * length / average, 256)
    return min(8 * frequency / (frequency + 128 + 8 * relative), 7)
  }

  /// How rare a group is, from 1 (everywhere) to 63: four times BM25's logarithm to base two.
  func rarity(of group: Int) -> Int {
    let all = Logarithm.of(UInt64(2 * documents + 2))
    let some = Logarithm.of(UInt64(2 * documents(with: group) + 1))
    return min(max((all - some) * 4 / 256, 1), 63)
  }
}

/// Logarithms to base two that are the same on every machine.
enum Logarithm {
  /// In units of 1/256, for numbers from 1 to 2^62.
  static func of(_ number: UInt64) -> Int {
    guard number > 0 else { return 0 }
    let whole = 63 - number.leadingZeroBitCount
    var mantissa = whole > 31 ? number >> UInt64(whole - 31) : number << UInt64(31 - whole)
    var result = whole
    for _ in 0..<8 {
      mantissa = (mantissa * mantissa) >> 31
      result *= 2
      if mantissa >> 32 > 0 {
        mantissa >>= 1
        result += 1
      }
    }
    return result
  }
}
