import Civic
import Diagnostics

extension RowMaker {
  /// Checks the taakveld against the list of the record's year.
  mutating func checkCodes(_ reading: inout CellReading) {
    guard let taskfield = reading.taskfield, let year = recordYear else { return }
    guard let table = years.firstIndex(of: year) else {
      rejectYearOfTaskfields(year, taskfield.code, &reading)
      return
    }
    let code = text.slice(taskfield.code)
    let whole = text.slice(text.trimmed(record.fields[taskfield.column].range))
    let label = taskfield.label.isEmpty ? description : taskfield.label
    let outcome =
      taskfield.label.isEmpty
      ? taskfields[table].outcome(of: code, description: text.slice(label))
      : taskfields[table].outcome(of: code, label: text.slice(label), in: whole)
    switch outcome {
    case .known: break
    case .unknown: rejectTaskfield(table, taskfield.code, &reading)
    case .mislabelled(let other): rejectLabel(other, taskfield.code, label, &reading)
    }
  }

  /// The year that decides which list of taakvelden holds.
  private var recordYear: Int? {
    guard let field = plan.yearField, case .integer(let year) = buffer.cells[field] else {
      return source.fiscalYear
    }
    return Int(year)
  }

  /// The cell that goes to the description, when the file has one.
  private var description: Range<Int> {
    guard let column = plan.descriptionColumn, column < record.fields.count else {
      return record.start..<record.start
    }
    return text.trimmed(record.fields[column].range)
  }

  /// Puts the row in an area, by the first rule that holds.
  mutating func placeRow() {
    guard !plan.areaRules.isEmpty, let area = plan.areaField, let rule = plan.areaRuleField else {
      return
    }
    for (i, candidate) in plan.areaRules.enumerated()
    where holds(candidate.test, candidate.column) {
      buffer.cells[area] = candidate.code
      buffer.cells[rule] = .integer(Int64(i))
      return
    }
  }

  /// Says what kind of party the row is about: a category that the sidecar names, or what the
  /// name looks like.
  mutating func nameParty() {
    guard let party = plan.party else { return }
    for category in plan.categories where holds(category.test, category.column) {
      buffer.cells[party.name] = category.label
      buffer.cells[party.kind] = category.kind
      if let field = party.redaction, let why = category.redaction {
        buffer.cells[field] = why
      }
      if category.hidesName { hide(category.column) }
      return
    }
    guard party.isDerived, case .text(let range) = buffer.cells[party.name] else { return }
    let kind = buffer.bytes.withUnsafeBufferPointer { parties.kind(of: $0.slice(range)) }
    guard kind != .organisation else {
      buffer.cells[party.kind] = party.organisation
      return
    }
    // It looks like the name of a person: nobody is named because we could not tell.
    buffer.cells[party.kind] = party.unknown
    buffer.cells[party.name] = .missing(.redacted)
    if let column = party.column { hide(column) }
  }

  private mutating func hide(_ column: Int) {
    guard column < record.fields.count else { return }
    hidden = text.trimmed(record.fields[column].range)
  }

  /// Why the row cannot be read at all: its quotes, its length, its number of cells.
  mutating func rejectShape() -> String? {
    switch record.problem {
    case .unclosedQuote(let start):
      let kind = Wording(
        nl: "aanhalingsteken wordt niet gesloten", en: "quote is not closed")
      if rejections.count(RowRules.quotesClose, .error, kind) {
        rejections.tell(
          RowFaults.diagnostic(of: .unclosed, at: place(of: start..<start + 1), .error))
      }
      return kind.nl
    case .tooLong:
      let kind = Wording(nl: "rij is langer dan 1 MiB", en: "row is longer than 1 MiB")
      guard rejections.count(RowRules.recordLength, .error, kind) else { return kind.nl }
      tell(
        RowRules.recordLength, record.start..<record.start,
        Wording(
          nl: "De rij is \(record.range.count) bytes lang",
          en: "The row is \(record.range.count) bytes long"),
        Wording(
          nl: "kijk of er een regeleinde ontbreekt", en: "see whether a line end is missing"))
      return kind.nl
    case nil: break
    }
    let (count, width) = (record.fields.count, plan.header.count)
    if let reason = rejectShift() { return reason }
    if count == width { return nil }
    let fits =
      count < width
      ? plan.lastColumn < count
      : hasRoomForExtraCells(beyond: width)
    if fits { return nil }
    let kind = Wording(
      nl: "\(count) \(count == 1 ? "veld" : "velden"), maar de kop heeft er \(width)",
      en: "\(count) \(count == 1 ? "field" : "fields") where the header has \(width)")
    guard rejections.count(RowRules.rowWidth, .error, kind) else { return kind.nl }
    tell(
      RowRules.rowWidth, record.range,
      Wording(
        nl: "De rij heeft \(kind.nl)", en: "The row has \(kind.en)"),
      Wording(
        nl: "is het een voetregel of titel, zet er dan een regel voor onder 'row_rules'",
        en: "if it is a footer or a title, write a rule for it under 'row_rules'"))
    return kind.nl
  }

