/// What a check has to say of a source or a text that does not stop the print, for readers: in
/// the language of the portal, with the rows it is about.
public struct Remark: Hashable, Sendable {
  /// `warning`: something may be wrong; `note`: worth knowing.
  public enum Level: String, Hashable, Sendable, CaseIterable { case warning, note }

  /// The name of the check, as `inzage explain` knows it.
  public var check: String
  /// What the check asks, in one line.
  public var question: String
  public var level: Level
  public var text: String
  /// Relative to the portal folder: a source, its sidecar, or a text.
  public var file: String
  /// The source it is about, by number, when it is about one.
  public var source: Int?
  /// Lines of rows of the source, those that matter most first; none when it is about the file as
  /// a whole.
  public var lines: [Int]

  public init(
    check: String, question: String, level: Level, text: String, file: String, source: Int?,
    lines: [Int]
  ) {
    self.check = check
    self.question = question
    self.level = level
    self.text = text
    self.file = file
    self.source = source
    self.lines = lines
  }
}
