import Diagnostics

/// Looks at the bare bytes of a text before the parser does. The parser needs quadratic time for
/// some texts that nobody writes by hand; those are refused here, in one pass, with their place.
struct MarkdownLimits {
  static let deepest = 100
  /// Quotes and lists that begin on one line: each line below costs as much as they are.
  static let mostContainers = 20
  static let widestIndent = 60
  static let longestLine = 50_000
  static let mostBrackets = 2_000
  static let longestRun = 1_000
  static let mostDeclarations = 1_000
  static let mostColumns = 2_000
  static let mostCells = 20_000
  static let mostCellsInAll = 60_000
  static let mostBlankLines = 1_000
  /// Uses of a link definition times its length.
  static let mostReferenceBytes = 10_000_000

  let file: TextFile
  let firstLine: Int

  private struct Paragraph {
    var lines = 0
    var pipes = 0
    var brackets = 0
    var depth = 0
    var bytes = 0
    var definesLink = false

    var cells: Int { pipes * lines }
  }

  /// Whether the text can be parsed in reasonable time.
  func allow(into report: inout Report) -> Bool {
    var paragraph = Paragraph()
    var brackets = 0
    var declarations = 0
    var longestDefinition = 0
    var cells = 0
    var blanks = 0
    for number in firstLine..<max(firstLine, file.lineStarts.count + 1) {
      let line = file.line(number)
      guard line.contains(where: { $0 != ASCII.space && $0 != ASCII.tab }) else {
        cells += paragraph.cells
        paragraph = Paragraph()
        blanks += 1
        guard blanks <= Self.mostBlankLines else {
          return refuse(
            "meer dan \(Self.mostBlankLines) lege regels achter elkaar",
            "more than \(Self.mostBlankLines) blank lines in a row", at: line.startIndex, &report)
        }
        continue
      }
      blanks = 0
      guard line.count <= Self.longestLine else {
        return refuse(
          "een regel met meer dan \(Self.longestLine) tekens",
          "a line of more than \(Self.longestLine) characters", at: line.startIndex, &report)
      }
      guard allowBegin(of: line, into: &report),
        allow(line, &paragraph, &declarations, into: &report)
      else { return false }
      guard cells + paragraph.cells <= Self.mostCellsInAll else {
        return refuse(
          "tabellen met samen meer dan \(Self.mostCellsInAll) cellen",
          "tables of more than \(Self.mostCellsInAll) cells together", at: line.startIndex, &report)
      }
      brackets += line.reduce(0) { $0 + ($1 == Self.open ? 1 : 0) }
      if paragraph.definesLink { longestDefinition = max(longestDefinition, paragraph.bytes) }
    }
    let (cost, over) = brackets.multipliedReportingOverflow(by: longestDefinition)
    guard !over, cost <= Self.mostReferenceBytes else {
      return refuse(
        "te veel verwijzingen naar lange linkdefinities",
        "too many references to long link definitions", at: file.lineStarts[firstLine - 1], &report)
    }
    return true
  }

  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")

  /// The quotes, lists and blanks with which a line begins.
  private func allowBegin(of line: ArraySlice<UInt8>, into report: inout Report) -> Bool {
    var containers = 0
    var indent = 0
    var i = line.startIndex
    loop: while i < line.endIndex {
      switch line[i] {
      case ASCII.space: indent += 1
      case ASCII.tab: indent += 4
      case UInt8(ascii: ">"): containers += 1
      case ASCII.minus, UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isBlank(line, after: i) else { break loop }
        containers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case ASCII.dot, UInt8(ascii: ")"):
        guard isBlank(line, after: i) else { break loop }
        containers += 1
      default: break loop
      }
      guard containers <= Self.mostContainers else {
        return refuse(
          "meer dan \(Self.mostContainers) citaten of lijsten in elkaar",
          "more than \(Self.mostContainers) quotes or lists inside each other", at: i, &report)
      }
      guard indent <= Self.widestIndent else {
        return refuse(
          "meer dan \(Self.widestIndent) spaties aan het begin van een regel",
          "more than \(Self.widestIndent) spaces at the begin of a line", at: i, &report)
      }
      i += 1
    }
    return true
  }

  private func isBlank(_ line: ArraySlice<UInt8>, after i: Int) -> Bool {
    i + 1 >= line.endIndex || line[i + 1] == ASCII.space || line[i + 1] == ASCII.tab
  }

  private func allow(
    _ line: ArraySlice<UInt8>, _ paragraph: inout Paragraph, _ declarations: inout Int,
    into report: inout Report
  ) -> Bool {
    var run = 0
    var pipes = 0
    var previous: UInt8 = 0
    for i in line.indices {
      let byte = line[i]
      run = byte == previous ? run + 1 : 1
      if run > Self.longestRun, isMark(byte) {
        let sign = Character(Unicode.Scalar(byte))
        return refuse(
          "meer dan \(Self.longestRun) keer '\(sign)' achter elkaar",
          "'\(sign)' more than \(Self.longestRun) times in a row", at: i, &report)
      }
      switch byte {
      case Self.open:
        paragraph.brackets += 1
        paragraph.depth += 1
        guard paragraph.depth <= Self.deepest, paragraph.brackets <= Self.mostBrackets else {
          return refuse(
            "te veel haken ([) in elkaar of in één alinea",
            "too many brackets ([) inside each other or in one paragraph", at: i, &report)
        }
      case Self.close:
        paragraph.depth = max(0, paragraph.depth - 1)
      case UInt8(ascii: ":") where previous == Self.close: paragraph.definesLink = true
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard previous == UInt8(ascii: "<") else { break }
        declarations += 1
        guard declarations <= Self.mostDeclarations else {
          return refuse(
            "meer dan \(Self.mostDeclarations) keer '<!' of '<?'",
            "'<!' or '<?' more than \(Self.mostDeclarations) times", at: i, &report)
        }
      default: break
      }
      previous = byte
    }
    paragraph.lines += 1
    paragraph.pipes = max(paragraph.pipes, pipes)
    paragraph.bytes += line.count + 1
    guard pipes <= Self.mostColumns else {
      return refuse(
        "een tabel met meer dan \(Self.mostColumns) kolommen",
        "a table of more than \(Self.mostColumns) columns", at: line.startIndex, &report)
    }
    guard paragraph.cells <= Self.mostCells else {
      return refuse(
        "een tabel met meer dan \(Self.mostCells) cellen",
        "a table of more than \(Self.mostCells) cells", at: line.startIndex, &report)
    }
    return true
  }

  /// Letters, digits and what fills a line (`=`, `-`, `#`, `.`) may be repeated.
  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  func refuse(_ nl: String, _ en: String, at offset: Int, _ report: inout Report) -> Bool {
    report.error(
      WritingRules.markdownLimit, at: file.place(at: offset),
      Wording(nl: "De tekst heeft \(nl)", en: "The text has \(en)"),
      hint: Wording(
        nl: "maak de tekst eenvoudiger of verdeel hem", en: "make the text simpler or divide it"))
    return false
  }
}
