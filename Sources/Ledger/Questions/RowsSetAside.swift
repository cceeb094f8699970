/// The rows of a source that were read but not loaded, with why.
public struct RowsSetAside: Question {
  public typealias Answer = RowInFile
  public var source: Int
  public var limit: Int
  /// How many to pass over.
  public var offset: Int

  public init(source: Int, limit: Int, offset: Int = 0) {
    self.source = source
    self.limit = limit
    self.offset = offset
  }

  public var sql: SQL {
    """
    SELECT \(RowInFile.columns)
    WHERE r.source = \(source) AND r.bucket <> 'loaded'
    ORDER BY r.line LIMIT \(limit) OFFSET \(offset)
    """
  }
}
