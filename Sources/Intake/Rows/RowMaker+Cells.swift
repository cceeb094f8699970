import Civic
import Diagnostics

/// What the cells of a row have come to.
struct CellReading {
  /// The first fault, for readers.
  var rejection: String?
  /// Why the row is no record although nothing is wrong with it.
  var exclusion: String?
  /// Where the taakveld stands: cell, code and label.
  var taskfield: (column: Int, code: Range<Int>, label: Range<Int>)?
}

extension RowMaker {
  /// Finds out what one is worth in the row, where the sidecar says that rows differ.
  mutating func readUnit() {
    guard plan.unitColumn != nil || !plan.unitLines.isEmpty else { return }
    factor = source.mapping.factor
    if let lines = plan.unitLines.first(where: { $0.lines.contains(record.line) }) {
      factor = lines.factor
    } else if let unit = plan.unitColumn {
      factor = nil
      if unit.column < record.fields.count {
        let cell = text.slice(text.trimmed(record.fields[unit.column].range))
        factor = unit.texts.index(of: cell).map { unit.factors[$0] }
      }
    }
    guard let factor else { return }
    for i in readers.indices { readers[i].factor = factor }
  }

  /// Reads all amounts of the row, before anything is decided about it.
  mutating func readAmounts() {
    for i in amounts.indices {
      let column = plan.amounts[i]
      guard column < record.fields.count else {
        amounts[i] = .none(.empty, isDeclared: false)
        continue
      }
      let cell = text.slice(text.trimmed(record.fields[column].range))
      switch missing.meaning(of: cell) {
      case .none(let why, let isDeclared): amounts[i] = .none(why, isDeclared: isDeclared)
      case .zero: amounts[i] = .cents(0)
      case .value where factor == nil: amounts[i] = .fault(.unit)
      case .value:
        do throws(NumberFault) {
          let cents = try readers[i].cents(cell)
          amounts[i] = .cents(cents)
          sums.read(cents, column: i)
        } catch {
          amounts[i] = .fault(error)
        }
      }
    }
  }

  /// Reads one cell into its field of the record.
  mutating func read(
    _ step: ColumnPlan.Step, _ reading: inout CellReading
  ) {
    if case .amount(let amount) = step.kind {
      readAmount(step, amount, &reading)
      return
    }
    guard step.column < record.fields.count else {
      buffer.cells[step.field] = .missing(.empty)
      return
    }
    let field = record.fields[step.column]
    let whole = text.trimmed(field.range)
    switch missing.meaning(of: text.slice(whole)) {
    case .none(let why, _):
      buffer.cells[step.field] = .missing(why)
      if step.isRequired { rejectEmpty(step, &reading) }
      return
    case .zero where step.kind == .integer:
      buffer.cells[step.field] = .integer(0)
      return
    case .zero, .value: break
    }
    let range = take(step.take, of: whole)
    let cell = text.slice(range)
    if cell.isEmpty {
      buffer.cells[step.field] = .missing(.empty)
      if step.isRequired { rejectEmpty(step, &reading) }
      return
    }
    switch step.kind {
    case .amount: break
    case .text, .party, .code:
      buffer.cells[step.field] = .text(append(field, range))
    case .category:
      buffer.cells[step.field] = .text(append(field, withoutSide(range)))
    case .value(let list):
      if let value = named(field, range, in: plan.values[list]) {
        buffer.cells[step.field] = value
      } else {
        rejectValue(step, list, range, &reading)
      }
    case .taskfield:
      reading.taskfield = (step.column, range, take(.rest, of: whole))
      buffer.cells[step.field] = .text(append(field, range))
    case .year:
      if let year = Self.year(cell) {
        buffer.cells[step.field] = .integer(year)
      } else {
        rejectYear(step, range, &reading)
      }
    case .integer:
      if let value = integer(cell) {
        buffer.cells[step.field] = .integer(value)
      } else {
        rejectInteger(step, range, &reading)
      }
    case .date(let column):
      switch dates[column].read(cell) {
      case .day(let date): buffer.cells[step.field] = .text(append(date))
      case .doubt(let one, let other): rejectDoubt(step, one, other, range, &reading)
      case .none: rejectDate(step, dates[column].forms, range, &reading)
      }
    case .choice(let list):
      if plan.choices[list].index(of: cell) != nil {
        buffer.cells[step.field] = .text(append(field, range))
      } else {
        rejectChoice(step, list, range, &reading)
      }
    case .area:
      if areas.isKnown(cell) {
        buffer.cells[step.field] = .text(append(field, range))
      } else {
        rejectArea(step, range, &reading)
      }
    case .areaName:
      if let code = areas.code(ofName: cell) {
        let start = buffer.bytes.count
        buffer.bytes.append(contentsOf: code)
        buffer.cells[step.field] = .text(start..<buffer.bytes.count)
      } else {
        rejectAreaName(step, range, &reading)
      }
    }
  }

