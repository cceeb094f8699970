public import Civic

/// The first line of each row of a source in one bucket.
public struct LinesInBucket: Question {
  public struct Answer: Decodable, Sendable {
    public var line: Int
  }
  public var source: Int
  public var bucket: Bucket

  public init(source: Int, bucket: Bucket) {
    self.source = source
    self.bucket = bucket
  }

  public var sql: SQL {
    """
    SELECT line FROM source_rows WHERE source = \(source) AND bucket = \(bucket.rawValue)
    ORDER BY line
    """
  }
}
