internal import Civic
internal import Ledger
public import Markup

/// The way into the payments: what was paid in each year and to whom, how much of it goes to a few,
/// and what can and cannot be said of it.
public struct PaymentIndexPage: PageKind {
  public static let template = "payments"

  public struct Context: Encodable, Sendable {
    public var municipality: String
    public var total: Figure?
    public var count: Figure?
    public var years: PaymentSums
    public var parties: PaymentSums
    public var payeesURL: Address
    public var largest: PaymentSums
    public var concentration: [Concentration]
    public var coverage: [Coverage]
    public var questions: [LinkLine]
    public var sources: [SourceLine]
    public var limit: String
  }

  public struct Concentration: Encodable, Sendable {
    public var label: String
    public var amount: Figure?
    public var share: Figure?
  }

  /// The payments of a year beside its account.
  public struct Coverage: Encodable, Sendable {
    public var year: String
    public var payments: Figure
    public var account: Figure?
    public var share: Figure?
    /// Why the two cannot be compared.
    public var reasons: [String]
  }

  /// What a file of payments says of itself.
  public struct SourceLine: Encodable, Sendable {
    public var title: String
    public var url: Address
    public var rows: String
    public var vat: String
    public var kinds: String
    public var negative: String
  }

  public static let sample = Context(
    municipality: "x", total: .sample, count: .sample, years: .sample, parties: .sample,
    payeesURL: Address("/"), largest: .sample,
    concentration: [Concentration(label: "x", amount: .sample, share: .sample)],
    coverage: [
      Coverage(
        year: "x", payments: .sample, account: .sample, share: .sample, reasons: ["x"])
    ],
    questions: [.sample],
    sources: [
      SourceLine(
        title: "x", url: Address("/"), rows: "x", vat: "x", kinds: "x", negative: "x")
    ], limit: "x")

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["nav.payments"], edition.paths.payments),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.payments.isEmpty else { return [] }
    let words = edition.words
    let name = edition.settings.municipalityName
    return [
      Page(
        at: edition.paths.payments, template: Self.template,
        title: words.filled("payments.title", ["municipality": name]),
        summary: words.filled("payments.summary", ["municipality": name]),
        trail: Array(Self.trail(in: edition).dropLast()), section: .payments,
        search: SearchEntry(kind: words["kind.payments"])
      ) { book in try context(in: edition, book: &book) }
    ]
  }

  private func context(in edition: Edition, book: inout PassportBook) throws -> Context {
    let words = edition.words
    let payments = edition.payments
    let years = payments.years.map { year in
      let sums = edition.borrowedYear(year)
      return PaymentSums.Row(
        label: edition.name(ofYear: year), url: edition.paths.payments(year), count: sums.count,
        amount: sums.amount, share: nil)
    }
    let name = words["payments.all"]
    let total = book.total(of: years.compactMap(\.amount), label: name)
    let count = book.total(
      of: years.compactMap(\.count), label: "\(words["payments.count"]), \(name)", isCount: true)
    let whole = count.map {
      PaymentSums.Row(
        label: words["payments.total"], url: nil, count: $0, amount: total, share: nil)
    }
    return Context(
      municipality: edition.settings.municipalityName, total: total, count: count,
      years: PaymentSums(
        id: "per-jaar", caption: words["payments.by_year"], by: words["payments.year"],
        hasShares: false, rows: years, total: whole),
      parties: try parties(of: whole, in: edition, book: &book),
      payeesURL: edition.paths.payees,
      largest: largest(of: total, in: edition, book: &book),
      concentration: concentration(of: total, in: edition, book: &book),
      coverage: coverage(in: edition, book: &book),
      questions: edition.dossier.recipes.filter { $0.subject == .payments }.map {
        LinkLine($0.texts(in: words.language).title, edition.paths.recipe($0.id))
      },
      sources: sources(in: edition),
      limit: edition.format.number(PaymentBook.payeesWithPage))
  }

  /// To organisations, and to those that are not named.
  private func parties(
    of whole: PaymentSums.Row?, in edition: Edition, book: inout PassportBook
  ) throws -> PaymentSums {
    let words = edition.words
    var rows: [PaymentSums.Row] = []
    for (kind, _) in edition.payments.unnamed {
      let label = words["payments.party", kind?.rawValue ?? "nameless"]
      let parts = try edition.ledger.answers(to: PaymentParts(.unnamed(kind))).map(\.part)
      let sums = book.payments(parts, label: label, words: words)
      rows.append(
        PaymentSums.Row(
          label: label, url: nil, count: sums.count, amount: sums.amount, share: nil))
    }
    if let total = whole?.amount, let count = whole?.count, !edition.payments.payees.isEmpty {
      rows.insert(named(total, count, but: rows, in: edition, book: &book), at: 0)
    }
    for i in rows.indices {
      rows[i].share = book.share(of: rows[i].amount, in: whole?.amount, words: words)
    }
    return PaymentSums(
      id: "per-soort", caption: words["payments.by_party"], by: words["payments.party_kind"],
      hasShares: true, rows: rows, total: whole)
  }

  /// What is left for organisations when those that are not named are taken off.
  private func named(
    _ total: Figure, _ count: Figure, but rows: [PaymentSums.Row], in edition: Edition,
    book: inout PassportBook
  ) -> PaymentSums.Row {
    let words = edition.words
    let label = words["payments.party", "organisation"]
    guard !rows.isEmpty else {
      return PaymentSums.Row(label: label, url: nil, count: count, amount: total, share: nil)
    }
    let unnamed = words["payments.unnamed"]
    let others = book.total(of: rows.compactMap(\.amount), label: unnamed)
    let otherCount = book.total(of: rows.compactMap(\.count), label: unnamed, isCount: true)
    let rest = otherCount.flatMap {
      book.difference(
        count, $0, label: "\(words["payments.count"]), \(label)", isCount: true)
    }
    return PaymentSums.Row(
      label: label, url: nil, count: rest ?? count,
      amount: others.flatMap { book.difference(total, $0, label: label, style: .exact) },
      share: nil)
  }

  private func largest(
    of total: Figure?, in edition: Edition, book: inout PassportBook
  ) -> PaymentSums {
    let words = edition.words
    return PaymentSums(
      id: "grootste", caption: words["payments.largest"], by: words["payments.payee"],
      hasShares: true,
      rows: edition.payments.largest.prefix(20).map { payee, slug in
        let page = edition.paths.payee(slug)
        let sums = edition.borrowed(payee.sum, from: page, label: payee.name)
        return PaymentSums.Row(
          label: payee.name, url: page, count: sums.count, amount: sums.amount,
          share: book.share(of: sums.amount, in: total, words: words))
      }, total: nil)
  }

  /// What the largest payees have of all payments.
  private func concentration(
    of total: Figure?, in edition: Edition, book: inout PassportBook
  ) -> [Concentration] {
    let words = edition.words
    let payees = edition.payments.largest
    return [1, 5, 20].filter { $0 <= payees.count }.map { number in
      let label = words.counted("payments.largest_payees", number)
      let amount = book.total(
        of: payees.prefix(number).map { payee, slug in
          edition.borrowed(payee.sum, from: edition.paths.payee(slug), label: payee.name).amount
        }, label: label)
      return Concentration(
        label: label, amount: amount, share: book.share(of: amount, in: total, words: words))
    }
  }

  /// For each year whether the payments can be held against the account, and why not.
  private func coverage(in edition: Edition, book: inout PassportBook) -> [Coverage] {
    let words = edition.words
    return edition.payments.years.filter { $0 != "0000" }.map { year in
      let payments = edition.borrowedYear(year).amount
      let version = edition.budget.versions.last {
        String($0.year) == year && $0.phase == .executed
      }
      let account = version.flatMap { version in
        book.sum(
          of: edition.budget.rows(.expenditure, in: version) {
            $0.kind != "reserve" && $0.kind != "result"
          }, column: words["field.expenditure"],
          label: "\(words["budget.spending"]), \(version.label)")
      }
      var reasons: [String] = []
      if account == nil { reasons.append(words["payments.no_account"]) }
      for basis in ["incl", "unknown"] {
        guard let rows = edition.payments.vat[year]?[basis], rows > 0 else { continue }
        reasons.append(words.counted("payments.vat_\(basis)", rows))
      }
      let share =
        reasons.isEmpty
        ? account.flatMap {
          book.share(
            payments, of: $0,
            label: words.filled("payments.coverage_of", ["year": year, "account": $0.label]))
        } : nil
      return Coverage(
        year: year, payments: payments, account: account, share: share, reasons: reasons)
    }
  }

  private func sources(in edition: Edition) -> [SourceLine] {
    let words = edition.words
    let format = edition.format
    var bySource: [Int: [PaymentKinds.Answer]] = [:]
    for kind in edition.payments.kinds { bySource[kind.source, default: []].append(kind) }
    return bySource.sorted { $0.key < $1.key }.map { number, kinds in
      let source = edition.source(number: number)
      return SourceLine(
        title: source.title, url: edition.paths.source(source.id),
        rows: format.number(kinds.reduce(0) { $0 + $1.rows }),
        vat: Array(Set(kinds.map(\.vat))).sorted().map { words["vat", $0] }
          .joined(separator: ", "),
        kinds: Array(Set(kinds.map(\.kind))).sorted().map { words["payment_kind", $0] }
          .joined(separator: ", "),
        negative: format.number(kinds.reduce(0) { $0 + $1.negative }))
    }
  }
}

extension Edition {
  /// What was paid in a year, as the page of the year has it.
  func borrowedYear(_ year: String) -> (amount: Figure, count: Figure) {
    let months = payments.months(of: year)
    var sum = PaymentBook.Sum(rows: 0, total: .zero, source: 0, line: 0)
    for month in months {
      sum.rows += month.sum.rows
      sum.total = sum.total + month.sum.total
    }
    let origin = paths.origin(of: paths.payments(year))
    let label = name(ofYear: year)
    return (
      Figure(
        text: format.exactEuros(sum.total), origin: origin.anchored("g1"),
        value: String(sum.total.cents), label: label, isNegative: sum.total.cents < 0,
        isZero: sum.total.cents == 0),
      Figure(
        text: format.number(sum.rows), origin: origin.anchored("g2"), value: String(sum.rows),
        label: "\(words["payments.count"]), \(label)", isNegative: false, isZero: sum.rows == 0)
    )
  }
}