  /// Cells beyond the header are empty, or the sidecar says that they do not matter.
  private func hasRoomForExtraCells(beyond width: Int) -> Bool {
    if source.mapping.ignoresExtraCells { return true }
    return record.fields[width...].allSatisfy { text.trimmed($0.range).isEmpty } && !hasSplitAmount
  }

  /// `7 483 000,00` in a file with commas: the cents stand in a cell of their own, and all that
  /// follows is one column to the right.
  private var hasSplitAmount: Bool {
    guard scanner.delimiter == ASCII.comma else { return false }
    return plan.amounts.contains { column in
      guard column + 1 < record.fields.count, record.fields[column].form == .plain,
        record.fields[column + 1].form == .plain
      else { return false }
      let whole = text.trimmed(record.fields[column].range)
      let cents = text.trimmed(record.fields[column + 1].range)
      return !whole.isEmpty && cents.count == 2 && cents.allSatisfy { ASCII.isDigit(text[$0]) }
    }
  }

  /// A block whose cells stand one column to the right: the first amount is not there and there is
  /// a number in a column without a name.
  private mutating func rejectShift() -> String? {
    guard let first = plan.amounts.first, !plan.nameless.isEmpty,
      first >= record.fields.count || text.trimmed(record.fields[first].range).isEmpty,
      let column = plan.nameless.first(where: isNumber)
    else { return nil }
    let kind = Wording(
      nl: "de cellen staan een kolom te ver naar rechts",
      en: "the cells stand a column too far right")
    guard rejections.count(RowRules.columnsShifted, .error, kind) else { return kind.nl }
    let range = text.trimmed(record.fields[column].range)
    let number = column + 1
    tell(
      RowRules.columnsShifted, range,
      Wording(
        nl: "'\(text.slice(range).string)' staat in kolom \(number), die geen naam heeft, en "
          + "'\(plan.header[first])' is leeg",
        en: "'\(text.slice(range).string)' stands in column \(number), which has no name, and "
          + "'\(plan.header[first])' is empty"),
      Wording(
        nl: "staat een blok rijen een kolom naar rechts, leg het dan apart met 'lines' onder "
          + "'row_rules', of vraag de bron om een verbeterd bestand",
        en: "if a block of rows stands a column to the right, set it aside with 'lines' in "
          + "'row_rules', or ask the source for a mended file"))
    return kind.nl
  }

  private func isNumber(_ column: Int) -> Bool {
    guard column < record.fields.count else { return false }
    let range = text.trimmed(record.fields[column].range)
    var digits = 0
    for i in range {
      if ASCII.isDigit(text[i]) {
        digits += 1
      } else if !",.- ".utf8.contains(text[i]) {
        return false
      }
    }
    return digits > 0
  }

  /// Counts cells with quotes in odd places; they are read as they stand.
  mutating func noteQuotes() {
    guard record.problem == nil else { return }
    for field in record.fields where field.form == .literal {
      if literalQuotes.first == nil { literalQuotes.first = place(of: field.range) }
      literalQuotes.count += 1
    }
  }

  func place(of range: Range<Int>) -> Place {
    PlaceFinder(file: source.file).place(
      of: range, in: text, from: record.start, line: record.line)
  }

  mutating func tell(
    _ rule: RuleName, _ range: Range<Int>, _ summary: Wording, _ hint: Wording?
  ) {
    rejections.tell(Diagnostic(rule, .error, at: place(of: range), summary, hint: hint))
  }
}
