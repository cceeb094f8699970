/// Counts of an area that say something else than an earlier one of the same kind and year.
public struct DoubleCounts: Question {
  public struct Answer: Decodable, Sendable {
    public var area: String
    public var year: Int
    public var metric: String
    public var value: Int
    public var first: Int
    public var source: Int
    public var line: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT area, year, metric, value, first, source, line FROM (
      SELECT area_code AS area, year, metric, value, source, line,
        FIRST_VALUE(value) OVER (
          PARTITION BY area_code, year, metric ORDER BY source, line, rowid) AS first
      FROM area_metrics WHERE value IS NOT NULL
    ) WHERE value <> first ORDER BY source, line, metric
    """
  }
}
