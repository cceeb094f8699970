import Audit
import Civic
import Crypto
import Diagnostics
import Foundation
import Intake
import Ledger

/// An example as a portal: its files laid over the base, read as a run reads them.
struct ReadExample {
  struct Missing: Error { var file: String }

  /// Where `▸` stood, with a length of one.
  var marks: [Place] = []
  /// What reading the files has to say.
  var reading = Report()
  /// What the rules have to say.
  var audit = Report()

  init(_ example: Example) throws {
    var texts: [String: String] = [:]
    for file in Example.base + example.files {
      texts[file.path] = takeMarks(from: file.text, in: file.path)
    }
    for path in texts.keys.sorted() where path.hasSuffix(".yaml") {
      guard let text = texts[path], let described = Self.file(describedBy: path, text),
        let bytes = texts[described]
      else { continue }
      let digest = SHA256.hash(data: Data(bytes.utf8)).map { String(format: "%02x", $0) }
      texts[path] = text.replacingOccurrences(of: Example.checksum, with: digest.joined())
    }
    try check(texts, example.fault)
  }

  private mutating func check(
    _ texts: [String: String], _ fault: (@Sendable (inout Portal) -> Void)?
  ) throws {
    let files = PortalFiles(files: texts.keys.sorted()) { path in
      guard let text = texts[path] else { throw Missing(file: path) }
      return Array(text.utf8)
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
          source, bytes: Array(text.utf8), lookups: Self.lookups(of: dossier), into: &sink,
          report: &found)
      }
      reading.absorb(found)
      readings.append(read)
    }
    var portal = Portal(dossier: dossier, ledger: ledger, readings: readings)
    fault?(&portal)
    try Registry.check(portal, into: &audit)
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

  private static func file(describedBy path: String, _ text: String) -> String? {
    if path.hasSuffix(".source.yaml") {
      return String(path.dropLast(".source.yaml".count)) + ".csv"
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return text.split(separator: "\n").first { $0.hasPrefix("file: ") }.map {
      "\(folder)/\($0.dropFirst(6))"
    }
  }

  private static func lookups(of dossier: Dossier) -> Lookups {
    var lookups = Lookups(areas: Set(dossier.areas.map(\.record.code)))
    for code in dossier.classifications.map(\.record) {
      lookups.taskfields[code.year, default: [:]][code.code] = code.label
    }
    return lookups
  }
}
