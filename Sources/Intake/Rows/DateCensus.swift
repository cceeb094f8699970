import Civic

/// A date in a file that shows how its column is written.
struct DateSample: Equatable {
  var line: Int
  var recordStart: Int
  var range: Range<Int>
}

/// Asks the dates of a column which forms can read them. As with amounts, a cell is never judged
/// alone: 03/04/2024 is a day in March or in April, and only the other cells can say.
struct DateCensus {
  enum Verdict: Equatable {
    /// The form, `nil` for ISO 8601, and the cell that left no other; `nil` when none was needed.
    case decided(String?, by: DateSample?)
    /// Two forms read all cells, and this one is another day in each.
    case ambiguous(DateSample, String, String)
  }

  private static let forms: [String?] = [nil] + DateReader.common.map { $0 }
  private static let readers = forms.map { form in DateReader(form: form) }
  /// Serial numbers from 1970 to 2099; what lies outside is a number that is no date.
  private static let serials = 25_569...73_050

  private var votes: [Int] = Array(repeating: 0, count: forms.count)
  /// Forms that have read every date so far, as bits.
  private var alive: UInt32 = (1 << UInt32(forms.count)) - 1
  private var decision: DateSample?
  private var doubts: [(one: Int, other: Int, sample: DateSample)] = []

  mutating func count(_ range: Range<Int>, of text: Bytes, in record: CSVRecord) {
    let cell = text.slice(range)
    // Nearly all cells are read by the one form that is left.
    if alive.nonzeroBitCount == 1, Self.date(cell, alive.trailingZeroBitCount) != nil {
      votes[alive.trailingZeroBitCount] += 1
      return
    }
    var bits: UInt32 = 0
    var first: (form: Int, date: CivicDate)?
    for form in Self.forms.indices {
      guard let date = Self.date(cell, form) else { continue }
      bits |= 1 << UInt32(form)
      votes[form] += 1
      guard let earlier = first else {
        first = (form, date)
        continue
      }
      let isNew = !doubts.contains { $0.one == earlier.form && $0.other == form }
      if earlier.date != date, isNew {
        doubts.append((earlier.form, form, sample(range, record)))
      }
    }
    guard bits != 0, bits & alive != alive else { return }
    if bits & alive != 0 {
      alive &= bits
      decision = sample(range, record)
    }
  }

  /// The form that reads the most cells. What it does not read is told cell by cell.
  var verdict: Verdict {
    let most = votes.max() ?? 0
    guard most > 0 else { return .decided(nil, by: nil) }
    let best = votes.indices.filter { votes[$0] == most }
    guard let first = best.first else { return .decided(nil, by: nil) }
    let doubt = doubts.first { $0.one == first && best.contains($0.other) }
    if first > 0, let doubt {
      return .ambiguous(doubt.sample, Self.name(doubt.one), Self.name(doubt.other))
    }
    return .decided(Self.forms[first], by: decision)
  }

  private static func name(_ form: Int) -> String { forms[form] ?? "yyyy-MM-dd" }

  private static func date(_ cell: Bytes, _ form: Int) -> CivicDate? {
    guard let date = readers[form]?.date(cell) else { return nil }
    guard forms[form] == "excel" else { return date }
    let serial = cell.prefix { ASCII.isDigit($0) }.reduce(0) { $0 * 10 + Int($1 &- ASCII.zero) }
    return serials.contains(serial) ? date : nil
  }

  private func sample(_ range: Range<Int>, _ record: CSVRecord) -> DateSample {
    DateSample(line: record.line, recordStart: record.start, range: range)
  }
}
