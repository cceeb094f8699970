import Civic

/// A walk over a file whose amounts can be read: what they add up to, which rows are the sum of
/// others, which keys tell rows apart.
struct SecondLook {
  /// A row, or rows with the same value, that is the total of others.
  struct Total {
    enum Proof: Equatable {
      /// Equal to the sum of all other rows, in each column of amounts.
      case sumOfRest
      /// Equal to the sum of the rows before it.
      case sumOfRowsAbove
      /// Said in words, and this much off.
      case off(Money)
      /// Said in words; not computed.
      case inWords
    }
    var column: Int?
    var value: String
    var rows: Int
    var line: Int
    var amounts: [Int128]
    var proof: Proof
  }

  let amountColumns: [Int]
  private(set) var sums: [Int128]
  private(set) var readable = 0
  /// Rows without any amount, and with a text where an amount belongs.
  private(set) var withoutAmount = (count: 0, line: 0)
  private(set) var textRows: [(line: Int, text: String, columns: Int)] = []
  private(set) var textRowCount = 0
  private(set) var totals: [Total] = []
  private(set) var equalRows = 0
  private(set) var keys: [KeyCensus]
  private(set) var people: NamesOfPeople?

  private var readers: [AmountReader]
  private var groups: [GroupSums] = []
  private var seen: Set<UInt64> = []

  init(
    _ text: Bytes, delimiter: UInt8, look: FirstLook, amounts: [Int], styles: Styles,
    keys: [[Int]], party: Int?
  ) {
    people = party.map(NamesOfPeople.init)
    amountColumns = amounts
    readers = styles.columns.map { AmountReader($0.style, factor: 1) }
    sums = amounts.map { _ in 0 }
    self.keys = keys.map(KeyCensus.init)
    if styles.areSure, !amounts.isEmpty {
      groups = look.columns.compactMap { column in
        guard !column.values.isOpen, column.values.distinct > 1, column.kind != .number,
          column.kind != .date
        else { return nil }
        return GroupSums(column: column.index, values: column.values, amounts: amounts.count)
      }
    }
    walk(text, delimiter, look, styles.areSure)
    if styles.areSure { findTotals(look) }
  }

  private mutating func walk(
    _ text: Bytes, _ delimiter: UInt8, _ look: FirstLook, _ isSure: Bool
  ) {
    var odd = look.rows.odd[...]
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    var row = amountColumns.map { _ in Int64?.none }
    while scanner.next(into: &record) {
      if record.start <= look.header.record.start || record.isBlank(in: text) { continue }
      if let next = odd.first, next.start == record.start {
        odd.removeFirst()
        if isSure { noteOdd(next, record, text) }
        continue
      }
      if record.problem != nil { continue }
      let texts = readRow(record, text, &row)
      if texts > 0, row.allSatisfy({ $0 == nil }) {
        textRowCount += 1
        if textRows.count < 50 {
          textRows.append((record.line, text.slice(record.range).string, texts))
        }
        continue
      }
      people?.look(at: record, in: text)
      for key in keys.indices { keys[key].count(record, in: text) }
      if !seen.insert(Self.hash(text.slice(record.range))).inserted { equalRows += 1 }
    }
  }

  /// Reads the amounts of a row; answers how many of them are texts.
  private mutating func readRow(
    _ record: CSVRecord, _ text: Bytes, _ row: inout [Int64?]
  ) -> Int {
    var texts = 0
    var hasAmount = false
    for (i, column) in amountColumns.enumerated() {
      row[i] = nil
      guard column < record.fields.count else { continue }
      let cell = text.slice(text.trimmed(record.fields[column].range))
      if cell.isEmpty { continue }
      do throws(NumberFault) {
        let cents = try readers[i].cents(cell)
        row[i] = cents
        sums[i] += Int128(cents)
        hasAmount = true
      } catch {
        if error == .notANumber, !MissingWords.isKnown(cell),
          cell.filter(ASCII.isLetter).count > 3
        {
          texts += 1
        }
      }
    }
    guard hasAmount else {
      if texts == 0 {
        if withoutAmount.count == 0 { withoutAmount.line = record.line }
        withoutAmount.count += 1
      }
      return texts
    }
    readable += 1
    for group in groups.indices { groups[group].add(row, of: record, in: text) }
    return texts
  }

