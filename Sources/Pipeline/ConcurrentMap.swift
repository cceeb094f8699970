extension Array where Element: Sendable {
  /// The only task group of the pipeline: at most `width` at once, results in the order of the
  /// input. `done` is told how many are ready, one call at a time.
  func concurrentMap<Result: Sendable>(
    width: Int, done: (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) throws -> Result
  ) async throws -> [Result] {
    // Chunks, since a page takes less time than a task costs.
    let size = Swift.max(1, Swift.min(64, count / (width * 4)))
    let starts = Swift.Array(stride(from: 0, to: count, by: size))
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let number = next
        let chunk = self[starts[number]..<Swift.min(count, starts[number] + size)]
        next += 1
        group.addTask { (number, try chunk.map(transform)) }
      }
      for _ in 0..<width { add() }
      var results = Swift.Array<[Result]?>(repeating: nil, count: starts.count)
      var ready = 0
      while let (number, chunk) = try await group.next() {
        results[number] = chunk
        ready += chunk.count
        done(ready)
        add()
      }
      return results.flatMap { $0 ?? [] }
    }
  }
}
