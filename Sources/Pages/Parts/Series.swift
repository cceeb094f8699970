internal import Civic

/// How a code goes over into codes of other years.
public struct CrosswalkLine: Encodable, Sendable {
  public var from: String
  public var to: String
  /// Absent when nobody knows.
  public var share: String?
  public var method: String
  public var author: String?
  public var note: String?

  static let sample = CrosswalkLine(
    from: "x", to: "x", share: "x", method: "x", author: "x", note: "x")
}

/// A pair of this task field and a category on which nothing can be booked.
public struct GreyLine: Encodable, Sendable {
  public var direction: String
  public var code: String
  public var label: String?
  public var source: String

  static let sample = GreyLine(direction: "x", code: "x", label: "x", source: "x")
}

extension Edition {
  private static let scheme = "iv3-taakveld"

  private func crosswalks(of code: String) -> [Crosswalk] {
    dossier.crosswalks.map(\.record).filter {
      ($0.fromScheme == Self.scheme && $0.fromCode == code)
        || ($0.toScheme == Self.scheme && $0.toCode == code)
    }.sorted {
      ($0.fromYear, $0.fromCode, $0.toYear, $0.toCode)
        < ($1.fromYear, $1.fromCode, $1.toYear, $1.toCode)
    }
  }

  func crosswalkLines(of code: String) -> [CrosswalkLine] {
    crosswalks(of: code).map { walk in
      func name(_ scheme: String, _ code: String, _ year: Int) -> String {
        let label = scheme == Self.scheme ? taskField(code, in: year)?.label : nil
        return "\(code)\(label.map { " \($0)" } ?? "") (\(year))"
      }
      return CrosswalkLine(
        from: name(walk.fromScheme, walk.fromCode, walk.fromYear),
        to: name(walk.toScheme, walk.toCode, walk.toYear),
        share: walk.share.flatMap {
          format.percentage(Money(cents: Int64($0)), of: Money(cents: 1_000_000))
        }, method: words["crosswalk_method", walk.method], author: walk.author, note: walk.note)
    }
  }

  /// For each version but the first, by position: why its amounts of a code cannot be compared
  /// with those of the version before it.
  func breaks(of code: String, among versions: [BudgetBook.Version]) -> [Int: String] {
    var breaks: [Int: String] = [:]
    for i in versions.indices.dropFirst() {
      let (before, after) = (versions[i - 1].year, versions[i].year)
      guard before < after else { continue }
      if let old = taskField(code, in: before)?.label, let new = taskField(code, in: after)?.label,
        old != new
      {
        breaks[i] = words.filled(
          "budget.break_renamed", ["year": String(after), "before": old, "after": new])
      } else if crosswalks(of: code).contains(where: { walk in
        walk.fromYear >= before && walk.toYear <= after
          && !(walk.fromCode == walk.toCode && walk.share == 1_000_000)
      }) {
        breaks[i] = words.filled("budget.break_recoded", ["year": String(after)])
      }
    }
    return breaks
  }

  func greyLines(of code: String, in year: Int) -> [GreyLine] {
    dossier.greyCells.map(\.record).filter { $0.year == year && $0.taskField == code }.map {
      GreyLine(
        direction: words["field", $0.direction.rawValue], code: $0.category,
        label: $0.categoryLabel, source: $0.source)
    }
  }
}
