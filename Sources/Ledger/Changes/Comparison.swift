public import Civic
internal import GRDB

/// Two deliveries of one source side by side, joined by their key in one pass over both: rows come
/// sorted by key from SQLite, and no more than one key of each is held at a time.
public struct Comparison: Sendable {
  /// Where the records of a delivery stand: a table and the number of the source in it.
  struct Side: Sendable {
    var table: String
    var source: Int
  }

  /// What a pass has counted.
  public struct Result: Sendable {
    public var quality: KeyQuality
    public var tallies: [ChangeKind: ChangeTally] = [:]
  }

  private let key: [String]
  private let amounts: [String]
  private let others: [Field]
  private let old: Side
  private let new: Side

  init(_ shape: Shape, key: [String], fields: Set<String>, old: Side, new: Side) {
    self.old = old
    self.new = new
    self.key = key
    let derived = Self.derived(of: shape)
    let compared = shape.fields.filter {
      fields.contains($0.name) && !derived.contains($0.name) && !key.contains($0.name)
    }
    amounts = compared.filter(\.isAmount).map(\.name)
    others = compared.filter { !$0.isAmount }
  }

  /// Fields that the portal works out itself: when its own rules change, the source did not.
  private static func derived(of shape: Shape) -> Set<String> {
    shape.name == Shape.grants.name
      ? ["area_code", "area_rule", "recipient_kind"] : ["area_rule", "payee_kind", "redaction"]
  }

  /// Goes through both deliveries once; `each` is given what is not the same, by key.
  func run(in database: Database, each: (Change) throws -> Void) throws -> Result {
    var result = Result(quality: KeyQuality(key: key))
    for kind in ChangeKind.allCases { result.tallies[kind] = ChangeTally(fields: amounts) }
    guard !key.isEmpty else { return result }
    var left = try Run((rows(of: old, in: database), amounts.count))
    var right = try Run((rows(of: new, in: database), amounts.count))
    while left.key != nil || right.key != nil {
      switch (left.key, right.key) {
      case (let a?, let b?) where a == b:
        let before = try left.next()
        let after = try right.next()
        try compare(before, after, &result, each)
      case (let a?, let b) where b.map({ Self.precedes(a, $0) }) ?? true:
        try compare(try left.next(), [], &result, each)
      default:
        try compare([], try right.next(), &result, each)
      }
    }
    return result
  }

  private func compare(
    _ before: [Record], _ after: [Record], _ result: inout Result, _ each: (Change) throws -> Void
  ) throws {
    result.quality.oldRecords += before.count
    result.quality.newRecords += after.count
    result.quality.oldDoubles += max(0, before.count - 1)
    result.quality.newDoubles += max(0, after.count - 1)
    guard before.count < 2, after.count < 2, (before.first ?? after.first)?.hasKey == true else {
      for record in before { try tell(.double, record, nil, [], &result, each) }
      for record in after { try tell(.double, nil, record, [], &result, each) }
      return
    }
    guard let old = before.first, let new = after.first else {
      try tell(before.isEmpty ? .new : .vanished, before.first, after.first, [], &result, each)
      return
    }
    result.quality.shared += 1
    let differing = others.indices.filter { old.others[$0] != new.others[$0] }
    if differing.isEmpty { result.quality.kept += 1 }
    var kind = ChangeKind.unchanged
    if !differing.isEmpty {
      kind = differing.contains { others[$0].isCode } ? .reclassified : .renamed
    }
    for i in amounts.indices where old.amounts[i] != new.amounts[i] {
      if old.amounts[i] != nil {
        kind = .corrected
        break
      }
      kind = .completed
    }
    try tell(kind, old, new, differing, &result, each)
  }

  private func tell(
    _ kind: ChangeKind, _ old: Record?, _ new: Record?, _ differing: [Int],
    _ result: inout Result, _ each: (Change) throws -> Void
  ) throws {
    var tally = result.tallies[kind] ?? ChangeTally(fields: amounts)
    tally.oldRecords += old == nil ? 0 : 1
    tally.newRecords += new == nil ? 0 : 1
    for i in amounts.indices {
      if let amount = old?.amounts[i] {
        tally.amounts[i].old = Self.sum(tally.amounts[i].old, amount)
        tally.amounts[i].oldCount += 1
      }
      if let amount = new?.amounts[i] {
        tally.amounts[i].new = Self.sum(tally.amounts[i].new, amount)
        tally.amounts[i].newCount += 1
      }
    }
    result.tallies[kind] = tally
    try each(
      Change(
        kind: kind, key: Self.shown((old ?? new)?.key ?? ""), oldLine: old?.line,
        newLine: new?.line,
        amounts: amounts.indices.map {
          Change.AmountPair(
            field: amounts[$0], old: old?.amounts[$0].map(Money.init(cents:)),
            new: new?.amounts[$0].map(Money.init(cents:)))
        },
        fields: differing.map {
          Change.FieldPair(field: others[$0].name, old: old?.others[$0], new: new?.others[$0])
        }))
  }

  /// A sum that no longer fits stays at the end of what fits; the check on sums has told of it.
  private static func sum(_ total: Money, _ cents: Int64) -> Money {
    Money(cents: Int64(clamping: Int128(total.cents) + Int128(cents)))
  }

  private static func shown(_ key: String) -> String {
    key.split(separator: separator, omittingEmptySubsequences: false).joined(separator: ", ")
  }

  private static let separator: Character = "\u{1F}"

  /// The order of SQLite: byte by byte.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  private func rows(of side: Side, in database: Database) throws -> RowCursor {
    let parts = key.map { "COALESCE(\($0), '')" }.joined(separator: " || char(31) || ")
    let columns =
      ["\(parts) AS comparison_key", "line"] + amounts + others.map { "CAST(\($0.name) AS TEXT)" }
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT \(columns.joined(separator: ", ")) FROM \(side.table) WHERE source = ?
        ORDER BY comparison_key, line
        """, arguments: [side.source])
  }

  /// One record, as it is compared.
  private struct Record {
    var key: String
    var line: Int
    var amounts: [Int64?]
    var others: [String?]
    var hasKey: Bool { key.utf8.contains { $0 != 0x1F } }
  }

  /// Rows in the order of their key, one key at a time.
  private struct Run {
    private let rows: RowCursor
    private let amountCount: Int
    private var ahead: Record?
    var key: String? { ahead?.key }

    init(_ source: (rows: RowCursor, amountCount: Int)) throws {
      rows = source.rows
      amountCount = source.amountCount
      try advance()
    }

    /// The records with the key that is next.
    mutating func next() throws -> [Record] {
      guard let first = ahead else { return [] }
      var records = [first]
      try advance()
      while let record = ahead, record.key == first.key {
        records.append(record)
        try advance()
      }
      return records
    }

    private mutating func advance() throws {
      guard let row = try rows.next() else {
        ahead = nil
        return
      }
      let amounts = 2..<2 + amountCount
      ahead = Record(
        key: row[0], line: row[1], amounts: amounts.map { row[$0] },
        others: (amounts.upperBound..<row.count).map { row[$0] })
    }
  }
}

extension Field {
  /// Whether it holds an amount.
  fileprivate var isAmount: Bool { if case .money = kind { true } else { false } }

  /// Whether it says what kind of thing a record is, and not how it is called.
  fileprivate var isCode: Bool { if case .text = kind { false } else { true } }
}
