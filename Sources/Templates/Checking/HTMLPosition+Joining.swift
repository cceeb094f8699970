extension HTMLPosition {
  /// Where the template stands after a section that may have been printed or not: `nil` when what
  /// follows would mean something else in each case.
  func joined(with other: HTMLPosition) -> HTMLPosition? {
    if self == other { return self }
    guard element == other.element, isEndTag == other.isEndTag else { return nil }
    if isBetweenValues, other.isBetweenValues {
      // A name in one branch runs on in the text after both, or `=` follows it.
      var both = self
      both.attribute = Self.unclear
      both.valueStart = .empty
      both.state = runsOn || other.runsOn ? .attributeName : .afterAttributeName
      return both
    }
    guard state == other.state, state == .singleQuoted || state == .doubleQuoted else { return nil }
    var both = self
    if attribute != other.attribute { both.attribute = Self.unclear }
    if valueStart != other.valueStart { both.valueStart = .other }
    return both
  }

  private var isBetweenValues: Bool { state == .tag || state == .afterAttributeName || runsOn }
  private var runsOn: Bool { state == .elementName || state == .attributeName }
}
