internal import Civic
public import Markup

/// What one organisation asked and got. People never have such a page.
public struct RecipientPage: PageKind {
  public static let template = "recipient"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var grants: GrantSummary
    /// Whether there is more than one year to add up.
    public var hasYears: Bool
    public var list: GrantOpening
    /// Where names that are written in another way may stand.
    public var letterURL: Address
  }

  public static let sample = Context(
    name: "x", grants: .sample, hasYears: true, list: .sample, letterURL: Address("/"))

  /// Titles of grants that the search index knows a recipient by.
  private static let searched = 30

  public init() {}

  static func title(of recipient: GrantBook.Group, in edition: Edition) -> String {
    edition.words.filled("grants.recipient_title", ["name": recipient.name])
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let trail = RecipientIndexPage.trail(in: edition)
    return edition.grants.recipients.map { recipient in
      let address = edition.paths.recipient(recipient.slug)
      return Page(
        at: address, template: Self.template, title: Self.title(of: recipient, in: edition),
        summary: words.filled(
          "grants.recipient_summary",
          ["name": recipient.name, "municipality": edition.settings.municipalityName]),
        trail: trail, section: .grants,
        search: SearchEntry(
          kind: words["kind.recipient"],
          text: recipient.positions.prefix(Self.searched)
            .map { edition.grants.grants[$0].title }.joined(separator: " "))
      ) { book in
        let summary = GrantSummary(
          of: GrantSet(label: recipient.name, address: nil, positions: recipient.positions),
          in: edition, book: &book)
        return Context(
          name: recipient.name, grants: summary, hasYears: summary.years.rows.count > 1,
          list: GrantOpening(of: recipient.positions, on: address, in: edition, book: &book),
          letterURL: edition.recipients(Letter.letter(of: Letter.key(of: recipient.name))))
      }
    }
  }
}
