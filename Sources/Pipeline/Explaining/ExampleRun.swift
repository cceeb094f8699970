internal import Audit
internal import Civic
internal import Diagnostics
internal import Foundation
internal import Intake
internal import Ledger
internal import Markup
internal import Templates

/// An example as a portal: its files laid over the base, read and checked as a run does it.
struct ExampleRun {
  struct Missing: Error { var file: String }

  /// The files of the example as they were read, without marks.
  private(set) var files: [Example.File] = []
  /// Where `▸` stood, with a length of one.
  private(set) var marks: [Place] = []
  /// What reading the files has to say.
  private(set) var reading = Report()
  /// What the rules have to say.
  private(set) var audit = Report()

  var report: Report {
    var all = reading
    all.absorb(audit)
    return all
  }

  init(_ example: Example) throws {
    var texts: [String: String] = [:]
    for file in Example.base + example.files {
      texts[file.path] = takeMarks(from: file.text, in: file.path)
    }
    for path in texts.keys.sorted() where path.hasSuffix(".yaml") {
      guard let text = texts[path], let described = Self.file(describedBy: path, text),
        let bytes = texts[described].map(Self.bytes)
      else { continue }
      let digest = bytes.withUnsafeBytes(Checksum.sha256)
      texts[path] = text.replacingOccurrences(of: Example.checksum, with: digest)
    }
    files = example.files.map { Example.File($0.path, texts[$0.path] ?? "") }
    let templates = texts.filter { $0.key.hasPrefix("templates/") }
    if templates.isEmpty {
      try check(texts, example.fault)
    } else {
      check(templates: templates)
    }
  }

  private mutating func check(
    _ texts: [String: String], _ fault: (@Sendable (inout Portal) -> Void)?
  ) throws {
    let files = PortalFiles(files: texts.keys.sorted()) { path in
      guard let text = texts[path] else { throw Missing(file: path) }
      return Self.bytes(of: text)
    }
    guard let dossier = try PortalReader.read(files, into: &reading) else { return }
    // What people wrote is checked before the ledger is made, which refuses names that come twice.
    try Registry.check(Portal(dossier: dossier), into: &audit)
    guard !audit.hasErrors else { return }
    // An empty path is a database of its own that goes when it is closed.
    let ledger = try Ledger(at: "")
    var readings: [SourceReading?] = []
    for (i, source) in dossier.sources.enumerated() {
      guard let text = texts[source.file] else { throw Missing(file: source.file) }
      var found = Report()
      let read = try ledger.load(source, number: i + 1) { sink in
        try SourceReader.read(
          source, bytes: Self.bytes(of: text), lookups: Lookups(of: dossier), into: &sink,
          report: &found)
      }
      reading.absorb(found)
      readings.append(read)
    }
    var portal = Portal(dossier: dossier, ledger: ledger, readings: readings)
    fault?(&portal)
    try Registry.check(portal, into: &audit)
  }

  /// What the template of an example may use: a title, an address, a list, and one word.
  private mutating func check(templates: [String: String]) {
    for (path, text) in templates.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".yaml") {
      _ = LocaleReader.read(Array(text.utf8), file: path, into: &reading)
    }
    let sources = templates.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map {
      path, text in
      TemplateSource(
        name: path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? path, file: path,
        text: text)
    }
    guard !sources.isEmpty else { return }
    let library = TemplateLibrary(sources, into: &reading)
    let sample = TemplateRecord(["title": .text("x"), "url": .link(.site(Address("/")))])
    library.check("page", against: sample, words: LocaleWords(["nav.home": "x"]), into: &reading)
  }

  private mutating func takeMarks(from text: String, in file: String) -> String {
    var lines: [String] = []
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var taken = String.UnicodeScalarView()
      for scalar in line.unicodeScalars {
        if scalar == "▸" {
          marks.append(Place(file: file, line: i + 1, column: taken.count + 1))
        } else {
          taken.append(scalar)
        }
      }
      lines.append(String(taken))
    }
    return lines.joined(separator: "\n")
  }

  /// `‹E9›` is that byte.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "‹"),
      let close = rest[open...].firstIndex(of: "›"),
      let byte = UInt8(rest[rest.index(after: open)..<close], radix: 16)
    {
      bytes += Array(rest[..<open].utf8)
      bytes.append(byte)
      rest = rest[rest.index(after: close)...]
    }
    return bytes + Array(rest.utf8)
  }

  private static func file(describedBy path: String, _ text: String) -> String? {
    if path.hasSuffix(".source.yaml") {
      return String(path.dropLast(".source.yaml".count)) + ".csv"
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return text.split(separator: "\n").first { $0.hasPrefix("file: ") }.map {
      "\(folder)/\($0.dropFirst(6))"
    }
  }
}
