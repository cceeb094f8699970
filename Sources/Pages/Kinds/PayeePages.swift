internal import Civic
internal import Ledger
public import Markup

/// All payees that may be named, the largest first, a hundred on a page.
public struct PayeeIndexPage: PageKind {
  public static let template = "payees"

  public struct Context: Encodable, Sendable {
    public var range: String
    public var payees: PaymentSums
    public var pagination: Pagination?
    public var limit: String
  }

  public static let sample = Context(
    range: "x", payees: .sample, pagination: .sample, limit: "x")

  private static let size = 100

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    PaymentIndexPage.trail(in: edition)
      + [Page.Crumb(edition.words["payments.payees_title"], edition.paths.payees)]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.payments.isEmpty else { return [] }
    let words = edition.words
    let payees = edition.payments.payees
    let count = max(1, (payees.count + Self.size - 1) / Self.size)
    return (1...count).map { number in
      let title = words["payments.payees_title"]
      var page = Page(
        at: edition.paths.part(number, of: edition.paths.payees), template: Self.template,
        title: number == 1
          ? title
          : words.filled(
            "facets.part_title", ["title": title, "n": edition.format.number(number)]),
        summary: words.filled(
          "payments.payees_summary", ["municipality": edition.settings.municipalityName]),
        trail: PaymentIndexPage.trail(in: edition), section: .payments,
        search: number == 1 ? SearchEntry(kind: words["kind.payments"]) : nil
      ) { book in try context(number, of: count, in: edition, book: &book) }
      page.isListed = number == 1
      return page
    }
  }

  private func context(
    _ number: Int, of count: Int, in edition: Edition, book: inout PassportBook
  ) throws -> Context {
    let words = edition.words
    let payees = edition.payments.payees
    let start = (number - 1) * Self.size
    let end = min(start + Self.size, payees.count)
    var rows: [PaymentSums.Row] = []
    for payee in payees[start..<end] {
      if let page = payee.slug.map(edition.paths.payee) {
        let sums = edition.borrowed(payee.sum, from: page, label: payee.name)
        rows.append(
          PaymentSums.Row(
            label: payee.name, url: page, count: sums.count, amount: sums.amount, share: nil))
      } else {
        let parts = try edition.ledger.answers(to: PaymentParts(.payee(payee.key))).map(\.part)
        let sums = book.payments(parts, label: payee.name, words: words)
        rows.append(
          PaymentSums.Row(
            label: payee.name, url: nil, count: sums.count, amount: sums.amount, share: nil))
      }
    }
    return Context(
      range: Pagination.range(start..<end, of: payees.count, words: words),
      payees: PaymentSums(
        id: "ontvangers", caption: words["payments.payees_title"], by: words["payments.payee"],
        hasShares: false, rows: rows, total: nil),
      pagination: Pagination(number, of: count, words: words) {
        edition.paths.part($0, of: edition.paths.payees)
      }, limit: edition.format.number(PaymentBook.payeesWithPage))
  }
}

/// One payee: what it was paid in each year, and every payment.
public struct PayeePage: PageKind {
  public static let template = "payee"

  public struct Context: Encodable, Sendable {
    public var name: String
    public var total: Figure?
    public var count: Figure?
    public var years: PaymentSums?
    public var list: PaymentOpening
    /// The same name among the recipients of subsidy.
    public var grants: Address?
  }

  public static let sample = Context(
    name: "x", total: .sample, count: .sample, years: .sample, list: .sample,
    grants: Address("/"))

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return edition.payments.payees.flatMap { payee -> [Page] in
      guard let slug = payee.slug else { return [] }
      let address = edition.paths.payee(slug)
      let title = words.filled("payments.payee_title", ["name": payee.name])
      return (1...PaymentOpening.pages(of: payee.sum.rows)).map { number in
        var page = Page(
          at: edition.paths.part(number, of: address), template: Self.template,
          title: number == 1
            ? title
            : words.filled(
              "facets.part_title", ["title": title, "n": edition.format.number(number)]),
          summary: words.filled(
            "payments.payee_summary",
            ["name": payee.name, "municipality": edition.settings.municipalityName]),
          trail: PayeeIndexPage.trail(in: edition), section: .payments,
          search: number == 1 ? SearchEntry(kind: words["kind.payee"]) : nil
        ) { book in try context(of: payee, page: number, at: address, in: edition, book: &book) }
        page.isListed = number == 1
        return page
      }
    }
  }

  private func context(
    of payee: PaymentBook.Payee, page: Int, at address: Address, in edition: Edition,
    book: inout PassportBook
  ) throws -> Context {
    let words = edition.words
    let filter = PaymentFilter.payee(payee.key)
    // The first two passports of the first page: other pages borrow them.
    var sums: (amount: Figure?, count: Figure)?
    var years: [PaymentSums.Row] = []
    if page == 1 {
      let answers = try edition.ledger.answers(to: PaymentParts(withYear: filter))
      sums = book.payments(answers.map(\.part), label: payee.name, words: words)
      var byYear: [String: [RowPart]] = [:]
      for answer in answers { byYear[answer.value ?? "0000", default: []].append(answer.part) }
      if byYear.count > 1 {
        for (year, parts) in byYear.sorted(by: { $0.key < $1.key }) {
          let label = edition.name(ofYear: year)
          let sums = book.payments(parts, label: "\(payee.name), \(label)", words: words)
          years.append(
            PaymentSums.Row(
              label: label, url: edition.paths.payments(year), count: sums.count,
              amount: sums.amount, share: nil))
        }
      }
    }
    return Context(
      name: payee.name, total: sums?.amount, count: sums?.count,
      years: years.isEmpty
        ? nil
        : PaymentSums(
          id: "jaren", caption: words["payments.by_year"], by: words["payments.year"],
          hasShares: false, rows: years,
          total: sums.map {
            PaymentSums.Row(
              label: words["payments.total"], url: nil, count: $0.count, amount: $0.amount,
              share: nil)
          }),
      list: try PaymentOpening(
        filter, page: page, of: payee.sum.rows, at: address, in: edition, book: &book),
      grants: edition.grants.slug(ofRecipientNamed: payee.name).map(edition.paths.recipient))
  }
}
