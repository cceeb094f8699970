import Civic
import Diagnostics
import Testing

@testable import Intake

@Suite struct OutlineTests {
  private func read(_ text: String) -> ([Outline], Report) {
    var report = Report()
    let outlines = OutlineReader.read(Array(text.utf8), into: &report)
    return (outlines, report)
  }

  private static func feature(_ geometry: String, code: String = "BU1") -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"properties\":"
      + "{\"area_code\":\"\(code)\"},\"geometry\":\(geometry)}]}"
  }

  private static let ring =
    "[[4.9,52.3],[4.936985,52.37777],[-0.0000005,-89.9999994,12],[4.9,52.3]]"

  @Test func readsPolygonsExactly() throws {
    let (outlines, report) = read(
      Self.feature("{\"type\":\"Polygon\",\"coordinates\":[\(Self.ring)]}"))
    #expect(report.isEmpty)
    let points = try #require(outlines.first).polygons[0][0]
    #expect(outlines[0].area == "BU1")
    #expect(points.map(\.longitude) == [4_900_000, 4_936_985, -1, 4_900_000])
    #expect(points.map(\.latitude) == [52_300_000, 52_377_770, -89_999_999, 52_300_000])
  }

  @Test func readsPolygonsOfManyParts() {
    let (outlines, report) = read(
      Self.feature(
        "{\"coordinates\":[[\(Self.ring)],[\(Self.ring),\(Self.ring)]],\"type\":\"MultiPolygon\"}"))
    #expect(report.isEmpty)
    #expect(outlines.first?.polygons.map(\.count) == [1, 2])
  }

  static let faults: [(String, Int, Int)] = [
    ("", 1, 1), ("{", 1, 2), ("{\"a\":1,}", 1, 8), ("[1 2]", 1, 4), ("{\"a\":tru}", 1, 6),
    ("{\"a\":\"b\n\"}", 1, 6), ("{} x", 1, 4), ("[]", 1, 1), ("{\"features\":3}", 1, 1),
    (String(repeating: "[", count: 100_000), 1, 17),
    ("{\"features\":[{\"properties\":{}}]}", 1, 14),
    (feature("{\"type\":\"Point\",\"coordinates\":[1,2]}"), 2, 63),
    (feature("null"), 2, 63),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[]}"), 2, 95),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6],[1,3]]]}"), 2, 96),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[1,2]]]}"), 2, 96),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[121000,487000]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[4.9,90.000001]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[180.0000005,1]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[4.9e0,1]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[\"4.9\",1]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[4.,1]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[99999999999999999999999999,1]]]}"), 2, 97),
    (feature("{\"type\":\"Polygon\",\"coordinates\":[[[1]]]}"), 2, 97),
  ]

  @Test(arguments: faults) func fault(_ text: String, _ line: Int, _ column: Int) {
    let (outlines, report) = read(text)
    #expect(outlines.isEmpty)
    #expect(report.findings == [Finding(WritingRules.outlineShape, line, column)])
  }

  @Test func mutatedTextNeverTraps() {
    let seed = Array(Self.feature("{\"type\":\"Polygon\",\"coordinates\":[\(Self.ring)]}").utf8)
    var random = UInt64(7)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let marks = Array("[]{},:.-\"\\0123456789eu ".utf8)
    for _ in 0..<3_000 {
      var bytes = seed
      for _ in 0...next(5) { bytes[next(bytes.count)] = marks[next(marks.count)] }
      var report = Report()
      let outlines = OutlineReader.read(bytes, into: &report)
      #expect(!outlines.isEmpty || report.hasErrors)
      for point in outlines.flatMap(\.polygons).joined().joined() {
        #expect(abs(point.longitude) <= 180_000_000 && abs(point.latitude) <= 90_000_000)
      }
    }
  }
}
