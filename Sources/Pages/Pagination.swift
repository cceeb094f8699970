public import Markup

/// The way through a list that is longer than one page.
public struct Pagination: Encodable, Sendable {
  public struct Step: Encodable, Sendable {
    public var label: String
    public var url: Address?
    public var isCurrent: Bool
    /// Steps were left out before this one.
    public var isAfterGap: Bool
  }

  public var previous: Address?
  public var next: Address?
  public var current: String
  public var count: String
  public var steps: [Step]

  /// `nil` when the list is one page.
  init?(_ current: Int, of count: Int, words: Words, address: (Int) -> Address) {
    guard count > 1 else { return nil }
    let format = Format(words)
    previous = current > 1 ? address(current - 1) : nil
    next = current < count ? address(current + 1) : nil
    self.current = format.number(current)
    self.count = format.number(count)
    let shown = (1...count).filter {
      $0 == 1 || $0 == count || abs($0 - current) <= 2
    }
    steps = []
    var last = 0
    for number in shown {
      steps.append(
        Step(
          label: format.number(number), url: number == current ? nil : address(number),
          isCurrent: number == current, isAfterGap: number > last + 1))
      last = number
    }
  }

  private init(sample step: Step) {
    previous = Address("/")
    next = Address("/")
    current = "1"
    count = "2"
    steps = [step]
  }

  /// `101 tot en met 200 van 4.457`; positions count from zero, the last is not in it.
  static func range(_ positions: Range<Int>, of count: Int, words: Words) -> String {
    let format = Format(words)
    return words.filled(
      "pagination.range",
      [
        "first": format.number(positions.lowerBound + 1),
        "last": format.number(positions.upperBound), "count": format.number(count),
      ])
  }

  static let sample = Pagination(
    sample: Step(label: "1", url: Address("/"), isCurrent: true, isAfterGap: true))
}
