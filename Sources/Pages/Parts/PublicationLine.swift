internal import Civic
public import Markup

/// A publication that a text rests on, and where in it.
public struct PublicationLine: Encodable, Sendable {
  public var title: String
  public var author: String?
  public var publisher: String?
  public var year: String?
  public var at: String?
  public var note: String?
  public var url: Hyperlink?

  static func lines(
    _ references: [(publication: String, at: String?)], in edition: Edition
  ) -> [PublicationLine] {
    references.compactMap { reference in
      edition.dossier.publications.first { $0.record.id == reference.publication }.map {
        PublicationLine(
          title: $0.record.title, author: $0.record.author, publisher: $0.record.publisher,
          year: $0.record.year.map(String.init), at: reference.at, note: $0.record.note,
          url: $0.record.url.flatMap(Hyperlink.init(web:)))
      }
    }
  }

  static let sample = PublicationLine(
    title: "x", author: "x", publisher: "x", year: "x", at: "x", note: "x",
    url: .web("https://example.org/"))
}
