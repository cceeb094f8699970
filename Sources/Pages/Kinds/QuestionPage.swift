internal import Civic
public import Markup

/// A question to the municipality: the question and the answer side by side, the clock, the rows
/// it rests on, and how it went on.
public struct QuestionPage: PageKind {
  public static let template = "question"

  public struct Context: Encodable, Sendable {
    public var isExample: Bool
    public var status: Card.Status
    public var clock: String?
    public var addressee: String
    public var askedBy: String?
    public var askedOn: String?
    public var channel: String
    public var dueOn: String?
    public var dueBasis: String?
    public var question: HTML
    public var answer: Answer?
    public var waiting: String
    public var outcome: String?
    public var about: Filled<LinkLine>?
    public var evidence: EvidenceList?
    public var finding: ConcernLine?
    public var before: ConcernLine?
    public var after: Filled<ConcernLine>?
    public var data: DataRequest?
    public var letter: Address
    public var letterText: Address
    public var mail: Hyperlink?
  }

  public struct Answer: Encodable, Sendable {
    public var date: String?
    public var paragraphs: [String]
    public var source: LinkLine?
  }

  public struct DataRequest: Encodable, Sendable {
    public var askedFor: String
    public var received: String
    public var note: String?
  }

  public static let sample = Context(
    isExample: true, status: Card.Status(id: "x", label: "x"), clock: "x", addressee: "x",
    askedBy: "x", askedOn: "x", channel: "x", dueOn: "x", dueBasis: "x",
    question: HTML(text: "x"),
    answer: Answer(date: "x", paragraphs: ["x"], source: .sample), waiting: "x", outcome: "x",
    about: Filled([.sample]), evidence: .sample, finding: .sample, before: .sample,
    after: Filled([.sample]), data: DataRequest(askedFor: "x", received: "x", note: "x"),
    letter: Address("/"), letterText: Address("/x.txt"), mail: .web("mailto:?subject=x"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.dossier.questions.map { article in
      let record = article.record
      return Page(
        at: edition.paths.question(article.id), template: Self.template, title: record.title,
        summary: record.summary, trail: QuestionIndexPage.trail(in: edition),
        section: .questions,
        search: SearchEntry(
          kind: edition.words["kind.question"],
          text: [record.addressee, article.body.plainText, record.answer ?? ""].joined(
            separator: " "))
      ) { _ in try context(of: article, in: edition) }
    }
  }

  private func context(of article: Article<Inquiry>, in edition: Edition) throws -> Context {
    let record = article.record
    let words = edition.words
    let format = edition.format
    let page = edition.paths.question(article.id)
    let about = edition.subject(of: record)
    let letter = try QuestionLetter(article, in: edition)
    return Context(
      isExample: record.isExample, status: edition.status(of: record),
      clock: edition.clock(of: record), addressee: record.addressee, askedBy: record.askedBy,
      askedOn: record.askedOn.map(format.date), channel: words["channel", record.channel],
      dueOn: record.dueOn.map(format.date),
      dueBasis: record.dueBasis.map { words["due_basis", $0] },
      question: article.body.isEmpty
        ? HTML(text: record.summary) : edition.html(article.body, on: page),
      answer: record.answer.map { answer in
        Answer(
          date: record.answeredOn.map(format.date), paragraphs: Paragraphs.of(answer),
          source: record.answerSource.flatMap { id in
            edition.number(ofSource: id).map {
              LinkLine(edition.source(number: $0).title, edition.paths.source(id))
            }
          })
      },
      waiting: words[
        edition.isOverdue(record)
          ? "question.late_text" : record.status.isSent ? "question.waiting" : "question.unsent"],
      outcome: record.outcome.map { words["question_outcome", $0] },
      about: Filled(
        SubjectLinks.lines(
          of: about.subject, year: about.year, area: about.area, in: edition)),
      evidence: try EvidenceList(record.evidence, in: edition),
      finding: record.finding.flatMap(edition.finding).map { ConcernLine($0, in: edition) },
      before: record.followUpOf.flatMap(edition.question).map { ConcernLine($0, in: edition) },
      after: Filled(edition.followUps(of: article.id).map { ConcernLine($0, in: edition) }),
      data: record.data.map {
        DataRequest(
          askedFor: $0.askedFor, received: words["received", $0.received], note: $0.note)
      },
      letter: edition.paths.letter(of: article.id),
      letterText: edition.paths.letterText(of: article.id),
      mail: MailAddress.link(subject: record.title, text: letter.mailText(words)))
  }
}
