import Civic
import Ledger
import Testing

@Suite struct ComparisonTests {
  typealias Records = [KeyValuePairs<String, Kit.Value>]

  /// Compares two deliveries of a register of grants; everything that is not the same is given
  /// back in the order of the key.
  private func compare(
    _ old: Records, _ new: Records, key: [String] = ["grant_id"]
  ) throws -> (result: Comparison.Result, changes: [Change]) {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    var before = try Kit.source("a", table: "grants")
    before.isSuperseded = true
    var after = try Kit.source("b", table: "grants")
    after.supersedes = "a"
    after.mapping.key = key
    try Kit.load(.grants, as: before, number: 1, old, into: ledger)
    try Kit.load(.grants, as: after, number: 2, new, into: ledger)
    var changes: [Change] = []
    let result = try ledger.compare((before, 1), with: (after, 2)) { changes.append($0) }
    return (result, changes)
  }

  private func grant(
    _ id: String, _ title: String = "Tuin", year: Int64 = 2024, awarded: Kit.Value = .number(100)
  ) -> KeyValuePairs<String, Kit.Value> {
    [
      "grant_id": .text(id), "title": .text(title), "grant_year": .number(year),
      "amount_awarded": awarded,
    ]
  }

  /// Enough rows that are the same, so that a few others do not make the key a bad one.
  private var same: Records { (0..<100).map { grant("S-\($0)") } }

