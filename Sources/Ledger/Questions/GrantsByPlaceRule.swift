/// How many grants of a source each of its place rules has placed; the row without a rule counts
/// those that no rule could place.
public struct GrantsByPlaceRule: Question {
  public struct Answer: Decodable, Sendable {
    public var rule: Int?
    public var rows: Int
  }
  public var source: Int

  public init(source: Int) { self.source = source }

  public var sql: SQL {
    """
    SELECT area_rule AS rule, COUNT(*) AS rows FROM every_grants WHERE source = \(source)
    GROUP BY area_rule ORDER BY area_rule
    """
  }
}
