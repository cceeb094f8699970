public import Civic
internal import GRDB

/// Dossier and registers in one SQLite file: a reading of the content, never a source. It is
/// built from nothing in the order of the sources and dropped at will, so it has no migrations.
public struct Ledger: Sendable {
  private let database: DatabaseQueue

  /// Makes an empty ledger at a path where nothing stands yet.
  public init(at path: String) throws(LedgerError) {
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { database in
        // A ledger that was not finished is made again, so it needs no journal.
        try database.execute(sql: "PRAGMA journal_mode = OFF")
        try database.execute(sql: "PRAGMA synchronous = OFF")
        try database.execute(sql: "PRAGMA foreign_keys = ON")
      }
      database = try DatabaseQueue(path: path, configuration: configuration)
      try database.write { database in
        for statement in Schema.fixed { try database.execute(sql: statement) }
        for shape in Shape.registers {
          try database.execute(sql: Schema.creation(of: shape))
          try database.execute(sql: Schema.creation(of: shape, isEarlier: true))
          try database.execute(sql: Schema.view(of: shape))
        }
      }
    } catch {
      throw LedgerError("The ledger could not be made at \(path)", error)
    }
  }

  /// Streams one source into its table: `read` is given a sink and answers with what it found.
  public func load(
    _ source: Source, number: Int, using read: (inout LedgerSink) throws -> SourceReading?
  ) throws(LedgerError) -> SourceReading? {
    guard let shape = Shape.registers.first(where: { $0.name == source.mapping.table }) else {
      return nil
    }
    do {
      return try database.write { database in
        try Self.register(source, number: number, in: database)
        var sink = try LedgerSink(
          database, source: Int64(number), shape: shape, isEarlier: source.isSuperseded)
        let reading = try read(&sink)
        if let reading { try Self.note(reading, source: number, in: database) }
        return reading
      }
    } catch {
      throw LedgerError("Source '\(source.id)' could not be loaded", error)
    }
  }

  /// Makes the records of each source quick to find. Asked once, when all sources are loaded.
  public func indexRows() throws(LedgerError) {
    do {
      try database.write { database in
        for statement in Schema.rowIndexes { try database.execute(sql: statement) }
      }
    } catch {
      throw LedgerError("The rows of the ledger could not be indexed", error)
    }
  }

  /// Loads what people wrote. Sources of rounds are numbered after those of the registers.
  public func load(_ dossier: Dossier) throws(LedgerError) {
    do {
      try database.write { database in
        try DossierLoader(database: database).load(dossier)
        for statement in Schema.indexes + PaymentSQL.indexes {
          try database.execute(sql: statement)
        }
        try database.execute(sql: "ANALYZE")
      }
    } catch {
      throw LedgerError("The dossier could not be loaded", error)
    }
  }

  public func answers<Asked: Question>(to question: Asked) throws(LedgerError) -> [Asked.Answer] {
    let sql = question.sql
    do {
      return try database.read { database in
        let statement = try database.cachedStatement(sql: sql.text)
        return try Decoded<Asked.Answer>.fetchAll(
          statement, arguments: StatementArguments(sql.values)
        ).map(\.answer)
      }
    } catch {
      throw LedgerError("\(Asked.self) could not be answered", error)
    }
  }

  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try database.read(body)
  }

  /// A copy in one file, the same bytes for the same content.
  public func copy(to path: String) throws(LedgerError) {
    do {
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    } catch {
      throw LedgerError("The ledger could not be copied to \(path)", error)
    }
  }

  static func register(_ source: Source, number: Int, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO sources (source, source_id, title, publisher, document_type, fiscal_year,
          status, url, retrieved_on, sha256, licence, licence_url, note, file, table_name, factor,
          supersedes, row_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, source.id, source.title, source.publisher, source.documentType, source.fiscalYear,
        source.status, source.url, source.retrievedOn.iso, source.sha256, source.licence,
        source.licenceURL, source.note, source.file, source.mapping.table, source.mapping.factor,
        source.supersedes, source.comparisonKey.joined(separator: ","),
      ])
  }

  static func note(_ reading: SourceReading, source: Int, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE sources SET encoding = ?, encoding_reason = ?, delimiter = ?, header_line = ?,
          row_count = ?, byte_count = ? WHERE source = ?
        """,
      arguments: [
        reading.encoding.rawValue, reading.encodingReason,
        String(UnicodeScalar(reading.delimiter)), reading.headerLine, reading.rowCount,
        reading.byteCount, source,
      ])
    for (i, reason) in reading.reasons.enumerated() {
      try database.execute(
        sql: "INSERT INTO source_reasons (source, reason, bucket, text) VALUES (?, ?, ?, ?)",
        arguments: [source, i, reason.bucket.rawValue, reason.text])
    }
    for total in reading.buckets {
      if total.amounts.isEmpty {
        try database.execute(
          sql: "INSERT INTO bucket_totals (source, bucket, rows) VALUES (?, ?, ?)",
          arguments: [source, total.bucket.rawValue, total.rows])
      }
      for column in total.amounts {
        try database.execute(
          sql: """
            INSERT INTO bucket_totals (source, bucket, rows, column_name, amount)
            VALUES (?, ?, ?, ?, ?)
            """,
          arguments: [
            source, total.bucket.rawValue, total.rows, column.header, column.amount.cents,
          ])
      }
    }
  }
}
