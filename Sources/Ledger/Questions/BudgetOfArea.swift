/// Every amount in the budgets and accounts of one area, with its row.
public struct BudgetOfArea: Question {
  public struct Answer: Decodable, Sendable {
    public var year: Int
    public var phase: String
    public var version: String?
    public var direction: String
    public var taskField: String
    public var amount: Int64
    public var source: Int
    public var line: Int
  }
  public var area: String

  public init(area: String) { self.area = area }

  public var sql: SQL {
    """
    SELECT fiscal_year AS year, phase, version_label AS version, direction,
      taskfield_code AS taskField, amount, source, line
    FROM budget_lines WHERE area_code = \(area) AND taskfield_code IS NOT NULL
    ORDER BY year, source, line, direction, rowid
    """
  }
}
