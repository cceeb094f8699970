public import Diagnostics
public import Ledger

/// Points at payments that may be double: they are marked on their pages and never removed.
public struct PaymentRepeated: Rule {
  public static let name: RuleName = "payment-repeated"
  public static let model: [String] = ["T2"]
  public static let chapter = Chapter.money
  public static let levels: [Severity] = [.note]
  public static let summary = Wording(
    nl: "Een betaling staat er één keer in",
    en: "A payment stands in the files once")
  public static let explanation = Wording(
    nl: """
      Twee rijen met dezelfde ontvanger, hetzelfde bedrag en dezelfde dag of factuur kunnen \
      één betaling zijn die er twee keer in staat. Vaak zijn het gewoon twee betalingen. Het \
      portaal merkt ze en telt ze allebei mee. Vraag het de bron als u het wilt weten.
      """,
    en: """
      Two rows with the same payee, amount and day or invoice may be one payment that stands \
      there twice. Often they are simply two payments. The portal marks them and counts both. \
      Ask the source if you want to know.
      """)
  public static let good: [Example] = [
    .register(
      """
      1;D-1;;F-1;2024-03-01;100;payment;;Bakker BV
      2;D-2;;F-2;2024-03-02;100;payment;;Bakker BV
      3;;;;2024-03-01;-5;refund;;Bakker BV
      4;;;;2024-03-01;-5;refund;;Bakker BV
      """)
  ]
  public static let bad: [Example] = [
    .register(
      """
      ▸1;D-1;;F-1;2024-03-01;100;payment;;Bakker BV
      2;D-2;;F-2;2024-03-01;100;payment;;BAKKER BV
      """),
    .register(
      """
      ▸1;D-1;;F-1;2024-03-01;100;payment;;Bakker BV
      2;D-2;;F-1;2024-04-01;100;payment;;Bakker BV
      """),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for fault in try ledger.answers(to: PaymentFaults(.repeated)) {
      let n = fault.rows
      report.note(
        Self.name, at: portal.place(of: fault),
        Wording(
          nl: "\(n) betalingen lijken dubbel: zelfde ontvanger, bedrag en dag of factuur",
          en: "\(n) payments look double: same payee, amount and day or invoice"),
        hint: Wording(
          nl: "kijk op de pagina van de vraag 'Mogelijk dubbele betalingen' welke het zijn",
          en: "see on the page of the question 'Payments that may be double' which they are"))
    }
  }
}
