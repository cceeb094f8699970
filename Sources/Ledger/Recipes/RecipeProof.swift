internal import Civic
internal import GRDB

/// Looks up the rows that an answer names: each is a row of its source, and an amount stands in it
/// as the answer says.
struct RecipeProof {
  private let database: Database
  /// The table of each source, by its number.
  private let tables: [Int: String]

  init(_ database: Database) throws {
    self.database = database
    var tables: [Int: String] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT source, table_name FROM sources")
    while let row = try rows.next() { tables[row[0]] = row[1] }
    self.tables = tables
  }

  func fault(of answer: RecipeAnswer, to recipe: Recipe) throws -> RecipeFault? {
    for i in recipe.columns.indices where recipe.columns[i].isFigure {
      let rows = answer.rows.flatMap { $0.evidence[i] }
      if let fault = try fault(of: rows, column: i) { return fault }
    }
    return try fault(of: answer.rows.flatMap(\.rows), column: 0)
  }

  private func fault(
    of rows: [RecipeAnswer.Evidence], column: Int
  ) throws -> RecipeFault? {
    var byTable: [String: [RecipeAnswer.Evidence]] = [:]
    for row in rows {
      // A row that is only counted may stand in any table, or in none: rows set aside.
      let table = row.cents == nil ? "" : tables[row.source] ?? ""
      byTable[table, default: []].append(row)
    }
    for (table, rows) in byTable.sorted(by: { $0.key < $1.key }) {
      if let row = try first(of: rows, notIn: table) {
        return .rowNotThere(column: column, source: row.source, line: row.line, cents: row.cents)
      }
    }
    return nil
  }

  private func first(
    of rows: [RecipeAnswer.Evidence], notIn table: String
  ) throws -> RecipeAnswer.Evidence? {
    let list =
      "[" + rows.map { "[\($0.source),\($0.line),\($0.cents ?? 0)]" }.joined(separator: ",") + "]"
    // What is compared with is one set that does not depend on the named rows, so that it is made
    // once; a join would look through the table for each of them while it has no index yet.
    let sql = """
      WITH named AS MATERIALIZED (
        SELECT key AS place, json_extract(value, '$[0]') AS s, json_extract(value, '$[1]') AS l,
          json_extract(value, '$[2]') AS c
        FROM json_each(?)
      )
      SELECT place FROM named WHERE \(Self.isMissing(from: table)) ORDER BY place LIMIT 1
      """
    guard let place = try Int.fetchOne(database, sql: sql, arguments: [list]) else { return nil }
    return rows[place]
  }

  /// What holds of a named row that is not there.
  private static func isMissing(from table: String) -> String {
    var sets = ["SELECT source, line, amount FROM set_aside_amounts"]
    if table == "proposals" {
      sets.append("SELECT source, line, cost FROM proposals")
    } else if let shape = Shape.registers.first(where: { $0.name == table }) {
      let name = Schema.tableName(of: shape)
      for field in shape.fields {
        guard case .money = field.kind else { continue }
        sets.append("SELECT source, line, \(field.name) FROM \(name) WHERE \(field.name) NOT NULL")
      }
    } else {
      return "(s, l) NOT IN (SELECT source, line FROM source_rows)"
    }
    return "(s, l, c) NOT IN (\(sets.joined(separator: " UNION ALL ")))"
  }
}
