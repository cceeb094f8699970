import Civic
import Diagnostics

/// A file of a vote in the format of Pabulib: the parts META, PROJECTS and sometimes VOTES, each a
/// table with semicolons.
struct PabulibFile {
  enum Part: String, CaseIterable { case meta = "META", projects = "PROJECTS", votes = "VOTES" }

  static let semicolon = UInt8(ascii: ";")
  static let largest = 16 * 1024 * 1024

  let text: TextFile
  let meta: CSVTable
  let projects: CSVTable
  /// Ballots that stand in the file; `nil` when it has no part VOTES.
  let ballots: CSVTable?
  /// The lines that hold the names of parts.
  let partLines: [Int]

  static func read(_ bytes: [UInt8], file: String, into report: inout Report) -> PabulibFile? {
    guard let text = TextFile(bytes, name: file, largest: largest, into: &report) else {
      return nil
    }
    let parts = partLines(of: text)
    var tables: [Part: CSVTable] = [:]
    var isSound = true
    for (i, part) in parts.enumerated() {
      if tables[part.part] != nil {
        report.error(
          WritingRules.roundFile, at: Place(file: file, line: part.line),
          Wording(
            nl: "'\(part.part.rawValue)' staat twee keer in het bestand",
            en: "'\(part.part.rawValue)' stands in the file twice"))
        return nil
      }
      let next = i + 1 < parts.count ? parts[i + 1].line : text.lineStarts.count + 1
      // A part without lines is reported by the reader of its table.
      tables[part.part] = CSVTable.read(
        bytes: text.bytes, range: text.offsets(of: part.line + 1..<next), line: part.line + 1,
        delimiter: semicolon, file: file, into: &report)
      if tables[part.part] == nil { isSound = false }
    }
    for part in [Part.meta, .projects] where !parts.contains(where: { $0.part == part }) {
      isSound = false
      report.error(
        WritingRules.roundFile, at: Place(file: file),
        Wording(
          nl: "'\(part.rawValue)' ontbreekt: het bestand heeft dit deel niet",
          en: "'\(part.rawValue)' is missing: the file does not have this part"),
        hint: Wording(
          nl: "zet \(part.rawValue) op een regel alleen, met de kop van de tabel eronder",
          en: "put \(part.rawValue) on a line of its own, with the header of the table below"))
    }
    guard isSound, let meta = tables[.meta], let projects = tables[.projects] else { return nil }
    return PabulibFile(
      text: text, meta: meta, projects: projects, ballots: tables[.votes],
      partLines: parts.map(\.line))
  }

  private static func partLines(of text: TextFile) -> [(part: Part, line: Int)] {
    (1...text.lineStarts.count).compactMap { line in
      let bytes = text.line(line)
      guard bytes.count < 16 else { return nil }
      let name = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
      return Part(rawValue: name).map { ($0, line) }
    }
  }
}

extension TextFile {
  /// The bytes of a run of lines, each from one.
  func offsets(of lines: Range<Int>) -> Range<Int> {
    func start(_ line: Int) -> Int {
      line <= lineStarts.count ? lineStarts[max(0, line - 1)] : bytes.count
    }
    return start(lines.lowerBound)..<max(start(lines.lowerBound), start(lines.upperBound))
  }
}
