/// The amounts that stand in rows of a source that were set aside.
public struct AmountsSetAside: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
    public var bucket: String
    /// The column in the file.
    public var column: String
    /// Cents, after the factor.
    public var amount: Int64
  }
  public var source: Int
  public var lines: ClosedRange<Int>

  public init(source: Int, lines: ClosedRange<Int> = 1...Int.max) {
    self.source = source
    self.lines = lines
  }

  public var sql: SQL {
    """
    SELECT a.line, r.bucket, a.column_name AS "column", a.amount FROM set_aside_amounts a
    JOIN source_rows r USING (source, line)
    WHERE a.source = \(source) AND a.line BETWEEN \(lines.lowerBound) AND \(lines.upperBound)
    ORDER BY a.line, a.column_name
    """
  }
}
