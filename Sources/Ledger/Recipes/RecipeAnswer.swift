/// What the ledger answers to a ready question.
public struct RecipeAnswer: Sendable {
  public enum Value: Hashable, Sendable {
    case none
    case integer(Int64)
    case text(String)
  }

  /// A row of a source that a number was made from; without an amount where rows are counted.
  public struct Evidence: Hashable, Sendable {
    public var source: Int
    public var line: Int
    public var cents: Int64?

    /// Reads `source:line:cents source:line:cents`; the amounts may be left out.
    static func list(_ text: String) -> [Evidence]? {
      var list: [Evidence] = []
      for entry in text.utf8.split(separator: UInt8(ascii: " ")) {
        let parts = entry.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let source = Int(Substring(parts[0])),
          let line = Int(Substring(parts[1]))
        else { return nil }
        var cents: Int64?
        if parts.count == 3 {
          guard let amount = Int64(Substring(parts[2])) else { return nil }
          cents = amount
        }
        list.append(Evidence(source: source, line: line, cents: cents))
      }
      return list
    }
  }

  public struct Row: Sendable {
    /// One for each column that the question declares, in their order.
    public var values: [Value]
    /// For each declared column the rows that its number was made from; empty for other columns.
    public var evidence: [[Evidence]]
    /// The rows that the answer as a whole rests on.
    public var rows: [Evidence]
  }

  public var rows: [Row] = []

  public var isEmpty: Bool { rows.isEmpty }
}

/// What is wrong with a ready question, found by asking it.
public enum RecipeFault: Error, Hashable, Sendable {
  /// What SQLite says of the statement, and the byte of the statement that it points at.
  case statement(message: String, offset: Int?)
  /// It does not begin with SELECT or WITH, or it would write.
  case notAQuestion
  /// There is more after the first statement; the byte where that begins.
  case secondStatement(offset: Int)
  case unknownParameter(String)
  /// It was stopped after this many steps.
  case tooLong(steps: Int)
  case tooManyRows(limit: Int)
  /// A declared column is not in the answer.
  case columnMissing(column: Int)
  /// The answer has a column that is not declared.
  case columnUnknown(name: String)
  /// The column with the rows of a number is not in the answer.
  case rowsMissing(column: Int, name: String)
  /// A value is not what its column holds.
  case wrongKind(column: Int, value: String)
  /// The rows of a number cannot be read.
  case wrongRows(column: Int, value: String)
  /// A row is named that the ledger does not have, or that has not this amount.
  case rowNotThere(column: Int, source: Int, line: Int, cents: Int64?)
  /// The number is not what its rows add up to.
  case sumDiffers(column: Int, value: Int64, sum: Int64)
  /// A difference names columns that are not two amounts.
  case wrongParts(column: Int)
}
