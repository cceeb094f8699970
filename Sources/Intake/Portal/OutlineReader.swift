import Civic
import Diagnostics

/// Reads the outlines of areas: GeoJSON (RFC 7946) in degrees.
struct OutlineReader {
  static let largest = 16 * 1024 * 1024
  static let file = PortalFolder.outlines

  let text: TextFile

  static func read(_ bytes: [UInt8], into report: inout Report) -> [Outline] {
    guard let text = TextFile(bytes, name: file, largest: largest, into: &report) else { return [] }
    return OutlineReader(text: text).outlines(into: &report)
  }

  func outlines(into report: inout Report) -> [Outline] {
    let root: JSONText.Node
    do {
      root = try JSONText.read(text.bytes)
    } catch {
      switch error {
      case .syntax(let offset):
        fault(
          "De JSON klopt hier niet", "The JSON is not right here", at: offset,
          hint: Wording(
            nl: "kijk naar komma's, aanhalingstekens en haken",
            en: "look at commas, quotes and brackets"), &report)
      case .tooDeep(let offset):
        fault(
          "De JSON is dieper genest dan \(JSONText.deepest) lagen",
          "The JSON is nested deeper than \(JSONText.deepest) levels", at: offset, &report)
      case .tooMany(let offset):
        fault(
          "Er staan meer dan \(JSONText.mostValues) waarden in dit bestand",
          "More than \(JSONText.mostValues) values stand in this file", at: offset, &report)
      }
      return []
    }
    guard let features = root["features"]?.elements else {
      fault(
        "Dit is geen FeatureCollection", "This is no FeatureCollection", at: root.offset,
        hint: Wording(
          nl: "bewaar de kaart als GeoJSON met 'features'",
          en: "save the map as GeoJSON with 'features'"), &report)
      return []
    }
    return features.compactMap { outline(of: $0, into: &report) }
  }

  private func outline(of feature: JSONText.Node, into report: inout Report) -> Outline? {
    guard let area = feature["properties"]?["area_code"]?.text, !area.isEmpty else {
      fault(
        "De omtrek heeft geen 'area_code'", "The outline has no 'area_code'", at: feature.offset,
        hint: Wording(
          nl: "zet bij 'properties' de code uit areas.csv",
          en: "put the code of areas.csv in 'properties'"), &report)
      return nil
    }
    let geometry = feature["geometry"]
    let coordinates = geometry?["coordinates"]
    let shapes: [JSONText.Node]?
    switch geometry?["type"]?.text {
    case "Polygon"?: shapes = coordinates.map { [$0] }
    case "MultiPolygon"?: shapes = coordinates?.elements
    default: shapes = nil
    }
    guard let shapes, !shapes.isEmpty else {
      fault(
        "'\(CellFaults.short(area))' heeft geen Polygon of MultiPolygon",
        "'\(CellFaults.short(area))' has no Polygon or MultiPolygon",
        at: (geometry ?? feature).offset, &report)
      return nil
    }
    var polygons: [[[Outline.Point]]] = []
    for shape in shapes {
      guard let rings = rings(of: shape, area: area, into: &report) else { return nil }
      polygons.append(rings)
    }
    return Outline(area: area, polygons: polygons)
  }

  private func rings(
    of shape: JSONText.Node, area: String, into report: inout Report
  ) -> [[Outline.Point]]? {
    guard let rings = shape.elements, !rings.isEmpty else {
      return fault(ringOf: area, at: shape.offset, &report)
    }
    var result: [[Outline.Point]] = []
    for ring in rings {
      var points: [Outline.Point] = []
      for position in ring.elements ?? [] {
        guard let point = point(at: position, into: &report) else { return nil }
        points.append(point)
      }
      // A ring ends where it begins, so three corners are four points.
      guard points.count >= 4, points.first == points.last else {
        return fault(ringOf: area, at: ring.offset, &report)
      }
      result.append(points)
    }
    return result
  }

  private func point(
    at position: JSONText.Node, into report: inout Report
  ) -> Outline.Point? {
    if let numbers = position.elements, numbers.count >= 2,
      let longitude = Self.millionths(numbers[0], limit: 180),
      let latitude = Self.millionths(numbers[1], limit: 90)
    {
      return Outline.Point(longitude: longitude, latitude: latitude)
    }
    fault(
      "Dit zijn geen lengte en breedte in graden",
      "These are not a longitude and a latitude in degrees", at: position.offset,
      hint: Wording(
        nl: "bewaar de kaart in WGS 84 (EPSG:4326): [4.936985, 52.37777]; "
          + "getallen als 121000 zijn van het Rijksdriehoeksstelsel",
        en: "save the map in WGS 84 (EPSG:4326): [4.936985, 52.37777]; "
          + "numbers such as 121000 are of the Dutch grid"), &report)
    return nil
  }

  /// Degrees as written to millionths, half away from zero; `nil` beyond the limit or when it is
  /// no plain decimal.
  static func millionths(_ node: JSONText.Node, limit: Int) -> Int? {
    guard case .number(let text) = node.value else { return nil }
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == ASCII.minus
    if isNegative { digits.removeFirst() }
    let parts = digits.split(
      separator: ASCII.dot, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...3).contains(whole.count), whole.allSatisfy(ASCII.isDigit)
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : []
    guard decimals.allSatisfy(ASCII.isDigit), parts.count == 1 || !decimals.isEmpty else {
      return nil
    }
    var value = 0
    for digit in whole { value = value * 10 + Int(digit - ASCII.zero) }
    for i in 0..<6 {
      let index = decimals.startIndex + i
      value = value * 10 + (index < decimals.endIndex ? Int(decimals[index] - ASCII.zero) : 0)
    }
    let rest = decimals.startIndex + 6
    if rest < decimals.endIndex, decimals[rest] >= UInt8(ascii: "5") { value += 1 }
    guard value <= limit * 1_000_000 else { return nil }
    return isNegative ? -value : value
  }

  private func fault(
    ringOf area: String, at offset: Int, _ report: inout Report
  ) -> [[Outline.Point]]? {
    fault(
      "Een ring van '\(CellFaults.short(area))' sluit niet",
      "A ring of '\(CellFaults.short(area))' does not close", at: offset,
      hint: Wording(
        nl: "een ring heeft ten minste vier punten, en het laatste is het eerste",
        en: "a ring has at least four points, and the last is the first"), &report)
    return nil
  }

  private func fault(
    _ nl: String, _ en: String, at offset: Int, hint: Wording? = nil, _ report: inout Report
  ) {
    report.error(
      WritingRules.outlineShape, at: text.place(at: offset), Wording(nl: nl, en: en), hint: hint)
  }
}
