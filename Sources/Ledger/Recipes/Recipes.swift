public import Civic
internal import GRDB

extension Ledger {
  /// Asks a ready question. Each number of the answer names the rows it was made from, and it is
  /// held against them: a row that is not there or a sum that differs is a fault of the question.
  ///
  /// The statement can read and nothing else. It gets `:build_date`, the day that the portal
  /// reckons from, and `:municipality`, the code of ours.
  public func answer(
    _ recipe: Recipe, settings: Settings
  ) throws(LedgerError) -> Result<RecipeAnswer, RecipeFault> {
    let statement = RecipeStatement(
      sql: recipe.sql,
      parameters: [
        "build_date": settings.buildDate?.iso ?? "1970-01-01",
        "municipality": settings.municipality,
      ])
    do {
      return try read { database in
        do throws(RecipeFault) {
          let (names, rows) = try statement.run(in: database)
          let plan = try RecipePlan(recipe, names: names)
          let answer = try plan.answer(rows)
          return .success(answer)
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw LedgerError("Question '\(recipe.id)' could not be asked", error)
    }
  }

  /// The first row that an answer names and that the ledger does not have with that amount.
  public func missingRow(
    of answer: RecipeAnswer, to recipe: Recipe
  ) throws(LedgerError) -> RecipeFault? {
    do {
      return try read { database in try RecipeProof(database).fault(of: answer, to: recipe) }
    } catch {
      throw LedgerError("The rows of question '\(recipe.id)' could not be looked up", error)
    }
  }
}

/// Where each declared column stands in the answer of a statement.
struct RecipePlan {
  private let recipe: Recipe
  private var places: [Int] = []
  /// For each declared column the place of the column that names its rows.
  private var rowPlaces: [Int?] = []
  private var allRows: Int?

  init(_ recipe: Recipe, names: [String]) throws(RecipeFault) {
    self.recipe = recipe
    for (i, column) in recipe.columns.enumerated() {
      guard let place = names.firstIndex(of: column.name) else {
        throw .columnMissing(column: i)
      }
      places.append(place)
      guard column.kind == .money || column.kind == .count else {
        rowPlaces.append(nil)
        continue
      }
      guard let rows = names.firstIndex(of: column.rows) else {
        throw .rowsMissing(column: i, name: column.rows)
      }
      rowPlaces.append(rows)
    }
    for (i, column) in recipe.columns.enumerated() where column.kind == .difference {
      let parts = column.parts.map { part in recipe.columns.first { $0.name == part } }
      guard parts.count == 2, parts.allSatisfy({ $0?.kind == .money }) else {
        throw .wrongParts(column: i)
      }
    }
    allRows = names.firstIndex(of: "rows")
    let known = Set(recipe.columns.map(\.name) + recipe.columns.map(\.rows) + ["rows"])
    if let name = names.first(where: { !known.contains($0) }) {
      throw .columnUnknown(name: name)
    }
  }

  func answer(_ rows: [[RecipeAnswer.Value]]) throws(RecipeFault) -> RecipeAnswer {
    var answer = RecipeAnswer()
    answer.rows.reserveCapacity(rows.count)
    for row in rows { answer.rows.append(try self.row(row)) }
    return answer
  }

  private func row(_ row: [RecipeAnswer.Value]) throws(RecipeFault) -> RecipeAnswer.Row {
    var values: [RecipeAnswer.Value] = []
    var evidence: [[RecipeAnswer.Evidence]] = []
    for (i, column) in recipe.columns.enumerated() {
      let value = row[places[i]]
      values.append(value)
      guard let rows = rowPlaces[i] else {
        evidence.append([])
        continue
      }
      let list = try list(row[rows], of: i)
      try check(value, against: list, of: i, in: column)
      evidence.append(list)
    }
    try checkDifferences(values)
    return RecipeAnswer.Row(
      values: values, evidence: evidence,
      rows: try allRows.map { (place) throws(RecipeFault) in try list(row[place], of: 0) } ?? [])
  }

  private func list(
    _ value: RecipeAnswer.Value, of column: Int
  ) throws(RecipeFault) -> [RecipeAnswer.Evidence] {
    switch value {
    case .none: return []
    case .integer(let number): throw .wrongRows(column: column, value: String(number))
    case .text(let text):
      guard let list = RecipeAnswer.Evidence.list(text) else {
        throw .wrongRows(column: column, value: String(text.prefix(60)))
      }
      return list
    }
  }

  private func check(
    _ value: RecipeAnswer.Value, against rows: [RecipeAnswer.Evidence], of i: Int,
    in column: Recipe.Column
  ) throws(RecipeFault) {
    switch value {
    case .text(let text): throw .wrongKind(column: i, value: String(text.prefix(60)))
    case .none:
      guard rows.isEmpty || column.kind == .money else { throw .wrongKind(column: i, value: "") }
    case .integer(let number):
      var sum = Int64(rows.count)
      if column.kind == .money {
        sum = 0
        for row in rows {
          guard let cents = row.cents else {
            throw .wrongRows(column: i, value: "\(row.source):\(row.line)")
          }
          let (next, over) = sum.addingReportingOverflow(cents)
          guard !over else { throw .sumDiffers(column: i, value: number, sum: sum) }
          sum = next
        }
        guard !rows.isEmpty else { throw .sumDiffers(column: i, value: number, sum: 0) }
      }
      guard sum == number else { throw .sumDiffers(column: i, value: number, sum: sum) }
    }
  }

  private func checkDifferences(_ values: [RecipeAnswer.Value]) throws(RecipeFault) {
    for (i, column) in recipe.columns.enumerated() where column.kind == .difference {
      let parts = column.parts.compactMap { part in
        recipe.columns.firstIndex { $0.name == part }.map { values[$0] }
      }
      switch (values[i], parts[0], parts[1]) {
      case (.integer(let value), .integer(let a), .integer(let b)):
        guard a.subtractingReportingOverflow(b) == (value, false) else {
          throw .sumDiffers(column: i, value: value, sum: a &- b)
        }
      case (.none, _, _): continue
      case (.integer(let value), _, _): throw .wrongKind(column: i, value: String(value))
      case (.text(let text), _, _): throw .wrongKind(column: i, value: String(text.prefix(60)))
      }
    }
  }
}
