public import Civic

/// What a field adds up to over the records of a source that hold given values.
public struct SumOfRecords: Question {
  public struct Answer: Decodable, Sendable {
    public var amount: Int64
  }
  public var shape: Shape
  public var source: Int
  public var field: String
  public var filter: [Mapping.Constant]

  /// `nil` when the shape does not have these fields.
  public init?(_ shape: Shape, source: Int, field: String, filter: [Mapping.Constant] = []) {
    guard shape[field] != nil, filter.allSatisfy({ shape[$0.field] != nil }) else { return nil }
    self.shape = shape
    self.source = source
    self.field = field
    self.filter = filter
  }

  /// Field names are those of the shape, never text of an author.
  public var sql: SQL {
    var sql: SQL = """
      SELECT COALESCE(SUM(\(SQL(stringLiteral: field))), 0) AS amount
      FROM \(SQL(stringLiteral: Schema.everyName(of: shape))) WHERE source = \(source)
      """
    for constant in filter {
      sql = "\(sql) AND \(SQL(stringLiteral: constant.field)) = \(constant.value)"
    }
    return sql
  }
}
