public import Civic

/// A question as a letter: to whom, when, about what, the text, and the rows it rests on.
public struct QuestionLetter: Encodable, Sendable {
  public var sender: String
  public var addressee: [String]
  /// Absent while it was not sent: then the writer fills it in.
  public var date: String?
  public var subject: String
  public var salutation: String
  public var paragraphs: [String]
  public var evidence: EvidenceList?
  public var before: String?
  public var regards: String
  /// Where the question stands on the portal.
  public var address: String

  public init(_ article: Article<Inquiry>, in edition: Edition) throws {
    let record = article.record
    let words = edition.words
    sender = record.askedBy ?? edition.settings.publisherName
    addressee = [record.addressee] + record.address
    date = record.askedOn.map(edition.format.date)
    subject = record.title
    salutation = words["letter.salutation"]
    let text = Paragraphs.of(article.body)
    paragraphs = text.isEmpty ? [record.summary] : text
    evidence = try EvidenceList(record.evidence, in: edition)
    before = record.followUpOf.flatMap(edition.question).map { earlier in
      words.filled(
        "letter.before",
        [
          "title": earlier.record.title,
          "date": earlier.record.askedOn.map(edition.format.date) ?? words["letter.no_date"],
        ])
    }
    regards = words["letter.regards"]
    address = edition.absolute(edition.paths.question(article.id))
  }

  /// The letter as plain text.
  public func text(_ words: Words) -> String {
    let head = [
      [sender], addressee, [date ?? words["letter.no_date"]],
      ["\(words["letter.about"]): \(subject)"],
    ].map { $0.joined(separator: "\n") }
    return (head + [mailText(words)]).joined(separator: "\n\n") + "\n"
  }

  /// What goes in a mail: sender, date and subject have a place of their own there.
  func mailText(_ words: Words) -> String {
    var parts = [salutation]
    if let before { parts.append(before) }
    parts += paragraphs
    if let evidence {
      parts.append(
        ([words["letter.rows"]]
          + evidence.rows.map { row in
            "- \(row.source), \(words["rows.line"]) \(row.line)\n  \(row.text)\n  \(row.printed)"
          }).joined(separator: "\n"))
    }
    parts.append(words.filled("letter.published", ["address": address]))
    parts.append("\(regards)\n\(sender)")
    return parts.joined(separator: "\n\n")
  }

  private init() {
    sender = "x"
    addressee = ["x"]
    date = "x"
    subject = "x"
    salutation = "x"
    paragraphs = ["x"]
    evidence = .sample
    before = "x"
    regards = "x"
    address = "x"
  }

  static let sample = QuestionLetter()
}
