public import Diagnostics

/// How a file reads: what its bytes, columns and rows mean. What is absent is detected.
public struct Mapping: Hashable, Sendable {
  /// The name of the shape that rows go to.
  public var table: String
  public var encoding: TextEncoding?
  public var delimiter: UInt8?
  /// Physical line of the header, from one.
  public var headerLine: Int?
  public var numbers: NumberStyle?
  /// What one in the file is worth in euros: 1 or 1000.
  public var factor: Int64 = 1
  /// Rows where one is worth something else.
  public var units = Units()
  /// The currency of the amounts (ISO 4217); a portal adds up euros.
  public var currency = "EUR"
  /// `dd-MM-yyyy` and its kin, in the order in which they are tried.
  public var dates: [String] = []
  /// Texts that mean that there is no value, and what kind of none; `nil` means zero.
  public var missing: [MissingText] = []
  /// Whether a row may hold more cells than the header; those stand in the text of the row only.
  public var ignoresExtraCells = false
  public var columns: [ColumnMapping] = []
  /// Field and value, the same for each record.
  public var constants: [Constant] = []
  public var unpivot: [Unpivot] = []
  public var rowRules: [RowRule] = []
  public var key: [String] = []
  /// Where the sidecar names the key.
  public var keyPlace: Place?
  public var places: [PlaceRule] = []
  public var categories: [CategoryRule] = []
  public var expects = Expectations()

  public init(table: String) { self.table = table }

  public struct MissingText: Hashable, Sendable {
    public var text: String
    public var meaning: Missing?
    public init(_ text: String, _ meaning: Missing?) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// What one is worth where the whole file does not agree: by what a column says of its row,
  /// or by lines.
  public struct Units: Hashable, Sendable {
    public var column: String?
    /// What the column says, and what one is worth there.
    public var values: [Value] = []
    public var lines: [Lines] = []
    public var place: Place?
    public init() {}

    public struct Value: Hashable, Sendable {
      public var text: String
      public var factor: Int64
      public init(_ text: String, _ factor: Int64) {
        self.text = text
        self.factor = factor
      }
    }

    public struct Lines: Hashable, Sendable {
      public var lines: ClosedRange<Int>
      public var factor: Int64
      public init(_ lines: ClosedRange<Int>, _ factor: Int64) {
        self.lines = lines
        self.factor = factor
      }
    }
  }

  public struct ColumnMapping: Hashable, Sendable {
    /// The header in the file, and other names it goes by in other deliveries.
    public var header: String
    public var aliases: [String]
    public var field: String
    public var take: Take
    public var lookup: Lookup?
    /// What a value of the file is called in the table. When there are any, no other value is
    /// accepted.
    public var values: [ValueName] = []
    /// Whether some deliveries do without the column.
    public var isOptional = false
    /// Whether the source writes as less than zero what the table has above it.
    public var isReversed = false
    public var place: Place?

    public init(
      _ header: String, aliases: [String] = [], to field: String, take: Take = .all,
      lookup: Lookup? = nil, place: Place? = nil
    ) {
      self.header = header
      self.aliases = aliases
      self.field = field
      self.take = take
      self.lookup = lookup
      self.place = place
    }
  }

  /// A value as a file writes it, letter case aside, and its name in the table.
  public struct ValueName: Hashable, Sendable {
    public var text: String
    public var value: String
    public init(_ text: String, _ value: String) {
      self.text = text
      self.value = value
    }
  }

  /// Which part of a cell is the value: in `0.10 Mutaties reserves` the code is `0.10`.
  public enum Take: String, Hashable, Sendable { case all, code, rest }
  /// A name in the file that stands for a code of the portal.
  public enum Lookup: String, Hashable, Sendable { case area }

  public struct Constant: Hashable, Sendable {
    public var field: String
    public var value: String
    public var place: Place?
    public init(_ field: String, _ value: String, place: Place? = nil) {
      self.field = field
      self.value = value
      self.place = place
    }
  }

  /// One record for each of several amount columns: the column, and what it means.
  public struct Unpivot: Hashable, Sendable {
    public var header: String
    public var sets: [Constant]
    /// Whether the source writes as less than zero what the table has above it.
    public var isReversed = false
    public var place: Place?
    public init(_ header: String, set sets: [Constant], place: Place? = nil) {
      self.header = header
      self.sets = sets
      self.place = place
    }
  }

  public enum Test: Hashable, Sendable {
    case equals(String)
    /// Case-insensitive.
    case contains(String)
    /// A regular expression.
    case matches(String)
  }

  /// A row that is not a record: set aside with a reason before it is read.
  public struct RowRule: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
      case line(Int)
      case lines(ClosedRange<Int>)
      case column(String, Test)
      /// The literal text of the row.
      case text(Test)
    }
    public var subject: Subject
    public var bucket: Bucket
    public var reason: String
    public var place: Place?
    public init(_ subject: Subject, _ bucket: Bucket, reason: String, place: Place? = nil) {
      self.subject = subject
      self.bucket = bucket
      self.reason = reason
      self.place = place
    }
  }

  /// How a row is found to belong to an area; shown to readers in the words of `because`.
  public struct PlaceRule: Hashable, Sendable {
    public var area: String
    public var header: String
    public var test: Test
    public var because: String
    public var place: Place?
    public init(
      area: String, header: String, _ test: Test, because: String, place: Place? = nil
    ) {
      self.area = area
      self.header = header
      self.test = test
      self.because = because
      self.place = place
    }
  }

  /// Values that are a category of recipients and not a recipient.
  public struct CategoryRule: Hashable, Sendable {
    public var header: String
    public var test: Test
    public var kind: PartyKind
    public var label: String
    /// Whether the value is somebody's name: then it is kept out of everything that is printed.
    public var hidesName: Bool
    /// Why the source keeps the recipient back: personal, commercial, security or unknown.
    public var redaction: String?
    public var place: Place?
    public init(
      header: String, _ test: Test, kind: PartyKind, label: String, hidesName: Bool = false,
      place: Place? = nil
    ) {
      self.header = header
      self.test = test
      self.kind = kind
      self.label = label
      self.hidesName = hidesName
      self.place = place
    }
  }

  /// What must come out of the file: counts and totals that are printed elsewhere.
  public struct Expectations: Hashable, Sendable {
    /// Source rows that are loaded.
    public var rows: Int?
    /// Rows that may be rejected; any other number is an error.
    public var rejected: Int = 0
    public var totals: [ControlTotal] = []
    public var place: Place?
    public init() {}
  }

  public struct ControlTotal: Hashable, Sendable {
    /// The money field that is summed.
    public var field: String
    /// Fields of the table that a record must have to count.
    public var filter: [Constant]
    public var expected: Expected
    public var tolerance: Money
    public var printedWhere: String?
    public var place: Place?

    public enum Expected: Hashable, Sendable {
      case euros(Money)
      /// The sum of the rows that were set aside and hold this in this column.
      case rows(header: String, equals: String)
    }

    public init(
      field: String, filter: [Constant], expected: Expected, tolerance: Money,
      printedWhere: String?, place: Place?
    ) {
      self.field = field
      self.filter = filter
      self.expected = expected
      self.tolerance = tolerance
      self.printedWhere = printedWhere
      self.place = place
    }
  }
}
