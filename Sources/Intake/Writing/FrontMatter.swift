import Diagnostics

/// A page split in two: its fields and its text.
struct FrontMatter: Sendable {
  /// A mapping.
  let fields: YAMLNode
  /// The line of the file on which the text begins, from one.
  let bodyLine: Int
  /// Where in the bytes it begins.
  let bodyStart: Int

  /// Splits a file at the lines `---`; the first of them is the first line of the file.
  static func read(_ file: TextFile, into report: inout Report) -> FrontMatter? {
    guard isFence(file.line(1)) else {
      report.error(
        WritingRules.frontMatter, at: Place(file: file.name),
        Wording(
          nl: "De pagina begint niet met velden", en: "The page does not begin with fields"),
        hint: Wording(
          nl: "begin met een regel ---, dan 'title: …' en 'summary: …', dan weer een regel ---",
          en: "begin with a line ---, then 'title: …' and 'summary: …', then a line --- again"))
      return nil
    }
    let last = file.lineStarts.count
    guard let end = (2...max(2, last)).first(where: { isFence(file.line($0)) }) else {
      report.error(
        WritingRules.frontMatter, at: Place(file: file.name, length: 3),
        Wording(
          nl: "De velden die hier beginnen, sluiten niet",
          en: "The fields that begin here do not close"),
        hint: Wording(
          nl: "zet een regel --- tussen de velden en de tekst",
          en: "put a line --- between the fields and the text"))
      return nil
    }
    guard let fields = YAMLReader(file: file, lines: 2..<end).read(into: &report) else {
      return nil
    }
    return FrontMatter(
      fields: fields, bodyLine: end + 1,
      bodyStart: end < file.lineStarts.count ? file.lineStarts[end] : file.bytes.count)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let byte = line.last, byte == ASCII.space || byte == ASCII.tab { line.removeLast() }
    return line.elementsEqual([ASCII.minus, ASCII.minus, ASCII.minus])
  }
}
