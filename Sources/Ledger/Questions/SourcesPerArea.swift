/// Which sources give budget lines for areas below a municipality.
public struct SourcesPerArea: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT DISTINCT b.source FROM budget_lines b JOIN areas a USING (area_code)
    WHERE a.level <> 'gemeente' ORDER BY b.source
    """
  }
}
