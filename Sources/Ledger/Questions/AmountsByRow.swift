public import Civic

/// What a field holds in each row of a source, an earlier delivery too, over the records that hold given values; in cents.
public struct AmountsByRow: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
    public var amount: Int64
  }
  private let table: String
  private let source: Int
  private let field: String
  private let filter: [Mapping.Constant]

  /// `nil` when the table does not have these fields. Field names are those of a shape, never
  /// text of an author.
  public init?(table: String, source: Int, field: String, filter: [Mapping.Constant] = []) {
    if let shape = Shape.registers.first(where: { $0.name == table }) {
      guard shape[field] != nil, filter.allSatisfy({ shape[$0.field] != nil }) else { return nil }
      self.table = Schema.everyName(of: shape)
    } else {
      guard table == "proposals", field == "cost", filter.isEmpty else { return nil }
      self.table = table
    }
    self.source = source
    self.field = field
    self.filter = filter
  }

  public var sql: SQL {
    var sql: SQL = """
      SELECT line, SUM(\(SQL(stringLiteral: field))) AS amount
      FROM \(SQL(stringLiteral: table))
      WHERE source = \(source) AND \(SQL(stringLiteral: field)) IS NOT NULL
      """
    for constant in filter {
      sql = "\(sql) AND \(SQL(stringLiteral: constant.field)) = \(constant.value)"
    }
    return "\(sql) GROUP BY line ORDER BY line"
  }
}
