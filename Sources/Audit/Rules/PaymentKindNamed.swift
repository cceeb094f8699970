public import Diagnostics
public import Ledger

/// Checks that the source says what an amount below zero is.
public struct PaymentKindNamed: Rule {
  public static let name: RuleName = "payment-kind"
  public static let model: [String] = ["T3"]
  public static let chapter = Chapter.money
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Van een bedrag onder nul zegt de bron wat het is",
    en: "Of an amount below zero the source says what it is")
  public static let explanation = Wording(
    nl: """
      Een bedrag met een min kan een creditnota, een terugbetaling of een correctie zijn. \
      Zegt de bron dat niet, dan weten lezers niet wat er is teruggedraaid. Koppel een kolom \
      aan 'transaction_kind', of zet de soort onder 'constants' als het hele bestand van één \
      soort is.
      """,
    en: """
      An amount with a minus may be a credit note, a refund or a correction. When the source \
      does not say, readers do not know what was taken back. Map a column to \
      'transaction_kind', or write the kind under 'constants' when the whole file is of one \
      kind.
      """)
  public static let good: [Example] = [
    .register(
      """
      1;;;;2024-03-01;100;payment;;Bakker BV
      2;;;;2024-03-02;-10;credit_note;;Bakker BV
      3;;;;2024-03-03;-10;refund;;Bakker BV
      """)
  ]
  public static let bad: [Example] = [
    .register(
      """
      1;;;;2024-03-01;100;payment;;Bakker BV
      ▸2;;;;2024-03-02;-10;;;Bakker BV
      3;;;;2024-03-03;-11;payment;;Bakker BV
      """)
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for fault in try ledger.answers(to: PaymentFaults(.negativeWithoutKind)) {
      let n = fault.rows
      report.warning(
        Self.name, at: portal.place(of: fault),
        Wording(
          nl: "\(n) bedragen onder nul hebben geen soort",
          en: "\(n) amounts below zero have no kind"),
        hint: Wording(
          nl: "koppel een kolom aan 'transaction_kind'",
          en: "map a column to 'transaction_kind'"))
    }
  }
}
