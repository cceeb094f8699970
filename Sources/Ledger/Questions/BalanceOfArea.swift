/// What an area books as expenditure and as revenue, over all task fields, in each version of
/// each year.
public struct BalanceOfArea: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var year: Int
    public var phase: String
    public var expenditure: Int64
    public var revenue: Int64
    /// The first row of the area in that version.
    public var line: Int
  }
  public var area: String

  public init(area: String) { self.area = area }

  public var sql: SQL {
    """
    SELECT source, fiscal_year AS year, phase,
      SUM(CASE direction WHEN 'expenditure' THEN amount ELSE 0 END) AS expenditure,
      SUM(CASE direction WHEN 'revenue' THEN amount ELSE 0 END) AS revenue, MIN(line) AS line
    FROM budget_lines WHERE area_code = \(area) AND taskfield_code IS NOT NULL
    GROUP BY source, fiscal_year, phase, version_label, period
    ORDER BY source, year, phase, version_label, period
    """
  }
}
