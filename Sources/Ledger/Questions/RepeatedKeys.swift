public import Civic

/// Rows of a source whose key an earlier row had already, with that row.
public struct RepeatedKeys: Question {
  public struct Answer: Decodable, Sendable {
    /// The values of the key, with a comma between them.
    public var key: String
    public var first: Int
    public var line: Int
  }
  public var shape: Shape
  public var source: Int
  /// Fields of the shape.
  public var key: [String]

  /// `nil` when the shape does not have these fields.
  public init?(_ shape: Shape, source: Int, key: [String]) {
    guard !key.isEmpty, key.allSatisfy({ shape[$0] != nil }) else { return nil }
    self.shape = shape
    self.source = source
    self.key = key
  }

  /// Field names are those of the shape, never text of an author. A row may hold several records
  /// with one key: those of its amount columns.
  public var sql: SQL {
    let parts = key.map { "COALESCE(\($0), '')" }.joined(separator: " || char(31) || ")
    return """
      SELECT REPLACE("key", char(31), ', ') AS "key", first, line FROM (
        SELECT "key", line, MIN(line) OVER (PARTITION BY "key") AS first FROM (
          SELECT DISTINCT \(SQL(stringLiteral: parts)) AS "key", line
          FROM \(SQL(stringLiteral: Schema.everyName(of: shape))) WHERE source = \(source)
        )
      ) WHERE line > first ORDER BY line, "key"
      """
  }
}
