internal import Markup
public import Pages
internal import Search

/// The search index, in small files of which a query fetches only what it needs.
public struct SearchFiles: Product {
  /// The folder of the index, from the root of the site.
  static let folder = "zoek"

  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) -> [Output] {
    let documents = pages.compactMap { page in
      page.search.map { entry in
        SearchDocument(
          address: page.address.file, title: page.title, kind: entry.kind, summary: page.summary,
          fields: entry.text.isEmpty ? [] : [SearchDocument.Field(entry.text)])
      }
    }
    return SearchIndex(of: documents).files.map { Output("\(Self.folder)/\($0.path)", $0.bytes) }
  }
}
