internal import Civic
internal import Markup

/// All terms on one page, each with an address of its own.
public struct GlossaryPage: PageKind {
  public static let template = "glossary"

  public struct Context: Encodable, Sendable {
    public var letters: [LinkLine]
    public var groups: [Group]
  }

  public struct Group: Encodable, Sendable {
    public var letter: String
    public var id: String
    public var terms: [TermLine]
  }

  public struct TermLine: Encodable, Sendable {
    public var id: String
    public var term: String
    public var plain: String
    public var formal: String?
    public var example: String?
    public var hasLinks: Bool
    public var links: [LinkLine]
  }

  public static let sample = Context(
    letters: [.sample],
    groups: [
      Group(
        letter: "A", id: "x",
        terms: [
          TermLine(
            id: "x", term: "x", plain: "x", formal: "x", example: "x", hasLinks: true,
            links: [.sample])
        ])
    ])

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let terms = edition.dossier.terms.map(\.record)
    guard !terms.isEmpty else { return [] }
    return [
      Page(
        at: edition.paths.glossary, template: Self.template, title: words["glossary.title"],
        summary: words["glossary.summary"], trail: GuideIndexPage.trail(in: edition),
        section: .guides,
        search: SearchEntry(
          kind: words["kind.glossary"],
          text: terms.map { "\($0.term) \($0.plain)" }.joined(separator: " "))
      ) { _ in context(of: terms, in: edition) }
    ]
  }

  private func context(of terms: [Term], in edition: Edition) -> Context {
    let names = Dictionary(terms.map { ($0.id, $0.term) }, uniquingKeysWith: { a, _ in a })
    let sorted = terms.sorted { (Slug.from($0.term), $0.id) < (Slug.from($1.term), $1.id) }
    var groups: [Group] = []
    for term in sorted {
      let letter = IndexPage.letter(of: term.term)
      let line = TermLine(
        id: term.id, term: term.term, plain: term.plain, formal: term.formal,
        example: term.example, hasLinks: !term.seeAlso.isEmpty,
        links: term.seeAlso.map { LinkLine(names[$0] ?? $0, edition.paths.term($0)) })
      if groups.last?.letter == letter {
        groups[groups.count - 1].terms.append(line)
      } else {
        groups.append(Group(letter: letter, id: "letter-\(letter.lowercased())", terms: [line]))
      }
    }
    return Context(
      letters: groups.map { LinkLine($0.letter, edition.paths.glossary.anchored($0.id)) },
      groups: groups)
  }
}
