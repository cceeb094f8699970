import Foundation
import Testing

/// The data model lists 80 kinds of dirt; each has a test that is shown with its number.
@Suite struct DirtTests {
  @Test func everyCaseHasATest() throws {
    var tested: Set<Int> = []
    for file in try Project.files(in: "Tests", ending: "Tests.swift") {
      let text = try Project.text(of: file)
      for match in text.matches(of: /@Test\(\s*"((?:[0-9]+(?:, )?)+)[ b]/) {
        tested.formUnion(match.1.split(separator: ", ").compactMap { Int($0) })
      }
    }
    #expect((1...80).filter { !tested.contains($0) } == [])
  }
}
