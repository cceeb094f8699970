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
      guard
        let question = SumOfRecords(
          shape, source: number, field: total.field, filter: total.filter)
      else { continue }
      let expected: Money
      switch total.expected {
      case .euros(let money): expected = money
      case .rows: expected = reading.printedTotals[i]?.amount ?? .zero
      }
      let measured = try ledger.answers(to: question).first?.amount ?? 0
      checked.append(
        Checked(
          total: total, expected: expected, measured: Money(cents: measured),
          printed: reading.printedTotals[i]))
    }
    return checked
  }
}
