/// How many rows of a source each bucket holds.
public struct RowsPerBucket: Question {
  public struct Answer: Decodable, Sendable {
    public var bucket: String
    public var rows: Int
  }
  public var source: Int

  public init(source: Int) { self.source = source }

  public var sql: SQL {
    """
    SELECT bucket, COUNT(*) AS rows FROM source_rows WHERE source = \(source)
    GROUP BY bucket ORDER BY bucket
    """
  }
}
