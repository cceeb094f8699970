import Search

/// Answers queries by the same rules as the browser's script, from the same files.
struct ReferenceQuery {
  struct Answer: Equatable {
    var documents: [Int] = []
    var suggestion = ""
  }

  private struct Meaning {
    var word: String
    var groups: [Int: Int] = [:]
  }

  let reader: IndexReader

  init(_ index: SearchIndex) throws {
    reader = try IndexReader(index)
  }

  func answer(_ query: String) throws -> Answer {
    var asked: [String] = []
    for word in words(of: query) where !asked.contains(word) { asked.append(word) }
    asked = Array(asked.prefix(8))
    let telling = asked.filter { !reader.stopWords.contains($0) }
    let chosen = telling.isEmpty ? asked : telling

    var meanings: [Meaning] = []
    var isCorrected = false
    for (position, word) in chosen.enumerated() {
      let meaning = try meaning(of: word, isLast: position == chosen.count - 1)
      if meaning.groups.isEmpty, let better = try corrected(word) {
        isCorrected = true
        meanings.append(try self.meaning(of: better, isLast: false))
      } else {
        meanings.append(meaning)
      }
    }
    let suggestion = isCorrected ? meanings.map(\.word).joined(separator: " ") : ""
    return Answer(documents: try documents(with: meanings), suggestion: suggestion)
  }

  private func documents(with meanings: [Meaning]) throws -> [Int] {
    var found: [Int: (words: Int, score: Int)] = [:]
    for meaning in meanings {
      var best: [Int: Int] = [:]
      for (group, weight) in meaning.groups {
        for (document, level) in try reader.postings(of: group) {
          best[document] = max(best[document] ?? 0, level * weight)
        }
      }
      for (document, score) in best {
        let so = found[document] ?? (0, 0)
        found[document] = (so.words + 1, so.score + score)
      }
    }
    let most = found.values.map(\.words).max() ?? 0
    return found.filter { $0.value.words == most }
      .sorted { (-$0.value.score, $0.key) < (-$1.value.score, $1.key) }
      .map(\.key)
  }

  private func meaning(of word: String, isLast: Bool) throws -> Meaning {
    let entries = try reader.entries(.words, for: word)
    var meaning = Meaning(word: word)
    let exact = entries.first { $0.word == word }
    if let exact { meaning.groups[exact.group] = 8 * exact.rarity }
    if exact == nil, word.utf16.count > 3 {
      for entry in entries where stem(entry.word) == stem(word) {
        meaning.groups[entry.group] = 8 * entry.rarity
      }
    }
    guard isLast || exact == nil, word.utf16.count > 1 else { return meaning }
    var blocks = Set(exact.map { [reader.block(of: $0.group)] } ?? [])
    let completions = entries.filter { $0.word != word && $0.word.hasPrefix(word) }
    for entry in completions.sorted(by: byFrequency).prefix(20) {
      let block = reader.block(of: entry.group)
      guard meaning.groups[entry.group] == nil, blocks.count < 4 || blocks.contains(block) else {
        continue
      }
      blocks.insert(block)
      // A rare completion must not outdo the word that was typed in full.
      meaning.groups[entry.group] = 4 * min(entry.rarity, exact?.rarity ?? entry.rarity)
    }
    return meaning
  }

  private func byFrequency(_ a: IndexReader.Entry, _ b: IndexReader.Entry) -> Bool {
    (a.rarity, a.word) < (b.rarity, b.word)
  }

  private func corrected(_ word: String) throws -> String? {
    guard word.utf16.count >= 4 else { return nil }
    let ahead = try reader.entries(.words, for: word)
    let back = try reader.entries(.endings, for: String(word.reversed())).map {
      IndexReader.Entry(word: String($0.word.reversed()), group: $0.group, rarity: $0.rarity)
    }
    return (ahead + back).filter { isOneSlip($0.word, word) }.min(by: byFrequency)?.word
  }
}

/// What is left of a plain word without its inflection, for words in forms that the portal has not.
func stem(_ word: String) -> String {
  word.replacing(/(en|e|s)$/, with: "")
    .replacing(/([aeou])\1(?=[^aeiou]$)/) { $0.1 }
    .replacing(/([^aeiou])\1$/) { $0.1 }
    .replacing(/v$/, with: "f").replacing(/z$/, with: "s")
}

/// Whether one letter more, less or other, or two letters swapped, turn one word into the other.
func isOneSlip(_ a: String, _ b: String) -> Bool {
  let (a, b) = (Array(a.utf16), Array(b.utf16))
  guard abs(a.count - b.count) <= 1, a != b else { return false }
  let start = zip(a, b).prefix { $0 == $1 }.count
  let rest = min(a.count, b.count) - start
  let end = zip(a.reversed(), b.reversed()).prefix(rest).prefix { $0 == $1 }.count
  let (left, right) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
  if left.count <= 1, right.count <= 1 { return true }
  return left.count == 2 && left.elementsEqual(right.reversed())
}
