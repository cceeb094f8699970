/// Every amount of budgets and accounts that names an area smaller than a municipality, with its
/// row.
public struct BudgetInAreas: Question {
  public struct Answer: Decodable, Sendable {
    public var area: String
    public var year: Int
    public var phase: String
    public var version: String?
    public var direction: String
    public var taskField: String?
    public var amount: Int64
    public var source: Int
    public var line: Int
  }
  /// Codes that are left out.
  public var municipalities: [String]

  public init(but municipalities: [String]) { self.municipalities = municipalities }

  public var sql: SQL {
    """
    SELECT area_code AS area, fiscal_year AS year, phase, version_label AS version, direction,
      taskfield_code AS taskField, amount, source, line
    FROM budget_lines WHERE area_code IS NOT NULL AND area_code NOT IN \(municipalities)
    ORDER BY area, year, source, line, direction, rowid
    """
  }
}
