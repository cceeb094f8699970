import Civic

/// Asks the cells of a column in which forms they are dates.
struct DateTally {
  /// A column is looked at whole only when this many of its first cells are dates.
  private static let sample = 400

  private var readers: [(form: String?, reader: DateReader, count: Int)] = []
  private(set) var asked = 0
  private(set) var first: (text: String, line: Int)?
  private(set) var odd = OddTexts()
  private var isClosed = false

  private static let forms: [String?] = [
    nil, "dd-MM-yyyy", "MM-dd-yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "yyyyMMdd",
    "yyyy/MM/dd", "dd-MM-yy", "MM/dd/yy", "dd/MM/yy", "dd.MM.yy", "d MMM yyyy", "dd-MMM-yy",
    "dd-MMM-yyyy",
  ]

  init() {
    readers = Self.forms.compactMap { form in
      DateReader(form: form).map { (form, $0, 0) }
    }
  }

  mutating func count(_ cell: Bytes, line: Int) {
    guard !isClosed else { return }
    asked += 1
    var isDate = false
    // A date has a digit, and is short.
    if cell.count <= 24, cell.count >= 6, cell.contains(where: ASCII.isDigit) {
      for i in readers.indices where readers[i].reader.date(cell) != nil {
        readers[i].count += 1
        isDate = true
      }
    }
    if isDate {
      if first == nil { first = (cell.string, line) }
    } else {
      odd.count(cell, line: line)
    }
    if asked == Self.sample { settle() }
  }

  private mutating func settle() {
    let best = readers.map(\.count).max() ?? 0
    if best * 10 < asked * 6 {
      isClosed = true
    } else {
      readers.removeAll { $0.count * 2 < best }
    }
  }

  /// The forms that read the most cells, when that is most of them; more than one is a doubt.
  var forms: [String?] {
    let best = readers.map(\.count).max() ?? 0
    guard !isClosed, best > 0, best * 10 >= asked * 6 else { return [] }
    let fit = readers.filter { $0.count == best }
    // `2024-01-05` with a form of its own and packed dates: ISO needs no declaration.
    if fit.contains(where: { $0.form == nil }) { return [nil] }
    return fit.map(\.form)
  }

  var isDate: Bool { !forms.isEmpty }
  /// How many cells the best form reads.
  var readable: Int { isDate ? readers.map(\.count).max() ?? 0 : 0 }

  /// What the first date is in each form, as a day.
  func day(of text: String, form: String?) -> CivicDate? {
    var text = text
    return text.withUTF8 { DateReader(form: form)?.date($0) }
  }
}
