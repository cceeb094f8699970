public import Diagnostics
public import Ledger

/// Checks that a payment that takes another back fits it.
public struct PaymentReversalFits: Rule {
  public static let name: RuleName = "payment-reversal"
  public static let model: [String] = ["T4"]
  public static let chapter = Chapter.money
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Wat een betaling terugdraait, bestaat, en is minstens zo groot",
    en: "What a payment takes back is there, and at least as large")
  public static let explanation = Wording(
    nl: """
      Een creditnota noemt met 'reverses' de betaling die zij terugdraait. Die moet er zijn, \
      aan de andere kant van nul staan, en minstens zo groot zijn. Anders zijn de nummers \
      verwisseld of ontbreekt er een bestand. Kijk welke kolom het nummer van de eerste \
      betaling heeft.
      """,
    en: """
      A credit note names in 'reverses' the payment that it takes back. That must be there, \
      be on the other side of zero and be at least as large. Otherwise numbers were mixed up \
      or a file is missing. See which column has the number of the first payment.
      """)
  public static let good: [Example] = [
    .register(
      """
      1;;;;2024-03-01;100;payment;;Bakker BV
      2;;;;2024-03-02;-100;credit_note;1;Bakker BV
      """)
  ]
  public static let bad: [Example] = [
    .register(
      """
      1;;;;2024-03-01;100;payment;;Bakker BV
      ▸2;;;;2024-03-02;-10;credit_note;9;Bakker BV
      """),
    .register(
      """
      1;;;;2024-03-01;100;payment;;Bakker BV
      ▸2;;;;2024-03-02;10;correction;1;Bakker BV
      """),
    .register(
      """
      1;;;;2024-03-01;100;payment;;Bakker BV
      ▸2;;;;2024-03-02;-100.01;credit_note;1;Bakker BV
      """),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for fault in try ledger.answers(to: PaymentFaults(.reversesNothing)) {
      tell(
        fault,
        Wording(nl: "wordt teruggedraaid, maar is er niet", en: "is taken back, but is not there"),
        hint: Wording(
          nl: "zoek de betaling op, of haal 'reverses' uit de sidecar",
          en: "look the payment up, or take 'reverses' out of the sidecar"),
        in: portal, into: &report)
    }
    for fault in try ledger.answers(to: PaymentFaults(.reversesSameSign)) {
      tell(
        fault,
        Wording(
          nl: "wordt teruggedraaid door een bedrag aan dezelfde kant van nul",
          en: "is taken back by an amount on the same side of zero"),
        hint: Wording(
          nl: "kijk of 'reverses' de goede kolom is en of de min goed wordt gelezen",
          en: "see whether 'reverses' is the right column and the minus is read right"),
        in: portal, into: &report)
    }
    for fault in try ledger.answers(to: PaymentFaults(.reversesMore)) {
      tell(
        fault,
        Wording(
          nl: "wordt voor meer teruggedraaid dan er is betaald",
          en: "is taken back for more than was paid"),
        hint: Wording(
          nl: "kijk of 'reverses' de goede kolom is",
          en: "see whether 'reverses' is the right column"),
        in: portal, into: &report)
    }
  }

  /// The payment that is taken back, what is wrong with that, and how many more have it.
  private func tell(
    _ fault: PaymentFaults.Answer, _ what: Wording, hint: Wording, in portal: Portal,
    into report: inout Report
  ) {
    let about = fault.about ?? ""
    let more = Wording.more(fault.rows)
    report.error(
      Self.name, at: portal.place(of: fault),
      Wording(
        nl: "'\(about)' \(what.nl)\(more.nl)", en: "'\(about)' \(what.en)\(more.en)"),
      hint: hint)
  }
}
