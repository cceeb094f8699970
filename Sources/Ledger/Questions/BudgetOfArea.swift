/// Every amount in the budgets and accounts of one area, with its row. A line that names no area
/// is the municipality's own.
public struct BudgetOfArea: Question {
  public struct Answer: Decodable, Sendable {
    public var year: Int
    public var phase: String
    public var version: String?
    public var direction: String
    public var taskField: String?
    public var programme: String?
    public var theme: String?
    public var category: String?
    public var recurrence: String?
    public var explanation: String?
    public var amount: Int64
    public var source: Int
    public var line: Int
  }
  public var area: String
  /// Whether lines that name no area count too.
  public var takesUnplaced: Bool

  public init(area: String, takesUnplaced: Bool = false) {
    self.area = area
    self.takesUnplaced = takesUnplaced
  }

  public var sql: SQL {
    let columns: SQL = """
      SELECT fiscal_year AS year, phase, version_label AS version, direction,
        taskfield_code AS taskField, programme_code AS programme, theme_code AS theme,
        category_code AS category, recurrence, explanation, amount, source, line, rowid AS place
      FROM budget_lines
      """
    let placed: SQL = "\(columns) WHERE area_code = \(area)"
    guard takesUnplaced else {
      return "\(placed) ORDER BY year, source, line, direction, place"
    }
    return """
      \(placed) UNION ALL \(columns) WHERE area_code IS NULL
      ORDER BY year, source, line, direction, place
      """
  }
}
