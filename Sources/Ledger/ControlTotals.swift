public import Civic

/// Sums of a source that are printed elsewhere too, beside what the ledger makes of them.
public enum ControlTotals {
  public struct Checked: Sendable {
    public var total: Mapping.ControlTotal
    public var expected: Money
    public var measured: Money
    /// The rows of the file that print the total, when it stands in the file itself.
    public var printed: SourceReading.PrintedTotal?
    public var holds: Bool {
      let difference = Int128(measured.cents) - Int128(expected.cents)
      return difference.magnitude <= total.tolerance.cents.magnitude
    }
  }

  /// Each declared control total of a source, in the order of its sidecar.
  public static func check(
    _ source: Source, number: Int, _ reading: SourceReading, in ledger: Ledger
  ) throws(LedgerError) -> [Checked] {
    guard let shape = Shape.registers.first(where: { $0.name == source.mapping.table }) else {
      return []
    }
    var checked: [Checked] = []
    for (i, total) in source.mapping.expects.totals.enumerated() {
      guard shape[total.field] != nil, total.filter.allSatisfy({ shape[$0.field] != nil }) else {
        continue
      }
      let expected: Money
      switch total.expected {
      case .euros(let money): expected = money
      case .rows: expected = reading.printedTotals[i]?.amount ?? .zero
      }
      let measured = try ledger.answers(
        to: SumOfField(shape: shape, source: number, total: total)
      ).first?.amount
      checked.append(
        Checked(
          total: total, expected: expected, measured: measured ?? .zero,
          printed: reading.printedTotals[i]))
    }
    return checked
  }
}

/// What a money field adds up to over the records of a source that hold given values.
struct SumOfField: Question {
  struct Answer: Decodable, Sendable {
    var amount: Money?
  }
  var shape: Shape
  var source: Int
  var total: Mapping.ControlTotal

  /// Field names are those of the shape, never text of an author.
  var sql: SQL {
    var sql: SQL = """
      SELECT SUM(\(SQL(stringLiteral: total.field))) AS amount
      FROM \(SQL(stringLiteral: Schema.everyName(of: shape))) WHERE source = \(source)
      """
    for constant in total.filter {
      sql = "\(sql) AND \(SQL(stringLiteral: constant.field)) = \(constant.value)"
    }
    return sql
  }
}
