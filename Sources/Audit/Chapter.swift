public import Diagnostics

/// What a check is about: the parts of the list of all checks, in this order.
public enum Chapter: String, Sendable, CaseIterable {
  case files, rows, numbers, codes, budgets, areas, money, votes, texts, fields, templates

  public var title: Wording {
    switch self {
    case .files: Wording(nl: "Bestanden en sidecars", en: "Files and sidecars")
    case .rows: Wording(nl: "Rijen en aansluiting", en: "Rows and reconciliation")
    case .numbers: Wording(nl: "Bedragen, datums en tekens", en: "Amounts, dates and characters")
    case .codes: Wording(nl: "Codes en verwijzingen", en: "Codes and references")
    case .budgets: Wording(nl: "Begroting en rekening", en: "Budgets and accounts")
    case .areas: Wording(nl: "Gebieden", en: "Areas")
    case .money: Wording(nl: "Subsidies en betalingen", en: "Grants and payments")
    case .votes: Wording(nl: "Stemmingen", en: "Votes")
    case .texts: Wording(nl: "Teksten", en: "Texts")
    case .fields: Wording(nl: "Velden", en: "Fields")
    case .templates: Wording(nl: "Sjablonen", en: "Templates")
    }
  }
}
