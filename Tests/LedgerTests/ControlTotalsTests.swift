import Civic
import Ledger
import Testing

@Suite struct ControlTotalsTests {
  private func total(
    _ expected: Mapping.ControlTotal.Expected, filter: [Mapping.Constant] = [],
    tolerance: Int64 = 0, field: String = "amount"
  ) -> Mapping.ControlTotal {
    Mapping.ControlTotal(
      field: field, filter: filter, expected: expected, tolerance: Money(cents: tolerance),
      printedWhere: nil, place: nil)
  }

  private func check(
    _ amounts: [Int64], against totals: [Mapping.ControlTotal], printed: [Int: Money] = [:]
  ) throws -> [ControlTotals.Checked] {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let source = try Kit.source(table: "transactions", totals: totals)
    try Kit.load(
      .transactions, as: source,
      amounts.map {
        [
          "amount": .number($0), "payee_name": .text($0 < 0 ? "back" : "out"),
          "fiscal_year": .number(7),
        ]
      }, into: ledger)
    // Another source is no part of it.
    try Kit.load(
      .transactions, as: Kit.source("other", table: "transactions"), number: 2,
      [["amount": .number(5_000_000)]], into: ledger)
    var reading = Kit.reading()
    reading.printedTotals = printed.mapValues {
      SourceReading.PrintedTotal(amount: $0, header: "x", lines: [])
    }
    return try ControlTotals.check(source, number: 1, reading, in: ledger)
  }

  @Test(
    arguments: [
      (100, 0, true), (101, 0, false), (99, 0, false), (101, 1, true), (99, 1, true),
      (102, 1, false), (-100, 0, false), (-100, 200, true), (0, -100, true),
    ] as [(Int64, Int64, Bool)])
  func toleranceIsInclusiveOnBothSides(expected: Int64, tolerance: Int64, holds: Bool) throws {
    let checked = try check(
      [120, -20], against: [total(.euros(Money(cents: expected)), tolerance: tolerance)])
    #expect(checked.map(\.holds) == [holds])
    #expect(checked.map(\.measured.cents) == [100])
  }

  @Test func filtersNarrowTheSum() throws {
    let checked = try check(
      [120, -20, -3],
      against: [
        total(.euros(Money(cents: -23)), filter: [.init("payee_name", "back")]),
        total(
          .euros(Money(cents: 120)),
          filter: [.init("payee_name", "out"), .init("fiscal_year", "7")]),
        total(.euros(.zero), filter: [.init("payee_name", "out' OR '1'='1")]),
      ])
    #expect(checked.map(\.measured.cents) == [-23, 120, 0])
    #expect(checked.allSatisfy { $0.holds })
  }

  @Test func totalsInTheFileAreThoseThatWereRead() throws {
    let rows = Mapping.ControlTotal.Expected.rows(header: "Naam", equals: "Totaal")
    let checked = try check(
      [40, 2], against: [total(rows), total(rows), total(.euros(Money(cents: 42)))],
      printed: [1: Money(cents: 42)])
    // Without a row that prints it, a total is expected to be nothing.
    #expect(checked.map(\.expected.cents) == [0, 42, 42])
    #expect(checked.map(\.holds) == [false, true, true])
  }

  @Test func fieldsThatAreNotThereAreNotAsked() throws {
    let checked = try check(
      [1],
      against: [
        total(.euros(.zero), field: "amount) FROM sources; --"),
        total(.euros(.zero), field: "gone"),
        total(.euros(.zero), filter: [.init("1=1 OR amount", "1")]),
        total(.euros(Money(cents: 1))),
      ])
    #expect(checked.count == 1 && checked[0].holds)
  }

  @Test(
    arguments: [
      ([.max], .max, 0, true), ([.min], .min, 0, true), ([.max], .min, 0, false),
      ([.min], .max, .max, false), ([.max], .min, .max, false), ([.min], .max, .min, false),
      ([.max, .min], -1, 0, true), ([.max], 0, .max, true), ([.min], 0, .max, false),
      ([.min], 0, .min, true), ([.max - 1, 1], .max, 0, true),
    ] as [([Int64], Int64, Int64, Bool)])
  func extremeAmountsNeverTrap(
    amounts: [Int64], expected: Int64, tolerance: Int64, holds: Bool
  ) throws {
    let checked = try check(
      amounts, against: [total(.euros(Money(cents: expected)), tolerance: tolerance)])
    #expect(checked.map(\.holds) == [holds])
  }

  @Test(arguments: [[.max, 1], [.min, -1], [.max, .max]] as [[Int64]])
  func aSumThatDoesNotFitIsAnErrorAndNoWrongSum(amounts: [Int64]) {
    #expect(throws: LedgerError.self) {
      _ = try check(amounts, against: [total(.euros(.zero))])
    }
  }

  @Test func noRecordsAddUpToNothing() throws {
    let checked = try check([], against: [total(.euros(.zero)), total(.euros(Money(cents: 1)))])
    #expect(checked.map(\.measured.cents) == [0, 0] && checked.map(\.holds) == [true, false])
  }

  @Test("49 parts in thousands of euros differ from their total by rounding") func rounding() throws
  {
    // 1 234 400 + 1 234 400 in thousands: 1234 and 1234 beside a total of 2469.
    let parts: [Int64] = [123_400_000, 123_400_000]
    let printed = Mapping.ControlTotal.Expected.euros(Money(cents: 246_900_000))
    let strict = try check(parts, against: [total(printed)])
    #expect(strict.map(\.holds) == [false])
    let rounded = try check(parts, against: [total(printed, tolerance: 100_000)])
    #expect(rounded.map(\.holds) == [true])
  }

  @Test("75 a late reporter is in one output of a publisher and not in the other")
  func lateReporter() throws {
    let other = Mapping.ControlTotal.Expected.euros(Money(cents: 150))
    let checked = try check([100], against: [total(other)])
    #expect(checked.map(\.holds) == [false])
    #expect(checked.map { $0.expected.cents - $0.measured.cents } == [50])
  }
}
