/// How many rows of each source hold a name that nobody prints.
public struct HiddenNames: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var rows: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT source, COUNT(*) AS rows FROM source_rows WHERE hidden_offset IS NOT NULL
    GROUP BY source ORDER BY source
    """
  }
}
