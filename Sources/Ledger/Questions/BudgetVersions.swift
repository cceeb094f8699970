/// Which budgets and accounts of an area there are: each phase of each year, with its source.
public struct BudgetVersions: Question {
  public struct Answer: Decodable, Sendable {
    public var phase: String
    public var year: Int
    public var source: Int
  }
  public var area: String

  public init(area: String) { self.area = area }

  public var sql: SQL {
    """
    SELECT DISTINCT phase, fiscal_year AS year, source FROM budget_lines
    WHERE area_code = \(area) ORDER BY phase, year, source
    """
  }
}
