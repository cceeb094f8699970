internal import Civic
public import Diagnostics
internal import Markup
public import Pages
public import Templates

/// Prints pages: the context of a page in the frame of the site, by its template.
public struct PagePress: Sendable {
  private let library: TemplateLibrary
  private let words: LocaleWords
  private let assets: AssetNames

  public init(_ library: TemplateLibrary, words: Words, assets: AssetNames) {
    self.library = library
    self.words = LocaleWords(words.texts)
    self.assets = assets
  }

  /// A page, and the page of origins of its numbers where it has one.
  public func print(_ page: Page, of edition: Edition) throws -> [Output] {
    var book = PassportBook(for: page.address, in: edition)
    var outputs = [try output(of: page, of: edition, book: &book)]
    if let origins = OriginPage.page(of: page, with: book, in: edition) {
      var none = PassportBook(for: origins.address, in: edition)
      outputs.append(try output(of: origins, of: edition, book: &none))
    }
    return outputs
  }

  private func output(
    of page: Page, of edition: Edition, book: inout PassportBook
  ) throws -> Output {
    let frame = try TemplateRecord(encoding: SiteFrame(page, in: edition, assets: assets))
    let record = frame.adding(try page.make(&book))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32_768)
    try library.render(
      page.template, record, words: words, page: page.address,
      root: page.standsAnywhere ? edition.settings.basePath : nil, into: &bytes)
    return Output(page.address.file, bytes)
  }

  /// Checks each template against the full sample of its kind: a name that nobody gives is an
  /// error with line and column, in branches that no page takes too.
  public func check(
    _ samples: [(template: String, sample: any Encodable & Sendable)], into report: inout Report
  ) throws {
    let frame = try TemplateRecord(encoding: SiteFrame.sample)
    for (template, sample) in samples {
      let record = frame.adding(try TemplateRecord(encoding: sample))
      library.check(template, against: record, words: words, into: &report)
    }
  }
}
