import Civic
import Ledger
import Testing

@Suite struct LedgerSinkTests {
  @Test func whyThereIsNoAmountStaysApart() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let awards: [Kit.Value] =
      [.number(0), .number(-5), .number(.min)] + Missing.allCases.map { .missing($0) }
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      awards.map { ["grant_id": .text("g"), "grant_year": .number(2020), "amount_awarded": $0] },
      into: ledger)
    let grants = try ledger.answers(to: AllGrants())
    #expect(grants.map(\.awarded) == [0, -5, .min, nil, nil, nil, nil, nil])
    #expect(
      grants.map(\.awardedMissing) == [
        nil, nil, nil, "empty", "unknown", "redacted", "not-applicable", "pending",
      ])
    // A field that nobody filled is empty.
    #expect(grants.allSatisfy { $0.applied == nil && $0.appliedMissing == "empty" })
    #expect(grants.map(\.line) == Array(2...9))
  }

  @Test func everyFieldArrivesInItsColumn() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      [
        [
          "grant_id": .text("0042"), "title": .text("Één 🚲 'plan'; DROP TABLE grants--"),
          "scheme_name": .text("Regeling"), "policy_field": .text("Zorg"),
          "owner_unit": .text("Afdeling"), "grant_year": .number(2020),
          "amount_applied_for": .number(300), "amount_awarded": .number(200),
          "amount_settled": .number(100), "periodicity": .text("eenmalig"),
          "recipient_name": .text("Stichting"), "recipient_kind": .text("organisation"),
          "area_code": .text("x-1"), "area_rule": .number(3),
        ]
      ], into: ledger)
    let grant = try #require(try ledger.answers(to: AllGrants()).first)
    #expect(grant.id == "0042" && grant.title == "Één 🚲 'plan'; DROP TABLE grants--")
    #expect(grant.scheme == "Regeling" && grant.policyField == "Zorg" && grant.unit == "Afdeling")
    #expect(grant.year == 2020 && grant.periodicity == "eenmalig")
    #expect(grant.applied == 300 && grant.awarded == 200 && grant.settled == 100)
    #expect(grant.appliedMissing == nil && grant.settledMissing == nil)
    #expect(grant.recipient == "Stichting" && grant.recipientKind == "organisation")
    #expect(grant.area == "x-1" && grant.areaRule == 3 && grant.source == 1 && grant.line == 2)
  }

  @Test func amountsOfRowsThatAreSetAside() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let source = try Kit.source(table: "budget-lines")
    _ = try ledger.load(source, number: 1) { sink in
      for (line, bucket) in [(4, Bucket.subtotal), (5, .rejected)] {
        try sink.add(SourceRow(line: line, offset: line, length: 1, bucket: bucket))
      }
      for (line, header, cents) in [
        (4, "Baten", 3), (4, "Lasten", -7), (5, "Baten", 1), (5, "Baten", 2),
      ] {
        try sink.add(
          SetAsideAmount(line: line, header: header, amount: Money(cents: Int64(cents))))
      }
      return nil
    }
    let found = try ledger.answers(to: AmountsSetAside(source: 1))
    #expect(
      found.map { "\($0.line) \($0.bucket) \($0.column) \($0.amount)" } == [
        "4 subtotal Baten 3", "4 subtotal Lasten -7",
        // Two columns of one name are one to a reader.
        "5 rejected Baten 3",
      ])
    #expect(try ledger.answers(to: AmountsSetAside(source: 1, lines: 5...5)).count == 1)
    #expect(try ledger.answers(to: AmountsSetAside(source: 2)).isEmpty)
    let lines = try ledger.answers(to: LinesInBucket(source: 1, bucket: .subtotal)).map(\.line)
    #expect(lines == [4])
  }

  @Test func amountsOfAFieldByRow() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      [
        ["grant_id": .text("a"), "grant_year": .number(2020), "amount_awarded": .number(5)],
        ["grant_id": .text("b"), "grant_year": .number(2020), "amount_awarded": .missing(.empty)],
        ["grant_id": .text("c"), "grant_year": .number(2021), "amount_awarded": .number(0)],
      ], into: ledger)
    func rows(_ filter: [Mapping.Constant]) throws -> [String] {
      let question = try #require(
        AmountsByRow(table: "grants", source: 1, field: "amount_awarded", filter: filter))
      return try ledger.answers(to: question).map { "\($0.line): \($0.amount)" }
    }
    #expect(try rows([]) == ["2: 5", "4: 0"])
    #expect(try rows([.init("grant_year", "2021")]) == ["4: 0"])
    #expect(AmountsByRow(table: "grants", source: 1, field: "1; DROP TABLE grants") == nil)
    #expect(AmountsByRow(table: "proposals", source: 1, field: "votes") == nil)
    #expect(
      AmountsByRow(table: "grants", source: 1, field: "grant_id", filter: [.init("x", "y")]) == nil)
  }

  @Test func aRecordLeavesNothingBehindInTheNext() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try Kit.load(
      .grants, as: Kit.source(table: "grants"),
      [
        ["grant_id": .text("a"), "grant_year": .number(1), "title": .text("full")],
        ["grant_id": .text("b"), "grant_year": .number(2)],
      ], into: ledger)
    let grants = try ledger.answers(to: AllGrants())
    #expect(grants.map(\.title) == ["full", nil])
  }

  @Test func rowsKeepTheirBucketReasonAndPlace() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let source = try Kit.source(table: "transactions")
    _ = try ledger.load(source, number: 1) { sink in
      for (i, bucket) in Bucket.allCases.enumerated() {
        let why: Int? = bucket == .rejected ? 1 : bucket == .excluded ? 0 : nil
        try sink.add(Kit.row(i + 1, bucket, reason: why))
      }
      var reading = Kit.reading(rows: 7)
      reading.reasons = [.init(.excluded, "not ours"), .init(.rejected, "no year")]
      return reading
    }
    let rows = try ledger.answers(to: RowsOfSource(source: 1, lines: 1...99))
    #expect(rows.map(\.bucket) == Bucket.allCases.map(\.rawValue))
    #expect(rows.map(\.line) == Array(1...7) && rows.map(\.offset) == (1...7).map { $0 * 10 })
    #expect(rows.map(\.reason) == [nil, nil, nil, nil, nil, "not ours", "no year"])
    #expect(rows.allSatisfy { $0.hidden == nil && $0.length == 9 })
  }

  @Test func hiddenNamesAreCountedPerSourceAndFoundAgain() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let hidden: [[Range<Int>?]] = [[nil, 3..<8, 0..<0, nil], [nil, nil], [1..<2]]
    for (i, ranges) in hidden.enumerated() {
      let source = try Kit.source("s\(i)", table: "grants")
      _ = try ledger.load(source, number: i + 1) { sink in
        for (line, range) in ranges.enumerated() {
          try sink.add(Kit.row(line + 1, hidden: range))
        }
        return nil
      }
    }
    let counts = try ledger.answers(to: HiddenNames())
    #expect(counts.map(\.source) == [1, 3] && counts.map(\.rows) == [2, 1])
    let rows = try ledger.answers(to: RowsAtLines(source: 1, lines: [4, 2, 3, 2, 77]))
    #expect(rows.map(\.line) == [2, 3, 4] && rows.map(\.hidden) == [3..<8, 0..<0, nil])
    #expect(try ledger.answers(to: RowsAtLines(source: 1, lines: [])).isEmpty)
  }

  @Test func aReadingIsNotedWithItsSource() throws {
    struct Noted: Decodable, Sendable {
      var source_id: String
      var encoding: String?
      var delimiter: String?
      var row_count: Int?
      var factor: Int
    }
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try Kit.load(.grants, as: Kit.source(table: "grants"), [], into: ledger)
    let noted = try ledger.answers(
      to: Ask(Noted.self, "SELECT source_id, encoding, delimiter, row_count, factor FROM sources"))
    #expect(noted.count == 1 && noted[0].source_id == "source-1" && noted[0].encoding == "utf-8")
    #expect(noted[0].delimiter == ";" && noted[0].row_count == 1 && noted[0].factor == 1000)
  }

  @Test func aTableThatIsNoRegisterIsNotRead() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let reading = try ledger.load(Kit.source(table: "proposals"), number: 1) { _ in
      Issue.record("was read")
      return Kit.reading()
    }
    #expect(reading == nil)
  }
}

