/// The pairs of task field and category on which an area books an amount other than zero, with
/// the first such row.
public struct BookedCategories: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var year: Int
    public var direction: String
    public var taskField: String
    public var category: String
    public var line: Int
  }
  public var area: String

  public init(area: String) { self.area = area }

  public var sql: SQL {
    """
    SELECT source, fiscal_year AS year, direction, taskfield_code AS taskField,
      category_code AS category, MIN(line) AS line
    FROM budget_lines
    WHERE (area_code = \(area) OR area_code IS NULL) AND taskfield_code IS NOT NULL
      AND category_code IS NOT NULL AND amount <> 0
    GROUP BY source, fiscal_year, direction, taskfield_code, category_code
    ORDER BY source, line, year, direction, taskField, category
    """
  }
}
