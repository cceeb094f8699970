/// The first line of each row of a source, in the order of the file.
public struct LinesOfSource: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
  }
  public var source: Int

  public init(source: Int) { self.source = source }

  public var sql: SQL {
    "SELECT line FROM source_rows WHERE source = \(source) ORDER BY line"
  }
}
