import Civic
import Diagnostics
import Ledger
import Testing

/// Ready questions: what they may ask, and how their answer is held against its rows.
@Suite struct RecipeTests {
  private static func recipe(
    _ sql: String, columns: [(name: String, kind: String, rows: String?, of: [String])]
  ) -> Recipe {
    let place = Place(file: "recipes/vraag.sql")
    var cells = Cells(at: place)
    for name in ["title", "summary", "explanation", "limits"] {
      cells.set(name, Cells.Cell(.text(name), at: place))
    }
    cells.set(
      "columns",
      Cells.Cell(
        .list(
          columns.map { column in
            var fields = Cells(at: place)
            for (name, text) in [("name", column.name), ("label", "L"), ("kind", column.kind)] {
              fields.set(name, Cells.Cell(.text(text), at: place))
            }
            if let rows = column.rows { fields.set("rows", Cells.Cell(.text(rows), at: place)) }
            fields.set(
              "of",
              Cells.Cell(.list(column.of.map { Cells.Cell(.text($0), at: place) }), at: place))
            return Cells.Cell(.record(fields), at: place)
          }), at: place))
    return Recipe(id: "vraag", file: place.file, cells: cells, sql: sql, sqlLine: 9)
  }

  private static func settings() -> Settings { Settings(Cells(at: Place(file: "portal.yaml"))) }

  private func ask(_ sql: String, _ kind: String = "text") throws -> RecipeFault? {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let recipe = Self.recipe(sql, columns: [("a", kind, nil, [])])
    switch try ledger.answer(recipe, settings: Self.settings()) {
    case .success: return nil
    case .failure(let fault): return fault
    }
  }

  @Test(arguments: [
    "DELETE FROM grants", "WITH x AS (SELECT 1) DELETE FROM grants", "PRAGMA query_only = 0",
    "ATTACH ':memory:' AS b", "VACUUM", "BEGIN", "", "-- niets", "/* niets", ";",
    "UPDATE sources SET title = ''", "CREATE TABLE t (a)", "INSERT INTO themes VALUES (1, 2, 3)",
  ]) func onlyReadingIsAllowed(_ sql: String) throws {
    #expect(try ask(sql) == .notAQuestion)
  }

  @Test func whatIsAskedBeyondTheQuestionIsRefused() throws {
    #expect(try ask("SELECT 1 AS a; DELETE FROM grants") == .secondStatement(offset: 15))
    #expect(try ask("SELECT :vandaag AS a") == .unknownParameter(":vandaag"))
    #expect(try ask("SELECT ? AS a") == .unknownParameter("?"))
    #expect(try ask("SELECT 1 AS a; -- opmerking\n/* nog een */ ;") == nil)
  }

  @Test func aFaultPointsIntoTheStatement() throws {
    #expect(
      try ask("SELECT b AS a")
        == .statement(message: "no such column: b", offset: 7))
    #expect(try ask("SELECT load_extension('x') AS a") != nil)
  }

  @Test func aQuestionWithoutEndIsStopped() throws {
    let endless = """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
      SELECT count(*) AS a FROM n
      """
    guard case .tooLong = try ask(endless) else {
      Issue.record("it came to an end")
      return
    }
    let many = """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10001)
      SELECT i AS a FROM n
      """
    #expect(try ask(many) == .tooManyRows(limit: 10_000))
  }

  @Test func afterAStoppedQuestionTheLedgerStillAnswers() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let settings = Self.settings()
    let bad = Self.recipe(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS a FROM n",
      columns: [("a", "text", nil, [])])
    _ = try ledger.answer(bad, settings: settings)
    let good = Self.recipe("SELECT 1 AS a", columns: [("a", "text", nil, [])])
    #expect(try ledger.answer(good, settings: settings).get().rows.count == 1)
  }

  @Test func columnsAreHeldAgainstWhatWasDeclared() throws {
    #expect(try ask("SELECT 1 AS b") == .columnMissing(column: 0))
    #expect(try ask("SELECT 1 AS a, 2 AS b") == .columnUnknown(name: "b"))
    #expect(try ask("SELECT 1 AS a", "money") == .rowsMissing(column: 0, name: "rows"))
    #expect(try ask("SELECT 1 AS a", "difference") == .wrongParts(column: 0))
  }

  @Test func numbersAreWhatTheirRowsMake() throws {
    #expect(
      try ask("SELECT 5 AS a, '1:2:3 1:4:3' AS rows", "money")
        == .sumDiffers(column: 0, value: 5, sum: 6))
    #expect(try ask("SELECT 6 AS a, '1:2:3 1:4:3' AS rows", "money") == nil)
    #expect(
      try ask("SELECT 6 AS a, '1:2 1:4:3' AS rows", "money")
        == .wrongRows(column: 0, value: "1:2"))
    #expect(
      try ask("SELECT 1 AS a, '1:2 1:4' AS rows", "count")
        == .sumDiffers(column: 0, value: 1, sum: 2))
    #expect(try ask("SELECT 2 AS a, '1:2 1:4' AS rows", "count") == nil)
    #expect(try ask("SELECT 0 AS a, NULL AS rows", "count") == nil)
    #expect(
      try ask("SELECT 'x' AS a, '1:2:1' AS rows", "money")
        == .wrongKind(column: 0, value: "x"))
    #expect(
      try ask("SELECT 1 AS a, 'rij 2' AS rows", "money")
        == .wrongRows(column: 0, value: "rij 2"))
    #expect(
      try ask("SELECT 1 AS a, '1:2:99999999999999999999' AS rows", "money")
        == .wrongRows(column: 0, value: "1:2:99999999999999999999"))
    // No amount is not the same as zero: it needs no rows.
    #expect(try ask("SELECT NULL AS a, NULL AS rows", "money") == nil)
    #expect(
      try ask("SELECT 0 AS a, NULL AS rows", "money")
        == .sumDiffers(column: 0, value: 0, sum: 0))
  }
}
