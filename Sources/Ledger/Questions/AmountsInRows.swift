/// What was read from the rows of a source between two lines: each amount with the field it was
/// read into.
public struct AmountsInRows: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
    /// The field; for budget lines the direction.
    public var field: String
    /// Cents, or a plain count for votes and households.
    public var value: Int64
  }
  public enum Table: String, Sendable {
    case budgetLines = "budget-lines"
    case grants
    case transactions
    case areaMetrics = "area-metrics"
    case proposals
  }
  public var table: Table
  public var source: Int
  public var lines: ClosedRange<Int>

  public init(table: Table, source: Int, lines: ClosedRange<Int>) {
    self.table = table
    self.source = source
    self.lines = lines
  }

  public var sql: SQL {
    let range: SQL =
      "source = \(source) AND line BETWEEN \(lines.lowerBound) AND \(lines.upperBound)"
    switch table {
    case .budgetLines:
      return """
        SELECT line, direction AS field, amount AS value FROM every_budget_lines
        WHERE \(range) ORDER BY line, direction DESC, record
        """
    case .grants:
      return """
        SELECT line, 'amount_applied_for' AS field, amount_applied_for AS value, 1 AS place
        FROM every_grants WHERE \(range) AND amount_applied_for IS NOT NULL
        UNION ALL SELECT line, 'amount_awarded', amount_awarded, 2
        FROM every_grants WHERE \(range) AND amount_awarded IS NOT NULL
        UNION ALL SELECT line, 'amount_settled', amount_settled, 3
        FROM every_grants WHERE \(range) AND amount_settled IS NOT NULL
        ORDER BY line, place
        """
    case .transactions:
      return """
        SELECT line, 'amount' AS field, amount AS value FROM every_transactions
        WHERE \(range) ORDER BY line, record
        """
    case .areaMetrics:
      return """
        SELECT line, metric AS field, value FROM every_area_metrics
        WHERE \(range) AND value IS NOT NULL ORDER BY line, record
        """
    case .proposals:
      return """
        SELECT line, 'cost' AS field, cost AS value, 1 AS place FROM proposals WHERE \(range)
        UNION ALL SELECT line, 'votes', votes, 2 FROM proposals WHERE \(range)
        ORDER BY line, place
        """
    }
  }
}
