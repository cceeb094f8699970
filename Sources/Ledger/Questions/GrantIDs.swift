/// The dossier numbers of all grants, each once.
public struct GrantIDs: Question {
  public struct Answer: Decodable, Sendable {
    public var id: String
  }

  public init() {}

  public var sql: SQL { "SELECT DISTINCT grant_id AS id FROM grants ORDER BY id" }
}
