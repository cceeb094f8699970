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
    case .date:
      if let date = dates.date(cell) {
        buffer.cells[step.field] = .text(append(date))
      } else {
        rejectDate(step, range, &reading)
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
    return take == .code
      ? range.lowerBound..<space : text.trimmed(space..<range.upperBound)
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
