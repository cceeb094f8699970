/// What reading a source has found: how its bytes were read and why, and where every row of it
/// ended up, with its euros.
public struct SourceReading: Hashable, Sendable {
  public var encoding: TextEncoding
  public var hadByteOrderMark: Bool
  /// How the encoding became known: declared, byte order mark, valid UTF-8, ...
  public var encodingReason: String
  public var delimiter: UInt8
  public var headerLine: Int
  public var header: [String]
  /// Of the bytes that were read.
  public var sha256: String
  public var byteCount: Int
  /// Records in the file, the header and blank ones too.
  public var rowCount: Int = 0
  /// The number style of each amount column and how it was decided, in the order of the file.
  public var styles: [ColumnStyle] = []
  /// How each column of dates is written and how that was decided, in the order of the file.
  public var dates: [ColumnDates] = []
  /// The row rules of the sidecar that fit no row, by their position.
  public var unusedRules: [Int] = []
  /// Why rows were set aside, in the order in which the reasons first came up.
  public var reasons: [Reason] = []
  public var buckets: [BucketTotal] = []
  /// What each amount column adds up to over all rows that hold a readable amount, before any
  /// row was put in a bucket; in cents after the factor. The other side of the closing sum.
  public var read: [ColumnTotal] = []
  /// For control totals that stand in rows of the file itself: what those rows hold, by the
  /// position of the control total in the sidecar.
  public var printedTotals: [Int: PrintedTotal] = [:]

  public init(
    encoding: TextEncoding, hadByteOrderMark: Bool, encodingReason: String, delimiter: UInt8,
    headerLine: Int, header: [String], sha256: String, byteCount: Int
  ) {
    self.encoding = encoding
    self.hadByteOrderMark = hadByteOrderMark
    self.encodingReason = encodingReason
    self.delimiter = delimiter
    self.headerLine = headerLine
    self.header = header
    self.sha256 = sha256
    self.byteCount = byteCount
  }

  /// What rows that were set aside print as a total: the column it stands in, and their lines.
  public struct PrintedTotal: Hashable, Sendable {
    public var amount: Money
    public var header: String
    public var lines: [Int]
    public init(amount: Money, header: String, lines: [Int]) {
      self.amount = amount
      self.header = header
      self.lines = lines
    }
  }

  public struct Reason: Hashable, Sendable {
    public var bucket: Bucket
    public var text: String
    public init(_ bucket: Bucket, _ text: String) {
      self.bucket = bucket
      self.text = text
    }
  }

  public struct ColumnStyle: Hashable, Sendable {
    public var header: String
    public var style: NumberStyle
    /// "declared", or the value that shows it, with its line.
    public var evidence: String
    public init(header: String, style: NumberStyle, evidence: String) {
      self.header = header
      self.style = style
      self.evidence = evidence
    }
  }

  public struct ColumnDates: Hashable, Sendable {
    public var header: String
    /// `dd-MM-yyyy` and its kin; several where the sidecar declares so.
    public var forms: [String]
    /// "opgegeven", or the value that shows it, with its line.
    public var evidence: String
    public init(header: String, forms: [String], evidence: String) {
      self.header = header
      self.forms = forms
      self.evidence = evidence
    }
  }

  public struct ColumnTotal: Hashable, Sendable {
    /// The column in the file.
    public var header: String
    public var amount: Money
    public init(header: String, amount: Money) {
      self.header = header
      self.amount = amount
    }
  }

  /// The rows of a bucket and what each amount column of them adds up to.
  public struct BucketTotal: Hashable, Sendable {
    public var bucket: Bucket
    public var rows: Int
    public var amounts: [ColumnTotal]
    public init(_ bucket: Bucket, rows: Int, amounts: [ColumnTotal]) {
      self.bucket = bucket
      self.rows = rows
      self.amounts = amounts
    }
  }
}
