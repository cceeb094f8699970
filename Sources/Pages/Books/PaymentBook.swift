public import Civic
public import Ledger

/// What was paid, added up by month and by payee. The payments themselves stay in the ledger: there
/// may be a million of them.
public struct PaymentBook: Sendable {
  /// Some payments together.
  public struct Sum: Hashable, Sendable {
    public var rows: Int
    public var total: Money
    /// The row, when there is one.
    public var source: Int
    public var line: Int
  }

  public struct Month: Sendable {
    /// `2024-03`; `2024-00` when only the year is known.
    public var period: String
    public var sum: Sum
    public var year: String { String(period.prefix(4)) }
  }

  public struct Payee: Sendable {
    /// The name as the ledger compares it.
    public var key: String
    public var name: String
    /// `nil` for one without a page of its own.
    public var slug: String?
    public var sum: Sum
  }

  /// How many payees have a page of their own, the largest first.
  public static let payeesWithPage = 2_000

  public let months: [Month]
  /// Payees that may be named, the largest first.
  public let payees: [Payee]
  /// Payments to those that are not named, by kind.
  public let unnamed: [(kind: PartyKind?, rows: Int)]
  /// How many payments of a year are with, without or unclear about VAT.
  public let vat: [String: [String: Int]]
  public let kinds: [PaymentKinds.Answer]
  private let slugs: [String: String]

  init(ledger: Ledger) throws(LedgerError) {
    months = try ledger.answers(to: PaymentsByPeriod()).map {
      Month(
        period: $0.period,
        sum: Sum(
          rows: $0.rows, total: Money(cents: $0.total), source: $0.source, line: $0.line))
    }
    let answers = try ledger.answers(to: PaymentsByPayee())
    let largest = answers.sorted { a, b in
      let (left, right) = (a.total.magnitude, b.total.magnitude)
      return left == right ? a.key < b.key : left > right
    }.prefix(Self.payeesWithPage)
    let named = Slug.unique(largest.map(\.key).sorted())
    payees = answers.map {
      Payee(
        key: $0.key, name: $0.name, slug: named[$0.key],
        sum: Sum(
          rows: $0.rows, total: Money(cents: $0.total), source: $0.source, line: $0.line))
    }
    slugs = named
    unnamed = try ledger.answers(to: PaymentsToUnnamed()).map {
      ($0.kind.flatMap(PartyKind.init(rawValue:)), $0.rows)
    }
    var vat: [String: [String: Int]] = [:]
    for answer in try ledger.answers(to: PaymentVAT()) {
      vat[answer.year, default: [:]][answer.basis] = answer.rows
    }
    self.vat = vat
    kinds = try ledger.answers(to: PaymentKinds())
  }

  public var isEmpty: Bool { months.isEmpty }
  public var rows: Int { months.reduce(0) { $0 + $1.sum.rows } }
  /// `2024`; `0000` for payments without any date.
  public var years: [String] {
    var years: [String] = []
    for month in months where years.last != month.year { years.append(month.year) }
    return years
  }
  public func months(of year: String) -> [Month] { months.filter { $0.year == year } }

  /// Payees with a page of their own, the largest first, each with its address.
  public var largest: [(payee: Payee, slug: String)] {
    payees.compactMap { payee in payee.slug.map { (payee, $0) } }
  }

  /// The address of a payee by its name; `nil` when it has no page.
  public func slug(ofPayeeNamed name: String) -> String? { slugs[Self.key(of: name)] }

  /// As SQLite's `lower` has it: ASCII letters only.
  static func key(of name: String) -> String {
    String(
      decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
