/// The heights of a chart's rows, in tenths of a rem: they grow with the reader's text.
enum Row {
  static let line = 14
  static let baseline = 11
  static let bar = 11
  static let thinBar = 6
  static let valueBaseline = 9
  static let gap = 7
}

/// The room that a value needs to the right of the longest bar.
enum ValueText {
  /// In tenths of a per cent: a sign of 14 pixels' text is 2.9 % of a narrow screen's column.
  static func reserve(for texts: [String]) -> Int {
    let longest = texts.reduce(0) { max($0, $1.unicodeScalars.count) }
    return min(max(30 + longest * 29, 120), 620)
  }
}
