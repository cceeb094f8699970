import Testing

@testable import Pipeline

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 63, 64, 65, 256, 257, 1000], [1, 2, 3, 8])
  func resultsComeInTheOrderOfTheInput(count: Int, width: Int) async throws {
    let input = Array(0..<count)
    let found = try await input.concurrentMap(width: width) { "\($0 * 3)" }
    #expect(found == input.map { "\($0 * 3)" })
  }

  @Test func oneAndEightAtOnceGiveTheSame() async throws {
    let input = (0..<500).map { String(repeating: "x", count: $0 * 7919 % 97) }
    // The later ones are done first.
    let work: @Sendable (String) -> Int = { text in
      (0..<(100 - text.count) * 20).reduce(text.count) { ($0 &* 31 &+ $1) % 9973 }
    }
    let one = try await input.concurrentMap(width: 1, work)
    let eight = try await input.concurrentMap(width: 8, work)
    #expect(one == eight && one == input.map(work))
  }

  private struct Failure: Error, Equatable { var at: Int }

  @Test(arguments: [0, 1, 499, 999], [1, 8])
  func anErrorIsThrownOn(at position: Int, width: Int) async {
    let error = await #expect(throws: Failure.self) {
      try await Array(0..<1000).concurrentMap(width: width) { number in
        if number == position { throw Failure(at: number) }
        return number
      }
    }
    #expect(error == Failure(at: position))
  }

  @Test(arguments: [1, 8]) func tellsHowManyAreReady(width: Int) async throws {
    var told: [Int] = []
    _ = try await Array(0..<300).concurrentMap(width: width, done: { told.append($0) }) { $0 }
    #expect(told.last == 300)
    #expect(told == told.sorted() && Set(told).count == told.count)
  }

  @Test func nothingIsDoneTwiceOrLeftOut() async throws {
    let found = try await Array(0..<777).concurrentMap(width: 5) { $0 }
    #expect(found == Array(0..<777))
  }
}
