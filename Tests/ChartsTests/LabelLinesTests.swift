import Testing

@testable import Charts

@Suite struct LabelLinesTests {
  @Test(arguments: [
    ("Groen", ["Groen"]),
    ("", [""]),
    ("  veel   wit \n", ["veel wit"]),
    (
      "Volksgezondheid, maatschappelijke ontwikkeling en zorg",
      ["Volksgezondheid,", "maatschappelijke ontwikkeling", "en zorg"]
    ),
  ])
  func wordsStayWhole(label: String, lines: [String]) {
    #expect(LabelLines.of(label) == lines)
  }

  @Test func noLineIsLongerThanAScreen() {
    let lines = LabelLines.of("kort " + String(repeating: "é", count: 100))
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= LabelLines.longest })
    #expect(lines.joined().unicodeScalars.count == 104)
  }
}
