import Markup
import Testing

@testable import Charts

@Suite struct AreaMapTests {
  let caption = Caption(id: "kaart", title: "Buurten", description: "Kaart van de buurten")

  func square(_ west: Int, _ south: Int, side: Int) -> [AreaMap.Point] {
    [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map {
      AreaMap.Point(longitude: west + $0.0 * side, latitude: south + $0.1 * side)
    }
  }

  @Test func areasAreLinksWithANameAndTheMapIsAGroup() throws {
    let map = AreaMap(
      caption,
      areas: [
        .init(
          "Timorplein & omgeving", rings: [square(4_940_000, 52_360_000, side: 1000)],
          link: .site(Address("/gebieden/timorplein/")), emphasis: .highlight),
        .init("Elders", rings: [square(4_941_000, 52_360_000, side: 1000)], emphasis: .muted),
      ])
    let drawing = Parsed(map.html(on: Address("/gebieden/")).markup)
    #expect(drawing.isWellFormed)
    let svg = try #require(drawing.elements.first)
    #expect(svg.attributes["role"] == "group")
    #expect(svg.attributes["viewBox"] == "0 0 1000 818.7")
    let link = try #require(drawing.all("a").first)
    #expect(drawing.all("a").count == 1)
    #expect(link.attributes["href"] == "timorplein/index.html")
    #expect(link.attributes["aria-label"] == "Timorplein & omgeving")
    let path = try #require(drawing.all("path", class: "chart-area-highlight").first)
    #expect(path.attributes["d"] == "M0 818.7L500 818.7L500 0L0 0Z")
    #expect(drawing.all("path", class: "chart-area-muted").count == 1)
  }

  @Test func aMapWithoutLinksIsAPicture() {
    let map = AreaMap(caption, areas: [.init("A", rings: [square(0, 0, side: 10)])])
    let drawing = Parsed(map.html(on: Address("/")).markup)
    #expect(drawing.elements.first?.attributes["role"] == "img")
  }

  @Test func nothingIsDrawnWithoutOutlines() {
    let point = AreaMap.Point(longitude: 1, latitude: 1)
    for rings in [[], [[]], [[point]], [[point, point, point]]] {
      let map = AreaMap(caption, areas: [.init("A", rings: rings)])
      #expect(map.html(on: Address("/")).isEmpty)
    }
  }

  @Test(arguments: [Int.min, Int.max, 0, 1, -180_000_001])
  func wildCoordinatesDoNotTrap(value: Int) {
    let ring = square(0, 0, side: 90_000_000) + [.init(longitude: value, latitude: value)]
    let map = AreaMap(caption, areas: [.init("A", rings: [ring])])
    #expect(Parsed(map.html(on: Address("/")).markup).isWellFormed)
  }

  @Test(arguments: [(0, 1_000_000), (60_000_000, 500_000), (-60_000_000, 500_000), (90_000_000, 0)])
  func cosines(angle: Int, cosine: Int) {
    #expect(Projection.millionthCosine(of: angle) == cosine)
  }

  @Test func cornersOnALineGo() {
    let ring = (0...100).map { Spot(x: $0 * 10, y: $0 % 2) } + [Spot(x: 500, y: 900)]
    #expect(
      Simplification.of(ring: ring) == [
        Spot(x: 0, y: 0), Spot(x: 1000, y: 0), Spot(x: 500, y: 900),
      ])
  }

  @Test func cornersThatCanBeSeenStay() {
    let ring = [
      Spot(x: 0, y: 0), Spot(x: 100, y: 0), Spot(x: 100, y: 50), Spot(x: 50, y: 50),
      Spot(x: 50, y: 100), Spot(x: 0, y: 100), Spot(x: 0, y: 0),
    ]
    #expect(Simplification.of(ring: ring) == Array(ring.dropLast()))
  }

  @Test func aSmallRingDoesNotVanish() {
    let ring = [Spot(x: 0, y: 0), Spot(x: 2, y: 0), Spot(x: 2, y: 2), Spot(x: 0, y: 2)]
    #expect(Simplification.of(ring: ring).count > 2)
  }
}
