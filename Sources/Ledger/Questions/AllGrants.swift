/// Every grant of the registers, with its row. An amount that is missing has a reason.
public struct AllGrants: Question {
  public struct Answer: Decodable, Sendable {
    public var id: String
    public var title: String?
    public var scheme: String?
    public var policyField: String?
    public var unit: String?
    public var year: Int
    public var applied: Int64?
    public var appliedMissing: String?
    public var awarded: Int64?
    public var awardedMissing: String?
    public var settled: Int64?
    public var settledMissing: String?
    public var periodicity: String?
    public var regrant: String?
    public var recipient: String?
    public var recipientKind: String?
    public var area: String?
    public var areaRule: Int?
    public var source: Int
    public var line: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT grant_id AS id, title, scheme_name AS scheme, policy_field AS policyField,
      owner_unit AS unit, grant_year AS year, amount_applied_for AS applied,
      amount_applied_for_missing AS appliedMissing, amount_awarded AS awarded,
      amount_awarded_missing AS awardedMissing, amount_settled AS settled,
      amount_settled_missing AS settledMissing, periodicity, regrant_type AS regrant,
      recipient_name AS recipient,
      recipient_kind AS recipientKind, area_code AS area, area_rule AS areaRule, source, line
    FROM grants ORDER BY source, line, rowid
    """
  }
}
