import Civic
import Diagnostics

/// How the amounts of a file are written, all its columns together.
struct Styles {
  struct Column {
    var name: String
    var verdict: NumberCensus.Verdict
    var numbers: Int
    var style: NumberStyle
  }

  /// What a sidecar can say about all columns at once.
  enum Outcome: Equatable {
    case wholeNumbers
    case one(NumberStyle)
    /// Columns that are written differently, each of them sure.
    case perColumn
    /// Two readings for the same cell.
    case ambiguous(NumberSample, NumberStyle, NumberStyle, column: String)
    case mixed(NumberSample, NumberSample, column: String)
  }

  let columns: [Column]
  let outcome: Outcome

  init(_ profiles: [ColumnProfile]) {
    columns = profiles.map { profile in
      let verdict = profile.census.verdict
      let style =
        switch verdict {
        case .decided(let style, _): style
        case .ambiguous(_, let one, _): one
        case .mixed(_, _, let style): style
        }
      return Column(
        name: profile.name, verdict: verdict, numbers: profile.census.readable, style: style)
    }
    outcome = Self.together(columns)
  }

  /// The columns whose amounts can be summed by the style that was found.
  var areSure: Bool {
    switch outcome {
    case .wholeNumbers, .one, .perColumn: true
    case .ambiguous, .mixed: false
    }
  }

  private static func together(_ columns: [Column]) -> Outcome {
    for column in columns {
      if case .mixed(let one, let other, _) = column.verdict {
        return .mixed(one, other, column: column.name)
      }
    }
    // A column that is sure says nothing about one that is not: each may be written differently.
    for column in columns {
      if case .ambiguous(let sample, let one, let other) = column.verdict {
        return .ambiguous(sample, one, other, column: column.name)
      }
    }
    let decimals = Set(columns.compactMap(\.style.decimal))
    let groups = Set(columns.compactMap(\.style.group))
    guard let decimal = decimals.first else {
      return groups.isEmpty
        ? .wholeNumbers : groups.count == 1 ? .perColumn : .perColumn
    }
    guard decimals.count == 1, groups.count <= 1, groups.first != decimal else {
      return .perColumn
    }
    return .one(NumberStyle(decimal: decimal, group: groups.first))
  }
}
