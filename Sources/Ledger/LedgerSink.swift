public import Civic
internal import GRDB
internal import GRDBSQLite

/// Takes the rows of one source into the ledger: each row with its bucket, each record with its
/// source and line. Values are bound to two prepared statements and nothing is kept.
public struct LedgerSink: RowSink {
  private let rowStatement: Statement
  private let recordStatement: Statement
  private let amountStatement: Statement
  private let source: Int64
  /// For each field: whether it has a companion column that says why there is no amount.
  private let hasCompanion: [Bool]

  init(_ database: Database, source: Int64, shape: Shape, isEarlier: Bool = false) throws {
    self.source = source
    rowStatement = try database.makeStatement(
      sql: """
        INSERT INTO source_rows (source, line, byte_offset, byte_length, bucket, reason,
          hidden_offset, hidden_length)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    recordStatement = try database.makeStatement(
      sql: Schema.insertion(into: shape, isEarlier: isEarlier))
    amountStatement = try database.makeStatement(
      sql: """
        INSERT INTO set_aside_amounts (source, line, column_name, amount) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET amount = amount + excluded.amount
        """)
    hasCompanion = shape.fields.map {
      if case .money = $0.kind, $0.need == .optional { true } else { false }
    }
  }

  public mutating func add(_ row: SourceRow) throws(LedgerError) {
    let handle = rowStatement.sqliteStatement
    sqlite3_bind_int64(handle, 1, source)
    sqlite3_bind_int64(handle, 2, Int64(row.line))
    sqlite3_bind_int64(handle, 3, Int64(row.offset))
    sqlite3_bind_int64(handle, 4, Int64(row.length))
    let bucket = Self.name(of: row.bucket)
    bucket.withUTF8Buffer { text in
      text.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, 5, $0.baseAddress, CInt($0.count), nil)
      }
    }
    if let reason = row.reason {
      sqlite3_bind_int64(handle, 6, Int64(reason))
    } else {
      sqlite3_bind_null(handle, 6)
    }
    if let hidden = row.hidden {
      sqlite3_bind_int64(handle, 7, Int64(hidden.lowerBound))
      sqlite3_bind_int64(handle, 8, Int64(hidden.count))
    } else {
      sqlite3_bind_null(handle, 7)
      sqlite3_bind_null(handle, 8)
    }
    try step(handle)
  }

  /// Columns that go by one name count as one: it is by their name that readers follow them.
  public mutating func add(_ amount: SetAsideAmount) throws(LedgerError) {
    let handle = amountStatement.sqliteStatement
    sqlite3_bind_int64(handle, 1, source)
    sqlite3_bind_int64(handle, 2, Int64(amount.line))
    sqlite3_bind_int64(handle, 4, amount.amount.cents)
    var header = amount.header
    var failure: LedgerError?
    header.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, 3, $0.baseAddress, CInt($0.count), nil)
      }
      // Within the closure, while the text is still there.
      do throws(LedgerError) {
        try step(handle)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  public mutating func add(_ record: borrowing RowBuffer, from row: SourceRow) throws(LedgerError) {
    let handle = recordStatement.sqliteStatement
    var failure: LedgerError?
    record.bytes.withUnsafeBufferPointer { bytes in
      var column: CInt = 1
      for (field, cell) in record.cells.enumerated() {
        var why: Missing?
        switch cell {
        case .missing(let reason):
          sqlite3_bind_null(handle, column)
          why = reason
        case .integer(let value):
          sqlite3_bind_int64(handle, column, value)
        case .text(let range):
          let text = UnsafeBufferPointer(rebasing: bytes[range])
          text.withMemoryRebound(to: CChar.self) {
            if let base = $0.baseAddress {
              _ = sqlite3_bind_text(handle, column, base, CInt($0.count), nil)
            } else {
              sqlite3_bind_null(handle, column)
            }
          }
        }
        column += 1
        guard hasCompanion[field] else { continue }
        if let why {
          Self.name(of: why).withUTF8Buffer { text in
            text.withMemoryRebound(to: CChar.self) {
              _ = sqlite3_bind_text(handle, column, $0.baseAddress, CInt($0.count), nil)
            }
          }
        } else {
          sqlite3_bind_null(handle, column)
        }
        column += 1
      }
      sqlite3_bind_int64(handle, column, source)
      sqlite3_bind_int64(handle, column + 1, Int64(row.line))
      do throws(LedgerError) {
        try step(handle)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private func step(_ handle: OpaquePointer?) throws(LedgerError) {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      let message = sqlite3_db_handle(handle).flatMap { sqlite3_errmsg($0) }
      throw LedgerError(
        "A row does not fit the ledger",
        DatabaseError(
          resultCode: ResultCode(rawValue: code), message: message.map { String(cString: $0) }))
    }
  }

  private static func name(of bucket: Bucket) -> StaticString {
    switch bucket {
    case .loaded: "loaded"
    case .header: "header"
    case .subtotal: "subtotal"
    case .comment: "comment"
    case .blank: "blank"
    case .excluded: "excluded"
    case .rejected: "rejected"
    }
  }

  private static func name(of missing: Missing) -> StaticString {
    switch missing {
    case .empty: "empty"
    case .unknown: "unknown"
    case .redacted: "redacted"
    case .notApplicable: "not-applicable"
    case .pending: "pending"
    }
  }
}
