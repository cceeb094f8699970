import Testing

@testable import Pages

@Suite struct RelationsTests {
  @Test func thoseThatShareTheMostComeFirst() {
    let found = Relations.nearest(
      [["groen", "jeugd"], ["groen"], ["zorg"], ["jeugd", "groen"]], atMost: 4)
    #expect(found == [[3, 1], [3, 0], [], [0, 1]])
  }

  @Test func neverMoreThanTheLimitAndNeverItself() {
    let labels = Array(repeating: ["groen", "groen", "jeugd"], count: 50)
    let found = Relations.nearest(labels, atMost: 4)
    #expect(found.allSatisfy { $0.count == 4 })
    #expect(found.enumerated().allSatisfy { !$0.element.contains($0.offset) })
    #expect(found[48] == [49, 0, 1, 2])
  }

  @Test(arguments: [0, 1]) func smallLists(count: Int) {
    let labels = Array(repeating: ["groen"], count: count)
    #expect(Relations.nearest(labels, atMost: 4) == Array(repeating: [], count: count))
  }

  @Test func withoutLabelsNothingIsNear() {
    #expect(Relations.nearest([[], []], atMost: 4) == [[], []])
  }

  @Test func noneAreAskedFor() {
    #expect(Relations.nearest([["a"], ["a"]], atMost: 0) == [[], []])
  }
}

@Suite struct VoteBarTests {
  @Test(arguments: [
    (3, 8, "37.5%"), (8, 8, "100.0%"), (0, 8, "0%"), (-1, 8, "0%"), (1, 0, "100.0%"),
    (Int.max, Int.max, "100.0%"), (1, 3000, "0.0%"),
  ])
  func length(votes: Int, most: Int, text: String) {
    #expect(RoundPage.bar(votes, of: most) == text)
  }
}
