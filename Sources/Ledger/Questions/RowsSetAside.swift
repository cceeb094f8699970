/// The rows of a source that were read but not loaded, with why.
public struct RowsSetAside: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
    public var offset: Int
    public var length: Int
    public var bucket: String
    public var reason: String?
  }
  public var source: Int
  public var limit: Int

  public init(source: Int, limit: Int) {
    self.source = source
    self.limit = limit
  }

  public var sql: SQL {
    """
    SELECT r.line, r.byte_offset AS offset, r.byte_length AS length, r.bucket, w.text AS reason
    FROM source_rows r
    LEFT JOIN source_reasons w ON w.source = r.source AND w.reason = r.reason
    WHERE r.source = \(source) AND r.bucket <> 'loaded'
    ORDER BY r.line LIMIT \(limit)
    """
  }
}