@Suite struct StrictTests {
  private typealias Values = KeyValuePairs<String, Kit.Value>

  @Test(
    arguments: [
      // Text where a number belongs, nothing where something must stand.
      ["grant_id": .text("g"), "grant_year": .text("last year")],
      ["grant_id": .text("g"), "grant_year": .number(2020), "amount_awarded": .text("12,50")],
      ["grant_id": .text("g"), "grant_year": .number(2020), "area_rule": .text("first")],
      ["grant_id": .text("g")], ["grant_year": .number(2020)],
      ["grant_id": .text("g"), "grant_year": .missing(.unknown)],
    ] as [KeyValuePairs<String, Kit.Value>])
  func aRegisterRefuses(values: KeyValuePairs<String, Kit.Value>) throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    #expect(throws: LedgerError.self) {
      try Kit.load(.grants, as: Kit.source(table: "grants"), [values], into: ledger)
    }
  }

  @Test func whatFitsIsTaken() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    let values: Values = ["grant_id": .text("g"), "grant_year": .number(2020)]
    try Kit.load(.grants, as: Kit.source(table: "grants"), [values], into: ledger)
    #expect(try ledger.answers(to: GrantIDs()).map(\.id) == ["g"])
  }

  @Test func aRowStandsOnce() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    #expect(throws: LedgerError.self) {
      _ = try ledger.load(Kit.source(table: "grants"), number: 1) { sink in
        try sink.add(Kit.row(2))
        try sink.add(Kit.row(2, .blank))
        return nil
      }
    }
  }

  @Test func aSourceStandsOnce() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    try Kit.load(.grants, as: Kit.source(table: "grants"), [], into: ledger)
    #expect(throws: LedgerError.self) {
      try Kit.load(.grants, as: Kit.source("again", table: "grants"), [], into: ledger)
    }
  }

  @Test func aForeignKeyMustLeadSomewhere() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    var dossier = Dossier(settings: Kit.settings())
    dossier.areaAliases = [
      Placed(Kit.cells(["area_code": .text("nowhere"), "alias": .text("Nergens")]))
    ]
    #expect(throws: LedgerError.self) { try ledger.load(dossier) }
  }

  @Test func aLedgerNeedsAPlaceToStand() throws {
    let scratch = try Scratch()
    #expect(throws: LedgerError.self) { _ = try Ledger(at: scratch.path + "/no/such/folder.db") }
    _ = try scratch.ledger("one")
    // Where a ledger stands already, none is made over it.
    #expect(throws: LedgerError.self) { _ = try scratch.ledger("one") }
  }
}
