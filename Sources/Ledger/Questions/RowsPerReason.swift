/// How many rows of a source were set aside for each reason.
public struct RowsPerReason: Question {
  public struct Answer: Decodable, Sendable {
    public var bucket: String
    /// `nil` for loaded and blank rows and the header.
    public var reason: String?
    public var rows: Int
  }
  public var source: Int

  public init(source: Int) { self.source = source }

  public var sql: SQL {
    """
    SELECT r.bucket, w.text AS reason, COUNT(*) AS rows FROM source_rows AS r
    LEFT JOIN source_reasons AS w ON w.source = r.source AND w.reason = r.reason
    WHERE r.source = \(source) GROUP BY r.bucket, r.reason ORDER BY r.bucket, r.reason
    """
  }
}
