internal import Civic

/// The catalogue of practices, and the same list by theme, kind, role of the government, scale,
/// evidence and cost.
public struct PracticeIndexPage: PageKind {
  public static let template = "practices"
  public typealias Context = FacetedList.Context
  public static let sample = FacetedList.sample

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    Self.list(in: edition).pages(in: edition)
  }

  static func list(in edition: Edition) -> FacetedList {
    let articles = edition.dossier.practices
    let list = edition.paths.practices
    func axis(
      _ name: String, _ values: [FacetAxis.Value], _ having: (Practice) -> [String]
    ) -> FacetAxis {
      FacetAxis(name, values, of: articles, at: list, in: edition, having: having)
    }
    return FacetedList(
      name: "practices", section: .practices, address: list, template: template,
      axes: [
        axis("theme", edition.themeValues) { $0.themes },
        axis("kind", edition.kindValues) { [$0.kind] },
        axis("role", edition.values(of: "role", GovernmentRole.allCases.map(\.rawValue))) {
          [$0.role.rawValue]
        },
        axis(
          "scale",
          edition.values(of: "scale", ["straat", "buurt", "wijk", "gemeente", "regio", "land"])
        ) { [$0.scale] },
        axis(
          "evidence", edition.values(of: "evidence", ["self-reported", "observed", "evaluated"])
        ) { [$0.evidence] },
        axis(
          "cost", edition.values(of: "cost", ["none", "small", "medium", "large", "unknown"])
        ) { [$0.costClass] },
      ],
      count: articles.count, card: { Card(articles[$0], in: edition) })
  }
}
