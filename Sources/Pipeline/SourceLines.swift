public import Diagnostics
internal import Intake

/// The literal text of a line that a diagnostic points at.
public struct SourceLines: Sendable {
  private let content: Folder
  private let templates: Folder

  public init(content: String, templates: String) {
    self.content = Folder(content)
    self.templates = Folder(templates)
  }

  /// Where a file of a diagnostic stands, from where the command was given.
  public func path(of file: String) -> String {
    file.hasPrefix("templates/")
      ? "\(templates.path)/\(file.dropFirst(10))" : "\(content.path)/\(file)"
  }

  /// `nil` when the line cannot be had; the message is complete without it.
  public func text(at place: Place) -> String? {
    let isTemplate = place.file.hasPrefix("templates/")
    let folder = isTemplate ? templates : content
    let file = isTemplate ? String(place.file.dropFirst(10)) : place.file
    guard folder.contains(file) else { return nil }
    do {
      let bytes = try folder.bytes(of: file)
      return FileLines.line(place.line, of: bytes)
    } catch {
      return nil
    }
  }
}
