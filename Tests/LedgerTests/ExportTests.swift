import Civic
import Foundation
import Ledger
import Testing

@Suite struct ExportTests {
  private func rows(_ table: ExportTable, of ledger: Ledger) throws -> [[ExportValue]] {
    var rows: [[ExportValue]] = []
    try ledger.export(table) { rows.append($0) }
    return rows
  }

  private func written(_ value: ExportValue) -> String? {
    switch value {
    case .none: nil
    case .text(let text), .number(let text): text
    }
  }

  private func table(_ name: String) throws -> ExportTable {
    try #require(ExportTable.all.first { $0.name == name })
  }

  private func isFull(_ value: ExportValue, _ column: ExportTable.Column) -> Bool {
    switch (value, column.kind) {
    case (.text(let text), .date): CivicDate(iso: text) != nil
    case (.text, .string): true
    case (.number(let number), .number): number.contains(".") && Money(decimal: number) != nil
    case (.number(let number), .integer), (.number(let number), .year): Int(number) != nil
    default: false
    }
  }

  @Test(arguments: ExportTable.all.map(\.name))
  func anEmptyLedgerHasEveryTable(name: String) throws {
    let scratch = try Scratch()
    #expect(try rows(table(name), of: scratch.ledger()).isEmpty)
  }

  /// Each column holds what it says it holds: values do not stand one column off.
  @Test(arguments: ExportTable.all.map(\.name))
  func everyColumnIsFilledWithItsKind(name: String) throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try FullPortal.load(into: ledger)
    let table = try table(name)
    let rows = try rows(table, of: ledger)
    #expect(!rows.isEmpty && rows.allSatisfy { $0.count == table.columns.count })
    let last = try #require(rows.last)
    for (value, column) in zip(last, table.columns) {
      if column.name.hasSuffix("_missing") {
        // The amount is there, so nothing says why it would not be.
        #expect(written(value) == nil, "\(column.name)")
      } else {
        #expect(isFull(value, column), "\(column.name): \(value)")
      }
    }
  }

  @Test(arguments: Shape.registers.map(\.name))
  func registersKeepFieldSourceAndLine(name: String) throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try FullPortal.load(into: ledger)
    let table = try table(name)
    let rows = try rows(table, of: ledger)
    #expect(rows.count == 2)
    let full = Dictionary(
      uniqueKeysWithValues: zip(table.columns.map(\.name), rows[1].map(written)))
    #expect(full["source_id"] == "s-\(name)" && full["source_row"] == "3")
    let shape = try #require(Shape.registers.first { $0.name == name })
    for field in shape.fields where field.name != "area_rule" {
      switch field.kind {
      case .money: #expect(full[field.name] == "-1234.05")
      case .year: #expect(full[field.name] == "2024")
      case .integer: #expect(full[field.name] == "7")
      case .date: #expect(full[field.name] == "2024-12-31")
      default: #expect(full[field.name] == "=\(field.name)")
      }
    }
    // Which rule placed a grant is told on the page of its source.
    #expect(full["area_rule"] == nil)
  }

  @Test func amountsOfVotesAreEuros() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try FullPortal.load(into: ledger)
    let proposals = try rows(table("proposals"), of: ledger)
    #expect(proposals.map { written($0[3]) } == ["0.05", "12500.00"])
    #expect(proposals.map { written($0[4]) } == ["3", "4"])
    #expect(proposals.map { written($0[9]) } == ["12", "13"])
    #expect(try rows(table("rounds"), of: ledger).map { written($0[4]) } == ["300000.50"])
    #expect(
      try rows(table("sources"), of: ledger).map { written($0[11]) }.allSatisfy { $0 == "1000" })
  }

  @Test func missingAmountsSayWhy() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let why: [Kit.Value] = [.missing(.redacted), .missing(.empty), .number(0), .number(.min)]
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      why.map { ["grant_id": .text("g"), "grant_year": .number(1), "amount_awarded": $0] },
      into: ledger)
    let table = try table("grants")
    let amount = try #require(table.columns.firstIndex { $0.name == "amount_awarded" })
    let rows = try rows(table, of: ledger)
    #expect(
      rows.map { written($0[amount]) } == [nil, nil, "0.00", "-92233720368547758.08"])
    #expect(table.columns[amount + 1].name == "amount_awarded_missing")
    #expect(rows.map { written($0[amount + 1]) } == ["redacted", "empty", nil, nil])
  }

  @Test func everyRowThatIsNotLoadedIsPublishedWithItsReason() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try FullPortal.load(into: ledger)
    let aside = try rows(table("source-rows-set-aside"), of: ledger)
    #expect(aside.count == Shape.registers.count * 2 + 1)
    #expect(aside.filter { written($0[3]) == "not of this city" }.count == Shape.registers.count)
    #expect(aside.last.map { $0.map(written) } == ["round", "1", "comment", "head of the file"])
  }

  @Test func tablesAndColumnsHaveNamesOfTheirOwn() {
    let names = ExportTable.all.map(\.name)
    #expect(names == names.sorted() && Set(names).count == names.count)
    for table in ExportTable.all {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
      #expect(!table.summary.isEmpty && table.columns.allSatisfy { !$0.summary.isEmpty })
    }
  }
}

@Suite struct CopyTests {
  @Test func twoCopiesAndTwoLedgersOfTheSameContentAreTheSameBytes() throws {
    let scratch = try Scratch()
    for name in ["one", "two"] {
      let ledger = try scratch.ledger(name)
      try FullPortal.load(into: ledger)
      try ledger.copy(to: "\(scratch.path)/\(name).a")
      try ledger.copy(to: "\(scratch.path)/\(name).b")
    }
    let first = try scratch.bytes(of: "one.a")
    #expect(first.starts(with: Data("SQLite format 3\0".utf8)))
    #expect(try scratch.bytes(of: "one.b") == first)
    #expect(try scratch.bytes(of: "two.a") == first)
  }

  @Test func otherContentIsOtherBytes() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try FullPortal.load(into: ledger)
    try ledger.copy(to: scratch.path + "/a")
    try Kit.load(
      .grants, as: Kit.source("more", table: "grants"), number: 77,
      [["grant_id": .text("g"), "grant_year": .number(1)]], into: ledger)
    try ledger.copy(to: scratch.path + "/b")
    #expect(try scratch.bytes(of: "a") != scratch.bytes(of: "b"))
  }

  @Test func aCopyIsNeverMadeOverAFile() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try FullPortal.load(into: ledger)
    try ledger.copy(to: scratch.path + "/a")
    #expect(throws: LedgerError.self) { try ledger.copy(to: scratch.path + "/a") }
    #expect(throws: LedgerError.self) { try ledger.copy(to: scratch.path + "/no/where") }
  }
}
