internal import Markup
public import Pages

/// All pages that search engines should know (sitemaps.org 0.9).
public struct Sitemap: Product {
  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) -> [Output] {
    var xml = XML()
    xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
    for page in pages where page.isListed {
      xml.open("url")
      xml.element("loc", edition.absolute(page.address))
      xml.close("url")
    }
    xml.close("urlset")
    return [Output("sitemap.xml", xml.finished())]
  }
}
