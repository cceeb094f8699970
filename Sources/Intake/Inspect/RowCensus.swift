/// What the rows of a file are, seen without knowing what its columns mean.
struct RowCensus {
  /// A row that is no ordinary one.
  struct Odd {
    enum Kind: Hashable {
      /// One amount and nothing else.
      case lonelyAmount
      /// `1;2;3;4`: numbers of the columns.
      case columnNumbers
      /// One text and nothing else.
      case looseText
      case ruler, repeatedHeader
      /// A cell says that the row is a total.
      case total(column: Int)
    }
    var kind: Kind
    var line: Int
    var start: Int
    /// The literal text of the row, or the value that makes it a total.
    var text: String
  }

  private static let most = 5000

  private(set) var odd: [Odd] = []
  private(set) var oddCount = 0
  private(set) var rowCount = 0
  private(set) var blank = (count: 0, line: 0)
  private(set) var above: [(line: Int, text: String)] = []
  private(set) var unclosed: [Int] = []
  private(set) var literalQuotes = (count: 0, line: 0)
  private(set) var broken = (count: 0, line: 0)
  /// Rows with another number of cells than the header, by that number.
  private(set) var widths: [Int: (count: Int, line: Int)] = [:]
  /// The line of the last ordinary row.
  private(set) var lastOrdinary = 0
  /// Lines of odd rows that are not passed on to the columns.
  private let named: Int
  private let width: Int
  private var lexer = NumberLexer()

  init(header: HeaderGuess) {
    named = header.namedColumns.count
    width = header.names.count
  }

  mutating func notePreamble(_ record: CSVRecord, in text: Bytes) {
    rowCount += 1
    if record.isBlank(in: text) {
      blank.count += 1
    } else if above.count < 50 {
      above.append((record.line, text.slice(record.range).string))
    }
  }

  /// Notes the row, and answers whether its cells are those of an ordinary row.
  mutating func note(_ record: CSVRecord, in text: Bytes, _ structure: RowStructure) -> Bool {
    rowCount += 1
    if record.isBlank(in: text) {
      if blank.count == 0 { blank.line = record.line }
      blank.count += 1
      return false
    }
    if record.problem != nil {
      if unclosed.count < 20 { unclosed.append(record.line) }
      return false
    }
    if structure.isRepeatedHeader(record, in: text) {
      return add(.repeatedHeader, record, text.slice(record.range).string)
    }
    if RowStructure.isRuler(record, in: text) {
      return add(.ruler, record, text.slice(record.range).string)
    }
    if let kind = sparseKind(record, text) {
      return add(kind, record, text.slice(record.range).string)
    }
    if let (column, value) = total(record, text) {
      return add(.total(column: column), record, value)
    }
    noteWidth(record, text)
    for field in record.fields where field.form == .literal {
      if literalQuotes.count == 0 { literalQuotes.line = record.line }
      literalQuotes.count += 1
    }
    lastOrdinary = record.line
    return true
  }

  private mutating func add(_ kind: Odd.Kind, _ record: CSVRecord, _ text: String) -> Bool {
    oddCount += 1
    if odd.count < Self.most {
      odd.append(Odd(kind: kind, line: record.line, start: record.start, text: text))
    }
    return false
  }

  private mutating func noteWidth(_ record: CSVRecord, _ text: Bytes) {
    let count = record.fields.count
    guard count != width else { return }
    let extra =
      count > width && record.fields[width...].contains { !text.trimmed($0.range).isEmpty }
    guard extra || count < named else { return }
    widths[count, default: (0, record.line)].count += 1
  }

  // MARK: Rows with little in them

  private mutating func sparseKind(_ record: CSVRecord, _ text: Bytes) -> Odd.Kind? {
    var filled = 0
    var numbers: [Int] = []
    var amounts = 0
    for field in record.fields {
      let range = text.trimmed(field.range)
      if range.isEmpty { continue }
      filled += 1
      // A row with enough in it is an ordinary one, unless it counts its columns.
      let cell = text.slice(range)
      if let number = Self.smallNumber(cell) {
        numbers.append(number)
        amounts += 1
      } else {
        if filled > 1, amounts < filled - 1 { return nil }
        guard cell.contains(where: ASCII.isDigit) else {
          if filled > 1 { return nil }
          continue
        }
        do throws(NumberFault) {
          try lexer.lex(cell)
          amounts += 1
        } catch {
          if filled > 1 { return nil }
        }
      }
    }
    if numbers.count == filled, Self.isCount(numbers) { return .columnNumbers }
    guard filled == 1, named > 2 || (named == 2 && record.fields.count <= 2) else { return nil }
    return amounts == 1 ? .lonelyAmount : .looseText
  }

  private static func smallNumber(_ cell: Bytes) -> Int? {
    guard cell.count <= 3 else { return nil }
    let digits = cell[0] == ASCII.minus ? cell[1...] : cell[0...]
    guard !digits.isEmpty, digits.allSatisfy(ASCII.isDigit) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 &- ASCII.zero) }
    return cell[0] == ASCII.minus ? -value : value
  }

  /// `1, 2, 3` or `-1, -2, -3`.
  private static func isCount(_ numbers: [Int]) -> Bool {
    guard numbers.count >= 3, let first = numbers.first, abs(first) <= 1 else { return false }
    let step = first < 0 ? -1 : 1
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 == step }
  }

  // MARK: Totals

  private func total(_ record: CSVRecord, _ text: Bytes) -> (Int, String)? {
    for (column, field) in record.fields.enumerated() {
      guard field.end - field.start >= 5, field.end - field.start <= 80 else { continue }
      let range = text.trimmed(field.range)
      guard range.count >= 5, TotalWords.mayBegin(text[range.lowerBound]),
        let certainty = TotalWords.certainty(of: text.slice(range))
      else { continue }
      if certainty == .whole || texts(of: record, text) <= 1 {
        return (column, text.slice(range).string)
      }
    }
    return nil
  }

  /// How many cells of the row hold letters.
  private func texts(of record: CSVRecord, _ text: Bytes) -> Int {
    record.fields.reduce(0) { count, field in
      count + (text.slice(field.range).contains(where: ASCII.isLetter) ? 1 : 0)
    }
  }
}

/// Words that say that a row is the sum of others.
enum TotalWords {
  enum Certainty { case whole, begin }

  private static let whole = [
    "totaal", "total", "grand total", "subtotaal", "sub-totaal", "subtotal", "sub total",
    "eindtotaal", "totaal generaal", "generaal totaal", "totalen", "totals", "totale lasten",
    "totale baten", "totaal lasten", "totaal baten", "totaal uitgaven", "totaal ontvangsten",
    "totaal inkomsten", "totaal programma's", "algemeen totaal", "total general",
  ].map { Array($0.utf8) }
  private static let begins = ["totaal ", "total ", "subtotaal ", "subtotal "].map {
    Array($0.utf8)
  }
  private static let firstLetters = Set("tgseaTGSEA".utf8)

  static func mayBegin(_ byte: UInt8) -> Bool { firstLetters.contains(byte) }

  static func certainty(of cell: Bytes) -> Certainty? {
    var folded = Folding.folded(cell)
    while let last = folded.last, ":.* ".utf8.contains(last) { folded.removeLast() }
    if whole.contains(folded) { return .whole }
    return begins.contains { folded.starts(with: $0) } ? .begin : nil
  }
}
