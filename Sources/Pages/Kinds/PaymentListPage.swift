internal import Civic
internal import Ledger
internal import Markup

/// The payments of one month, a hundred on a page.
public struct PaymentListPage: PageKind {
  public static let template = "payment-list"

  public struct Context: Encodable, Sendable {
    public var total: Figure?
    public var count: Figure?
    public var list: PaymentOpening
    public var about: LinkLine
    public var previous: LinkLine?
    public var next: LinkLine?
  }

  public static let sample = Context(
    total: .sample, count: .sample, list: .sample, about: .sample, previous: .sample,
    next: .sample)

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    let months = edition.payments.months
    return months.indices.flatMap { i in
      let month = months[i]
      let name = edition.name(ofPeriod: month.period)
      let title = words.filled("payments.month_title", ["month": name])
      let address = edition.paths.payments(ofMonth: month.period)
      return (1...PaymentOpening.pages(of: month.sum.rows)).map { number in
        var page = Page(
          at: edition.paths.part(number, of: address), template: Self.template,
          title: number == 1
            ? title
            : words.filled(
              "facets.part_title", ["title": title, "n": edition.format.number(number)]),
          summary: words.filled(
            "payments.month_summary",
            ["month": name, "municipality": edition.settings.municipalityName]),
          trail: PaymentIndexPage.trail(in: edition) + [
            Page.Crumb(edition.name(ofYear: month.year), edition.paths.payments(month.year))
          ], section: .payments,
          search: number == 1 ? SearchEntry(kind: words["kind.payments"]) : nil
        ) { book in
          try context(of: i, page: number, name: name, at: address, in: edition, book: &book)
        }
        page.isListed = number == 1
        return page
      }
    }
  }

  private func context(
    of i: Int, page: Int, name: String, at address: Address, in edition: Edition,
    book: inout PassportBook
  ) throws -> Context {
    let months = edition.payments.months
    let filter = PaymentFilter.period(months[i].period)
    // The first two passports of the first page: other pages borrow them.
    var sums: (amount: Figure?, count: Figure)?
    if page == 1 {
      let parts = try edition.ledger.answers(to: PaymentParts(filter)).map(\.part)
      sums = book.payments(parts, label: name, words: edition.words)
    }
    func link(_ i: Int) -> LinkLine? {
      guard months.indices.contains(i) else { return nil }
      return LinkLine(
        edition.name(ofPeriod: months[i].period),
        edition.paths.payments(ofMonth: months[i].period))
    }
    return Context(
      total: sums?.amount, count: sums?.count,
      list: try PaymentOpening(
        filter, page: page, of: months[i].sum.rows, at: address, in: edition, book: &book),
      about: LinkLine(
        edition.name(ofYear: months[i].year), edition.paths.payments(months[i].year)),
      previous: link(i - 1), next: link(i + 1))
  }
}
