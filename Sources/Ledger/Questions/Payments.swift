public import Civic

/// Expressions that the questions about payments share; the ledger has indexes on the first two,
/// so they must be written the same everywhere.
enum PaymentSQL {
  /// The month of a payment; `-00` when only the year is known, `0000-00` when nothing is.
  static let period =
    "coalesce(substr(payment_date, 1, 7), substr(invoice_date, 1, 7), fiscal_year || '-00', "
    + "'0000-00')"
  /// What payees that are the same are told by.
  static let payee = "lower(payee_name)"
  /// Whether a payee may be named: neither a person nor a name that may be one.
  static let isNamed =
    "(payee_name IS NOT NULL AND coalesce(payee_kind, 'organisation') "
    + "NOT IN ('natural_person', 'unknown'))"

  static let indexes = [
    "CREATE INDEX transactions_by_period ON transactions (\(period))",
    "CREATE INDEX transactions_by_payee ON transactions (\(payee), amount)",
    "CREATE INDEX transactions_by_document ON transactions (source, document_number)",
    "CREATE INDEX transactions_by_id ON transactions (transaction_id)",
    "CREATE INDEX transactions_by_reversed ON transactions (reverses)",
  ]
}

/// Which payments are asked for.
public enum PaymentFilter: Sendable {
  case period(String)
  case year(String)
  /// By the name as the ledger compares it, in all years or in one.
  case payee(String, year: String? = nil)
  /// Payees that are not named, by their kind; `nil` for those without a name or kind.
  case unnamed(PartyKind?)

  var sql: SQL {
    let period = SQL(stringLiteral: PaymentSQL.period)
    return switch self {
    case .period(let value): "\(period) = \(value)"
    case .year(let year): "\(period) >= \(year + "-00") AND \(period) <= \(year + "-12")"
    case .payee(let key, nil):
      "\(SQL(stringLiteral: PaymentSQL.payee)) = \(key) AND \(Self.named)"
    case .payee(let key, let year?):
      "\(PaymentFilter.payee(key).sql) AND \(PaymentFilter.year(year).sql)"
    case .unnamed(let kind?): "payee_kind = \(kind.rawValue) AND NOT \(Self.named)"
    case .unnamed(nil): "payee_kind IS NULL AND NOT \(Self.named)"
    }
  }

  private static let named = SQL(stringLiteral: PaymentSQL.isNamed)
}

/// What was paid in each month.
public struct PaymentsByPeriod: Question {
  public struct Answer: Decodable, Sendable {
    public var period: String
    public var rows: Int
    public var total: Int64
    public var source: Int
    public var line: Int
  }

  public init() {}

  public var sql: SQL {
    let period = SQL(stringLiteral: PaymentSQL.period)
    return """
      SELECT \(period) AS period, COUNT(*) AS rows, SUM(amount) AS total, MIN(source) AS source,
        MIN(line) AS line
      FROM transactions GROUP BY 1 ORDER BY 1
      """
  }
}

/// What each payee that may be named was paid, the largest first.
public struct PaymentsByPayee: Question {
  public struct Answer: Decodable, Sendable {
    public var key: String
    public var name: String
    public var rows: Int
    public var total: Int64
    public var source: Int
    public var line: Int
  }
  private let year: String?

  /// Of all years, or of one.
  public init(year: String? = nil) { self.year = year }

  public var sql: SQL {
    let payee = SQL(stringLiteral: PaymentSQL.payee)
    let filter: SQL = year.map { "AND \(PaymentFilter.year($0).sql)" } ?? ""
    return """
      SELECT \(payee) AS "key", MIN(payee_name) AS name, COUNT(*) AS rows, SUM(amount) AS total,
        MIN(source) AS source, MIN(line) AS line
      FROM transactions WHERE \(SQL(stringLiteral: PaymentSQL.isNamed)) \(filter)
      GROUP BY 1 ORDER BY total DESC, 1
      """
  }
}

/// What was paid to those that are not named, by kind.
public struct PaymentsToUnnamed: Question {
  public struct Answer: Decodable, Sendable {
    /// `nil` when the source has no name at all.
    public var kind: String?
    public var rows: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT payee_kind AS kind, COUNT(*) AS rows FROM transactions
    WHERE NOT \(SQL(stringLiteral: PaymentSQL.isNamed)) GROUP BY 1 ORDER BY 1
    """
  }
}

/// How the payments of each year stand to VAT.
public struct PaymentVAT: Question {
  public struct Answer: Decodable, Sendable {
    public var year: String
    public var basis: String
    public var rows: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT substr(\(SQL(stringLiteral: PaymentSQL.period)), 1, 4) AS year,
      coalesce(vat_basis, 'unknown') AS basis, COUNT(*) AS rows
    FROM transactions GROUP BY 1, 2 ORDER BY 1, 2
    """
  }
}

/// How many payments each source has, of what kind of booking and with what of VAT.
public struct PaymentKinds: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var kind: String
    public var vat: String
    public var rows: Int
    public var negative: Int
  }

  public init() {}

  public var sql: SQL {
    """
    SELECT source, coalesce(transaction_kind, 'unknown') AS kind,
      coalesce(vat_basis, 'unknown') AS vat, COUNT(*) AS rows, SUM(amount < 0) AS negative
    FROM transactions GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    """
  }
}

/// The rows of payments and their amounts, for sums.
public struct PaymentParts: Question {
  public struct Answer: Decodable, Sendable {
    public var value: String?
    public var source: Int
    public var line: Int
    public var amount: Int64
  }
  /// A field by which payments are grouped.
  public enum Field: String, Sendable, CaseIterable {
    case taskField = "taskfield_code"
    case programme = "programme_code"
    case category = "category_code"
    case unit = "owner_unit"
    case costCentre = "cost_centre"
    case account = "ledger_account"
  }
  private let filter: PaymentFilter
  private let value: SQL

  public init(_ filter: PaymentFilter) {
    self.filter = filter
    value = "NULL"
  }

  /// Each with the value of a field.
  public init(_ filter: PaymentFilter, by field: Field) {
    self.filter = filter
    value = SQL(stringLiteral: field.rawValue)
  }

  /// Each with its year.
  public init(withYear filter: PaymentFilter) {
    self.filter = filter
    value = "substr(\(SQL(stringLiteral: PaymentSQL.period)), 1, 4)"
  }

  public var sql: SQL {
    """
    SELECT \(value) AS value, source, line, amount FROM transactions WHERE \(filter.sql)
    ORDER BY source, line, rowid
    """
  }
}

/// Which fields by which payments can be grouped are filled in anywhere in a year.
public struct PaymentFieldsFilled: Question {
  public struct Answer: Decodable, Sendable {
    public var field: String
    public var rows: Int
  }
  private let filter: PaymentFilter

  public init(_ filter: PaymentFilter) { self.filter = filter }

  public var sql: SQL {
    var sql: SQL = ""
    for (i, field) in PaymentParts.Field.allCases.enumerated() {
      let column = SQL(stringLiteral: field.rawValue)
      if i > 0 { sql = "\(sql) UNION ALL " }
      sql = """
        \(sql)SELECT \(field.rawValue) AS field, COUNT(\(column)) AS rows FROM transactions
        WHERE \(filter.sql)
        """
    }
    return "\(sql) ORDER BY 1"
  }
}
