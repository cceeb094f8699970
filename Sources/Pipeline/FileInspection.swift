public import Diagnostics
internal import Foundation
internal import Intake

/// Looks at one file of the machine and writes its sidecar beside it.
public struct FileInspection: Sendable {
  /// The file as it was named.
  public let file: String

  public init(file: String) { self.file = file }

  /// Where the sidecar stands: `NAME.source.yaml` beside the file.
  public var sidecar: String {
    let url = URL(fileURLWithPath: file)
    let name = url.deletingPathExtension().lastPathComponent + ".source.yaml"
    let folder =
      file.contains("/") ? String(file[...(file.lastIndex(of: "/") ?? file.startIndex)]) : ""
    return folder + name
  }

  public var sidecarExists: Bool { FileManager.default.fileExists(atPath: sidecar) }

  /// What was seen, in one language.
  public struct Outcome: Sendable {
    /// Lines under a title, in the order in which an editor reads them.
    public var sections: [(title: String, lines: [String])]
    /// What the file does not say, and somebody has to.
    public var decisions: [String]
    /// Fields of the sidecar that were left blank for a person.
    public var blanks: [String]
    /// The text of the sidecar.
    public var sidecar: String
  }

  /// `nil` when the file is no table; the report says why.
  public func look(
    _ language: Language, into report: inout Report
  ) throws(DiskError) -> Outcome? {
    let url = URL(fileURLWithPath: file)
    let folder = Folder(url.deletingLastPathComponent().path)
    let bytes = try folder.bytes(of: url.lastPathComponent)
    return FileInspector.inspect(bytes, name: file, into: &report).map { inspection in
      Outcome(
        sections: inspection.sections.map { section in
          (section.title[language], section.lines.map { $0[language] })
        },
        decisions: inspection.decisions.map { $0[language] }, blanks: inspection.blanks,
        sidecar: inspection.sidecar(in: language))
    }
  }

  public func write(_ text: String) throws(DiskError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: sidecar), options: .atomic)
    } catch {
      throw DiskError(sidecar, error)
    }
  }
}
