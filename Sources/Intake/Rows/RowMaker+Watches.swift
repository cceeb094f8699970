import Civic
import Diagnostics

/// What only the whole file shows: rows that come back, codes with two descriptions.
extension RowMaker {
  mutating func reportRepeats(into report: inout Report) {
    switch repeats.finding() {
    case nil: break
    case .doubled(let rows)?:
      report.warning(
        RowRules.rowsRepeated, at: Place(file: source.file),
        Wording(
          nl: "Alle \(rows) rijen van \(source.file) staan er twee keer in",
          en: "All \(rows) rows of \(source.file) stand there twice"),
        hint: Self.repeatHint)
    case .blocks(let blocks)?:
      let lines = lines(of: blocks.flatMap { [$0.first, $0.original] })
      for block in blocks.prefix(Self.mostBlocks) {
        let (first, original) = (lines[block.first] ?? 0, lines[block.original] ?? 0)
        report.warning(
          RowRules.rowsRepeated, at: Place(file: source.file, line: first),
          Wording(
            nl: "De \(block.rows) rijen vanaf regel \(first) zijn dezelfde als die vanaf regel "
              + "\(original)",
            en: "The \(block.rows) rows from line \(first) on are those from line \(original) on"),
          hint: Self.repeatHint)
      }
      if blocks.count > Self.mostBlocks {
        report.note(
          RowRules.rowsRepeated, at: Place(file: source.file),
          Wording(
            nl:
              "Nog \(blocks.count - Self.mostBlocks) blokken van \(source.file) staan er twee keer",
            en: "\(blocks.count - Self.mostBlocks) more blocks of \(source.file) stand there twice")
        )
      }
    }
  }

  private static let mostBlocks = 5

  private static let repeatHint = Wording(
    nl: "vraag de bron of het bestand dubbel is; leg de herhaling zo nodig apart met 'lines' onder "
      + "'row_rules'",
    en: "ask the source whether the file is doubled; where needed, set the repetition aside with "
      + "'lines' in 'row_rules'")

  /// The lines on which records begin, by their position among the records.
  private func lines(of positions: [Int]) -> [Int: Int] {
    let wanted = Set(positions)
    var lines: [Int: Int] = [:]
    var scanner = CSVScanner(text, delimiter: scanner.delimiter)
    var record = CSVRecord()
    var position = 0
    while lines.count < wanted.count, scanner.next(into: &record) {
      position += 1
      if wanted.contains(position) { lines[position] = record.line }
    }
    return lines
  }

  func reportLabels(into report: inout Report) {
    guard let labels, labels.areLabels else { return }
    for clash in labels.clashes {
      report.warning(
        RowRules.codeLabel, at: Place(file: source.file, line: clash.line),
        Wording(
          nl: "'\(clash.code)' heet hier '\(clash.other)' en op regel \(clash.firstLine) "
            + "'\(clash.first)'",
          en: "'\(clash.code)' is called '\(clash.other)' here and '\(clash.first)' on line "
            + "\(clash.firstLine)"),
        hint: Wording(
          nl: "kijk of de code klopt, of de waarden in hun eigen kolom staan, en of de code twee "
            + "dingen betekent",
          en: "see whether the code is right, whether the values stand in their own columns, and "
            + "whether the code means two things"))
    }
    guard labels.count > LabelWatch.told else { return }
    report.note(
      RowRules.codeLabel, at: Place(file: source.file),
      Wording(
        nl: "\(labels.count) codes van \(source.file) hebben meer dan een omschrijving; de eerste "
          + "\(LabelWatch.told) zijn genoemd",
        en: "\(labels.count) codes of \(source.file) have more than one description; the first "
          + "\(LabelWatch.told) were named"))
  }

  /// A portal adds up euros: what is written in another currency is named.
  func reportCurrency(into report: inout Report) {
    let currency = source.mapping.currency
    guard currency != "EUR" else { return }
    report.warning(
      RowRules.currencyEuro, at: source.cells.place,
      Wording(
        nl: "De bedragen zijn in \(currency), maar staan op de pagina's als euro's",
        en: "The amounts are in \(currency), but pages show them as euros"),
      hint: Wording(
        nl: "publiceer deze bron alleen als de lezer dat weet",
        en: "publish this source only when readers know that"))
  }
}
