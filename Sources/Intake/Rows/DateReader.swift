import Civic

/// Reads the dates of a column: ISO 8601, or the form that the sidecar declares.
struct DateReader {
  private enum Part: Equatable {
    case day, month, monthName, year, shortYear
    case literal(UInt8)
  }

  /// The form `excel`: days since 30 December 1899.
  private let isSerial: Bool
  private let parts: [Part]
  private let takesTime: Bool

  /// `nil` when the form has no day, month and year, or has them twice.
  init?(form: String?) {
    guard let form else {
      parts = [
        .year, .literal(ASCII.minus), .month, .literal(ASCII.minus), .day,
      ]
      (isSerial, takesTime) = (false, true)
      return
    }
    takesTime = false
    if form == "excel" {
      (isSerial, parts) = (true, [])
      return
    }
    var parts: [Part] = []
    var letters = Array(form.utf8)[...]
    while let letter = letters.first {
      let run = letters.prefix { $0 == letter }.count
      switch letter {
      case UInt8(ascii: "d") where run <= 2: parts.append(.day)
      case UInt8(ascii: "M") where run <= 2: parts.append(.month)
      case UInt8(ascii: "M") where run == 3: parts.append(.monthName)
      case UInt8(ascii: "y") where run == 4: parts.append(.year)
      case UInt8(ascii: "y") where run == 2: parts.append(.shortYear)
      case _ where ASCII.isLetter(letter): return nil
      default: parts += Array(repeating: .literal(letter), count: run)
      }
      letters.removeFirst(run)
    }
    let kinds = [[Part.day], [.month, .monthName], [.year, .shortYear]]
    guard kinds.allSatisfy({ kind in parts.filter(kind.contains).count == 1 }) else { return nil }
    (self.parts, isSerial) = (parts, false)
  }

  /// Whether the cell is written as a day with its year: `1900-04-03`, `31/12/2024`. The day need
  /// not exist: spreadsheets know a 29 February 1900.
  static func isDay(_ cell: Bytes) -> Bool {
    let marks: [Int]
    switch (cell.count, cell.firstIndex { !ASCII.isDigit($0) }) {
    case (10, 4?): marks = [4, 7]
    case (10, 2?): marks = [2, 5]
    default: return false
    }
    return cell.indices.allSatisfy { i in
      marks.contains(i) ? "-/.".utf8.contains(cell[i]) : ASCII.isDigit(cell[i])
    }
  }

  func date(_ cell: Bytes) -> CivicDate? {
    if isSerial { return Self.date(serial: cell) }
    var i = 0
    var (year, month, day) = (0, 0, 0)
    for (index, part) in parts.enumerated() {
      // Digits that follow each other without a mark have a fixed width: `20250311`.
      let isPacked =
        (index + 1 < parts.count && !Self.isMark(parts[index + 1]))
        || (index > 0 && !Self.isMark(parts[index - 1]))
      switch part {
      case .literal(let byte):
        guard i < cell.count, cell[i] == byte else { return nil }
        i += 1
      case .day:
        guard let value = Self.digits(cell, &i, isPacked ? 2...2 : 1...2) else { return nil }
        day = value
      case .month:
        guard let value = Self.digits(cell, &i, isPacked ? 2...2 : 1...2) else { return nil }
        month = value
      case .monthName:
        guard let value = Self.month(cell, &i) else { return nil }
        month = value
      case .year:
        guard let value = Self.digits(cell, &i, 4...4) else { return nil }
        year = value
      case .shortYear:
        guard let value = Self.digits(cell, &i, 2...2) else { return nil }
        year = value < 70 ? 2000 + value : 1900 + value
      }
    }
    let isTime = takesTime && i < cell.count && (cell[i] == UInt8(ascii: "T") || cell[i] == 0x20)
    guard i == cell.count || isTime else { return nil }
    return CivicDate(year: year, month: month, day: day)
  }

  /// The common forms that read the text, for advice.
  static func forms(reading cell: Bytes) -> [String] {
    common.filter { DateReader(form: $0)?.date(cell) != nil }
  }

  /// The forms that are told apart, the plainest first.
  static let common = [
    "dd-MM-yyyy", "MM-dd-yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "yyyyMMdd",
    "yyyy/MM/dd", "dd-MM-yy", "MM/dd/yy", "dd/MM/yy", "dd.MM.yy", "d MMM yyyy", "dd-MMM-yy",
    "dd-MMM-yyyy", "excel",
  ]

  private static func isMark(_ part: Part) -> Bool {
    if case .literal = part { true } else { false }
  }

  private static func digits(_ cell: Bytes, _ i: inout Int, _ width: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while i < cell.count, count < width.upperBound, ASCII.isDigit(cell[i]) {
      value = value * 10 + Int(cell[i] &- ASCII.zero)
      i += 1
      count += 1
    }
    return width.contains(count) ? value : nil
  }

  /// Dutch and English, short or whole: `mrt`, `maart`, `mar.`.
  private static func month(_ cell: Bytes, _ i: inout Int) -> Int? {
    let start = i
    while i < cell.count, ASCII.isLetter(cell[i]) { i += 1 }
    let word = cell.slice(start..<i).map(ASCII.lowered)
    if i < cell.count, cell[i] == ASCII.dot { i += 1 }
    return months.firstIndex { names in names.contains { $0.utf8.elementsEqual(word) } }
      .map { $0 + 1 }
  }

  private static let months = [
    ["jan", "januari", "january"], ["feb", "februari", "february"],
    ["mrt", "maart", "mar", "march"], ["apr", "april"], ["mei", "may"], ["jun", "juni", "june"],
    ["jul", "juli", "july"], ["aug", "augustus", "august"], ["sep", "sept", "september"],
    ["okt", "oktober", "oct", "october"], ["nov", "november"], ["dec", "december"],
  ]

  /// The number of a month by its Dutch or English name.
  static func month(named word: some Sequence<UInt8>) -> Int? {
    let word = word.map(ASCII.lowered)
    return months.firstIndex { names in names.contains { $0.utf8.elementsEqual(word) } }
      .map { $0 + 1 }
  }

  /// Serial 61 is 1 March 1900; before it Excel counts a day that never was.
  private static func date(serial cell: Bytes) -> CivicDate? {
    var i = 0
    guard let days = digits(cell, &i, 1...6), days >= 61 else { return nil }
    // The decimals are the time of day.
    if i < cell.count {
      guard cell[i] == ASCII.dot, i + 1 < cell.count else { return nil }
      i += 1
      while i < cell.count, ASCII.isDigit(cell[i]) { i += 1 }
      guard i == cell.count else { return nil }
    }
    // Days to civil date (Howard Hinnant), with 1 March 0000 as day zero.
    let z = days + 693_899
    let era = z / 146_097
    let dayOfEra = z % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * m + 2) / 5 + 1
    let month = m < 10 ? m + 3 : m - 9
    return CivicDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
