internal import Civic
internal import Markup

/// The way into the recipients: letters, the largest, and the kinds that have no page each.
public struct RecipientIndexPage: PageKind {
  public static let template = "recipients"

  public struct Context: Encodable, Sendable {
    public var letters: [Letter]
    public var largest: GrantAwards
    public var categories: GrantAwards?
    public var sources: [LinkLine]
  }

  public static let sample = Context(
    letters: [.sample], largest: .sample, categories: .sample, sources: [.sample])

  /// Recipients in the table of the largest.
  private static let shown = 25

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    GrantIndexPage.trail(in: edition)
      + [Page.Crumb(edition.words["grants.recipients_title"], edition.paths.recipients)]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.grants.grants.isEmpty else { return [] }
    let words = edition.words
    return [
      Page(
        at: edition.paths.recipients, template: Self.template,
        title: words["grants.recipients_title"],
        summary: words.filled(
          "grants.recipients_summary", ["municipality": edition.settings.municipalityName]),
        trail: GrantIndexPage.trail(in: edition), section: .grants,
        search: SearchEntry(kind: words["kind.recipient"])
      ) { _ in context(in: edition) }
    ]
  }

  private func context(in edition: Edition) -> Context {
    let sets = edition.grants.recipients.map { recipient in
      GrantSet(
        label: recipient.name, address: edition.paths.recipient(recipient.slug),
        positions: recipient.positions)
    }
    func borrowed(_ sets: some Sequence<GrantSet>) -> [GrantAwards.Row] {
      sets.map { set in
        GrantAwards.Row(
          GrantTotals.Row(
            borrowing: set, from: set.address ?? edition.paths.recipients, in: edition))
      }
    }
    let categories = RecipientCategoryPage.sets(in: edition).map(\.1)
    return Context(
      letters: Letter.all(in: edition),
      largest: GrantAwards(borrowed(edition.largestFirst(sets).prefix(Self.shown))),
      categories: categories.isEmpty ? nil : GrantAwards(borrowed(categories)),
      sources: edition.sources(of: Array(edition.grants.grants.indices)).map {
        LinkLine($0.title, edition.paths.source($0.id))
      })
  }
}

/// All recipients under one letter.
public struct RecipientLetterPage: PageKind {
  public static let template = "recipient-letter"

  public struct Context: Encodable, Sendable {
    public var letter: String
    public var letters: [Letter]
    public var recipients: [LinkLine]
  }

  public static let sample = Context(letter: "x", letters: [.sample], recipients: [.sample])

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let trail = RecipientIndexPage.trail(in: edition)
    return Letter.groups(in: edition).sorted { $0.key < $1.key }.map { letter, recipients in
      let shown = letter.uppercased()
      return Page(
        at: edition.recipients(letter), template: Self.template,
        title: words.filled("grants.letter_title", ["letter": shown]),
        summary: words.filled("grants.letter_summary", ["letter": shown]),
        trail: trail, section: .grants, search: nil
      ) { _ in
        Context(
          letter: shown, letters: Letter.all(current: letter, in: edition),
          recipients: recipients.map {
            LinkLine($0.name, edition.paths.recipient($0.slug))
          })
      }
    }
  }
}
