/// The row of a source that holds a line: rows with a line end in a cell are longer than one.
public struct RowAtOrBefore: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int?
  }
  public var source: Int
  public var line: Int

  public init(source: Int, line: Int) {
    self.source = source
    self.line = line
  }

  public var sql: SQL {
    """
    SELECT MAX(line) AS line FROM source_rows WHERE source = \(source) AND line <= \(line)
    """
  }
}
