internal import Civic
internal import Ledger
public import Markup

/// Sums of payments by something: how many, and what they make.
public struct PaymentSums: Encodable, Sendable {
  public struct Row: Encodable, Sendable {
    public var label: String
    public var url: Address?
    /// Left out where a table is long: the origin of the amount says how many rows it has.
    public var count: Figure?
    public var amount: Figure?
    public var share: Figure?
  }

  public var id: String
  public var caption: String
  public var by: String
  public var hasCounts = true
  public var hasShares: Bool
  public var rows: [Row]
  public var total: Row?
  static let sample = PaymentSums(
    id: "x", caption: "x", by: "x", hasCounts: true, hasShares: true, rows: [.sample],
    total: .sample)
}

extension PaymentSums.Row {
  static let sample = PaymentSums.Row(
    label: "x", url: Address("/"), count: .sample, amount: .sample, share: .sample)
}

extension Edition {
  /// What a page adds up, as the first two passports of that page have it: a sum that many pages
  /// show is proved once.
  func borrowed(
    _ sum: PaymentBook.Sum, from page: Address, label: String
  ) -> (amount: Figure, count: Figure) {
    let isRow = sum.rows == 1
    let origin = paths.origin(of: page)
    let row = rowPages.address(of: sum.line, in: sum.source)
    return (
      Figure(
        text: format.exactEuros(sum.total), origin: isRow ? row : origin.anchored("g1"),
        value: String(sum.total.cents), label: label, isNegative: sum.total.cents < 0,
        isZero: sum.total.cents == 0),
      Figure(
        text: format.number(sum.rows), origin: isRow ? row : origin.anchored("g2"),
        value: String(sum.rows), label: "\(words["payments.count"]), \(label)",
        isNegative: false, isZero: sum.rows == 0)
    )
  }

  /// A month or year in the reader's words: `maart 2024`, `2024, maand onbekend`.
  func name(ofPeriod period: String) -> String {
    let parts = period.split(separator: "-").map(String.init)
    if parts[0] == "0000" { return words["payments.undated"] }
    guard parts.count > 1, let month = Int(parts[1]) else { return parts[0] }
    return month == 0
      ? words.filled("payments.unknown_month", ["year": parts[0]])
      : "\(words["month.\(month)"]) \(parts[0])"
  }

  func name(ofYear year: String) -> String {
    year == "0000" ? words["payments.undated"] : year
  }
}

extension PassportBook {
  /// An amount as a part of a whole, which its label names.
  mutating func share(of part: Figure?, in whole: Figure?, words: Words) -> Figure? {
    guard let part, let whole else { return nil }
    return share(
      part, of: whole,
      label: words.filled(
        "payments.share_of", ["label": part.label, "whole": whole.label]))
  }

  /// The sum of some payments and how many there are: the first two passports of a page that
  /// others borrow from.
  mutating func payments(
    _ parts: [RowPart], label: String, words: Words
  ) -> (amount: Figure?, count: Figure) {
    let amount = sum(
      of: parts, column: words["field.amount"], label: label, style: .exact)
    return (
      amount, count(of: parts, label: "\(words["payments.count"]), \(label)", single: true)
    )
  }
}

extension PaymentParts.Answer {
  var part: RowPart { RowPart(source: source, line: line, amount: Money(cents: amount)) }
}
