/// Which of the given areas have amounts in a phase of a year, and what their expenditure is on
/// the task fields that are not left out.
public struct MunicipalitiesWithBudget: Question {
  public struct Answer: Decodable, Sendable {
    public var area: String
    public var expenditure: Int64
  }
  public var areas: [String]
  public var year: Int
  public var phase: String
  /// Task fields that are no spending.
  public var leftOut: [String]

  public init(_ areas: [String], year: Int, phase: String, leftOut: [String]) {
    self.areas = areas
    self.year = year
    self.phase = phase
    self.leftOut = leftOut
  }

  public var sql: SQL {
    """
    SELECT area_code AS area, SUM(amount) AS expenditure FROM budget_lines
    WHERE area_code IN \(areas) AND fiscal_year = \(year) AND phase = \(phase)
      AND direction = 'expenditure' AND taskfield_code IS NOT NULL
      AND taskfield_code NOT IN \(leftOut)
    GROUP BY area_code ORDER BY area_code
    """
  }
}
