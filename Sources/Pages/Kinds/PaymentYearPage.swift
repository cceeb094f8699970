internal import Civic
internal import Ledger
internal import Markup

/// The payments of one year: month by month, by what they were booked on, and to whom.
public struct PaymentYearPage: PageKind {
  public static let template = "payment-year"

  public struct Context: Encodable, Sendable {
    public var year: String
    public var total: Figure?
    public var count: Figure?
    public var months: PaymentSums
    public var groups: [PaymentSums]
    public var payees: PaymentSums?
    public var otherYears: [LinkLine]
  }

  public static let sample = Context(
    year: "x", total: .sample, count: .sample, months: .sample, groups: [.sample],
    payees: .sample, otherYears: [.sample])

  /// Rows of a table; the rest is taken together.
  private static let shown = 25

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return edition.payments.years.map { year in
      let name = edition.name(ofYear: year)
      return Page(
        at: edition.paths.payments(year), template: Self.template,
        title: words.filled("payments.year_title", ["year": name]),
        summary: words.filled(
          "payments.year_summary",
          ["year": name, "municipality": edition.settings.municipalityName]),
        trail: PaymentIndexPage.trail(in: edition), section: .payments,
        search: SearchEntry(kind: words["kind.payments"])
      ) { book in try context(of: year, in: edition, book: &book) }
    }
  }

  private func context(
    of year: String, in edition: Edition, book: inout PassportBook
  ) throws -> Context {
    let words = edition.words
    let name = edition.name(ofYear: year)
    let months = edition.payments.months(of: year).map { month in
      let page = edition.paths.payments(ofMonth: month.period)
      let label = edition.name(ofPeriod: month.period)
      let sums = edition.borrowed(month.sum, from: page, label: label)
      return PaymentSums.Row(
        label: label, url: page, count: sums.count, amount: sums.amount, share: nil)
    }
    // The first two passports of the page: other pages borrow them.
    let total = book.total(
      of: months.compactMap(\.amount), label: words.filled("payments.year_title", ["year": name]))
    let count = book.total(
      of: months.compactMap(\.count), label: "\(words["payments.count"]), \(name)", isCount: true)
    return Context(
      year: name, total: total, count: count,
      months: PaymentSums(
        id: "maanden", caption: words["payments.by_month"], by: words["payments.month"],
        hasShares: false, rows: months,
        total: count.map {
          PaymentSums.Row(
            label: words["payments.total"], url: nil, count: $0, amount: total, share: nil)
        }),
      groups: try groups(of: year, total, in: edition, book: &book),
      payees: try payees(of: year, total, in: edition, book: &book),
      otherYears: edition.payments.years.filter { $0 != year }.map {
        LinkLine(edition.name(ofYear: $0), edition.paths.payments($0))
      })
  }

  /// A table for each field of the source by which payments can be grouped.
  private func groups(
    of year: String, _ total: Figure?, in edition: Edition, book: inout PassportBook
  ) throws -> [PaymentSums] {
    let filter = PaymentFilter.year(year)
    let filled = Set(
      try edition.ledger.answers(to: PaymentFieldsFilled(filter)).filter { $0.rows > 0 }
        .map(\.field))
    return try PaymentParts.Field.allCases.filter { filled.contains($0.rawValue) }.map { field in
      var sets: [String: [RowPart]] = [:]
      for answer in try edition.ledger.answers(to: PaymentParts(filter, by: field)) {
        sets[answer.value ?? "", default: []].append(answer.part)
      }
      let caption = edition.words["payments.by", field.rawValue]
      return PaymentSums(
        id: "per-\(Slug.from(field.rawValue))", caption: caption, by: caption,
        hasCounts: false, hasShares: true,
        rows: rows(
          of: sets, label: { label(of: $0, as: field, in: edition, year) }, total, in: edition,
          book: &book), total: nil)
    }
  }

  private func label(
    of value: String, as field: PaymentParts.Field, in edition: Edition, _ year: String
  ) -> String {
    if value.isEmpty { return edition.words["payments.not_given"] }
    guard field == .taskField, let year = Int(year),
      let known = edition.taskField(value, in: year)
    else { return value }
    return "\(known.code) \(known.label)"
  }

  private func rows(
    of sets: [String: [RowPart]], label: (String) -> String, _ total: Figure?,
    in edition: Edition, book: inout PassportBook
  ) -> [PaymentSums.Row] {
    let words = edition.words
    let ordered = sets.map { key, parts in
      (sum: parts.reduce(Money.zero) { $0 + $1.amount }.cents, key: key, parts: parts)
    }.sorted { ($1.sum, $0.key) < ($0.sum, $1.key) }
    var named = ordered.prefix(Self.shown).map { (label: label($0.key), parts: $0.parts) }
    let rest = ordered.dropFirst(Self.shown).flatMap(\.parts)
    if !rest.isEmpty { named.append((words["payments.others"], rest)) }
    var rows: [PaymentSums.Row] = []
    for (label, parts) in named {
      let amount = book.sum(
        of: parts, column: words["field.amount"], label: label, style: .exact)
      rows.append(
        PaymentSums.Row(
          label: label, url: nil, count: nil, amount: amount,
          share: book.share(of: amount, in: total, words: words)))
    }
    return rows
  }

  /// The largest payees of the year, each with its rows of the year.
  private func payees(
    of year: String, _ total: Figure?, in edition: Edition, book: inout PassportBook
  ) throws -> PaymentSums? {
    let words = edition.words
    let largest = try edition.ledger.answers(to: PaymentsByPayee(year: year)).prefix(20)
    guard !largest.isEmpty else { return nil }
    var rows: [PaymentSums.Row] = []
    for payee in largest {
      let parts = try edition.ledger.answers(
        to: PaymentParts(.payee(payee.key, year: year))
      ).map(\.part)
      let sums = book.payments(parts, label: payee.name, words: words)
      rows.append(
        PaymentSums.Row(
          label: payee.name,
          url: edition.payments.slug(ofPayeeNamed: payee.name).map(edition.paths.payee),
          count: sums.count, amount: sums.amount,
          share: book.share(of: sums.amount, in: total, words: words)))
    }
    return PaymentSums(
      id: "ontvangers", caption: words["payments.largest"], by: words["payments.payee"],
      hasShares: true, rows: rows, total: nil)
  }
}
