public import Civic
public import Markup

/// One row that an amount was read from, and what it adds to the amount.
public struct RowPart: Hashable, Sendable {
  /// The number of the source in the ledger, from one.
  public var source: Int
  public var line: Int
  public var amount: Money

  struct Place: Hashable {
    var source: Int
    var line: Int
  }

  var place: Place { Place(source: source, line: line) }

  public init(source: Int, line: Int, amount: Money) {
    self.source = source
    self.line = line
    self.amount = amount
  }
}

/// Where a number comes from: how it was computed and the rows it was computed from.
public struct Passport: Sendable {
  public enum Computation: Sendable {
    /// The sum of rows of one column of their file.
    case sum(column: String, rows: [RowPart])
    /// How many rows there are.
    case count(rows: [RowPart])
    /// One number less another.
    case difference(Part, Part)
    /// One number as a part of another, in per cent.
    case share(Part, of: Part)
    /// One number for each of something that was counted.
    case perUnit(Part, unit: Part)
    /// Several numbers together.
    case total(of: [Part])
    /// The part of an amount that a key gives: the amount times a count, divided by the count of
    /// the whole.
    case attributed(Part, part: Part, whole: Part)
    /// Written down by a person, with where.
    case declared(file: String, line: Int)
  }

  /// A number that another was computed from, with where it comes from itself.
  public struct Part: Sendable {
    public var label: String
    public var text: String
    public var origin: Address

    public init(_ label: String, _ figure: Figure) {
      self.label = label
      text = figure.text
      origin = figure.origin
    }
  }

  /// The fragment on the page of origins.
  public var id: String
  /// What the number says, in the reader's words.
  public var label: String
  /// The number as it is printed.
  public var text: String
  /// In cents or as a plain count, for machines.
  public var value: String
  public var computation: Computation
}

/// A number on a page: how it reads, and where it comes from.
public struct Figure: Encodable, Sendable {
  public var text: String
  /// Where its origin is told.
  public var origin: Address
  /// Cents or a plain count, for machines.
  public var value: String
  /// What it says, for those who hear the link and do not see the column.
  public var label: String
  public var isNegative: Bool
  public var isZero: Bool

  public static let sample = Figure(
    text: "€ 1.234", origin: Address("/herkomst/", fragment: "g1"), value: "123400",
    label: "Lasten", isNegative: true, isZero: true)
}

/// The origins of the numbers on one page. A number that is one row leads to that row; any other
/// gets a passport on the page of origins beside the page.
public struct PassportBook: Sendable {
  public let page: Address
  private let origin: Address
  private let rowPages: RowPages
  let format: Format
  public private(set) var passports: [Passport] = []

  public init(for page: Address, in edition: Edition) {
    self.page = page
    origin = edition.paths.origin(of: page)
    rowPages = edition.rowPages
    format = edition.format
  }

  /// The sum of the given rows of a column. `nil` when there are no rows: then there is no amount,
  /// which is not the same as zero.
  public mutating func sum(
    of rows: [RowPart], column: String, label: String, style: AmountStyle = .plain
  ) -> Figure? {
    guard let first = rows.first else { return nil }
    let total = rows.dropFirst().reduce(first.amount) { $0 + $1.amount }
    let text = style == .exact ? format.exactEuros(total) : format.euros(total)
    let address =
      rows.count == 1
      ? rowPages.address(of: first.line, in: first.source)
      : add(label, text, String(total.cents), .sum(column: column, rows: rows))
    return Figure(
      text: text, origin: address, value: String(total.cents), label: label,
      isNegative: total.cents < 0, isZero: total.cents == 0)
  }

  /// How many rows there are, with the rows.
  public mutating func count(of rows: [RowPart], label: String) -> Figure {
    let text = format.number(rows.count)
    let address = add(label, text, String(rows.count), .count(rows: rows))
    return Figure(
      text: text, origin: address, value: String(rows.count), label: label, isNegative: false,
      isZero: rows.isEmpty)
  }

