/// What an area budgets or spends on each task field, in each version of each year.
public struct VersionsOfTaskFields: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var year: Int
    public var phase: String
    public var version: String
    public var period: String
    public var code: String
    public var amount: Int64
    /// The first row.
    public var line: Int
    /// Whether one of the rows says why it is what it is.
    public var isExplained: Bool
  }
  public var area: String
  public var direction: String

  public init(area: String, direction: String) {
    self.area = area
    self.direction = direction
  }

  public var sql: SQL {
    """
    SELECT source, fiscal_year AS year, phase, COALESCE(version_label, '') AS version,
      COALESCE(period, 'Y') AS period, taskfield_code AS code, SUM(amount) AS amount,
      MIN(line) AS line, MAX(explanation IS NOT NULL) AS isExplained
    FROM budget_lines
    WHERE area_code = \(area) AND direction = \(direction) AND taskfield_code IS NOT NULL
    GROUP BY source, fiscal_year, phase, COALESCE(version_label, ''), COALESCE(period, 'Y'),
      taskfield_code
    ORDER BY source, year, phase, version, period, code
    """
  }
}
