/// The task fields on which an area books an amount other than zero, with the first such row.
public struct BookedTaskFields: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var year: Int
    public var phase: String
    public var code: String
    public var line: Int
  }
  public var area: String

  public init(area: String) { self.area = area }

  public var sql: SQL {
    """
    SELECT source, fiscal_year AS year, phase, taskfield_code AS code, MIN(line) AS line
    FROM budget_lines
    WHERE area_code = \(area) AND taskfield_code IS NOT NULL AND amount <> 0
    GROUP BY source, fiscal_year, phase, taskfield_code
    ORDER BY source, year, phase, code
    """
  }
}
