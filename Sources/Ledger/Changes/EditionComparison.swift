public import Civic
internal import GRDB

/// Two published ledgers side by side.
public struct EditionComparison: Sendable {
  /// A source of one edition or of both.
  public struct Line: Sendable {
    /// Absent in an edition that does not have it.
    public var old: Delivery?
    public var new: Delivery?
    /// Absent when there is nothing to compare, or when the bytes are the same.
    public var result: Comparison.Result?
    public var isSame: Bool { old != nil && old?.sha256 == new?.sha256 }
  }

  public struct Delivery: Sendable {
    public var id: String
    public var title: String
    public var file: String
    public var sha256: String
    public var table: String
    public var records: Int
    var number: Int
    var key: [String]
    var supersedes: String?
    var isEarlier: Bool
  }

  private let database: DatabaseQueue

  /// Opens two files that were published as `downloads/….sqlite`; neither is written to.
  public init(old: String, new: String) throws(LedgerError) {
    do {
      database = try DatabaseQueue()
      try database.writeWithoutTransaction { database in
        for (path, name) in [(old, "before"), (new, "after")] {
          try database.execute(
            sql: "ATTACH DATABASE ? AS \(name)", arguments: ["file:\(Self.escaped(path))?mode=ro"])
        }
      }
    } catch {
      throw LedgerError("'\(old)' and '\(new)' could not be opened as ledgers", error)
    }
  }

  /// Whether both ledgers say what they can be compared by; those of an older program do not.
  public func isComparable() throws(LedgerError) -> Bool {
    try asking { database in
      try ["before", "after"].allSatisfy { schema in
        let columns = try Row.fetchAll(database, sql: "PRAGMA \(schema).table_info(sources)")
          .map { $0["name"] as String }
        return columns.contains("row_key") && columns.contains("supersedes")
      }
    }
  }

  /// Every source of both, in the order of the new edition, then those that are gone.
  public func lines() throws(LedgerError) -> [Line] {
    try asking { database in
      let before = try deliveries(of: "before", in: database).filter { !$0.isEarlier }
      let after = try deliveries(of: "after", in: database).filter { !$0.isEarlier }
      var lines = after.map { new in
        Line(old: before.first { $0.id == new.id || $0.id == new.supersedes }, new: new)
      }
      let found = Set(lines.compactMap { $0.old?.id })
      lines += before.filter { !found.contains($0.id) }.map { Line(old: $0, new: nil) }
      return lines
    }
  }

  /// Compares the two deliveries of a line; `each` is given what is not the same.
  public func compare(
    _ line: Line, each: (Change) -> Void = { _ in }
  ) throws(LedgerError) -> Comparison.Result? {
    guard let old = line.old, let new = line.new, old.table == new.table,
      let shape = Shape.registers.first(where: { $0.name == new.table })
    else { return nil }
    return try asking { database in
      let table = Schema.tableName(of: shape)
      let columns = try ["before", "after"].map { schema in
        Set(
          try Row.fetchAll(database, sql: "PRAGMA \(schema).table_info(\(table))")
            .map { $0["name"] as String })
      }
      let shared = columns[0].intersection(columns[1])
      let key = old.key == new.key && new.key.allSatisfy(shared.contains) ? new.key : []
      return try Comparison(
        shape, key: key, fields: shared,
        old: Comparison.Side(table: "before.\(table)", source: old.number),
        new: Comparison.Side(table: "after.\(table)", source: new.number)
      ).run(in: database, each: each)
    }
  }

  private func deliveries(of schema: String, in database: Database) throws -> [Delivery] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT source, source_id, title, file, sha256, table_name, row_key, supersedes
        FROM \(schema).sources ORDER BY source
        """)
    let superseded = Set(rows.compactMap { $0["supersedes"] as String? })
    return try rows.compactMap { row in
      let table: String = row["table_name"]
      guard let shape = Shape.registers.first(where: { $0.name == table }) else { return nil }
      let number: Int = row["source"]
      let id: String = row["source_id"]
      let records =
        try Int.fetchOne(
          database,
          sql: "SELECT COUNT(*) FROM \(schema).\(Schema.tableName(of: shape)) WHERE source = ?",
          arguments: [number]) ?? 0
      let key: String = row["row_key"] ?? ""
      return Delivery(
        id: id, title: row["title"], file: row["file"], sha256: row["sha256"], table: table,
        records: records, number: number, key: key.split(separator: ",").map(String.init),
        supersedes: row["supersedes"], isEarlier: superseded.contains(id))
    }
  }

  private func asking<Result>(
    _ body: (Database) throws -> Result
  ) throws(LedgerError) -> Result {
    do {
      return try database.read(body)
    } catch {
      throw LedgerError("The two editions could not be compared", error)
    }
  }

  /// A path in an address of SQLite.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }
}
