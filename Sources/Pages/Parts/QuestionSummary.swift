internal import Civic
public import Markup

/// The questions that wait for an answer, for the home page: examples are not among them.
public struct QuestionSummary: Encodable, Sendable {
  /// `2 vragen staan open, 1 te laat`.
  public var count: String
  public var lines: Filled<ConcernLine>?
  public var url: Address

  /// Questions that are shown; the rest is one click away.
  private static let shown = 3

  init(in edition: Edition) {
    let open = edition.dossier.questions.filter {
      $0.record.status.isOpen && !$0.record.isExample
    }
    let late = open.count { edition.isOverdue($0.record) }
    let words = edition.words
    count =
      open.isEmpty
      ? words["home.no_questions"]
      : words.counted("home.open_questions", open.count)
        + (late > 0 ? words.counted("home.late_questions", late) : "")
    lines = Filled(Array(ConcernLine.sorted(open, in: edition).prefix(Self.shown)))
    url = edition.paths.questions
  }

  private init() {
    count = "x"
    lines = Filled([.sample])
    url = Address("/")
  }

  static let sample = QuestionSummary()
}
