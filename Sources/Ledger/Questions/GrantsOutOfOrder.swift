/// Grants of which a later amount is higher than an earlier one that should bound it: more was
/// awarded than asked, or more was settled than awarded.
public struct GrantsOutOfOrder: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var line: Int
    public var id: String
    public var bound: Int64
    public var amount: Int64
  }
  public enum Step: Sendable { case awarded, settled }
  public var step: Step

  public init(_ step: Step) { self.step = step }

  public var sql: SQL {
    let (bound, amount): (SQL, SQL) =
      switch step {
      case .awarded: ("amount_applied_for", "amount_awarded")
      case .settled: ("amount_awarded", "amount_settled")
      }
    return """
      SELECT source, line, grant_id AS id, \(bound) AS bound, \(amount) AS amount FROM grants
      WHERE \(amount) > \(bound) ORDER BY source, \(amount) - \(bound) DESC, line, rowid
      """
  }
}
