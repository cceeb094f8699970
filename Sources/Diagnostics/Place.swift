/// Where an author finds something: a file, and a line and column in it, each counted from one.
///
/// A column counts characters (Unicode scalars) of the line, as an editor shows them.
public struct Place: Hashable, Sendable, Codable {
  /// The path as the author knows it: relative to the portal folder, with forward slashes.
  public var file: String
  public var line: Int
  public var column: Int
  /// How many characters the mark under the line is long; at least one.
  public var length: Int

  public init(file: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

extension Place: Comparable {
  public static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column, a.length) < (b.file, b.line, b.column, b.length)
  }
}
