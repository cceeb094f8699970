/// Payments with a date that cannot be, or lies far from the year they are booked in.
public struct PaymentDates: Question {
  public struct Answer: Decodable, Sendable {
    public var source: Int
    public var line: Int
    public var date: String
    public var year: Int?
    public var retrieved: String
  }
  public enum Fault: Sendable {
    /// After the day on which the file was received.
    case future
    /// So many months before or after the fiscal year.
    case outside(months: Int)
  }
  public var fault: Fault

  public init(_ fault: Fault) { self.fault = fault }

  public var sql: SQL {
    let test: SQL =
      switch fault {
      case .future: "date > retrieved"
      case .outside(let months):
        """
        date <= retrieved AND (
          date < date(year || '-01-01', \("-\(months) months"))
          OR date > date(year || '-12-31', \("+\(months) months")))
        """
      }
    return """
      SELECT source, line, date, year, retrieved FROM (
        SELECT t.source, t.line, COALESCE(t.payment_date, t.invoice_date) AS date,
          t.fiscal_year AS year, s.retrieved_on AS retrieved, t.rowid AS place
        FROM transactions t JOIN sources s ON s.source = t.source
      ) WHERE \(test) ORDER BY source, line, place
      """
  }
}