  private mutating func readAmount(
    _ step: ColumnPlan.Step, _ amount: Int, _ reading: inout CellReading
  ) {
    switch amounts[amount] {
    case .cents(let cents): buffer.cells[step.field] = .integer(cents)
    case .fault(let fault): rejectAmount(fault, amount, &reading)
    case .none(let why, let isDeclared):
      buffer.cells[step.field] = .missing(why)
      guard step.isRequired else { return }
      if isDeclared {
        reading.exclusion = reading.exclusion ?? "de bron geeft hier geen bedrag"
      } else {
        rejectEmpty(step, &reading)
      }
    }
  }

  private func take(_ take: Mapping.Take, of range: Range<Int>) -> Range<Int> {
    if take == .all { return range }
    var space = range.lowerBound
    while space < range.upperBound, text[space] > ASCII.space,
      text.widthOfSpace(at: space, before: range.upperBound) == nil
    {
      space += 1
    }
    let rest = text.trimmed(space..<range.upperBound)
    if take == .rest { return rest }
    // `6.3 - 6.5` is a cluster of codes, and none of them.
    if isDash(at: rest.lowerBound, before: rest.upperBound) { return range }
    // `A, Infrastructuurfonds`
    var end = space
    while end > range.lowerBound, ",;:".utf8.contains(text[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  /// A dash with a digit after it, blanks aside.
  private func isDash(at start: Int, before end: Int) -> Bool {
    guard start < end else { return false }
    let isLong =
      start + 2 < end && text[start] == 0xE2 && text[start + 1] == 0x80
      && (0x93...0x94).contains(text[start + 2])
    guard text[start] == ASCII.minus || isLong else { return false }
    let after = text.trimmed((start + (isLong ? 3 : 1))..<end)
    return !after.isEmpty && ASCII.isDigit(text[after.lowerBound])
  }

  /// A category of Iv3 without the letter of its side: `L1.1` (lasten) and `B1.1` (baten).
  private func withoutSide(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2, ASCII.isDigit(text[range.lowerBound + 1]),
      "LBlb".utf8.contains(text[range.lowerBound])
    else { return range }
    return range.lowerBound + 1..<range.upperBound
  }

  /// What a value of the file is called in the table, letter case aside.
  private func named(
    _ field: CSVField, _ range: Range<Int>, in list: ColumnPlan.ValueList
  ) -> StreamCell? {
    if field.form != .escaped, let index = list.texts.index(of: text.slice(range)) {
      return list.cells[index]
    }
    var value: [UInt8] = []
    field.append(range, of: text, to: &value)
    return Folding.folded(value).withUnsafeBufferPointer {
      list.folded.index(of: $0).map { list.foldedCells[$0] }
    }
  }

  private mutating func append(
    _ field: CSVField, _ range: Range<Int>
  ) -> Range<Int> {
    if TextCells.isPlain(field, range, of: text) {
      let start = buffer.bytes.count
      buffer.bytes.append(contentsOf: text.slice(range))
      return start..<buffer.bytes.count
    }
    let (file, text, start, line) = (source.file, text, record.start, record.line)
    return textCells.append(field, range, of: text, to: &buffer.bytes) {
      PlaceFinder(file: file).place(of: range, in: text, from: start, line: line)
    }
  }

  private mutating func append(_ date: CivicDate) -> Range<Int> {
    let start = buffer.bytes.count
    var divisor = 1000
    while divisor > 0 {
      buffer.bytes.append(ASCII.zero + UInt8(date.year / divisor % 10))
      divisor /= 10
    }
    for part in [date.month, date.day] {
      buffer.bytes.append(ASCII.minus)
      buffer.bytes.append(ASCII.zero + UInt8(part / 10 % 10))
      buffer.bytes.append(ASCII.zero + UInt8(part % 10))
    }
    return start..<buffer.bytes.count
  }

  static func year(_ cell: Bytes) -> Int64? {
    guard cell.count == 4, cell.allSatisfy(ASCII.isDigit) else { return nil }
    let year = cell.reduce(Int64(0)) { $0 * 10 + Int64($1 &- ASCII.zero) }
    return (1800...2199).contains(year) ? year : nil
  }

  /// Whole numbers; with marks between thousands only when the sidecar declares them.
  private func integer(_ cell: Bytes) -> Int64? {
    var digits = cell[...]
    let isNegative = digits.first == ASCII.minus
    if isNegative { digits.removeFirst() }
    if !digits.isEmpty, digits.count <= 18, digits.allSatisfy(ASCII.isDigit) {
      let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 &- ASCII.zero) }
      return isNegative ? -value : value
    }
    guard let style = source.mapping.numbers else { return nil }
    var reader = AmountReader(style, factor: 1)
    do throws(NumberFault) {
      let hundredths = try reader.cents(cell)
      return hundredths % 100 == 0 && reader.rounded.count == 0 ? hundredths / 100 : nil
    } catch {
      return nil
    }
  }
}
