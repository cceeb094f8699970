import Civic

/// Why a cell is no amount.
enum NumberFault: Error, Hashable {
  case notANumber, scientific, spreadsheetError, percentage, pending, dash
  /// A day, which a spreadsheet made of the number.
  case date
  /// Only `#` signs: the column of the spreadsheet was too narrow.
  case tooNarrow
  /// The row does not say in a known way what one is worth.
  case unit
  /// A number, but not in the style of its column.
  case otherStyle
  /// A minus where the sidecar says that none stands.
  case otherSign
  case tooLarge
}

/// A number as it is written: its digits and marks in plain ASCII, its sign apart.
struct NumberLexer {
  enum Sign { case none, leading, trailing, parentheses, credit, debit }

  /// Digits, dots, commas, apostrophes and spaces.
  private(set) var core: [UInt8] = []
  private(set) var sign = Sign.none
  /// `15.000,-`: the mark at the end stands before no cents.
  private(set) var endsInMark = false

  /// No amount is longer.
  private static let longest = 64
  private static let currency: UInt8 = 1

  var isNegative: Bool {
    switch sign {
    case .none, .debit: false
    case .leading, .trailing, .parentheses, .credit: true
    }
  }

  mutating func lex(_ cell: Bytes) throws(NumberFault) {
    sign = .none
    endsInMark = false
    guard cell.count <= Self.longest, plain(cell) else { throw Self.fault(of: cell) }
    var range = 0..<core.count
    guard stripStart(&range), stripEnd(&range), !range.isEmpty else {
      throw Self.fault(of: cell)
    }
    var digits = 0
    for i in range {
      switch core[i] {
      case 0x30...0x39: digits += 1
      case ASCII.dot, ASCII.comma, ASCII.space, ASCII.apostrophe: break
      default: throw Self.fault(of: cell)
      }
    }
    guard digits > 0 else { throw Self.fault(of: cell) }
    core.removeSubrange(range.upperBound...)
    core.removeSubrange(..<range.lowerBound)
  }

  /// Writes the cell in plain ASCII: one space, one minus, one apostrophe, one currency sign.
  private mutating func plain(_ cell: Bytes) -> Bool {
    core.removeAll(keepingCapacity: true)
    var i = 0
    while i < cell.count {
      let byte = cell[i]
      if byte < 0x80 {
        core.append(byte == UInt8(ascii: "$") ? Self.currency : byte)
        i += 1
      } else if let width = cell.widthOfSpace(at: i, before: cell.count) {
        core.append(ASCII.space)
        i += width
      } else if i + 1 < cell.count, byte == 0xC2, cell[i + 1] == 0xA3 {
        core.append(Self.currency)
        i += 2
      } else if i + 2 < cell.count, byte == 0xE2 {
        switch (cell[i + 1], cell[i + 2]) {
        case (0x82, 0xAC): core.append(Self.currency)
        case (0x88, 0x92), (0x80, 0x93): core.append(ASCII.minus)
        case (0x80, 0x99): core.append(ASCII.apostrophe)
        default: return false
        }
        i += 3
      } else {
        return false
      }
    }
    return true
  }

  private mutating func stripStart(_ range: inout Range<Int>) -> Bool {
    while let byte = range.first.map({ core[$0] }) {
      if byte == ASCII.space || byte == Self.currency {
        range.removeFirst()
      } else if byte == ASCII.minus || byte == UInt8(ascii: "+") {
        guard sign == .none else { return false }
        sign = byte == ASCII.minus ? .leading : .debit
        range.removeFirst()
      } else if byte == UInt8(ascii: "(") {
        guard sign == .none else { return false }
        sign = .parentheses
        range.removeFirst()
      } else if let length = letters(in: range.prefix(3), are: ["eur", "gbp", "usd"]) {
        range = range.lowerBound + length..<range.upperBound
      } else {
        return true
      }
    }
    return true
  }

  private mutating func stripEnd(_ range: inout Range<Int>) -> Bool {
    var isOpen = sign == .parentheses
    while let byte = range.last.map({ core[$0] }) {
      if byte == ASCII.space || byte == Self.currency {
        range.removeLast()
      } else if byte == UInt8(ascii: ")") {
        guard isOpen else { return false }
        isOpen = false
        range.removeLast()
      } else if byte == ASCII.minus {
        guard stripTrailingMinus(&range) else { return false }
      } else if letters(in: range.suffix(3), are: ["eur", "gbp", "usd"]) != nil {
        range.removeLast(3)
      } else if letters(in: range.suffix(2), are: ["cr", "dr"]) != nil {
        guard sign == .none else { return false }
        sign = ASCII.lowered(core[range.upperBound - 2]) == UInt8(ascii: "c") ? .credit : .debit
        range.removeLast(2)
      } else {
        break
      }
    }
    return !isOpen
  }

  /// After a mark a minus says that there are no cents; elsewhere it is the sign.
  private mutating func stripTrailingMinus(_ range: inout Range<Int>) -> Bool {
    var rest = range
    while let last = rest.last, core[last] == ASCII.minus { rest.removeLast() }
    let isMark = rest.last.map { core[$0] == ASCII.comma || core[$0] == ASCII.dot } ?? false
    if isMark {
      endsInMark = true
    } else {
      guard sign == .none, range.count - rest.count == 1 else { return false }
      sign = .trailing
    }
    range = rest
    return true
  }

  private func letters(in range: Range<Int>, are words: [String]) -> Int? {
    for word in words where word.utf8.elementsEqual(core[range].lazy.map(ASCII.lowered)) {
      return word.utf8.count
    }
    return nil
  }

  private static func fault(of cell: Bytes) -> NumberFault {
    let text = cell.prefix(longest).filter { $0 > ASCII.space }.map(ASCII.lowered)
    if text.count > 1, text.allSatisfy({ $0 == UInt8(ascii: "#") }) { return .tooNarrow }
    if DateReader.isDay(cell) { return .date }
    if text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: "=") {
      return .spreadsheetError
    }
    if text.last == UInt8(ascii: "%") { return .percentage }
    if text.elementsEqual("pm".utf8) || text.elementsEqual("p.m.".utf8)
      || text.elementsEqual("p.m".utf8)
    {
      return .pending
    }
    if !text.isEmpty, text.allSatisfy({ $0 == ASCII.minus }) { return .dash }
    if text.elementsEqual([0xE2, 0x80, 0x93]) || text.elementsEqual([0xE2, 0x80, 0x94]) {
      return .dash
    }
    let parts = text.split(separator: UInt8(ascii: "e"), omittingEmptySubsequences: false)
    if parts.count == 2,
      parts.allSatisfy({ part in
        part.contains(where: ASCII.isDigit)
          && part.allSatisfy { ASCII.isDigit($0) || "+-.,".utf8.contains($0) }
      })
    {
      return .scientific
    }
    return .notANumber
  }
}
