internal import Civic
internal import Ledger
public import Markup

/// On which page each row of each source stands, so that an amount can lead to its row.
public struct RowPages: Sendable {
  /// Rows on one page.
  public static let size = 100

  private let paths: Paths
  private let ids: [String]
  /// For each source the line of the first row of each page.
  private let firstLines: [[Int]]
  private let lastLines: [Int]

  init(of sources: [Source], in ledger: Ledger, at paths: Paths) throws(LedgerError) {
    self.paths = paths
    ids = sources.map(\.id)
    var firstLines: [[Int]] = []
    var lastLines: [Int] = []
    for number in sources.indices {
      let lines = try ledger.answers(to: LinesOfSource(source: number + 1)).map(\.line)
      firstLines.append(stride(from: 0, to: lines.count, by: Self.size).map { lines[$0] })
      lastLines.append(lines.last ?? 0)
    }
    self.firstLines = firstLines
    self.lastLines = lastLines
  }

  /// How many pages a source has.
  public func count(of source: Int) -> Int { firstLines[source - 1].count }

  /// The lines on a page, numbered from one.
  public func lines(on page: Int, of source: Int) -> ClosedRange<Int> {
    let firsts = firstLines[source - 1]
    let last = page < firsts.count ? firsts[page] - 1 : lastLines[source - 1]
    return firsts[page - 1]...max(last, firsts[page - 1])
  }

  /// The number of the page that holds a line.
  public func page(of line: Int, in source: Int) -> Int {
    let firsts = firstLines[source - 1]
    var low = 0
    var high = firsts.count
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// Where a row stands: its page, and its line as the fragment.
  public func address(of line: Int, in source: Int) -> Address {
    paths.rows(page(of: line, in: source), of: ids[source - 1]).anchored(Self.fragment(of: line))
  }

  public static func fragment(of line: Int) -> String { "r\(line)" }
}
