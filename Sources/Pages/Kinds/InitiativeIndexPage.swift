internal import Civic

/// All plans of residents, and the same list by theme, kind, status and area.
public struct InitiativeIndexPage: PageKind {
  public static let template = "initiatives"
  public typealias Context = FacetedList.Context
  public static let sample = FacetedList.sample

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    Self.list(in: edition).pages(in: edition)
  }

  static func list(in edition: Edition) -> FacetedList {
    let articles = edition.dossier.initiatives
    let list = edition.paths.initiatives
    let areas = edition.dossier.areas.map(\.record).filter(edition.hasPage)
    func axis(
      _ name: String, _ values: [FacetAxis.Value], _ having: (Initiative) -> [String]
    ) -> FacetAxis {
      FacetAxis(name, values, of: articles, at: list, in: edition, having: having)
    }
    return FacetedList(
      name: "initiatives", section: .initiatives, address: list, template: template,
      axes: [
        axis("theme", edition.themeValues) { $0.themes },
        axis("kind", edition.kindValues) { [$0.type] },
        axis(
          "status", edition.values(of: "status", InitiativeStatus.allCases.map(\.rawValue))
        ) { [$0.status.rawValue] },
        axis("area", areas.map { FacetAxis.Value($0.code, $0.name, meaning: nil) }) {
          $0.areas.flatMap { areasAround($0, in: edition) }
        },
      ],
      count: articles.count, card: { Card(articles[$0], in: edition) })
  }

  /// The area and those that it lies in, up to the district: what is in a neighbourhood is in its
  /// district too.
  private static func areasAround(_ code: String, in edition: Edition) -> [String] {
    var codes = [code]
    var next = edition.area(code)?.parent
    while let code = next, codes.count < 8, let area = edition.area(code),
      area.code != edition.settings.municipality
    {
      codes.append(code)
      next = area.parent
    }
    return codes
  }
}
