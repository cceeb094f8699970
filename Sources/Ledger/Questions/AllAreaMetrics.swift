/// Every count of an area, with its row.
public struct AllAreaMetrics: Question {
  public struct Answer: Decodable, Sendable {
    public var area: String
    public var year: Int
    public var metric: String
    public var value: Int?
    public var quality: String?
    public var source: Int
    public var line: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT area_code AS area, year, metric, value, quality, source, line FROM area_metrics
    ORDER BY area, year, metric, source, line, rowid
    """
  }
}
