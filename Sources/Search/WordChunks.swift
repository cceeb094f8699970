/// The words in alphabetical order, cut into files by their first letters.
///
/// A file has all words that begin with its key. Where these are too many, it has the key itself
/// and the most frequent of them, and files with longer keys have the rest.
struct WordChunks {
  struct Entry {
    var word: [UInt8]
    var group: Int
    var rarity: Int
  }

  static let fullest = 1000
  static let mostFrequent = 48
  static let longestKey = 12

  /// The chunks' keys, in order, with the entries of each.
  private(set) var chunks: [(key: [UInt8], entries: [Entry])] = []

  /// Takes entries in the order of their words.
  init(_ entries: [Entry]) {
    divide(entries[...], at: 2)
  }

  private mutating func divide(_ entries: ArraySlice<Entry>, at depth: Int) {
    var rest = entries
    while let first = rest.first {
      let key = first.word.prefix(scalars: depth)
      let end = rest.firstIndex { $0.word.prefix(scalars: depth) != key } ?? rest.endIndex
      add(rest[..<end], key: Array(key), depth: depth)
      rest = rest[end...]
    }
  }

  private mutating func add(_ entries: ArraySlice<Entry>, key: [UInt8], depth: Int) {
    guard entries.count > Self.fullest, depth < Self.longestKey else {
      chunks.append((key, Array(entries)))
      return
    }
    let frequent = entries.indices
      .sorted { (entries[$0].rarity, $0) < (entries[$1].rarity, $1) }
      .prefix(Self.mostFrequent)
    let shown = Set(frequent)
    let kept = entries.indices.filter { shown.contains($0) || entries[$0].word == key }
    chunks.append((key, kept.map { entries[$0] }))
    divide(entries.drop { $0.word == key }, at: depth + 1)
  }
}

extension WordChunks {
  /// What a file name has for a key: letters and digits, and `_` with two hex digits for others.
  static func name(of key: [UInt8]) -> String {
    var name: [UInt8] = []
    for byte in key {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        name.append(byte)
      default:
        name += [UInt8(ascii: "_"), Script.hex[Int(byte >> 4)], Script.hex[Int(byte & 15)]]
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The chunk as a script: words (front-coded: how many letters are those of the word before,
  /// then the rest), the steps between their groups, their rarities.
  static func script(_ name: String, _ entries: [Entry]) -> Script {
    var words: [UInt8] = []
    var groups: [UInt8] = []
    var rarities: [UInt8] = []
    var previous = Entry(word: [], group: 0, rarity: 0)
    for entry in entries {
      let shared = min(sharedLetters(entry.word, previous.word), 63)
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      words.append(Packing.digit(shared))
      words.append(contentsOf: entry.word[shared...])
      Packing.packStep(entry.group - previous.group, into: &groups)
      rarities.append(Packing.digit(entry.rarity))
      previous = entry
    }
    var script = Script(name)
    script.raw("[")
    script.string(words)
    script.raw(",\n")
    script.string(groups)
    script.raw(",\n")
    script.string(rarities)
    script.raw("]")
    return script
  }

  /// Only ASCII is shared: a browser counts other letters differently than bytes.
  private static func sharedLetters(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var shared = 0
    while shared < a.count, shared < b.count, a[shared] == b[shared], a[shared] < 0x80 {
      shared += 1
    }
    return shared
  }
}

extension [UInt8] {
  /// The bytes of the first so many scalars.
  func prefix(scalars: Int) -> ArraySlice<UInt8> {
    var left = scalars
    for (index, byte) in enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return self[..<index] }
      left -= 1
    }
    return self[...]
  }
}
