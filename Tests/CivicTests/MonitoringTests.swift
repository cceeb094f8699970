import Civic
import Diagnostics
import Testing

@Suite struct MonitoringTests {
  @Test(arguments: [
    ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1),
    ("2023-12-31", "2024-01-01", 1), ("2000-01-01", "2000-01-01", 0),
    ("1999-12-31", "2100-03-01", 36_585), ("2026-11-22", "2026-11-02", -20),
  ])
  func daysAreCounted(from: String, to: String, days: Int) throws {
    let first = try #require(CivicDate(iso: from))
    let last = try #require(CivicDate(iso: to))
    #expect(last.days(since: first) == days)
    #expect(first.days(since: last) == -days)
  }

  @Test(arguments: ["", "bron", "bron:", ":3", "bron:0", "bron:-1", "bron:1:2", "bron:a"])
  func whatIsNoRowIsNoEvidence(_ text: String) {
    #expect(Evidence(text) == nil)
  }

  @Test func aRowIsNamedBySourceAndLine() {
    #expect(Evidence("iv3-2023:1244")?.text == "iv3-2023:1244")
  }

  private func inquiry(
    _ status: String, asked: String?, due: String? = nil, answered: String? = nil
  ) -> Inquiry {
    var cells = Cells(at: Place(file: "questions/x.md"))
    func set(_ name: String, _ value: CellValue?) {
      if let value { cells.set(name, .init(value, at: cells.place)) }
    }
    set("status", .text(status))
    set("asked_on", asked.flatMap(CivicDate.init(iso:)).map(CellValue.date))
    set("due_on", due.flatMap(CivicDate.init(iso:)).map(CellValue.date))
    set("answered_on", answered.flatMap(CivicDate.init(iso:)).map(CellValue.date))
    return Inquiry(cells)
  }

  @Test func theClockRunsToTheDayOfThePortal() throws {
    let today = try #require(CivicDate(iso: "2026-11-22"))
    let late = inquiry("sent", asked: "2026-10-05", due: "2026-11-02").clock(on: today)
    #expect(late.isRunning && late.isOverdue)
    #expect(late.open == 48 && late.late == 20)
    let onTheDay = inquiry("sent", asked: "2026-10-05", due: "2026-11-22").clock(on: today)
    #expect(!onTheDay.isOverdue && onTheDay.late == 0)
    let noTerm = inquiry("acknowledged", asked: "2026-11-21").clock(on: today)
    #expect(!noTerm.isOverdue && noTerm.open == 1 && noTerm.late == nil)
  }

  @Test func theClockStopsWithTheAnswer() throws {
    let today = try #require(CivicDate(iso: "2026-11-22"))
    let clock = inquiry(
      "answered", asked: "2026-06-01", due: "2026-07-01", answered: "2026-07-05"
    ).clock(on: today)
    #expect(!clock.isRunning && !clock.isOverdue)
    #expect(clock.open == 34 && clock.late == 4)
    let draft = inquiry("draft", asked: nil, due: "2026-01-01").clock(on: today)
    #expect(!draft.isOverdue)
  }

  @Test func aKeyIsJudgedByItsDoublesAndByWhatItKeeps() {
    var quality = KeyQuality(key: ["grant_id"])
    quality.oldRecords = 1000
    quality.newRecords = 1000
    quality.shared = 1000
    quality.kept = 950
    quality.oldDoubles = 10
    #expect(quality.fault == nil)
    quality.kept = 949
    #expect(quality.fault == .unstable)
    quality.kept = 950
    quality.newDoubles = 11
    #expect(quality.fault == .doubles)
    #expect(KeyQuality(key: []).fault == .keyless)
    for language in Language.allCases {
      #expect(quality.reason[language].contains("'grant_id'"))
      #expect(quality.reason[language].contains("11"))
    }
  }
}
