internal import Foundation

/// The list of all files of an edition with their hashes: what a reader can check a copy by, and
/// what tells our files from those of others.
public struct Manifest: Codable, Sendable {
  public static let file = "manifest.json"

  struct Entry: Codable, Sendable {
    var path: String
    var bytes: Int
    var sha256: String
  }

  var generator: String
  var files: [Entry]

  /// The manifest of these files; it lists itself without a hash it cannot know.
  public static func output(over outputs: [Output]) throws -> Output {
    let entries = outputs.map {
      Entry(path: $0.file, bytes: $0.bytes.count, sha256: Digest.sha256(of: $0.bytes))
    }
    let manifest = Manifest(
      generator: "inzage",
      files: entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    return Output(file, [UInt8](try JSON.encoded(manifest)))
  }

  /// The files that an edition made, the manifest among them.
  public static func files(in bytes: [UInt8]) throws -> [String] {
    try JSONDecoder().decode(Manifest.self, from: Data(bytes)).files.map(\.path) + [file]
  }
}

enum JSON {
  /// Keys in one order, so that the bytes are the same each time.
  static func encoded(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
