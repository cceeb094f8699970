import Markup
import Testing

@testable import Pages

@Suite struct RowPagesTests {
  private func rowPages(_ lines: [[Int]]) throws -> RowPages {
    let (ledger, sources, path) = try Kit.ledger(lines)
    defer { Kit.remove(path) }
    return try RowPages(of: sources, in: ledger, at: Paths(Kit.dutch))
  }

  @Test(arguments: [
    (0, 0), (1, 1), (99, 1), (100, 1), (101, 2), (200, 2), (201, 3), (1000, 10),
  ])
  func countsPages(rows: Int, pages: Int) throws {
    #expect(try rowPages([Array(1..<rows + 1)]).count(of: 1) == pages)
  }

  @Test func pagesHoldEveryLineOnce() throws {
    // Rows that take up more than one line of the file, and a gap.
    let lines = (0..<350).map { $0 * 3 + ($0 > 250 ? 40 : 2) }
    let pages = try rowPages([lines])
    var covered: [Int] = []
    for page in 1...pages.count(of: 1) {
      let range = pages.lines(on: page, of: 1)
      let here = lines.filter(range.contains)
      #expect(here.count == (page == 4 ? 50 : RowPages.size))
      #expect(range.lowerBound == here.first)
      for line in here { #expect(pages.page(of: line, in: 1) == page) }
      covered += here
    }
    #expect(covered == lines)
    // A line inside a row of several lines stands where the row stands.
    #expect(pages.page(of: lines[99] + 1, in: 1) == 1)
    #expect(pages.page(of: lines[100] + 2, in: 1) == 2)
  }

  @Test(arguments: [(Int.min, 1), (0, 1), (1, 1), (100, 1), (101, 2), (150, 2), (.max, 2)])
  func linesOutsideTheFileHaveAPageToo(line: Int, page: Int) throws {
    #expect(try rowPages([Array(1...150)]).page(of: line, in: 1) == page)
  }

  @Test func oneRowIsOnePage() throws {
    let pages = try rowPages([[7]])
    #expect(pages.count(of: 1) == 1 && pages.lines(on: 1, of: 1) == 7...7)
  }

  @Test func aSourceWithoutRowsHasNoPages() throws {
    let pages = try rowPages([[], [1]])
    #expect(pages.count(of: 1) == 0 && pages.page(of: 1, in: 1) == 1)
    #expect(pages.count(of: 2) == 1)
  }

  @Test func anAddressNamesSourcePageAndLine() throws {
    let pages = try rowPages([Array(1...5), Array(1...250)])
    #expect(pages.address(of: 3, in: 1) == Address("/bronnen/s1/rijen/1/", fragment: "r3"))
    #expect(pages.address(of: 101, in: 2) == Address("/bronnen/s2/rijen/2/", fragment: "r101"))
    #expect(pages.address(of: 250, in: 2) == Address("/bronnen/s2/rijen/3/", fragment: "r250"))
  }
}