  /// `a` less `b`.
  public mutating func difference(
    _ a: Figure, _ b: Figure, label: String, style: AmountStyle = .plain, isCount: Bool = false
  ) -> Figure? {
    guard let left = Int64(a.value), let right = Int64(b.value) else { return nil }
    let (cents, over) = left.subtractingReportingOverflow(right)
    guard !over else { return nil }
    let money = Money(cents: cents)
    let text =
      isCount
      ? format.number(Int(cents)) : style == .exact ? format.exactEuros(money) : format.euros(money)
    let address = add(
      label, text, String(cents),
      .difference(Passport.Part(a.label, a), Passport.Part(b.label, b)))
    return Figure(
      text: text, origin: address, value: String(cents), label: label, isNegative: cents < 0,
      isZero: cents == 0)
  }

  /// `part` in per cent of `whole`; the label names the whole. `nil` when the whole is nothing.
  public mutating func share(_ part: Figure, of whole: Figure, label: String) -> Figure? {
    guard let a = Int64(part.value), let b = Int64(whole.value),
      let text = format.percentage(Money(cents: a), of: Money(cents: b))
    else { return nil }
    let address = add(
      label, text, text,
      .share(Passport.Part(part.label, part), of: Passport.Part(whole.label, whole)))
    return Figure(
      text: text, origin: address, value: text, label: label, isNegative: text.hasPrefix("−"),
      isZero: a == 0)
  }

  /// An amount for each unit that was counted, rounded to whole cents.
  public mutating func perUnit(_ amount: Figure, per unit: Figure, label: String) -> Figure? {
    guard let cents = Int64(amount.value), let count = Int64(unit.value), count > 0 else {
      return nil
    }
    let half = cents < 0 ? -(count / 2) : count / 2
    let (sum, over) = cents.addingReportingOverflow(half)
    guard !over else { return nil }
    let money = Money(cents: sum / count)
    let text = format.exactEuros(money)
    let address = add(
      label, text, String(money.cents),
      .perUnit(Passport.Part(amount.label, amount), unit: Passport.Part(unit.label, unit)))
    return Figure(
      text: text, origin: address, value: String(money.cents), label: label,
      isNegative: money.cents < 0, isZero: money.cents == 0)
  }

  /// Several amounts or counts together. `nil` when there are none, or one is no amount or count.
  public mutating func total(
    of figures: [Figure], label: String, isCount: Bool = false, style: AmountStyle = .exact
  ) -> Figure? {
    guard !figures.isEmpty else { return nil }
    var sum = Money.zero
    for figure in figures {
      guard let value = Int64(figure.value), let next = sum.adding(Money(cents: value)) else {
        return nil
      }
      sum = next
    }
    let text =
      isCount
      ? format.number(Int(sum.cents))
      : style == .exact ? format.exactEuros(sum) : format.euros(sum)
    let address = add(
      label, text, String(sum.cents), .total(of: figures.map { Passport.Part($0.label, $0) }))
    return Figure(
      text: text, origin: address, value: String(sum.cents), label: label,
      isNegative: sum.cents < 0, isZero: sum.cents == 0)
  }

  /// An amount that an author wrote down, such as a total that is printed elsewhere.
  public mutating func declared(
    _ money: Money, file: String, line: Int, label: String
  ) -> Figure {
    let text = format.exactEuros(money)
    let address = add(label, text, String(money.cents), .declared(file: file, line: line))
    return Figure(
      text: text, origin: address, value: String(money.cents), label: label,
      isNegative: money.cents < 0, isZero: money.cents == 0)
  }

  /// A count that stands in one row of a source: households, inhabitants, votes.
  public func counted(_ number: Int, source: Int, line: Int, label: String) -> Figure {
    Figure(
      text: format.number(number), origin: rowPages.address(of: line, in: source),
      value: String(number), label: label, isNegative: number < 0, isZero: number == 0)
  }

  mutating func add(
    _ label: String, _ text: String, _ value: String, _ computation: Passport.Computation
  ) -> Address {
    let id = "g\(passports.count + 1)"
    passports.append(
      Passport(id: id, label: label, text: text, value: value, computation: computation))
    return origin.anchored(id)
  }
}

/// Whether amounts show their cents always or only when there are any.
public enum AmountStyle: Sendable { case plain, exact }
