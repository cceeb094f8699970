internal import Civic
public import Markup

/// All questions to the municipality: the overdue ones, the open ones, the answered ones, drafts;
/// examples stand apart and are not counted.
public struct QuestionIndexPage: PageKind {
  public static let template = "questions"

  public struct Context: Encodable, Sendable {
    public var count: String
    public var today: String?
    public var groups: [Group]
    public var examples: Filled<ConcernLine>?
    public var findings: Address
    public var dataGaps: Address
    public var howTo: LinkLine?
  }

  public struct Group: Encodable, Sendable {
    public var id: String
    public var label: String
    public var about: String
    public var lines: Filled<ConcernLine>?
  }

  public static let sample = Context(
    count: "x", today: "x",
    groups: [Group(id: "x", label: "x", about: "x", lines: Filled([.sample]))],
    examples: Filled([.sample]), findings: Address("/"), dataGaps: Address("/"), howTo: .sample)

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.questions"], edition.paths.questions),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.questions, template: Self.template, title: words["questions.title"],
        summary: words["questions.summary"],
        trail: Array(Self.trail(in: edition).dropLast()), section: .questions,
        search: SearchEntry(kind: words["kind.question"])
      ) { _ in context(in: edition) }
    ]
  }

  private func context(in edition: Edition) -> Context {
    let words = edition.words
    let all = edition.dossier.questions
    let real = all.filter { !$0.record.isExample }
    let late = real.filter { edition.isOverdue($0.record) }
    func group(_ id: String, _ questions: [Article<Inquiry>]) -> Group {
      Group(
        id: id, label: words["questions.\(id)"], about: words["questions.\(id)_text"],
        lines: Filled(ConcernLine.sorted(questions, in: edition)))
    }
    let guide = edition.dossier.guides.first { $0.id == "vraag-stellen" }
    return Context(
      count: words.counted("questions.count", real.count) + " "
        + words.counted("questions.late_count", late.count),
      today: edition.today.map(edition.format.date),
      groups: [
        group("late", late),
        group("open", real.filter { $0.record.status.isOpen && !edition.isOverdue($0.record) }),
        group("done", real.filter { !$0.record.status.isOpen && $0.record.status.isSent }),
        group("drafts", real.filter { !$0.record.status.isSent }),
      ],
      examples: Filled(ConcernLine.sorted(all.filter(\.record.isExample), in: edition)),
      findings: edition.paths.findings, dataGaps: edition.paths.dataGaps,
      howTo: guide.map { LinkLine($0.record.title, edition.paths.guide($0.id)) })
  }
}
