internal import Civic

/// A place for an amount: the amount with its origin, or in words why there is none. Empty, zero,
/// unknown and redacted look different.
public struct AmountCell: Encodable, Sendable {
  public var figure: Figure?
  public var missing: String?

  public init(figure: Figure?, missing: String? = nil) {
    self.figure = figure
    self.missing = missing
  }

  public static let sample = AmountCell(figure: .sample, missing: "x")
}

extension PassportBook {
  /// The cell of one amount of one grant.
  mutating func cell(
    _ amount: KeyPath<Grant, Amount>, of grant: Grant, label: String, words: Words
  ) -> AmountCell {
    switch grant[keyPath: amount] {
    case .known(let money):
      AmountCell(
        figure: sum(
          of: [RowPart(source: grant.source, line: grant.line, amount: money)], column: label,
          label: label, style: .exact))
    case .missing(let why):
      AmountCell(figure: nil, missing: words["missing", why.rawValue])
    }
  }
}
