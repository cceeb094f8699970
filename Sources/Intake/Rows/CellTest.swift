import Civic

/// A test of a sidecar, made ready for the bytes of cells.
struct CellTest {
  private enum Kind {
    case equals([UInt8])
    /// Folded.
    case contains([UInt8])
    case matches(Regex<AnyRegexOutput>, prefix: [UInt8])
  }
  private let kind: Kind

  init(_ test: Mapping.Test) throws {
    switch test {
    case .equals(let text): kind = .equals(Array(text.utf8))
    case .contains(let text): kind = .contains(Folding.folded(text.utf8))
    case .matches("^$"): kind = .equals([])
    case .matches(let pattern):
      let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
      kind = .matches(regex, prefix: Self.literalStart(of: pattern))
    }
  }

  func holds(for value: Bytes) -> Bool {
    switch kind {
    case .equals(let text): value.equals(text)
    case .contains(let text): Folding.contains(text, in: value)
    case .matches(let regex, let prefix):
      value.starts(with: prefix) && value.string.firstMatch(of: regex) != nil
    }
  }

  /// The plain letters that a text must begin with to match at all, so that most rows are decided
  /// without the expression: `^\(\d+ rows` begins with `(`.
  static func literalStart(of pattern: String) -> [UInt8] {
    var rest = Array(pattern.unicodeScalars)[...]
    guard rest.first == "^", !pattern.contains("|"), !pattern.contains("(?") else { return [] }
    rest.removeFirst()
    var start: [[UInt8]] = []
    while let scalar = rest.popFirst() {
      if "*?{".unicodeScalars.contains(scalar) {
        if !start.isEmpty { start.removeLast() }
        break
      }
      if scalar == "\\" {
        guard let escaped = rest.popFirst(), escaped.isASCII,
          !escaped.properties.isAlphabetic, !("0"..."9").contains(escaped)
        else { break }
        start.append(Array(String(escaped).utf8))
      } else if ".^$|()[]+ #".unicodeScalars.contains(scalar) {
        // A blank is plain, but ends the search: it costs nothing to stop early.
        break
      } else {
        start.append(Array(String(scalar).utf8))
      }
    }
    return start.flatMap { $0 }
  }
}
