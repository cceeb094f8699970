import Foundation
import Search

@testable import struct Search.Tokenizer

/// Reads an index as the browser's script does: from its files, by their names.
struct IndexReader {
  struct Entry {
    var word: String
    var group: Int
    var rarity: Int
  }

  struct Shown: Equatable {
    var address: String
    var kind: String
    var title: String
    var summary: String
  }

  struct Missing: Error, CustomStringConvertible {
    var description: String
  }

  private struct Start: Decodable {
    var documents: Int
    var documentsPerChunk: Int
    var blocks: String
    var words: String
    var endings: String
    var stopWords: String
    var kinds: [String]
  }

  private let files: [String: [UInt8]]
  private let start: Start
  private let firstGroups: [Int]
  let wordKeys: Set<String>
  let endingKeys: Set<String>
  let stopWords: Set<String>

  init(_ index: SearchIndex) throws {
    files = Dictionary(uniqueKeysWithValues: index.files.map { ($0.path, $0.bytes) })
    start = try Self.content("start", of: files)
    var group = 0
    firstGroups = Self.unpacked(start.blocks).map { step in
      group += step
      return group
    }
    wordKeys = Set(start.words.split(separator: " ").map(String.init))
    endingKeys = Set(start.endings.split(separator: " ").map(String.init))
    stopWords = Set(start.stopWords.split(separator: " ").map(String.init))
  }

  private static func content<Content: Decodable>(
    _ name: String, of files: [String: [UInt8]]
  ) throws -> Content {
    guard let bytes = files[name + ".js"] else { throw Missing(description: name) }
    let text = String(decoding: bytes, as: UTF8.self)
    let opening = "inzage.chunk(\"\(name)\","
    guard text.hasPrefix(opening), text.hasSuffix(");\n") else {
      throw Missing(description: "content of \(name)")
    }
    let content = text.dropFirst(opening.count).dropLast(3)
    return try JSONDecoder().decode(Content.self, from: Data(content.utf8))
  }

  private static let digits = Array(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".unicodeScalars)

  private static func digit(_ character: Unicode.Scalar?) -> Int {
    character.flatMap(digits.firstIndex) ?? 0
  }

  private static func unpacked(_ text: String) -> [Int] {
    var numbers: [Int] = []
    var (number, unit) = (0, 1)
    for character in text.unicodeScalars {
      let digit = digit(character)
      number += digit % 32 * unit
      unit *= 32
      if digit < 32 {
        numbers.append(number)
        (number, unit) = (0, 1)
      }
    }
    return numbers
  }

  enum Side: String {
    case words = "w"
    case endings = "e"
  }

  func entries(_ side: Side, for word: String) throws -> [Entry] {
    let keys = side == .words ? wordKeys : endingKeys
    var depth = 2
    var key = Self.prefix(word, depth)
    guard keys.contains(key) else { return [] }
    while depth < word.unicodeScalars.count, keys.contains(Self.prefix(word, depth + 1)) {
      depth += 1
      key = Self.prefix(word, depth)
    }
    let name = key.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      return isPlain ? String(character) : "_" + String(byte, radix: 16)
    }.joined()
    let packed: [String] = try Self.content("\(side.rawValue)/k-\(name)", of: files)
    let steps = Self.unpacked(packed[1])
    var (last, group) = ("", 0)
    var entries: [Entry] = []
    for (index, word) in packed[0].components(separatedBy: " ").enumerated() {
      let rest = String(String.UnicodeScalarView(word.unicodeScalars.dropFirst()))
      last = Self.prefix(last, Self.digit(word.unicodeScalars.first)) + rest
      group += steps[index] % 2 == 1 ? -(steps[index] + 1) / 2 : steps[index] / 2
      let rarity = Array(packed[2].unicodeScalars)[index]
      entries.append(Entry(word: last, group: group, rarity: Self.digit(rarity)))
    }
    return entries
  }

  func block(of group: Int) -> Int {
    (firstGroups.firstIndex { $0 > group } ?? firstGroups.count) - 1
  }

  func postings(of group: Int) throws -> [(document: Int, level: Int)] {
    let block = block(of: group)
    let lists: [String] = try Self.content("p/\(block)", of: files)
    var document = 0
    return Self.unpacked(lists[group - firstGroups[block]]).map { number in
      document += number / 8
      return (document, number % 8 + 1)
    }
  }

  func shown(_ document: Int) throws -> Shown {
    struct Row: Decodable {
      var shown: (String, Int, String, String)
      init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        shown = (
          try row.decode(String.self), try row.decode(Int.self), try row.decode(String.self),
          try row.decode(String.self)
        )
      }
    }
    let rows: [Row] = try Self.content("d/\(document / start.documentsPerChunk)", of: files)
    let row = rows[document % start.documentsPerChunk].shown
    return Shown(address: row.0, kind: start.kinds[row.1], title: row.2, summary: row.3)
  }

  /// So many scalars: a Character may be more than what the script counts.
  private static func prefix(_ text: String, _ count: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
  }
}

/// The words of a text as the index knows them.
func words(of text: String) -> [String] {
  var tokenizer = Tokenizer()
  var words: [String] = []
  tokenizer.words(of: text) { words.append(String(decoding: $0, as: UTF8.self)) }
  return words
}
