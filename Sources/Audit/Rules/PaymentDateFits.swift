import Civic
public import Diagnostics
public import Ledger

/// Checks that payments lie in or near the year they are booked in, and not in the future.
public struct PaymentDateFits: Rule {
  public static let name: RuleName = "payment-date"
  public static let model: [String] = ["T1"]
  public static let chapter = Chapter.money
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "De datum van een betaling past bij het boekjaar en ligt niet in de toekomst",
    en: "The date of a payment fits its fiscal year and is not in the future")
  public static let explanation = Wording(
    nl: """
      Een betaling van na de dag waarop het bestand is opgehaald, kan niet. Ligt de datum meer dan \
      twaalf maanden buiten het boekjaar, dan is het jaar of de datum misschien verwisseld of \
      verkeerd gelezen. Kijk of 'dates' in de sidecar klopt, en vraag het anders de bron. De grens \
      staat in portal.yaml, onder 'thresholds: settle_months'.
      """,
    en: """
      A payment of after the day on which the file was retrieved cannot be. When the date lies more \
      than twelve months outside the fiscal year, year or date may have been mixed up or misread. \
      See whether 'dates' in the sidecar is right, or else ask the source. The limit stands in \
      portal.yaml, in 'thresholds: settle_months'.
      """)
  public static let good = [
    Example([
      "spending/p.csv": """
      Nummer,Datum,Jaar,Bedrag
      1,2024-05-01,2024,10
      2,2025-04-28,2024,10
      3,2023-01-01,2024,10

      """, "spending/p.source.yaml": Example.paymentsSidecar("p"),
    ])
  ]
  public static let bad = [
    Example([
      "spending/p.csv": """
      Nummer,Datum,Jaar,Bedrag
      1,2024-05-01,2024,10
      ▸2,2025-04-29,2024,10
      ▸3,2022-12-31,2024,10

      """, "spending/p.source.yaml": Example.paymentsSidecar("p"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let months = portal.dossier.settings.record.thresholds.settleMonths
    try check(.future, portal, ledger, into: &report) { payment in
      Wording(
        nl: "De betaling is van \(payment.date), maar het bestand is al op \(payment.retrieved) "
          + "opgehaald",
        en: "The payment is of \(payment.date), but the file was retrieved on "
          + "\(payment.retrieved) already")
    }
    try check(.outside(months: months), portal, ledger, into: &report) { payment in
      let year = payment.year.map(String.init) ?? ""
      return Wording(
        nl: "De betaling is van \(payment.date), meer dan \(months) maanden buiten boekjaar "
          + "\(year)",
        en: "The payment is of \(payment.date), more than \(months) months outside fiscal year "
          + "\(year)")
    }
  }

  private func check(
    _ fault: PaymentDates.Fault, _ portal: Portal, _ ledger: Ledger, into report: inout Report,
    saying: (PaymentDates.Answer) -> Wording
  ) throws(LedgerError) {
    let found = Dictionary(grouping: try ledger.answers(to: PaymentDates(fault)), by: \.source)
    for (number, payments) in found.sorted(by: { $0.key < $1.key }) {
      guard let source = portal.source(number), let first = payments.first else { continue }
      report.tell(
        Self.name, .warning, in: source.file, lines: payments.map(\.line),
        .times(payments.count) + saying(first),
        hint: Wording(
          nl: "kijk of 'dates' en het jaar in de sidecar kloppen, of vraag het de bron",
          en: "see whether 'dates' and the year in the sidecar are right, or ask the source"))
    }
  }
}
