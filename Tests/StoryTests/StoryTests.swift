import Crypto
import Foundation
import Testing

/// The real program on whole small portals. `RECORD=1 swift test --filter StoryTests` writes down
/// what it says now, and fails: read what was recorded before it is kept.
@Suite struct StoryTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Stories")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test(arguments: try names()) func story(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let story = try Story(parsing: written)
    #expect(story.text == written || Self.isRecording, "a story is written as the runner does")

    var played = story
    var stage = try Stage()
    defer { #expect(throws: Never.self) { try stage.clear() } }
    try lay(Self.base(), on: stage)
    for i in story.commands.indices {
      try lay(story.files.filter { $0.step == i + 1 }, on: stage)
      let said = try stage.play(story.commands[i].line)
      played.commands[i].output = said.output
      played.commands[i].exitCode = said.exitCode
      if !Self.isRecording {
        #expect(said.output == story.commands[i].output)
        #expect(said.exitCode == story.commands[i].exitCode)
      }
    }
    if Self.isRecording, played.text != written {
      try Data(played.text.utf8).write(to: file)
      Issue.record("\(name) was recorded; read it, then run without RECORD")
    }
  }

  /// Puts files in their place, and then each sidecar with the checksum of its file.
  private func lay(_ files: [Story.File], on stage: Stage) throws {
    for file in files { try stage.put(file.bytes, at: file.path) }
    for file in files where file.text.contains("(of the file)") {
      let source = file.path.replacingOccurrences(of: ".source.yaml", with: ".csv")
      let url = stage.folder.appendingPathComponent(source)
      var checksum = String(repeating: "0", count: 64)
      if FileManager.default.fileExists(atPath: url.path) {
        checksum = SHA256.hash(data: try Data(contentsOf: url)).map { String(format: "%02x", $0) }
          .joined()
      }
      let text = file.text.replacingOccurrences(of: "(of the file)", with: checksum)
      try stage.put(Array(text.utf8), at: file.path)
    }
  }

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".story") }.sorted()
  }

  /// What stands under every story: the least that a portal has.
  private static func base() throws -> [Story.File] {
    let root = folder.appendingPathComponent("base")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().compactMap {
      path in
      let url = root.appendingPathComponent(path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      return Story.File(path: path, step: 1, isBytes: false, text: text)
    }
  }
}
