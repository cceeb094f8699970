/// The rows of a source between two lines, with their bucket and why they are in it.
public struct RowsOfSource: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
    public var offset: Int
    public var length: Int
    public var bucket: String
    public var reason: String?
  }
  public var source: Int
  public var lines: ClosedRange<Int>

  public init(source: Int, lines: ClosedRange<Int>) {
    self.source = source
    self.lines = lines
  }

  public var sql: SQL {
    """
    SELECT r.line, r.byte_offset AS offset, r.byte_length AS length, r.bucket, w.text AS reason
    FROM source_rows r
    LEFT JOIN source_reasons w ON w.source = r.source AND w.reason = r.reason
    WHERE r.source = \(source) AND r.line BETWEEN \(lines.lowerBound) AND \(lines.upperBound)
    ORDER BY r.line
    """
  }
}
