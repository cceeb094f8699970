/// A small portal in one file: what it shows, the commands with what they say, and its files.
///
///     A theme that nobody declared is reported where it is written.
///
///     $ inzage check
///     initiatives/tuin.md:4:10: error: 'gron' is not in themes.csv [reference-exists]
///     [exit 1]
///
///     -- content/initiatives/tuin.md --
///     …
///
/// A file with a number (`-- 2: content/portal.yaml --`) takes its place before that command. In a
/// file of `(bytes)`, `\xE9` stands for that byte. `(of the file)` in a sidecar stands for the
/// checksum of its file.
struct Story: Equatable {
  struct Command: Equatable {
    var line: String
    var output: String
    var exitCode: Int32
  }

  struct File: Equatable {
    var path: String
    /// The first command that finds it there, from one.
    var step: Int
    var isBytes: Bool
    var text: String

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.popFirst() {
        if isBytes, byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"), rest.count > 2,
          let value = UInt8(
            String(decoding: rest[(rest.startIndex + 1)...(rest.startIndex + 2)], as: UTF8.self),
            radix: 16)
        {
          bytes.append(value)
          rest = rest.dropFirst(3)
        } else {
          bytes.append(byte)
        }
      }
      return bytes
    }
  }

  var title: String
  var commands: [Command]
  var files: [File]
}

extension Story {
  init(parsing text: String) throws {
    var title: [String] = []
    var commands: [Command] = []
    var outputs: [[String]] = []
    var files: [File] = []
    var contents: [[String]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let file = Self.heading(line) {
        files.append(file)
        contents.append([])
      } else if !files.isEmpty {
        contents[contents.count - 1].append(line)
      } else if line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), output: "", exitCode: 0))
        outputs.append([])
      } else if commands.isEmpty {
        title.append(line)
      } else if line.hasPrefix("[exit "), let code = Int32(line.dropFirst(6).dropLast()) {
        commands[commands.count - 1].exitCode = code
      } else {
        outputs[outputs.count - 1].append(line)
      }
    }
    for (i, lines) in outputs.enumerated() { commands[i].output = Self.trimmed(lines) }
    for (i, lines) in contents.enumerated() {
      // The line end before the next heading belongs to the file.
      files[i].text = (i == contents.count - 1 ? lines.dropLast() : lines[...]).map { $0 + "\n" }
        .joined()
    }
    self.title = Self.trimmed(title)
    self.commands = commands
    self.files = files
    guard !self.title.isEmpty, !commands.isEmpty else {
      throw StoryError("A story begins with what it shows and has a command")
    }
  }

  /// The story as it is written.
  var text: String {
    var text = title + "\n"
    for command in commands {
      text += "\n$ \(command.line)\n"
      if !command.output.isEmpty { text += command.output + "\n" }
      if command.exitCode != 0 { text += "[exit \(command.exitCode)]\n" }
    }
    if !files.isEmpty { text += "\n" }
    for file in files {
      text += "-- \(file.step > 1 ? "\(file.step): " : "")\(file.path)"
      text += "\(file.isBytes ? " (bytes)" : "") --\n\(file.text)"
    }
    return text
  }

  private static func heading(_ line: String) -> File? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    var name = line.dropFirst(3).dropLast(3)
    var step = 1
    if let colon = name.firstIndex(of: ":"), let number = Int(name[..<colon]) {
      step = number
      name = name[name.index(after: colon)...].drop { $0 == " " }
    }
    let isBytes = name.hasSuffix(" (bytes)")
    if isBytes { name = name.dropLast(" (bytes)".count) }
    return File(path: String(name), step: step, isBytes: isBytes, text: "")
  }

  private static func trimmed(_ lines: [String]) -> String {
    var lines = lines[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}

struct StoryError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
