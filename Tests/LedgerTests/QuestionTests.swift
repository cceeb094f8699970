import Civic
import Ledger
import Testing

@Suite struct QuestionTests {
  private static let money: [KeyValuePairs<String, Kit.Value>] = [
    line("GM1", "6.1", "expenditure", 1000), line("GM1", "6.1", "revenue", 400),
    line("GM1", "0.10", "expenditure", 0), line("GM1", "0.1", "expenditure", 7),
    line("GM2", "6.1", "expenditure", 9999), line("GM1", nil, "expenditure", 5),
    line("GM1", "6.1", "expenditure", -100),
  ]

  private static func line(
    _ area: String, _ code: String?, _ direction: String, _ cents: Int64
  ) -> KeyValuePairs<String, Kit.Value> {
    [
      "fiscal_year": .number(2024), "phase": .text("approved"), "direction": .text(direction),
      "amount": .number(cents), "area_code": .text(area),
      "taskfield_code": code.map { .text($0) } ?? .missing(.empty),
    ]
  }

  private func budget(_ scratch: Scratch) throws -> Ledger {
    let ledger = try scratch.ledger()
    try Kit.load(.budgetLines, as: Kit.source(table: "budget-lines"), Self.money, into: ledger)
    return ledger
  }

  @Test func budgetAndBalanceOfAnArea() throws {
    let scratch = try Scratch()
    let ledger = try budget(scratch)
    let amounts = try ledger.answers(to: BudgetOfArea(area: "GM1"))
    #expect(amounts.map(\.amount) == [1000, 400, 0, 7, 5, -100])
    #expect(amounts.map(\.line) == [2, 3, 4, 5, 7, 8])
    #expect(amounts.map(\.taskField) == ["6.1", "6.1", "0.10", "0.1", nil, "6.1"])
    let balance = try ledger.answers(to: BalanceOfArea(area: "GM1"))
    #expect(balance.map(\.expenditure) == [907] && balance.map(\.revenue) == [400])
    #expect(balance.map(\.line) == [2])
    #expect(try ledger.answers(to: BalanceOfArea(area: "'; DROP TABLE x --")).isEmpty)
  }

  @Test func bookedTaskFieldsKeepTheirCodesApart() throws {
    let scratch = try Scratch()
    let booked = try budget(scratch).answers(to: BookedTaskFields(area: "GM1"))
    // 0.10 books nothing; 0.1 is another code.
    #expect(booked.map(\.code) == ["0.1", "6.1"] && booked.map(\.line) == [5, 2])
  }

