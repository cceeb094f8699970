internal import GRDB
internal import GRDBSQLite

/// Runs one statement that somebody wrote: it may only read, and it is stopped after a number of
/// steps, so that the same question ends the same way on any machine.
struct RecipeStatement {
  /// A few seconds of work.
  static let mostSteps = 200_000_000
  static let mostRows = 10_000

  private static let stride: CInt = 100_000

  let sql: String
  let parameters: [String: String]

  /// Counts steps for SQLite, which keeps a pointer to it while the statement runs.
  private final class Meter {
    var strides = 0
  }

  func run(
    in database: Database
  ) throws(RecipeFault) -> (names: [String], rows: [[RecipeAnswer.Value]]) {
    guard let connection = database.sqliteConnection else {
      throw .statement(message: "closed", offset: nil)
    }
    let first = Self.bare(sql).prefix { $0.isLetter }.uppercased()
    guard ["SELECT", "WITH"].contains(first) else { throw .notAQuestion }
    let handle = try prepare(connection)
    defer { sqlite3_finalize(handle) }
    guard sqlite3_stmt_readonly(handle) != 0 else { throw .notAQuestion }
    try bind(handle)
    let meter = Meter()
    return try withExtendedLifetime(meter) { () throws(RecipeFault) in
      sqlite3_progress_handler(
        connection, Self.stride,
        { pointer in
          guard let pointer else { return 0 }
          let meter = Unmanaged<Meter>.fromOpaque(pointer).takeUnretainedValue()
          meter.strides += 1
          return meter.strides * Int(RecipeStatement.stride) > RecipeStatement.mostSteps ? 1 : 0
        }, Unmanaged.passUnretained(meter).toOpaque())
      defer { sqlite3_progress_handler(connection, 0, nil, nil) }
      return try fetch(handle, connection)
    }
  }

  private func prepare(_ connection: OpaquePointer) throws(RecipeFault) -> OpaquePointer? {
    var handle: OpaquePointer?
    var rest = 0
    var text = sql
    let length = text.utf8.count
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v2(
          connection, characters.baseAddress, CInt(length), &handle, &tail)
        if let tail, let base = characters.baseAddress { rest = tail - base }
        return code
      }
    }
    guard code == SQLITE_OK else {
      let offset = Int(sqlite3_error_offset(connection))
      throw .statement(message: message(of: connection), offset: offset < 0 ? nil : offset)
    }
    guard handle != nil else { throw .notAQuestion }
    let after = String(decoding: sql.utf8.dropFirst(rest), as: UTF8.self)
    let more = Self.bare(after)
    if !more.isEmpty {
      sqlite3_finalize(handle)
      throw .secondStatement(offset: length - more.utf8.count)
    }
    return handle
  }

  private func bind(_ handle: OpaquePointer?) throws(RecipeFault) {
    let count = sqlite3_bind_parameter_count(handle)
    guard count > 0 else { return }
    for index in 1...count {
      let name = sqlite3_bind_parameter_name(handle, index).map { String(cString: $0) } ?? "?"
      guard name.hasPrefix(":"), let value = parameters[String(name.dropFirst())] else {
        throw .unknownParameter(name)
      }
      // The text is copied: it does not live as long as the statement.
      let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_text(handle, index, value, -1, copied)
    }
  }

  private func fetch(
    _ handle: OpaquePointer?, _ connection: OpaquePointer
  ) throws(RecipeFault) -> (names: [String], rows: [[RecipeAnswer.Value]]) {
    let width = sqlite3_column_count(handle)
    let names = (0..<width).map { column in
      sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
    }
    var rows: [[RecipeAnswer.Value]] = []
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW:
        guard rows.count < Self.mostRows else { throw .tooManyRows(limit: Self.mostRows) }
        rows.append((0..<width).map { Self.value(handle, $0) })
      case SQLITE_DONE: return (names, rows)
      case SQLITE_INTERRUPT: throw .tooLong(steps: Self.mostSteps)
      default: throw .statement(message: message(of: connection), offset: nil)
      }
    }
  }

  private static func value(_ handle: OpaquePointer?, _ column: CInt) -> RecipeAnswer.Value {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: .none
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
    default:
      sqlite3_column_text(handle, column).map { .text(String(cString: $0)) } ?? .none
    }
  }

  private func message(of connection: OpaquePointer) -> String {
    sqlite3_errmsg(connection).map { String(cString: $0) } ?? "?"
  }

  /// What stands after blanks and comments.
  private static func bare(_ sql: String) -> Substring {
    var rest = sql[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == ";" }
      if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        guard let end = rest.firstRange(of: "*/") else { return "" }
        rest = rest[end.upperBound...]
      } else {
        return rest
      }
    }
  }
}
