import Foundation

/// A folder of the machine in which one story is played, with the program that was built.
struct Stage {
  let folder: URL
  private var remembered: [String: [String: Data]] = [:]

  /// A new folder with the templates of the project.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("inzage-story-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.project.appendingPathComponent("templates").resolvingSymlinksInPath(),
      to: folder.appendingPathComponent("templates"))
  }

  func clear() throws { try FileManager.default.removeItem(at: folder) }

  func put(_ bytes: [UInt8], at path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Plays one command. Beside `inzage` there is `remember FOLDER`, and `compare FOLDER`, which
  /// says whether each byte of it is as it was; `fill SIDECAR`, which does what an editor does with
  /// the blanks that `inzage inspect` leaves, and `choose SIDECAR TEXT`, which takes the mark of a
  /// comment from the first line that holds the text.
  mutating func play(_ line: String) throws -> (output: String, exitCode: Int32) {
    let words = line.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("inzage", _): return try run(Array(words.dropFirst()))
    case ("remember", 2):
      remembered[words[1]] = try contents(of: words[1])
      return ("", 0)
    case ("compare", 2): return (try compare(words[1]), 0)
    case ("fill", 2): return (try fill(words[1]), 0)
    case ("choose", 3...):
      return (try choose(words[1], words.dropFirst(2).joined(separator: " ")), 0)
    default: throw StoryError("'\(line)' is no command of a story")
    }
  }

  private func run(_ arguments: [String]) throws -> (output: String, exitCode: Int32) {
    // A file and not a pipe: other stories play at the same time, and a child of theirs would
    // keep a pipe open.
    let log = folder.appendingPathExtension("log")
    guard FileManager.default.createFile(atPath: log.path, contents: nil) else {
      throw StoryError("\(log.path) could not be made")
    }
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LC_ALL": "en_US.UTF-8", "TMPDIR": NSTemporaryDirectory()]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    try FileManager.default.removeItem(at: log)
    return (normalised(output), process.terminationStatus)
  }

  /// Without what differs from one machine to the next, or whenever a template is added.
  private func normalised(_ output: String) -> String {
    var text = output
    for path in [folder.resolvingSymlinksInPath().path, folder.path] {
      text = text.replacingOccurrences(of: path, with: "PORTAL")
    }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isCount = line.contains(" files in ") || line.contains(" bestanden in ")
      lines.append(isCount ? line.replacing(/[1-9]\d*/) { _ in "N" } : line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private func fill(_ path: String) throws -> String {
    let answers = [
      "title": "Voorbeeld", "publisher": "Gemeente Voorstad", "status": "vastgesteld",
      "retrieved_on": "2025-01-02", "document_type": "overig", "fiscal_year": "2024",
      "factor": "1",
    ]
    var filled: [String] = []
    try edit(path) { line in
      guard line.contains("# INVULLEN: ") || line.contains("# FILL IN: "),
        let colon = line.firstIndex(of: ":"), line[colon...].hasPrefix(":  #")
      else { return line }
      let name = line[..<colon].trimmingCharacters(in: .whitespaces)
      guard let answer = answers[name] else { return line }
      filled.append(name)
      return "\(line[...colon]) \(answer)"
    }
    return "filled in: " + filled.joined(separator: ", ")
  }

  private func choose(_ path: String, _ text: String) throws -> String {
    var chosen: String?
    try edit(path) { line in
      guard chosen == nil, line.contains(text), let mark = line.range(of: "# ") else {
        return line
      }
      let whole = line.replacingCharacters(in: mark, with: "")
      chosen = whole.trimmingCharacters(in: .whitespaces)
      return whole
    }
    guard let chosen else { throw StoryError("no line of \(path) holds '\(text)'") }
    return "chosen: " + chosen
  }

  private func edit(_ path: String, _ change: (String) -> String) throws {
    let url = folder.appendingPathComponent(path)
    let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try Data(lines.map(change).joined(separator: "\n").utf8).write(to: url)
  }

  private func contents(of path: String) throws -> [String: Data] {
    let root = folder.appendingPathComponent(path)
    var contents: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let url = root.appendingPathComponent(file)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        contents[file] = try Data(contentsOf: url)
      }
    }
    return contents
  }

  private func compare(_ path: String) throws -> String {
    guard let before = remembered[path] else { throw StoryError("'\(path)' was not remembered") }
    let now = try contents(of: path)
    guard !before.isEmpty else { return "there was nothing in \(path)" }
    let other = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
    return other.isEmpty
      ? "every byte of \(path) is as it was" : "not as it was: " + other.joined(separator: ", ")
  }

  /// The root of the project.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the bundle of these tests.
  private static func program() throws -> URL {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
      while folder.path.count > 1 {
        let program = folder.appendingPathComponent("inzage")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    throw StoryError("inzage does not stand beside the tests; run swift build first")
  }
}
