/// The codes of a classification that rows use, with the year whose list holds and the first row.
public struct CodesInUse: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var year: Int
    public var code: String
    public var line: Int
  }
  public enum Field: String, Sendable, CaseIterable {
    case category = "category_code"
    case programme = "programme_code"
  }
  public var field: Field

  public init(_ field: Field) { self.field = field }

  public var sql: SQL {
    let column = SQL(stringLiteral: field.rawValue)
    return """
      SELECT source, year, code, MIN(line) AS line FROM (
        SELECT source, fiscal_year AS year, \(column) AS code, line FROM budget_lines
        UNION ALL SELECT source, fiscal_year, \(column), line FROM transactions
      ) WHERE code IS NOT NULL AND year IS NOT NULL
      GROUP BY source, year, code ORDER BY source, line, code
      """
  }
}
