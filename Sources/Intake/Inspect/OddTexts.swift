/// The texts of a column that are not what the rest of it is, each with its number and first line.
struct OddTexts {
  struct Entry {
    var text: String
    var count: Int
    var line: Int
  }
  private static let most = 200

  private var table = ByteTable()
  private var counts: [Int] = []
  private var lines: [Int] = []
  private(set) var total = 0

  mutating func count(_ cell: Bytes, line: Int) {
    total += 1
    if let index = table.index(of: cell) {
      counts[index] += 1
    } else if counts.count < Self.most {
      table.insert(cell)
      counts.append(1)
      lines.append(line)
    }
  }

  /// The commonest first; equal ones in the order of the file.
  var entries: [Entry] {
    counts.indices.map { index in
      Entry(
        text: String(decoding: table.bytes(at: index), as: UTF8.self), count: counts[index],
        line: lines[index])
    }.sorted { ($1.count, $0.line) < ($0.count, $1.line) }
  }
}

/// The different values of a column, as long as there are few of them.
struct ValueCensus {
  static let most = 4000

  private var table = ByteTable()
  private var counts: [Int] = []
  private var lines: [Int] = []
  private(set) var seen = 0
  /// There are more different values than are kept.
  private(set) var isOpen = false

  mutating func count(_ cell: Bytes, line: Int) {
    guard !isOpen else { return }
    seen += 1
    let index = table.insert(cell)
    if index == counts.count {
      counts.append(1)
      lines.append(line)
      if counts.count > Self.most { isOpen = true }
    } else {
      counts[index] += 1
    }
  }

  var distinct: Int { counts.count }
  func index(of cell: Bytes) -> Int? { table.index(of: cell) }

  /// Values with their number and first line, the commonest first.
  var entries: [OddTexts.Entry] {
    counts.indices.map { index in
      OddTexts.Entry(text: text(at: index), count: counts[index], line: lines[index])
    }.sorted { ($1.count, $0.line) < ($0.count, $1.line) }
  }

  func text(at index: Int) -> String {
    String(decoding: table.bytes(at: index), as: UTF8.self)
  }

  /// Whether nearly every cell so far was another one, as in a column of numbers of files.
  var isNearlyUnique: Bool { seen > 0 && distinct * 10 >= seen * 4 }
}
