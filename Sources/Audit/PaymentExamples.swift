import Civic
import Diagnostics
import Ledger

extension Example {
  /// A portal with one register of payments; `rows` follow the header.
  static func register(_ rows: String) -> Example {
    Example([
      "spending/p.csv":
        "Nummer;Document;Documenttotaal;Factuur;Datum;Bedrag;Soort;Draait;Naam\n\(rows)\n",
      "spending/p.source.yaml": """
      \(origin("p", type: "betalingen"))
      table: transactions
      read: {delimiter: ";", dates: yyyy-MM-dd, numbers: {decimal: ".", negative: leading}}
      columns:
        Nummer: transaction_id
        Document: document_number
        Documenttotaal: document_total
        Factuur: invoice_number
        Datum: payment_date
        Bedrag: amount
        Soort: transaction_kind
        Draait: reverses
        Naam: payee_name
      constants: {vat_basis: excl, fiscal_year: 2024}

      """,
    ])
  }
}

extension Portal {
  /// Where a fault of payments is first found.
  func place(of fault: PaymentFaults.Answer) -> Place? {
    source(fault.source).map { Place(file: $0.file, line: fault.line) }
  }
}

extension Wording {
  /// What follows the first of a fault that comes more often.
  static func more(_ rows: Int) -> Wording {
    rows > 1
      ? Wording(nl: ", en zo nog \(rows - 1) keer", en: ", and so \(rows - 1) times more")
      : Wording(nl: "", en: "")
  }
}
