/// The areas that rows name, with the year the row is for and the first such row.
public struct AreasInYears: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var area: String
    public var year: Int
    public var line: Int
    public var rows: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT source, area, year, MIN(line) AS line, COUNT(*) AS rows FROM (
      SELECT source, area_code AS area, fiscal_year AS year, line FROM budget_lines
      UNION ALL SELECT source, area_code, year, line FROM area_metrics
      UNION ALL SELECT source, area_code, grant_year, line FROM grants
      UNION ALL SELECT source, area_code, fiscal_year, line FROM transactions
    ) WHERE area IS NOT NULL AND year IS NOT NULL
    GROUP BY source, area, year ORDER BY source, line, area, year
    """
  }
}
