import Markup
import Testing

@testable import Pages

@Suite struct PaginationTests {
  private func pagination(_ current: Int, of count: Int) -> Pagination? {
    Pagination(current, of: count, words: Kit.dutch) { Address("/lijst/\($0)/") }
  }

  @Test(arguments: [0, 1]) func onePageNeedsNoWay(count: Int) {
    #expect(pagination(1, of: count) == nil)
  }

  @Test(arguments: [
    (1, 2, "1*,2"), (2, 2, "1,2*"), (1, 5, "1*,2,3,…5"), (3, 5, "1,2,3*,4,5"),
    (1, 20, "1*,2,3,…20"), (4, 20, "1,2,3,4*,5,6,…20"), (10, 20, "1,…8,9,10*,11,12,…20"),
    (17, 20, "1,…15,16,17*,18,19,20"), (20, 20, "1,…18,19,20*"),
    (600, 1200, "1,…598,599,600*,601,602,…1.200"),
  ])
  func steps(current: Int, count: Int, way: String) throws {
    let found = try #require(pagination(current, of: count))
    let written = found.steps.map {
      ($0.isAfterGap ? "…" : "") + $0.label + ($0.isCurrent ? "*" : "")
    }
    #expect(written.joined(separator: ",") == way)
    #expect(found.previous == (current > 1 ? Address("/lijst/\(current - 1)/") : nil))
    #expect(found.next == (current < count ? Address("/lijst/\(current + 1)/") : nil))
    // The page that is open is no link; each other step is.
    #expect(found.steps.allSatisfy { ($0.url == nil) == $0.isCurrent })
    #expect(found.steps.last?.label == found.count)
  }
}
