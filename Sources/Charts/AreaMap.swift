public import Markup

/// The outlines of areas as a map, each a link to its page. The list with the same links is the
/// page's.
public struct AreaMap: Hashable, Sendable {
  /// A corner of an outline (WGS 84), in millionths of a degree.
  public struct Point: Hashable, Sendable {
    public var longitude: Int
    public var latitude: Int

    public init(longitude: Int, latitude: Int) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// How an area stands out from its neighbours.
  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    case plain
    case muted
    case highlight
  }

  /// One area: all of its rings together, holes too (a point inside an even number of rings is
  /// outside, as in GeoJSON).
  public struct Area: Hashable, Sendable {
    public var name: String
    public var rings: [[Point]]
    public var link: Hyperlink?
    public var emphasis: Emphasis

    public init(
      _ name: String, rings: [[Point]], link: Hyperlink? = nil, emphasis: Emphasis = .plain
    ) {
      self.name = name
      self.rings = rings
      self.link = link
      self.emphasis = emphasis
    }
  }

  public var caption: Caption
  public var areas: [Area]

  public init(_ caption: Caption, areas: [Area]) {
    self.caption = caption
    self.areas = areas
  }

  /// The map as SVG, its links as written on `page`; nothing when no area has an outline.
  public func html(on page: Address) -> HTML {
    guard let projection = Projection(of: areas.lazy.flatMap(\.rings).joined()) else {
      return .empty
    }
    let outlines = areas.map { outline(of: $0, by: projection) }
    guard outlines.contains(where: { !$0.isEmpty }) else { return .empty }
    // What is inside a picture is not read out or reached by keyboard; a map with links is a group.
    let role = areas.contains { $0.link != nil } ? "group" : "img"
    let size = "0 0 \(Measure.decimal(projection.width)) \(Measure.decimal(projection.height))"
    var drawing = Drawing()
    drawing.open(
      "svg",
      [
        ("class", "chart chart-map"), ("role", role), ("viewBox", size), ("width", "100%"),
        ("aria-labelledby", caption.safeID + "-title"),
        ("aria-describedby", caption.safeID + "-desc"),
      ])
    drawing.describe(caption)
    for (area, outline) in zip(areas, outlines) where !outline.isEmpty {
      draw(area, outline, on: page, into: &drawing)
    }
    drawing.close("svg")
    return drawing.html
  }

  private func draw(
    _ area: Area, _ outline: String, on page: Address, into drawing: inout Drawing
  ) {
    if let link = area.link {
      drawing.open("a", [("href", link.reference(from: page)), ("aria-label", area.name)])
    }
    drawing.open(
      "path",
      [
        ("class", "chart-area chart-area-\(area.emphasis.rawValue)"), ("d", outline),
        ("fill-rule", "evenodd"), ("vector-effect", "non-scaling-stroke"),
      ])
    drawing.element("title", [], area.name)
    drawing.close("path")
    if area.link != nil { drawing.close("a") }
  }

  private func outline(of area: Area, by projection: Projection) -> String {
    var path = ""
    for ring in area.rings {
      let corners = Simplification.of(ring: ring.map(projection.project))
      guard corners.count > 2 else { continue }
      for (index, corner) in corners.enumerated() {
        path += index == 0 ? "M" : "L"
        path += "\(Measure.decimal(corner.x)) \(Measure.decimal(corner.y))"
      }
      path += "Z"
    }
    return path
  }
}
