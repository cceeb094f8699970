internal import Civic
public import Markup

/// A question as a letter on A4: address, date, text and the rows it rests on.
public struct QuestionLetterPage: PageKind {
  public static let template = "letter"

  public struct Context: Encodable, Sendable {
    public var isExample: Bool
    public var letter: QuestionLetter
    public var question: Address
    public var letterText: Address
  }

  public static let sample = Context(
    isExample: true, letter: .sample, question: Address("/"), letterText: Address("/x.txt"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.dossier.questions.map { article in
      let question = edition.paths.question(article.id)
      var page = Page(
        at: edition.paths.letter(of: article.id), template: Self.template,
        title: edition.words.filled("letter.title", ["title": article.record.title]),
        summary: article.record.summary,
        trail: QuestionIndexPage.trail(in: edition) + [
          Page.Crumb(article.record.title, question)
        ],
        section: .questions, search: nil
      ) { _ in
        Context(
          isExample: article.record.isExample, letter: try QuestionLetter(article, in: edition),
          question: question, letterText: edition.paths.letterText(of: article.id))
      }
      page.isListed = false
      return page
    }
  }
}
