/// Leaves out the corners of a ring that nobody would see (Ramer, Douglas and Peucker).
enum Simplification {
  /// How far, in tenths of the drawing's unit, a corner may lie from the line that replaces it.
  static let tolerance = 8

  /// The corners that stay, in their order, the first not repeated at the end. A ring that would
  /// vanish keeps all of its corners.
  static func of(ring: [Spot]) -> [Spot] {
    var spots: [Spot] = []
    for spot in ring where spot != spots.last { spots.append(spot) }
    if spots.count > 1, spots.first == spots.last { spots.removeLast() }
    guard spots.count > 3, let first = spots.first else { return spots }
    let far = spots.indices.max { distance(spots[$0], first) < distance(spots[$1], first) } ?? 0
    var kept = [Bool](repeating: false, count: spots.count + 1)
    spots.append(first)
    kept[0] = true
    kept[far] = true
    keep(&kept, of: spots, between: 0, and: far)
    keep(&kept, of: spots, between: far, and: spots.count - 1)
    kept[spots.count - 1] = false
    let simple = zip(spots, kept).filter(\.1).map(\.0)
    return simple.count > 2 ? simple : spots.dropLast()
  }

  /// An explicit stack: a long coast must not overflow the call stack.
  private static func keep(
    _ kept: inout [Bool], of spots: [Spot], between start: Int, and end: Int
  ) {
    var open = [(start, end)]
    while let (start, end) = open.popLast() {
      guard end - start > 1 else { continue }
      var worst = 0
      var split = start
      for index in (start + 1)..<end {
        let offset = squaredOffset(of: spots[index], from: spots[start], to: spots[end])
        if offset > worst { (worst, split) = (offset, index) }
      }
      guard worst > tolerance * tolerance else { continue }
      kept[split] = true
      open.append((start, split))
      open.append((split, end))
    }
  }

  private static func distance(_ a: Spot, _ b: Spot) -> Int {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }

  /// The squared distance to the line; to the point when the line is one.
  private static func squaredOffset(of spot: Spot, from a: Spot, to b: Spot) -> Int {
    let length = distance(a, b)
    guard length > 0 else { return distance(spot, a) }
    let cross = (b.x - a.x) * (a.y - spot.y) - (a.x - spot.x) * (b.y - a.y)
    return cross * cross / length
  }
}
