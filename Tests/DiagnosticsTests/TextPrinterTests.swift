import Diagnostics
import Testing

@Suite struct TextPrinterTests {
  private func printer(_ language: Language = .en, line: String?) -> TextPrinter {
    TextPrinter(language: language, line: { _ in line })
  }

  private func diagnostic(
    _ severity: Severity = .error, at place: Place?, hint: Wording? = nil
  ) -> Diagnostic {
    Diagnostic(
      "theme-exists", severity, at: place,
      Wording(nl: "thema 'gren' staat niet in themes.csv", en: "theme 'gren' is unknown"),
      hint: hint)
  }

  /// The two lines of the excerpt, without the gutter.
  private func excerpt(
    _ line: String, column: Int, length: Int = 1
  ) -> (line: String, marks: String) {
    let place = Place(file: "f", line: 7, column: column, length: length)
    let lines = printer(line: line).text(of: diagnostic(at: place)).split(
      separator: "\n", omittingEmptySubsequences: false)
    return (String(lines[1].dropFirst(8)), String(lines[2].dropFirst(8)))
  }

  @Test func printsAsInTheManual() {
    let place = Place(file: "budget/2026.csv", line: 14, column: 14, length: 4)
    let hint = Wording(nl: "bedoelt u 'green'?", en: "did you mean 'green'?")
    let printer = TextPrinter(
      language: .en, line: { $0.line == 14 ? "2026,harbour,gren,12500.00" : nil },
      path: { "content/" + $0 })
    #expect(
      printer.text(of: diagnostic(at: place, hint: hint)) == """
        content/budget/2026.csv:14:14: error: theme 'gren' is unknown [theme-exists]
           14 | 2026,harbour,gren,12500.00
              |              ^^^^
          hint: did you mean 'green'?

        """)
  }

  @Test func printsInDutch() {
    let place = Place(file: "budget/2026.csv", line: 14, column: 14, length: 4)
    let hint = Wording(nl: "bedoelt u 'green'?", en: "did you mean 'green'?")
    #expect(
      printer(.nl, line: nil).text(of: diagnostic(.warning, at: place, hint: hint)) == """
        budget/2026.csv:14:14: waarschuwing: thema 'gren' staat niet in themes.csv [theme-exists]
          tip: bedoelt u 'green'?

        """)
  }

  @Test(arguments: [
    (Language.nl, Severity.error, "fout: "), (.nl, .warning, "waarschuwing: "),
    (.nl, .note, "opmerking: "), (.en, .error, "error: "), (.en, .warning, "warning: "),
    (.en, .note, "note: "),
  ])
  func withoutAPlaceTheSeverityLeads(language: Language, severity: Severity, start: String) {
    let text = printer(language, line: "unused").text(of: diagnostic(severity, at: nil))
    #expect(text.hasPrefix(start))
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (Language.nl, 0, 0, "0 fouten, 0 waarschuwingen"), (.nl, 1, 1, "1 fout, 1 waarschuwing"),
    (.nl, 2, 3, "2 fouten, 3 waarschuwingen"), (.en, 0, 1, "0 errors, 1 warning"),
    (.en, 1, 0, "1 error, 0 warnings"), (.en, 12, 2, "12 errors, 2 warnings"),
  ])
  func counts(language: Language, errors: Int, warnings: Int, text: String) {
    var report = Report()
    for i in 0..<errors {
      report.error("e", at: Place(file: "f", line: i + 1), Wording(nl: "", en: ""))
    }
    for i in 0..<warnings {
      report.warning("w", at: Place(file: "f", line: i + 1), Wording(nl: "", en: ""))
    }
    #expect(printer(language, line: nil).summary(of: report) == text)
  }

  @Test func aReportEndsWithItsCountsAndAnEmptyOneIsSilent() {
    var report = Report()
    let printer = printer(line: nil)
    #expect(printer.text(of: report).isEmpty)
    report.add(diagnostic(at: Place(file: "b")))
    report.add(diagnostic(at: Place(file: "a")))
    let lines = printer.text(of: report).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("a:1:1: ") && lines[1].hasPrefix("b:1:1: "))
    #expect(lines[2] == "2 errors, 0 warnings" && lines[3].isEmpty)
  }

  @Test func aTabAndOtherControlsAreOneVisibleCharacter() {
    let shown = excerpt("a\tb\u{1B}[31m\u{202E}c", column: 3)
    #expect(shown.line == "a→b\u{FFFD}[31m\u{FFFD}c")
    #expect(shown.marks == "  ^")
  }

  @Test func columnsCountScalars() {
    let shown = excerpt("e\u{301}é,x", column: 5)
    #expect(shown.marks == "    ^")
  }

  @Test func aLongLineIsCutOnBothSides() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let shown = excerpt(line, column: 501)
    #expect(shown.line.unicodeScalars.count == 102)
    #expect(shown.line.hasPrefix("…a") && shown.line.hasSuffix("b…"))
    #expect(marked(shown) == "X")
  }

  @Test(arguments: [1, 2, 60, 61, 62, 100, 101, 160, 199, 200])
  func theMarkStandsUnderItsCharacter(column: Int) {
    // Each character of the line tells its column.
    let line = (1...200).map { String(UnicodeScalar(UInt8(33 + $0 % 90))) }.joined()
    #expect(marked(excerpt(line, column: column)) == String(UnicodeScalar(UInt8(33 + column % 90))))
  }

  @Test func aShortLineIsNotCut() {
    let line = String(repeating: "x", count: 100)
    #expect(excerpt(line, column: 60).line == line)
  }

  @Test func aMarkNeverRunsPastWhatIsShown() {
    #expect(excerpt("short", column: 4, length: .max).marks == "   ^^")
    let long = excerpt(String(repeating: "x", count: 300), column: 1, length: 300)
    #expect(long.marks.count == 100)
  }

  @Test(arguments: [0, -5, 6, 999, Int.max])
  func aColumnOutsideTheLineStillHasAMark(column: Int) {
    let shown = excerpt("short", column: column)
    #expect(shown.line == "short")
    #expect(shown.marks == String(repeating: " ", count: column < 1 ? 0 : 5) + "^")
  }

  @Test func anEmptyLineHasAMark() {
    let shown = excerpt("", column: 1)
    #expect(shown.line.isEmpty && shown.marks == "^")
  }

  @Test(arguments: [1, 99_999, 1_234_567])
  func theGutterHoldsTheLineNumber(line: Int) {
    let place = Place(file: "f", line: line)
    let text = printer(line: "x").text(of: diagnostic(at: place))
    #expect(text.contains("\(line) | x\n"))
  }

  private func marked(_ shown: (line: String, marks: String)) -> String? {
    let scalars = Array(shown.line.unicodeScalars)
    let position = shown.marks.unicodeScalars.count - 1
    return scalars.indices.contains(position) ? String(scalars[position]) : nil
  }

  @Test func whatHoldsForManyLinesIsSaidOnce() {
    var report = Report()
    report.add(
      Diagnostic(
        "grant-amounts", .note, at: Place(file: "g.csv", line: 3),
        Wording(nl: "Te veel", en: "Much"),
        others: [9, 4, 12, 20, 31, 40, 44]))
    report.add(
      Diagnostic(
        "grant-amounts", .note, at: Place(file: "h.csv", line: 1),
        Wording(nl: "Te veel", en: "Much"),
        others: [2]))
    #expect(
      TextPrinter(language: .nl) { _ in nil }.text(of: report) == """
        g.csv:3:1: opmerking: Te veel [grant-amounts]
          ook op regel 9, 4, 12, 20, 31 en nog 2 regels
        h.csv:1:1: opmerking: Te veel [grant-amounts]
          ook op regel 2
        0 fouten, 0 waarschuwingen, 2 opmerkingen

        """)
    #expect(
      TextPrinter(language: .en) { _ in nil }.text(of: report).contains(
        "also on line 9, 4, 12, 20, 31 and 2 more lines"))
  }
}
