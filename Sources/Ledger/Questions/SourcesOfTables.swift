/// Which sources have records in each register, and how many.
public struct SourcesOfTables: Question {
  public struct Answer: Decodable, Sendable {
    /// The name of the table as in the data model.
    public var table: String
    public var source: Int
    public var records: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT 'area-metrics' AS "table", source, COUNT(*) AS records FROM area_metrics GROUP BY source
    UNION ALL
    SELECT 'budget-lines', source, COUNT(*) FROM budget_lines GROUP BY source
    UNION ALL
    SELECT 'grants', source, COUNT(*) FROM grants GROUP BY source
    UNION ALL
    SELECT 'transactions', source, COUNT(*) FROM transactions GROUP BY source
    ORDER BY "table", source
    """
  }
}
