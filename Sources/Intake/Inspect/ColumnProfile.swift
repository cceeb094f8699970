import Civic

/// What the cells of one column have shown.
struct ColumnProfile {
  /// After this many cells without enough numbers a column is no longer asked for numbers.
  private static let patience = 400

  let index: Int
  let name: String
  private(set) var filled = 0
  private(set) var census = NumberCensus()
  private(set) var dates = DateTally()
  private(set) var values = ValueCensus()
  /// In a column of numbers: what is none.
  private(set) var odd = OddTexts()
  private(set) var first: (text: String, line: Int)?
  private(set) var numbers = 0
  private(set) var whole = 0
  private(set) var years = 0
  private(set) var leadingZeros = 0
  /// Amounts with a mark and two digits behind it.
  private(set) var withCents = 0
  private(set) var longest = 0
  private(set) var shortest = Int.max
  private(set) var padded = (count: 0, line: 0)
  private(set) var pounds = (count: 0, line: 0)
  private(set) var euros = (count: 0, line: 0)
  private(set) var minuses = MinusSigns()
  /// Texts that stand for no value.
  private(set) var absent = 0
  private(set) var zeros = 0
  /// Numbers that mean that there is none, as CBS writes them: -99998.
  private(set) var sentinels = (count: 0, line: 0, text: "")
  private(set) var taskfields = 0
  private(set) var areaCodes = 0
  private var isNumeric = true
  private var lexer = NumberLexer()

  struct MinusSigns {
    var leading = (count: 0, line: 0, text: "")
    var trailing = (count: 0, line: 0, text: "")
    var parentheses = (count: 0, line: 0, text: "")
  }

  init(index: Int, name: String) {
    self.index = index
    self.name = name
  }

  mutating func count(_ field: CSVField, of text: Bytes, in record: CSVRecord) {
    let range = text.trimmed(field.range)
    if range.isEmpty { return }
    let cell = text.slice(range)
    filled += 1
    if first == nil { first = (cell.string, record.line) }
    if range.count < field.end - field.start {
      if padded.count == 0 { padded.line = record.line }
      padded.count += 1
    }
    longest = max(longest, range.count)
    shortest = min(shortest, range.count)
    values.count(cell, line: record.line)
    dates.count(cell, line: record.line)
    countCodes(cell)
    guard isNumeric else { return }
    countNumber(range, cell, text, record)
    if filled - absent == Self.patience, numbers * 20 < filled { isNumeric = false }
  }

  private mutating func countNumber(
    _ range: Range<Int>, _ cell: Bytes, _ text: Bytes, _ record: CSVRecord
  ) {
    if NumberForms.plain(cell) == nil {
      do throws(NumberFault) {
        try lexer.lex(cell)
      } catch {
        odd.count(cell, line: record.line)
        if MissingWords.isAbsent(cell) { absent += 1 }
        return
      }
      noteSign(cell, record.line)
    } else {
      notePlain(cell, record.line)
    }
    numbers += 1
    if !cell.contains(where: { ASCII.isDigit($0) && $0 != ASCII.zero }) { zeros += 1 }
    if cell.count >= 6, cell[0] == ASCII.minus, cell[1] == UInt8(ascii: "9"),
      MissingWords.isKnown(cell)
    {
      Self.add(&sentinels, cell, record.line)
    }
    let last = cell.count - 3
    if last > 0, cell[last] == ASCII.dot || cell[last] == ASCII.comma,
      ASCII.isDigit(cell[last + 1])
    {
      withCents += 1
    }
    census.count(range, of: text, in: record)
  }

  private mutating func notePlain(_ cell: Bytes, _ line: Int) {
    if cell[0] == ASCII.minus { Self.add(&minuses.leading, cell, line) }
    guard cell.allSatisfy(ASCII.isDigit) else { return }
    whole += 1
    if cell.count > 1, cell[0] == ASCII.zero { leadingZeros += 1 }
    if cell.count == 4, let year = RowMaker.year(cell), (1980...2060).contains(year) { years += 1 }
  }

  private mutating func noteSign(_ cell: Bytes, _ line: Int) {
    switch lexer.sign {
    case .leading: Self.add(&minuses.leading, cell, line)
    case .trailing, .credit: Self.add(&minuses.trailing, cell, line)
    case .parentheses: Self.add(&minuses.parentheses, cell, line)
    case .none, .debit: break
    }
    for i in cell.indices.dropLast() where cell[i] >= 0x80 {
      if cell[i] == 0xC2, cell[i + 1] == 0xA3 {
        if pounds.count == 0 { pounds.line = line }
        pounds.count += 1
      } else if cell[i] == 0xE2, cell[i + 1] == 0x82 {
        if euros.count == 0 { euros.line = line }
        euros.count += 1
      }
    }
  }

  private static func add(
    _ sign: inout (count: Int, line: Int, text: String), _ cell: Bytes, _ line: Int
  ) {
    if sign.count == 0 { (sign.line, sign.text) = (line, cell.string) }
    sign.count += 1
  }

  /// `6.71a`, `0.10 Mutaties reserves`; `GM0363`, `BU0363MF01`.
  private mutating func countCodes(_ cell: Bytes) {
    if ASCII.isDigit(cell[0]) {
      var i = 1
      if i < cell.count, ASCII.isDigit(cell[i]) { i += 1 }
      guard i + 1 < cell.count, cell[i] == ASCII.dot, ASCII.isDigit(cell[i + 1]) else { return }
      i += 1
      while i < cell.count, ASCII.isDigit(cell[i]) { i += 1 }
      if i < cell.count, ASCII.isLetter(cell[i]) { i += 1 }
      if i == cell.count || cell[i] == ASCII.space { taskfields += 1 }
    } else if cell.count >= 6, cell.count <= 10, ASCII.isDigit(cell[2]) {
      switch (cell[0], cell[1]) {
      case (0x47, 0x4D), (0x57, 0x4B), (0x42, 0x55): areaCodes += 1
      default: break
      }
    }
  }
}

/// What a column turned out to be.
enum ColumnKind: Equatable {
  case empty
  case date
  case year
  /// Amounts and counts.
  case number
  /// Digits that are a name: numbers of documents, codes with zeros before them.
  case code
  case taskfield
  case areaCode
  case text
}

extension ColumnProfile {
  var kind: ColumnKind {
    if filled == 0 { return .empty }
    if areaCodes * 10 >= filled * 8 { return .areaCode }
    if years * 10 >= filled * 9 { return .year }
    if dates.isDate, !isCompact { return .date }
    guard numbers > 0, numbers * 10 >= (filled - absent) * 7 else {
      return taskfields * 10 >= filled * 8 ? .taskfield : .text
    }
    if leadingZeros > 0 || isNumbered { return .code }
    return .number
  }

  /// Eight digits are a date only where the header says so.
  private var isCompact: Bool {
    dates.forms == ["yyyyMMdd"] && !HeaderWords.isDate(name)
  }

  /// Whole numbers under a header that says that they are numbers of something.
  private var isNumbered: Bool {
    guard whole == numbers else { return false }
    return HeaderWords.isNumberOfSomething(name)
      || (longest >= 8 && shortest == longest && values.isNearlyUnique)
  }

  /// Whether the column holds amounts that may be summed.
  var isAmount: Bool { kind == .number }

  /// Whole numbers of which there are few: chapters and articles rather than amounts.
  var isList: Bool { whole == numbers && !values.isOpen && values.distinct * 50 < filled }
}
