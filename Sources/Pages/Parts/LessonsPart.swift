internal import Civic

/// What was learned from a plan or practice; absent when nothing is known.
public struct LessonsPart: Encodable, Sendable {
  public var worked: String?
  public var difficult: String?
  public var differently: String?

  init?(_ lessons: Lessons?) {
    guard let lessons,
      lessons.worked != nil || lessons.difficult != nil || lessons.wouldDoDifferently != nil
    else { return nil }
    worked = lessons.worked
    difficult = lessons.difficult
    differently = lessons.wouldDoDifferently
  }

  private init() {
    worked = "x"
    difficult = "x"
    differently = "x"
  }

  static let sample = LessonsPart()
}
