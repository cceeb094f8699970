import Foundation
import Pipeline
import Press
import Testing

/// A folder of its own, with an output folder in it, which goes when the test is over.
final class Scratch: Sendable {
  let path: String
  var output: String { path + "/public" }
  var sink: DiskSink { DiskSink(output: output) }
  private var files: FileManager { .default }

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appending(
        path: "inzage-disk-\(UUID().uuidString)"
      ).path
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  /// Files with their text, and the manifest over them.
  static func edition(_ files: KeyValuePairs<String, String>) throws -> [Output] {
    let outputs = files.map { Output($0.key, $0.value) }
    return outputs + [try Manifest.output(over: outputs)]
  }

  @discardableResult
  func write(_ files: KeyValuePairs<String, String>) throws -> DiskSink.Written {
    try sink.write(Self.edition(files))
  }

  /// Puts a file in the output that Inzage did not make.
  func put(_ file: String, _ text: String) throws {
    let url = URL(fileURLWithPath: output + "/" + file)
    try files.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ folder: String) throws {
    try files.createDirectory(atPath: output + "/" + folder, withIntermediateDirectories: true)
  }

  func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: output + "/" + file)), as: UTF8.self)
  }

  func exists(_ file: String) -> Bool { files.fileExists(atPath: output + "/" + file) }

  func inode(_ file: String) throws -> Int {
    let attributes = try files.attributesOfItem(atPath: output + "/" + file)
    return try #require(attributes[.systemFileNumber] as? Int)
  }

  /// All files and folders below the output, sorted; folders end with a slash.
  func everything() throws -> [String] {
    try files.subpathsOfDirectory(atPath: output).map { name in
      let type = try files.attributesOfItem(atPath: output + "/" + name)[.type]
      return type as? FileAttributeType == .typeDirectory ? name + "/" : name
    }.sorted()
  }

  /// What stands beside the output folder and should not.
  func leftovers() throws -> [String] {
    try files.contentsOfDirectory(atPath: path).filter { $0 != "public" }.sorted()
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record(error)
    }
  }
}
