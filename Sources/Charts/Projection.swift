/// A place on a drawing, in tenths of its unit.
struct Spot: Hashable {
  var x: Int
  var y: Int
}

/// From degrees to a drawing of at most 1000 by 1000: equirectangular, with longitude shortened
/// by the cosine of the middle latitude.
///
/// All but that cosine is whole numbers, so the bytes do not depend on a machine's library.
struct Projection {
  /// The size of the drawing, in tenths.
  let width: Int
  let height: Int
  private let west: Int
  private let north: Int
  private let millionthCosine: Int
  private let span: Int

  private static let side = 10_000

  /// Fits all points; `nil` when there are none.
  init?(of points: some Sequence<AreaMap.Point>) {
    var (west, east, south, north) = (Int.max, Int.min, Int.max, Int.min)
    for point in points {
      let (longitude, latitude) = Self.clamped(point)
      west = min(west, longitude)
      east = max(east, longitude)
      south = min(south, latitude)
      north = max(north, latitude)
    }
    guard west <= east else { return nil }
    self.west = west
    self.north = north
    millionthCosine = Self.millionthCosine(of: (south + north) / 2)
    let across = (east - west) * millionthCosine
    let down = (north - south) * 1_000_000
    span = max(across, down, 1)
    width = max(Self.scaled(across, by: span), 10)
    height = max(Self.scaled(down, by: span), 10)
  }

  func project(_ point: AreaMap.Point) -> Spot {
    let (longitude, latitude) = Self.clamped(point)
    return Spot(
      x: Self.scaled((longitude - west) * millionthCosine, by: span),
      y: Self.scaled((north - latitude) * 1_000_000, by: span))
  }

  /// At most 360 degrees: the products stay below 4 × 10^18.
  private static func scaled(_ length: Int, by span: Int) -> Int {
    (length * side + span / 2) / span
  }

  private static func clamped(_ point: AreaMap.Point) -> (longitude: Int, latitude: Int) {
    (
      min(max(point.longitude, -180_000_000), 180_000_000),
      min(max(point.latitude, -90_000_000), 90_000_000)
    )
  }

  /// The series of the cosine: only additions and products, which are the same everywhere.
  static func millionthCosine(of millionthDegrees: Int) -> Int {
    let angle = Double(millionthDegrees) / 1_000_000 * 3.141592653589793 / 180
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= -angle * angle / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return Int(max(sum, 0) * 1_000_000 + 0.5)
  }
}
