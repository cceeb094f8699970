internal import Civic
public import Markup

/// Something that monitors found: the rows that show it, what they make of it, and what the
/// municipality says of it.
public struct FindingPage: PageKind {
  public static let template = "finding"

  public struct Context: Encodable, Sendable {
    public var isExample: Bool
    public var kind: String
    public var kindMeaning: String
    public var status: Card.Status
    public var statusMeaning: String
    public var raisedBy: String
    public var raisedOn: String?
    public var about: Filled<LinkLine>?
    public var evidence: EvidenceList?
    public var body: HTML?
    public var reply: Filled<String>?
    public var questions: Filled<ConcernLine>?
    public var prepared: PreparedQuestion
  }

  public static let sample = Context(
    isExample: true, kind: "x", kindMeaning: "x", status: Card.Status(id: "x", label: "x"),
    statusMeaning: "x", raisedBy: "x", raisedOn: "x", about: Filled([.sample]),
    evidence: .sample, body: HTML(text: "x"), reply: Filled(["x"]), questions: Filled([.sample]),
    prepared: .sample)

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.dossier.findings.map { article in
      let record = article.record
      return Page(
        at: edition.paths.finding(article.id), template: Self.template, title: record.title,
        summary: record.summary, trail: FindingIndexPage.trail(in: edition), section: .questions,
        search: SearchEntry(
          kind: edition.words["kind.finding"],
          text: "\(record.raisedBy) \(article.body.plainText)")
      ) { _ in try context(of: article, in: edition) }
    }
  }

  private func context(of article: Article<Finding>, in edition: Edition) throws -> Context {
    let record = article.record
    let words = edition.words
    let page = edition.paths.finding(article.id)
    return Context(
      isExample: record.isExample, kind: words["finding_kind", record.kind.rawValue],
      kindMeaning: words["finding_kind_meaning", record.kind.rawValue],
      status: edition.status(of: record),
      statusMeaning: words["finding_status_meaning", record.status.rawValue],
      raisedBy: record.raisedBy, raisedOn: record.raisedOn.map(edition.format.date),
      about: Filled(
        SubjectLinks.lines(
          of: record.subject, year: record.fiscalYear, area: record.area, in: edition)),
      evidence: try EvidenceList(record.evidence, in: edition),
      body: article.body.isEmpty ? nil : edition.html(article.body, on: page),
      reply: record.reply.flatMap { Filled(Paragraphs.of($0)) },
      questions: Filled(
        ConcernLine.sorted(edition.questions(on: article.id), in: edition)),
      prepared: PreparedQuestion(.rows, about: "‘\(record.title)’", on: page, in: edition))
  }
}
