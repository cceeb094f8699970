internal import Civic
internal import Markup
public import Pages

/// Each question as a letter in plain text, to paste in a mail or a form.
public struct QuestionLetters: Product {
  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) throws -> [Output] {
    try edition.dossier.questions.map { article in
      Output(
        edition.paths.letterText(of: article.id).file,
        try QuestionLetter(article, in: edition).text(edition.words))
    }
  }
}