  @Test func everyRecordIsInOneKind() throws {
    let (result, changes) = try compare(
      same + [
        grant("A", awarded: .number(500)), grant("B", awarded: .missing(.unknown)),
        grant("C", year: 2023), grant("D", "Tuinn"), grant("E", awarded: .number(7)),
        grant("F", awarded: .number(0)),
      ],
      [
        grant("A", awarded: .number(450)), grant("B", awarded: .number(20)), grant("C"),
        grant("D"), grant("F", awarded: .missing(.unknown)), grant("G", awarded: .number(9)),
      ] + same)
    let kinds = changes.filter { $0.kind != .unchanged }.map { "\($0.key) \($0.kind.rawValue)" }
    #expect(
      kinds == [
        "A corrected", "B completed", "C reclassified", "D renamed", "E vanished",
        "F corrected", "G new",
      ])
    #expect(result.quality.fault == nil)
    #expect(result.quality.shared == 105 && result.quality.kept == 103)
    let tallies = result.tallies
    #expect(tallies.values.reduce(0) { $0 + $1.oldRecords } == 106)
    #expect(tallies.values.reduce(0) { $0 + $1.newRecords } == 106)
    let awarded = try #require(
      tallies[.corrected]?.amounts.first { $0.field == "amount_awarded" })
    #expect(awarded.old == Money(cents: 500) && awarded.new == Money(cents: 450))
    #expect(awarded.oldCount == 2 && awarded.newCount == 1)
    let totals = tallies.values.flatMap(\.amounts).filter { $0.field == "amount_awarded" }
    #expect(totals.reduce(Money.zero) { $0 + $1.old } == Money(cents: 10_000 + 500 + 300 - 93))
    #expect(totals.reduce(Money.zero) { $0 + $1.new } == Money(cents: 10_000 + 450 + 229))
  }

  @Test func aChangeLeadsToBothRows() throws {
    let (_, changes) = try compare(
      same + [grant("A", "Oud", awarded: .number(5))], [grant("A", "Nieuw")] + same)
    let change = try #require(changes.first { $0.kind == .corrected })
    #expect(change.oldLine == 102 && change.newLine == 2)
    #expect(change.fields == [Change.FieldPair(field: "title", old: "Oud", new: "Nieuw")])
    #expect(
      change.amounts.contains(
        Change.AmountPair(
          field: "amount_awarded", old: Money(cents: 5), new: Money(cents: 100))))
  }

  /// The `Id` of a register that numbers its rows anew with each export.
  @Test func aNumberThatIsHandedOutAnewIsNoKey() throws {
    func delivery(_ shift: Int) -> Records {
      (0..<200).map { grant("\($0)", "Project \($0 + shift)", awarded: .number(Int64($0))) }
    }
    let (result, _) = try compare(delivery(0), delivery(1))
    #expect(result.quality.shared == 200 && result.quality.kept == 0)
    #expect(result.quality.fault == .unstable)
  }

  /// The `Dossiernummer` of the same register: 111 doubles among 32,463 rows are told, and the
  /// rest can be compared.
  @Test func aFewDoublesAreToldAndSetApart() throws {
    let rows = (0..<32_352).map { grant("SBA-\($0)") } + (0..<111).map { grant("SBA-\($0)") }
    let (result, changes) = try compare(rows, rows)
    #expect(result.quality.oldRecords == 32_463)
    #expect(result.quality.oldDoubles == 111 && result.quality.newDoubles == 111)
    #expect(result.quality.fault == nil)
    #expect(result.tallies[.double]?.oldRecords == 222)
    #expect(changes.filter { $0.kind == .double }.count == 444)
    #expect(result.tallies[.unchanged]?.newRecords == 32_463 - 222)
  }

  @Test func tooManyDoublesAreNoKey() throws {
    let rows = same + same.prefix(2)
    let (result, _) = try compare(rows, same)
    #expect(result.quality.oldDoubles == 2)
    #expect(result.quality.fault == .doubles)
  }

  @Test func withoutAKeyNothingIsCompared() throws {
    let (result, changes) = try compare(same, same, key: [])
    #expect(result.quality.fault == .keyless)
    #expect(changes.isEmpty)
  }

  @Test func keysThatNeverComeBackAreNoKey() throws {
    let (result, _) = try compare([grant("A")], [grant("B")])
    #expect(result.quality.fault == .strangers)
  }

  @Test func aKeyMayHaveSeveralFieldsAndLetters() throws {
    let (result, changes) = try compare(
      [grant("é"), grant("z"), grant("Z"), grant("e\u{301}")],
      [grant("e\u{301}"), grant("Z"), grant("z", year: 2023), grant("é")],
      key: ["grant_id", "grant_year"])
    #expect(result.quality.shared == 3)
    #expect(changes.filter { $0.kind != .unchanged }.map(\.key) == ["z, 2023", "z, 2024"])
  }

  @Test func whatWasSupersededCountsNowhere() throws {
    let scratch = try Scratch()
    let ledger = try scratch.ledger()
    var before = try Kit.source("a", table: "grants")
    before.isSuperseded = true
    try Kit.load(.grants, as: before, number: 1, [grant("A"), grant("B")], into: ledger)
    try Kit.load(
      .grants, as: try Kit.source("b", table: "grants"), number: 2, [grant("A")], into: ledger)
    try ledger.load(Dossier(settings: Kit.settings()))
    #expect(try ledger.answers(to: AllGrants()).map(\.source) == [2])
    #expect(try ledger.answers(to: GrantIDs()).map(\.id) == ["A"])
    let table = try #require(ExportTable.all.first { $0.name == "grants" })
    var exported = 0
    try ledger.export(table) { _ in exported += 1 }
    #expect(exported == 1)
    // Its rows can still be followed.
    let amounts = try ledger.answers(to: AmountsInRows(table: .grants, source: 1, lines: 1...9))
    #expect(amounts.map(\.line) == [2, 3])
    let sum = try #require(SumOfRecords(.grants, source: 1, field: "amount_awarded"))
    #expect(try ledger.answers(to: sum).map(\.amount) == [200])
  }

  @Test func twoEditionsAreCompared() throws {
    let scratch = try Scratch()
    func edition(_ name: String, _ records: Records) throws -> String {
      let ledger = try scratch.ledger("\(name).sqlite")
      var source = try Kit.source("register", table: "grants")
      source.sha256 = name
      source.mapping.key = ["grant_id"]
      try Kit.load(.grants, as: source, records, into: ledger)
      try Kit.load(
        .transactions, as: try Kit.source(name, table: "transactions"), number: 2, [],
        into: ledger)
      try ledger.load(Dossier(settings: Kit.settings()))
      let path = "\(scratch.path)/\(name)-published.sqlite"
      try ledger.copy(to: path)
      return path
    }
    let editions = try EditionComparison(
      old: try edition("a", same), new: try edition("b", [grant("N")] + same))
    #expect(try editions.isComparable())
    let lines = try editions.lines()
    #expect(lines.map { $0.new?.id ?? "-" } == ["register", "b", "-"])
    #expect(lines.map { $0.old?.id ?? "-" } == ["register", "-", "a"])
    let result = try #require(try editions.compare(lines[0]))
    #expect(result.tallies[.new]?.newRecords == 1)
    #expect(result.tallies[.unchanged]?.oldRecords == 100)
  }
}