  private mutating func noteOdd(_ odd: RowCensus.Odd, _ record: CSVRecord, _ text: Bytes) {
    let column: Int?
    switch odd.kind {
    case .total(let at): column = at
    case .lonelyAmount: column = nil
    case .columnNumbers, .looseText, .ruler, .repeatedHeader: return
    }
    var amounts = amountColumns.map { _ in Int128(0) }
    for (i, at) in amountColumns.enumerated() where at < record.fields.count {
      let cell = text.slice(text.trimmed(record.fields[at].range))
      if cell.isEmpty { continue }
      do throws(NumberFault) {
        amounts[i] = Int128(try readers[i].cents(cell))
      } catch {
        continue
      }
    }
    let isEqual = amounts == sums && amounts.contains { $0 != 0 }
    if let known = totals.firstIndex(where: {
      column != nil && $0.column == column && $0.value == odd.text
    }) {
      totals[known].rows += 1
      totals[known].proof = .inWords
      for i in amounts.indices { totals[known].amounts[i] += amounts[i] }
      return
    }
    let difference = zip(amounts, sums).map { $0 - $1 }.first { $0 != 0 } ?? 0
    totals.append(
      Total(
        column: column, value: column == nil ? "" : odd.text, rows: 1, line: record.line,
        amounts: amounts,
        proof: isEqual
          ? .sumOfRowsAbove : .off(Money(cents: Int64(clamping: difference)))))
  }

  /// Values whose rows are together what all others are: `Nederland` beside the municipalities.
  private mutating func findTotals(_ look: FirstLook) {
    for group in groups {
      if let index = group.half(of: sums) {
        let entry = look.columns[group.column].values
        let value = entry.text(at: index)
        let found = entry.entries.first { $0.text == value }
        totals.append(
          Total(
            column: group.column, value: value, rows: found?.count ?? 0, line: found?.line ?? 0,
            amounts: group.sums(of: index), proof: .sumOfRest))
      }
    }
    groups = []
  }

  private static func hash(_ row: Bytes) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in row { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

/// The sums of the amounts for each value of a column.
struct GroupSums {
  let column: Int
  private let values: ValueCensus
  private let width: Int
  private var sums: [Int128]

  init(column: Int, values: ValueCensus, amounts: Int) {
    self.column = column
    self.values = values
    width = amounts
    sums = Array(repeating: 0, count: values.distinct * amounts)
  }

  mutating func add(_ row: [Int64?], of record: CSVRecord, in text: Bytes) {
    guard column < record.fields.count,
      let index = values.index(of: text.slice(text.trimmed(record.fields[column].range)))
    else { return }
    for (i, cents) in row.enumerated() { sums[index * width + i] += Int128(cents ?? 0) }
  }

  func sums(of index: Int) -> [Int128] { Array(sums[index * width..<(index + 1) * width]) }

  /// The value that holds half of all amounts in each column; a file of two rows proves nothing.
  func half(of total: [Int128]) -> Int? {
    guard values.distinct > 2, total.contains(where: { $0 != 0 }) else { return nil }
    return (0..<values.distinct).first { index in
      (0..<width).allSatisfy { sums[index * width + $0] * 2 == total[$0] }
    }
  }
}

/// Counts how often a key comes back.
struct KeyCensus {
  let columns: [Int]
  private var table = ByteTable()
  private var key: [UInt8] = []
  private(set) var rows = 0
  private(set) var doubles = 0
  private(set) var empty = 0
  private(set) var first: (text: String, line: Int)?

  init(_ columns: [Int]) { self.columns = columns }

  mutating func count(_ record: CSVRecord, in text: Bytes) {
    rows += 1
    key.removeAll(keepingCapacity: true)
    for column in columns {
      guard column < record.fields.count else { continue }
      key.append(contentsOf: text.slice(text.trimmed(record.fields[column].range)))
      key.append(0x1F)
    }
    if key.allSatisfy({ $0 == 0x1F }) {
      empty += 1
      return
    }
    let before = table.count
    key.withUnsafeBufferPointer { _ = table.insert($0) }
    guard table.count == before else { return }
    doubles += 1
    if first == nil {
      let words = key.split(separator: 0x1F).map { String(decoding: $0, as: UTF8.self) }
      first = (words.joined(separator: " + "), record.line)
    }
  }

  /// Whether a check takes it as a key: at most one row in a hundred is a double.
  var isSound: Bool { empty == 0 && doubles * 100 <= rows }
}
