/// Some payments of a list, each with what makes it stand out.
public struct PaymentLines: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var line: Int
    public var amount: Int64
    public var date: String?
    public var invoiceDate: String?
    public var id: String?
    public var document: String?
    public var payee: String?
    public var payeeKind: String?
    public var isNamed: Bool
    public var redaction: String?
    public var description: String?
    public var category: String?
    public var taskField: String?
    public var unit: String?
    public var kind: String?
    public var vat: String?
    /// How many rows its document has in its source.
    public var documentRows: Int
    /// What they make.
    public var documentTotal: Int64?
    /// Whether another row has the same payee and amount, and the same day or invoice.
    public var isRepeated: Bool
    /// The payment that this one takes back.
    public var reversedSource: Int?
    public var reversedLine: Int?
    /// The payment that takes this one back.
    public var reversingSource: Int?
    public var reversingLine: Int?
  }
  private let filter: PaymentFilter
  private let offset: Int
  private let limit: Int

  public init(_ filter: PaymentFilter, offset: Int, limit: Int) {
    self.filter = filter
    self.offset = offset
    self.limit = limit
  }

  public var sql: SQL {
    """
    WITH page AS (
      SELECT rowid AS place, \(SQL(stringLiteral: PaymentSQL.isNamed)) AS isNamed, *
      FROM transactions WHERE \(filter.sql)
      ORDER BY coalesce(payment_date, invoice_date), source, document_number, line, rowid
      LIMIT \(limit) OFFSET \(offset)
    )
    SELECT t.source, t.line, t.amount, t.payment_date AS date, t.invoice_date AS invoiceDate,
      t.transaction_id AS id, t.document_number AS document, t.payee_name AS payee,
      t.payee_kind AS payeeKind, t.isNamed, t.redaction, t.description,
      t.category_code AS category, t.taskfield_code AS taskField, t.owner_unit AS unit,
      t.transaction_kind AS kind, t.vat_basis AS vat,
      CASE WHEN t.document_number IS NULL THEN 1 ELSE (
        SELECT COUNT(*) FROM transactions d
        WHERE d.source = t.source AND d.document_number = t.document_number) END AS documentRows,
      CASE WHEN t.document_number IS NULL THEN NULL ELSE (
        SELECT SUM(amount) FROM transactions d
        WHERE d.source = t.source AND d.document_number = t.document_number)
      END AS documentTotal,
      t.isNamed AND EXISTS (
        SELECT 1 FROM transactions u
        WHERE lower(u.payee_name) = lower(t.payee_name) AND u.amount = t.amount
          AND u.rowid <> t.place
          AND (u.payment_date = t.payment_date OR u.invoice_number = t.invoice_number)
      ) AS isRepeated,
      o.source AS reversedSource, o.line AS reversedLine, r.source AS reversingSource,
      r.line AS reversingLine
    FROM page t
    LEFT JOIN transactions o ON o.rowid = (
      SELECT MIN(rowid) FROM transactions WHERE transaction_id = t.reverses)
    LEFT JOIN transactions r ON r.rowid = (
      SELECT MIN(rowid) FROM transactions WHERE reverses = t.transaction_id)
    ORDER BY coalesce(t.payment_date, t.invoice_date), t.source, t.document_number, t.line, t.place
    """
  }
}

/// The rows of a document in a source.
public struct DocumentParts: Question {
  public struct Answer: Decodable, Sendable {
    public var document: String
    public var source: Int
    public var line: Int
    public var amount: Int64
  }
  private let source: Int
  private let documents: [String]

  public init(source: Int, documents: [String]) {
    self.source = source
    self.documents = documents
  }

  public var sql: SQL {
    """
    SELECT document_number AS document, source, line, amount FROM transactions
    WHERE source = \(source) AND document_number IN \(documents)
    ORDER BY document_number, line, rowid
    """
  }
}
