/// The tables that rows of finance systems stream into. Names and meanings follow the Fiscal Data
/// Package (budget lines), OCDS (transactions) and 360Giving (grants).
extension Shape {
  public static let registers: [Shape] = [budgetLines, grants, transactions, areaMetrics]

  /// One amount of a budget or an account.
  public static let budgetLines = Shape(
    "budget-lines", "One amount of a budget or an account",
    [
      Field("line_id", .code, "Stable across phases and publications"),
      Field("fiscal_year", .year, .required, "The year the amount is for"),
      Field(
        "phase", .choice(Phase.allCases.map(\.rawValue)), .required,
        "Proposed, approved, adjusted or executed"),
      Field("version_label", .text, "What the document calls this version"),
      Field("period", .choice(["Y", "Q1", "Q2", "Q3", "Q4"]), "The part of the year"),
      Field("as_of", .date, "The day of an interim account"),
      Field(
        "direction", .choice(Direction.allCases.map(\.rawValue)), .required,
        "Expenditure (lasten) or revenue (baten)"),
      Field("amount", .money, .required, "Positive in the normal direction"),
      Field("basis", .choice(["accrual", "cash", "commitment"]), "How the amount is accounted"),
      Field("recurrence", .choice(["structural", "incidental", "unknown"]), "Whether it recurs"),
      Field("programme_code", .code, "Programme of the municipality's own budget"),
      Field("product_code", .code, "Product of the municipality's own budget"),
      Field("taskfield_code", .code, "Iv3 taakveld, of the fiscal year's own list"),
      Field("category_code", .code, "Iv3 category, without its L or B"),
      Field("theme_code", .code, "Theme of this portal"),
      Field("area_code", .code, "Only when the source itself is per area"),
      Field("owner_unit", .text, "Responsible department"),
      Field("description", .text, "What the source calls the line"),
      Field("explanation", .text, "What the source says about a difference"),
    ])

  /// One decision to subsidise.
  public static let grants = Shape(
    "grants", "One request for a subsidy and what was decided",
    [
      Field("grant_id", .code, .required, "Dossier number"),
      Field("title", .text, "What the money is for"),
      Field("scheme_name", .text, "The scheme (regeling)"),
      Field("policy_field", .text, "Policy field (beleidsterrein)"),
      Field("owner_unit", .text, "Department that decides"),
      Field("grant_year", .year, .required, "The year the subsidy is for"),
      Field("amount_applied_for", .money, "What was asked"),
      Field("amount_awarded", .money, "What was granted; zero is a refusal"),
      Field("amount_settled", .money, "What was settled afterwards (vastgesteld)"),
      Field("periodicity", .text, "Once or periodic"),
      Field(
        "regrant_type", .text,
        "Filled in when the recipient awards the money again: then it counts in no total"),
      Field("recipient_name", .text, "Who asked; a category where persons are kept back"),
      Field(
        "recipient_kind", .choice(PartyKind.allCases.map(\.rawValue)), "What kind of party asked"),
      Field("area_code", .code, "The area a rule of the source placed it in"),
      Field("area_rule", .integer, "Which rule of the source placed it, from zero"),
    ])

  /// One amount that left the till.
  public static let transactions = Shape(
    "transactions", "One amount that was paid or came back",
    [
      Field("transaction_id", .code, "From the source"),
      Field("line_no", .integer, "Number of a booking within its document"),
      Field("document_number", .code, "Bookings of one document share it"),
      Field("document_total", .money, "What the source says the whole document is"),
      Field("invoice_number", .code, "The payee's own number"),
      Field("payment_date", .date, "When it was paid"),
      Field("invoice_date", .date, "When it was invoiced"),
      Field("fiscal_year", .year, "The year it is booked in"),
      Field("amount", .money, .required, "Positive is paid out, negative came back"),
      Field("vat_basis", .choice(["incl", "excl", "unknown"]), "With or without VAT"),
      Field("vat_amount", .money, "The VAT in it or on top of it"),
      Field(
        "transaction_kind",
        .choice([
          "payment", "refund", "credit_note", "correction", "advance", "settlement", "internal",
          "unknown",
        ]), "What kind of booking it is"),
      Field("reverses", .code, "The transaction that this one takes back"),
      Field("payee_id", .code, "The source's own number for the payee"),
      Field("payee_name", .text, "Who received it"),
      Field("payee_kind", .choice(PartyKind.allCases.map(\.rawValue)), "What kind of party"),
      Field(
        "redaction", .choice(["none", "personal", "commercial", "security", "unknown"]),
        "Why the payee is kept back"),
      Field("description", .text, "What it was for"),
      Field("taskfield_code", .code, "Iv3 taakveld"),
      Field("category_code", .code, "Iv3 category"),
      Field("programme_code", .code, "Programme of the municipality's own budget"),
      Field("ledger_account", .code, "Account of the general ledger"),
      Field("cost_centre", .code, "Cost centre"),
      Field("area_code", .code, "Where it was spent"),
      Field("initiative_id", .code, "The initiative it belongs to"),
      Field("grant_id", .code, "The subsidy it pays out"),
      Field("contract_id", .code, "The contract it was paid under"),
      Field("owner_unit", .text, "Department that paid"),
    ])

  /// One count for an area in a year.
  public static let areaMetrics = Shape(
    "area-metrics", "How many households, inhabitants or homes an area had in a year",
    [
      Field("area_code", .code, .required, "The area"),
      Field("year", .year, .required, "The year of the count"),
      Field(
        "metric", .choice(["inhabitants", "households", "area_m2", "dwellings"]), .required,
        "What was counted"),
      Field("value", .integer, "The count"),
      Field(
        "quality", .choice(["exact", "rounded5", "rounded100", "estimated"]),
        "How exact the count is"),
    ])
}
