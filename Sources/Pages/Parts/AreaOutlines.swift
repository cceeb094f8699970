internal import Charts
internal import Civic
internal import Markup

/// Maps of areas; the list with the same links stands beside each.
enum AreaOutlines {
  /// The outlines of the given areas, those in or of `highlighting` set apart; `nil` when there
  /// is nothing to draw.
  static func map(
    of codes: [String], highlighting: String?, id: String, title: String, on page: Address,
    in edition: Edition
  ) -> HTML? {
    let wanted = Set(codes)
    let areas = edition.dossier.outlines.filter { wanted.contains($0.area) }.compactMap {
      outline -> AreaMap.Area? in
      guard let area = edition.area(outline.area) else { return nil }
      let isHere = area.code == highlighting || area.parent == highlighting
      return AreaMap.Area(
        area.name,
        rings: outline.polygons.flatMap { polygon in
          polygon.map { ring in
            ring.map { AreaMap.Point(longitude: $0.longitude, latitude: $0.latitude) }
          }
        },
        link: area.code == highlighting ? nil : .site(edition.paths.area(area.code)),
        emphasis: isHere ? .highlight : .plain)
    }
    guard !areas.isEmpty else { return nil }
    let names = areas.filter { $0.emphasis == .highlight }.map(\.name)
    let html = AreaMap(
      Caption(
        id: id, title: title,
        description: (names.isEmpty ? areas.map(\.name) : names).joined(separator: ", ")),
      areas: areas
    ).html(on: page)
    return html.isEmpty ? nil : html
  }
}
