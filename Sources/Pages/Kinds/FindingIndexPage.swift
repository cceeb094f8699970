internal import Civic
public import Markup

/// What monitors found, the newest first; examples stand apart and are not counted.
public struct FindingIndexPage: PageKind {
  public static let template = "findings"

  public struct Context: Encodable, Sendable {
    public var count: String
    public var findings: Filled<ConcernLine>?
    public var examples: Filled<ConcernLine>?
    public var questions: Address
  }

  public static let sample = Context(
    count: "x", findings: Filled([.sample]), examples: Filled([.sample]), questions: Address("/"))

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    QuestionIndexPage.trail(in: edition) + [
      Page.Crumb(edition.words["nav.findings"], edition.paths.findings)
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.findings, template: Self.template, title: words["findings.title"],
        summary: words["findings.summary"], trail: QuestionIndexPage.trail(in: edition),
        section: .questions, search: SearchEntry(kind: words["kind.finding"])
      ) { _ in
        let findings = edition.dossier.findings.sorted { a, b in
          (b.record.raisedOn?.iso ?? "", a.id) < (a.record.raisedOn?.iso ?? "", b.id)
        }
        let real = findings.filter { !$0.record.isExample }
        return Context(
          count: words.counted("findings.count", real.count),
          findings: Filled(real.map { ConcernLine($0, in: edition) }),
          examples: Filled(
            findings.filter(\.record.isExample).map { ConcernLine($0, in: edition) }),
          questions: edition.paths.questions)
      }
    ]
  }
}
