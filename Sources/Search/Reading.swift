/// The documents in words: for each document its words and how heavily each counts there.
struct Reading {
  /// Weights are counted in quarters, so that a part of a compound can count for less than a word.
  static let quarters: Int32 = 4
  private static let heaviest: Int32 = 1 << 20

  private(set) var vocabulary: Vocabulary
  /// Stop words are the first words of the vocabulary.
  let stopWords: Int
  /// Where each document begins in `words` and `weights`, and where the last one ends.
  private(set) var starts: [Int] = [0]
  private(set) var words: [UInt32] = []
  private(set) var weights: [Int32] = []
  /// How many words each document has.
  private(set) var lengths: [Int] = []
  /// Which words occur in a document: of the stop words, not all do.
  private(set) var occurs: [Bool] = []

  private var tally: [Int32] = []
  private var met: [Int] = []
  private var tokenizer = Tokenizer()

  init(_ documents: [SearchDocument]) {
    var vocabulary = Vocabulary()
    for word in StopWords.dutch {
      _ = word.withUTF8Buffer { vocabulary.number(of: $0) }
    }
    self.vocabulary = vocabulary
    stopWords = vocabulary.count
    tally = [Int32](repeating: 0, count: stopWords)
    for document in documents { add(document) }
    occurs = tally.map { $0 < 0 }
    tally = []
  }

  private mutating func add(_ document: SearchDocument) {
    var length = count(document.title, weight: 8, stopWords: .counted)
    length += count(document.summary, weight: 3, stopWords: .counted)
    length += count(document.kind, weight: 1, stopWords: .counted)
    for field in document.fields {
      let weight = Int32(min(max(field.weight, 1), 100))
      length += count(field.text, weight: weight, stopWords: .leftOut)
    }
    for word in met {
      words.append(UInt32(word))
      weights.append(tally[word] * Self.quarters)
      tally[word] = Self.zero
    }
    met.removeAll(keepingCapacity: true)
    starts.append(words.count)
    lengths.append(length)
  }

  private enum StopWordUse {
    case counted
    case leftOut
  }

  /// A tally that was used once is negative when it stands at nothing.
  private static let zero: Int32 = -1

  private mutating func count(_ text: String, weight: Int32, stopWords use: StopWordUse) -> Int {
    var length = 0
    var tokenizer = tokenizer
    tokenizer.words(of: text) { bytes in
      let word = vocabulary.number(of: bytes)
      while tally.count < vocabulary.count { tally.append(0) }
      length += 1
      guard use == .counted || word >= stopWords else { return }
      if tally[word] <= 0 {
        met.append(word)
        tally[word] = 0
      }
      tally[word] = min(tally[word] + weight, Self.heaviest)
    }
    self.tokenizer = tokenizer
    return length
  }
}