  @Test func sumsOfRecords() throws {
    let scratch = try Scratch()
    let ledger = try budget(scratch)
    func sum(_ filter: [Mapping.Constant]) throws -> Int64? {
      let question = try #require(
        SumOfRecords(.budgetLines, source: 1, field: "amount", filter: filter))
      return try ledger.answers(to: question).first?.amount
    }
    #expect(try sum([]) == 11_311)
    #expect(try sum([.init("direction", "revenue")]) == 400)
    #expect(try sum([.init("taskfield_code", "0.1"), .init("area_code", "GM1")]) == 7)
    // A year is a number in the ledger and text in a sidecar.
    #expect(try sum([.init("fiscal_year", "2024")]) == 11_311)
    #expect(try sum([.init("area_code", "' OR 1=1 --")]) == 0)
    #expect(SumOfRecords(.budgetLines, source: 1, field: "amount) FROM x --") == nil)
    #expect(
      SumOfRecords(.budgetLines, source: 1, field: "amount", filter: [.init("x", "y")]) == nil)
  }

  @Test func amountsInRows() throws {
    let scratch = try Scratch()
    let ledger = try budget(scratch)
    let found = try ledger.answers(
      to: AmountsInRows(table: .budgetLines, source: 1, lines: 3...5))
    #expect(found.map(\.value) == [400, 0, 7])
    #expect(found.map(\.field) == ["revenue", "expenditure", "expenditure"])
    #expect(
      try ledger.answers(to: AmountsInRows(table: .budgetLines, source: 2, lines: 1...9)).isEmpty)
  }

  @Test func amountsOfGrantsLeaveOutWhatIsMissing() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      [
        [
          "grant_id": .text("a"), "grant_year": .number(1), "amount_settled": .number(3),
          "amount_applied_for": .number(1), "amount_awarded": .number(0),
        ],
        ["grant_id": .text("b"), "grant_year": .number(1), "amount_awarded": .number(9)],
      ], into: ledger)
    let found = try ledger.answers(to: AmountsInRows(table: .grants, source: 1, lines: 2...3))
    #expect(found.map(\.value) == [1, 0, 3, 9] && found.map(\.line) == [2, 2, 2, 3])
    #expect(found.last?.field == "amount_awarded")
  }

  @Test func repeatedKeysNameTheFirstRow() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let source = try Kit.source(table: "transactions")
    func pay(_ id: String?, _ year: Int64) throws -> RowBuffer {
      try Kit.record(
        .transactions,
        [
          "transaction_id": id.map { .text($0) } ?? .missing(.empty),
          "fiscal_year": .number(year), "amount": .number(1),
        ])
    }
    _ = try ledger.load(source, number: 1) { sink in
      // Two records of one row share its key, and a key may be partly empty.
      try sink.add(pay("a", 2020), from: Kit.row(2))
      try sink.add(pay("a", 2020), from: Kit.row(2))
      try sink.add(pay("b", 2020), from: Kit.row(3))
      try sink.add(pay("a", 2021), from: Kit.row(4))
      try sink.add(pay("a", 2020), from: Kit.row(5))
      try sink.add(pay(nil, 2020), from: Kit.row(6))
      try sink.add(pay(nil, 2020), from: Kit.row(7))
      return nil
    }
    let both = try #require(
      RepeatedKeys(.transactions, source: 1, key: ["transaction_id", "fiscal_year"]))
    let found = try ledger.answers(to: both)
    #expect(found.map(\.key) == ["a, 2020", ", 2020"])
    #expect(found.map(\.first) == [2, 6] && found.map(\.line) == [5, 7])
    let one = try #require(RepeatedKeys(.transactions, source: 1, key: ["transaction_id"]))
    #expect(try ledger.answers(to: one).map(\.line) == [4, 5, 7])
    #expect(RepeatedKeys(.transactions, source: 1, key: []) == nil)
    #expect(RepeatedKeys(.transactions, source: 1, key: ["x; --"]) == nil)
  }

  @Test func bucketsLinesAndRowsSetAside() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let buckets: [Bucket] = [.header, .loaded, .comment, .loaded, .blank, .comment]
    _ = try ledger.load(Kit.source(table: "grants"), number: 1) { sink in
      for (i, bucket) in buckets.enumerated() { try sink.add(Kit.row(i * 2 + 1, bucket)) }
      return nil
    }
    let counts = try ledger.answers(to: RowsPerBucket(source: 1))
    #expect(counts.map(\.bucket) == ["blank", "comment", "header", "loaded"])
    #expect(counts.map(\.rows) == [1, 2, 1, 2])
    #expect(try ledger.answers(to: LinesOfSource(source: 1)).map(\.line) == [1, 3, 5, 7, 9, 11])
    let aside = try ledger.answers(to: RowsSetAside(source: 1, limit: 3))
    #expect(aside.map(\.line) == [1, 5, 9])
    #expect(try ledger.answers(to: LinesOfSource(source: 2)).isEmpty)
  }

  @Test func grantsByRuleAndCountsOfAreas() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let rules: [Kit.Value] = [.number(1), .missing(.empty), .number(0), .number(1)]
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      rules.map { ["grant_id": .text("same"), "grant_year": .number(1), "area_rule": $0] },
      into: ledger)
    let placed = try ledger.answers(to: GrantsByPlaceRule(source: 1))
    #expect(placed.map(\.rule) == [nil, 0, 1] && placed.map(\.rows) == [1, 1, 2])
    #expect(try ledger.answers(to: GrantIDs()).map(\.id) == ["same"])
    try Kit.load(
      .areaMetrics, as: Kit.source("m", table: "area-metrics"), number: 2,
      [
        [
          "area_code": .text("b"), "year": .number(2020), "metric": .text("households"),
          "value": .number(7),
        ],
        ["area_code": .text("a"), "year": .number(2021), "metric": .text("households")],
        [
          "area_code": .text("a"), "year": .number(2020), "metric": .text("inhabitants"),
          "value": .number(0), "quality": .text("exact"),
        ],
      ], into: ledger)
    let counts = try ledger.answers(to: AllAreaMetrics())
    #expect(counts.map(\.area) == ["a", "a", "b"] && counts.map(\.value) == [0, nil, 7])
  }

  @Test func valuesAreBoundAndNeverPasted() throws {
    struct Row: Decodable, Sendable { var a: String?; var b: Int; var c: Int }
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let text = "'); DROP TABLE sources; --"
    let list = ["x", text]
    let rows = try ledger.answers(
      to: Ask(
        Row.self,
        "SELECT \(text) AS a, \(Int64.max) AS b, \("x") IN \(list) AS c WHERE \(text) IN \(list)"))
    #expect(rows.map(\.a) == [text] && rows.map(\.b) == [.max] && rows.map(\.c) == [1])
    let nothing = String?.none
    #expect(
      try ledger.answers(to: Ask(Row.self, "SELECT \(nothing) AS a, \(1) AS b, 2 AS c")).first?.a
        == nil)
  }

  @Test func aQuestionThatMakesNoSenseIsAnError() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    #expect(throws: LedgerError.self) {
      try ledger.answers(to: Ask(GrantIDs.Answer.self, "SELECT nothing FROM nowhere"))
    }
  }
}
