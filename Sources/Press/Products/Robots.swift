internal import Civic
public import Pages

/// Where search engines find the sitemap.
public struct Robots: Product {
  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) -> [Output] {
    [
      Output(
        "robots.txt",
        "User-agent: *\nAllow: /\nSitemap: \(edition.settings.baseURL)sitemap.xml\n")
    ]
  }
}
