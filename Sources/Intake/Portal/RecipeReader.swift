public import Civic
public import Diagnostics

/// Reads a ready question: a comment with fields, and one SQL statement.
public enum RecipeReader {
  private static let slash = [UInt8(ascii: "/")]
  private static let star = [UInt8(ascii: "*")]

  /// `nil` when it cannot be read; the report says why.
  public static func read(
    _ bytes: [UInt8], id: String, file: String, into report: inout Report
  ) -> Recipe? {
    guard let text = TextFile(bytes, name: file, into: &report) else { return nil }
    return read(text, id: id, into: &report)
  }

  static func read(_ file: TextFile, id: String, into report: inout Report) -> Recipe? {
    guard isFence(file.line(1), slash + star) else {
      report.error(
        WritingRules.frontMatter, at: Place(file: file.name),
        Wording(
          nl: "De vraag begint niet met velden", en: "The question does not begin with fields"),
        hint: Wording(
          nl: "begin met een regel /*, dan 'title: …' en de andere velden, dan een regel */",
          en: "begin with a line /*, then 'title: …' and the other fields, then a line */"))
      return nil
    }
    let last = file.lineStarts.count
    let end = (2...max(2, last)).first {
      isFence(file.line($0), star + slash)
    }
    guard let end else {
      report.error(
        WritingRules.frontMatter, at: Place(file: file.name, length: 2),
        Wording(
          nl: "De velden die hier beginnen, sluiten niet",
          en: "The fields that begin here do not close"),
        hint: Wording(
          nl: "zet een regel */ tussen de velden en de vraag",
          en: "put a line */ between the fields and the question"))
      return nil
    }
    guard let fields = YAMLReader(file: file, lines: 2..<end).read(into: &report),
      let cells = CellReader.cells(of: fields, by: Recipe.shape, into: &report)
    else { return nil }
    let start = end < last ? file.lineStarts[end] : file.bytes.count
    return Recipe(
      id: id, file: file.name, cells: cells, sql: file.text(of: start..<file.bytes.count),
      sqlLine: end + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ marks: [UInt8]) -> Bool {
    var line = line
    while let byte = line.last, byte == ASCII.space || byte == ASCII.tab { line.removeLast() }
    return line.elementsEqual(marks)
  }
}
