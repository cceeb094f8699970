import Foundation

/// The files of the project as they stand.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// The files in a folder and below it, with this ending, by name.
  static func files(in folder: String, ending: String) throws -> [String] {
    let path = root.appendingPathComponent(folder).resolvingSymlinksInPath().path
    return try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }
}
