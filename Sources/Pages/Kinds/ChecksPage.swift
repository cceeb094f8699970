internal import Civic
public import Markup

/// Everything the checks have to say of the sources and texts of the portal, by check.
public struct ChecksPage: PageKind {
  public static let template = "checks"

  public struct Context: Encodable, Sendable {
    public var intro: String
    public var sources: Address
    public var reconciliation: Address
    public var groups: Filled<Group>?
  }

  public struct Group: Encodable, Sendable {
    /// The fragment on the page.
    public var id: String
    public var question: String
    public var remarks: [RemarkLine]
  }

  public static let sample = Context(
    intro: "x", sources: Address("/"), reconciliation: Address("/"),
    groups: Filled([Group(id: "x", question: "x", remarks: [.sample])]))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.checks, template: Self.template, title: words["checks.title"],
        summary: words["checks.summary"], trail: SourceIndexPage.trail(in: edition),
        section: .sources, search: SearchEntry(kind: words["kind.source"])
      ) { book in
        Context(
          intro: words["checks.summary"], sources: edition.paths.sources,
          reconciliation: edition.paths.reconciliation,
          groups: Filled(try groups(in: edition, book: &book)))
      }
    ]
  }

  private func groups(in edition: Edition, book: inout PassportBook) throws -> [Group] {
    var groups: [Group] = []
    for remark in edition.remarks() {
      let line = try RemarkLine(remark, namesSubject: true, in: edition, book: &book)
      if let i = groups.firstIndex(where: { $0.id == remark.check }) {
        groups[i].remarks.append(line)
      } else {
        groups.append(Group(id: remark.check, question: remark.question, remarks: [line]))
      }
    }
    return groups
  }
}
