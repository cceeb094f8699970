import Civic
import Diagnostics
import Testing

@testable import Intake

/// Nothing is lost: whatever stands in a file, each row has one bucket and each euro is in one.
@Suite struct ClosingTests {
  private static let cells = [
    "1,5", "2", "-3,25", "1.055,50", "(4)", "5-", "x", "", "  ", "pm", "-", "€ 7,00", "#REF!",
    "\"8,5\"", "\"9\"\"\"", "\"open", "Totaal", "---", "naam", "bedrag", "12,345", "a\"b", "\u{A0}",
  ]

  @Test(arguments: 0..<150) func closes(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var text = Int.random(in: 0..<3, using: &dice) == 0 ? "titel\n" : ""
    text += "naam;bedrag;lasten\n"
    var ends = ["\n", "\r\n", "\r"]
    ends.shuffle(using: &dice)
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      let width = [3, 3, 3, 3, 2, 4, 1].randomElement(using: &dice) ?? 3
      let row = (0..<width).map { _ in Self.cells.randomElement(using: &dice) ?? "" }
      text += row.joined(separator: ";") + (ends.first ?? "\n")
    }
    let outcome = RowKit.read(Array(text.utf8), "grants") {
      $0.columns = [
        .init("naam", to: "grant_id"), .init("bedrag", to: "amount_awarded"),
        .init("lasten", to: "amount_settled"),
      ]
      $0.constants = [.init("grant_year", "2024")]
      $0.numbers = NumberStyle(decimal: .comma, group: .dot)
      $0.missing = [.init("pm", .pending), .init("-", nil)]
      $0.rowRules = [.init(.column("naam", .contains("totaal")), .subtotal, reason: "totaal")]
    }
    expectClosed(outcome)
  }

  @Test func nothingTrapsOnMutatedBytes() {
    var dice = Dice(seed: 99)
    let seeds: [[UInt8]] = [
      Array("naam;bedrag\nStichting \"Y\";1.055,50\n\"een\ntwee\";-3,5\n;;\n----;---\n".utf8),
      TextDecodingTests.utf16("naam\tbedrag\r\nx\t1,5\r\n", mark: true, littleEndian: true),
      Array("naam,bedrag\nCaf".utf8) + [0xE9] + Array(",12.50\n".utf8),
    ]
    for round in 0..<1500 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let i = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes[i] = UInt8.random(in: 0...255, using: &dice)
        case 1 where bytes.count > 1: bytes.remove(at: i)
        case 2: bytes.insert(contentsOf: bytes[i...].prefix(9), at: i)
        default: bytes.insert([10, 13, 34, 59, 0, 0xC2, 0x2D][i % 7], at: i)
        }
      }
      let outcome = RowKit.payments(bytes)
      if outcome.reading != nil {
        expectClosed(outcome)
      } else {
        #expect(outcome.report.hasErrors)
      }
    }
  }

  private func expectClosed(_ outcome: Outcome) {
    guard let reading = outcome.reading else {
      Issue.record("not read: \(outcome.found)")
      return
    }
    #expect(reading.closes)
    #expect(reading.rowCount == outcome.rows.count)
    for bucket in Bucket.allCases {
      let rows = outcome.rows.count { $0.bucket == bucket }
      #expect(reading.buckets.first { $0.bucket == bucket }?.rows ?? 0 == rows)
    }
    #expect(outcome.records.count == outcome.rows.count { $0.bucket == .loaded })
    var end = 0
    var line = 0
    for row in outcome.rows {
      #expect(row.line > line)
      #expect(row.offset >= end)
      line = row.line
      end = row.offset + row.length
      #expect(end <= outcome.bytes.count)
      let needsReason = ![.loaded, .blank, .header].contains(row.bucket)
      #expect(!needsReason || row.reason != nil)
      if let reason = row.reason { #expect(reading.reasons.indices.contains(reason)) }
    }
  }

  @Test func closingSeesARowAndAnEuroThatAreLost() throws {
    var reading = try #require(RowKit.payments("naam;bedrag\na;1,5\nb;2,5\n").reading)
    #expect(reading.closes)
    reading.rowCount += 1
    #expect(!reading.closes)
    reading.rowCount -= 1
    reading.read[0].amount += Money(cents: 1)
    #expect(!reading.closes)
    reading.read[0].amount = Money(cents: 400)
    #expect(reading.closes)
    reading.buckets[0].amounts[0].amount = .zero
    #expect(!reading.closes)
  }

  /// What is written in a table reads back the same, whatever stands in it.
  @Test(arguments: 0..<60) func readsWhatWasWritten(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed) + 1000)
    let pieces = ["a", "é", "\"", ";", "\n", "'", "=", "x y", "€", "1.5", "😀", ","]
    var names: [String] = []
    var cents: [Int64] = []
    var text = "naam;bedrag\r\n"
    for _ in 0..<Int.random(in: 1...30, using: &dice) {
      let name =
        "bv"
        + (0..<Int.random(in: 0...5, using: &dice)).map { _ in
          pieces.randomElement(using: &dice) ?? ""
        }.joined() + "."
      let amount = Int64.random(in: -9_999_999...9_999_999, using: &dice)
      names.append(name)
      cents.append(amount)
      let quoted = name.split(separator: "\"", omittingEmptySubsequences: false)
      text += "\"" + quoted.joined(separator: "\"\"") + "\";"
      text += Money(cents: amount).decimal + "\r\n"
    }
    let outcome = RowKit.payments(text)
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["payee_name"] } == names)
    #expect(outcome.records.map { $0["amount"] } == cents.map(String.init))
    #expect(outcome.reading?.read.first?.amount.cents == cents.reduce(0, +))
  }

  /// For any small source the euros that were loaded and those that were set aside are together
  /// those that stand in the file, as the test itself counted them while it wrote the rows.
  @Test(arguments: 0..<120) func loadedAndSetAsideAreWhatWasWritten(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) + 5000)
    let isReversed = Bool.random(using: &dice)
    let factors: [(name: String, factor: Int64)] = [("x1", 1), ("x1000", 1000), ("mln", 1_000_000)]
    var text = "eenheid;naam;bedrag\n"
    var written: Int64 = 0
    var aside: Int64 = 0
    for i in 0..<Int.random(in: 1...60, using: &dice) {
      let unit = factors[Int.random(in: 0..<factors.count, using: &dice)]
      let cents = Int64.random(in: -1_000_000...1_000_000, using: &dice)
      let worth = cents * unit.factor * (isReversed ? -1 : 1)
      switch Int.random(in: 0..<7, using: &dice) {
      case 0:
        text += "\(unit.name);Totaal;\(Self.dutch(cents))\n"
        written += worth
        aside += worth
      case 1: text += "\(unit.name);bv \(i);x\(cents)\n"
      case 2: text += "mld;bv \(i);\(Self.dutch(cents))\n"
      case 3:
        text += "\(unit.name);bv \(i);\(Self.dutch(cents));te;veel\n"
        written += worth
        aside += worth
      default:
        text += "\(unit.name);bv \(i);\(Self.dutch(cents))\n"
        written += worth
      }
    }
    let outcome = RowKit.payments(text) {
      $0.columns[1].isReversed = isReversed
      $0.numbers = NumberStyle(decimal: .comma, group: .dot)
      $0.units.column = "eenheid"
      $0.units.values = factors.map { .init($0.name, $0.factor) }
      $0.rowRules = [.init(.column("naam", .equals("Totaal")), .subtotal, reason: "totaal")]
    }
    let reading = try #require(outcome.reading)
    #expect(reading.closes)
    #expect(reading.read.first?.amount.cents == written)
    let held = reading.buckets.filter { $0.bucket != .loaded }
      .reduce(0) { $0 + ($1.amounts.first?.amount.cents ?? 0) }
    #expect(held == aside)
    let loaded = outcome.records.reduce(Int64(0)) { $0 + (Int64($1["amount"] ?? "") ?? 0) }
    #expect(loaded + held == written)
  }

  private static func dutch(_ cents: Int64) -> String {
    let whole = Array(String(cents.magnitude / 100))
    var text = cents < 0 ? "-" : ""
    for (i, digit) in whole.enumerated() {
      if i > 0, (whole.count - i) % 3 == 0 { text += "." }
      text.append(digit)
    }
    let rest = cents.magnitude % 100
    return text + ",\(rest < 10 ? "0" : "")\(rest)"
  }
}
