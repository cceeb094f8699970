import Civic
import Ledger
import Testing

/// Rows that alone would make a control total come out.
@Suite struct SuspectsTests {
  private func suspects(
    _ amounts: [Int64], aside: [Int: Int64] = [:], expected: Int64, tolerance: Int64 = 0
  ) throws -> [ControlTotals.Suspect] {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let total = Mapping.ControlTotal(
      field: "amount", filter: [], expected: .euros(Money(cents: expected)),
      tolerance: Money(cents: tolerance), printedWhere: nil, place: nil)
    let source = try Kit.source(table: "transactions", totals: [total])
    try Kit.load(
      .transactions, as: source, amounts.map { ["amount": .number($0)] }, aside: aside,
      into: ledger)
    let checked = try ControlTotals.check(source, number: 1, Kit.reading(), in: ledger)
    return try ControlTotals.suspects(of: checked[0], in: source, number: 1, ledger)
  }

  @Test func aRowTooManyIsNamed() throws {
    let found = try suspects([100, 30, 7], expected: 107)
    #expect(found.map(\.amount.cents) == [30])
    #expect(found.map(\.isLoaded) == [true])
  }

  @Test func aRowTooFewIsNamedWhereItWasSetAside() throws {
    let found = try suspects([100, 7], aside: [90: 30, 91: -30], expected: 137)
    #expect(found.map(\.line) == [90])
    #expect(found.map(\.amount.cents) == [30])
    #expect(found.map(\.isLoaded) == [false])
  }

  @Test func whatHoldsOrHasNoSuchRowHasNoSuspects() throws {
    #expect(try suspects([100, 7], expected: 107).isEmpty)
    #expect(try suspects([100, 7], expected: 100, tolerance: 7).isEmpty)
    #expect(try suspects([100, 7], expected: 106).isEmpty)
  }

  @Test func manyOfThemAreChance() throws {
    #expect(try suspects([5, 5, 5], expected: 10).count == 3)
    #expect(try suspects([5, 5, 5, 5], expected: 15).isEmpty)
  }

  @Test func extremeAmountsNeverTrap() throws {
    #expect(try suspects([.max], expected: .min).isEmpty)
    #expect(try suspects([.min], expected: 0).isEmpty)
  }
}
