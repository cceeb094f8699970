import Civic
public import Diagnostics
public import Ledger

/// Checks that the lines of a document make what the source says the whole is.
public struct PaymentSplitAddsUp: Rule {
  public static let name: RuleName = "payment-split"
  public static let model: [String] = ["T5"]
  public static let chapter = Chapter.money
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "De regels van een document zijn samen het totaal dat de bron noemt",
    en: "The lines of a document make the total that the source gives")
  public static let explanation = Wording(
    nl: """
      Eén betaling kan over meer regels zijn geboekt. Noemt de bron het totaal van het \
      document, dan moeten de regels dat samen zijn. Is dat niet zo, dan ontbreekt er een \
      regel of is een bedrag anders gelezen. Vraag de bron om de andere regels.
      """,
    en: """
      One payment may be booked over more lines. When the source gives the total of the \
      document, the lines must make it. When they do not, a line is missing or an amount was \
      read differently. Ask the source for the other lines.
      """)
  public static let good: [Example] = [
    .register(
      """
      1;D-1;150;;2024-03-01;100;payment;;Bakker BV
      2;D-1;150;;2024-03-01;50;payment;;Bakker BV
      3;D-2;;;2024-03-01;7;payment;;Bakker BV
      """)
  ]
  public static let bad: [Example] = [
    .register(
      """
      1;D-2;;;2024-03-01;7;payment;;Bakker BV
      ▸2;D-1;150;;2024-03-01;100;payment;;Bakker BV
      3;D-1;150;;2024-03-01;49;payment;;Bakker BV
      """)
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    for fault in try ledger.answers(to: PaymentFaults(.splitDiffers)) {
      let about = fault.about ?? ""
      let more = Wording.more(fault.rows)
      let amount = Wording.euros(Money(cents: fault.amount ?? 0))
      let expected = Wording.euros(Money(cents: fault.expected ?? 0))
      report.warning(
        Self.name, at: portal.place(of: fault),
        Wording(
          nl: "De regels van '\(about)' zijn samen \(amount.nl), niet \(expected.nl)\(more.nl)",
          en: "The lines of '\(about)' make \(amount.en), not \(expected.en)\(more.en)"),
        hint: Wording(
          nl: "kijk of het document nog regels in een ander bestand heeft",
          en: "see whether the document has lines in another file too"))
    }
  }
}
