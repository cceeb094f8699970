/// What does not fit among the payments of each source: how often, and the first row of it.
public struct PaymentFaults: Question {
  public enum Fault: Sendable {
    /// Another row has the same payee and amount, and the same day or invoice.
    case repeated
    /// An amount below zero of which the source does not say what it is.
    case negativeWithoutKind
    /// It takes back a transaction that is not there.
    case reversesNothing
    /// It takes back an amount on the same side of zero.
    case reversesSameSign
    /// It takes back more than there was.
    case reversesMore
    /// The rows of a document do not make what the source says it is.
    case splitDiffers
  }

  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var line: Int
    public var rows: Int
    /// What the first row of it says: a document, a transaction.
    public var about: String?
    public var amount: Int64?
    public var expected: Int64?
  }
  private let fault: Fault

  public init(_ fault: Fault) { self.fault = fault }

  public var sql: SQL {
    """
    WITH found AS (\(found))
    SELECT source, line, rows, about, amount, expected FROM (
      SELECT *, COUNT(*) OVER (PARTITION BY source) AS rows,
        ROW_NUMBER() OVER (PARTITION BY source ORDER BY line) AS place
      FROM found
    ) WHERE place = 1 ORDER BY source
    """
  }

  /// Each row with the fault.
  private var found: SQL {
    switch fault {
    case .repeated:
      return """
        SELECT source, line, payee_name AS about, amount, NULL AS expected FROM (
          SELECT *,
            COUNT(*) OVER (PARTITION BY lower(payee_name), amount, payment_date) AS same_day,
            COUNT(*) OVER (PARTITION BY lower(payee_name), amount, invoice_number) AS same_invoice
          FROM transactions
          WHERE amount > 0 AND \(SQL(stringLiteral: PaymentSQL.isNamed))
        )
        WHERE (payment_date IS NOT NULL AND same_day > 1)
          OR (invoice_number IS NOT NULL AND same_invoice > 1)
        """
    case .negativeWithoutKind:
      return """
        SELECT source, line, NULL AS about, amount, NULL AS expected FROM transactions
        WHERE amount < 0 AND coalesce(transaction_kind, 'unknown') IN ('unknown', 'payment')
        """
    case .reversesNothing:
      return """
        SELECT source, line, reverses AS about, amount, NULL AS expected FROM transactions
        WHERE reverses IS NOT NULL
          AND reverses NOT IN (SELECT transaction_id FROM transactions
            WHERE transaction_id IS NOT NULL)
        """
    case .reversesSameSign: return reversed("(t.amount < 0) = (o.amount < 0)")
    case .reversesMore:
      return reversed("(t.amount < 0) <> (o.amount < 0) AND abs(t.amount) > abs(o.amount)")
    case .splitDiffers:
      return """
        SELECT source, MIN(line) AS line, document_number AS about, SUM(amount) AS amount,
          MAX(document_total) AS expected
        FROM transactions WHERE document_number IS NOT NULL
        GROUP BY source, document_number
        HAVING MAX(document_total) IS NOT NULL AND SUM(amount) <> MAX(document_total)
        """
    }
  }

  private func reversed(_ fault: SQL) -> SQL {
    """
    SELECT t.source, t.line, t.reverses AS about, t.amount, o.amount AS expected
    FROM transactions t JOIN (
      SELECT transaction_id, SUM(amount) AS amount FROM transactions
      WHERE transaction_id IS NOT NULL GROUP BY transaction_id
    ) o ON o.transaction_id = t.reverses
    WHERE \(fault)
    """
  }
}
