public import Diagnostics

/// One file as received: where it came from and how it reads. The sidecar `NAME.source.yaml`.
public struct Source: Hashable, Sendable {
  public var id: String
  public var title: String
  public var publisher: String
  public var documentType: String
  public var fiscalYear: Int
  /// concept, vastgesteld or gecontroleerd.
  public var status: String
  public var url: String?
  public var retrievedOn: CivicDate
  /// Of the file as received, 64 hexadecimal digits.
  public var sha256: String
  public var licence: String
  public var licenceURL: String?
  public var note: String?
  /// The day on which the council, or whoever decides, decided on the document.
  public var decidedOn: CivicDate?
  /// What the decision is called where it can be found: its number or title.
  public var decisionRef: String?
  public var decisionURL: String?
  /// The earlier delivery of the same thing, which is kept to compare with and counts nowhere.
  public var supersedes: String?
  /// Whether a later delivery took its place: then it is read and shown, and counts in no total.
  public var isSuperseded = false
  /// The file as received, relative to the portal folder.
  public var file: String
  public var mapping: Mapping
  /// Where the sidecar says these things, for diagnostics.
  public var cells: Cells

  public init(
    id: String, title: String, publisher: String, documentType: String, fiscalYear: Int,
    status: String, url: String?, retrievedOn: CivicDate, sha256: String, licence: String,
    licenceURL: String?, note: String?, supersedes: String? = nil, file: String,
    mapping: Mapping, cells: Cells
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.documentType = documentType
    self.fiscalYear = fiscalYear
    self.status = status
    self.url = url
    self.retrievedOn = retrievedOn
    self.sha256 = sha256
    self.licence = licence
    self.licenceURL = licenceURL
    self.note = note
    self.supersedes = supersedes
    self.file = file
    self.mapping = mapping
    self.cells = cells
  }
}

extension Source {
  /// The fields by which a record is found again in another delivery: the declared key, and what
  /// tells the several records of one row apart. Empty when no key is declared.
  public var comparisonKey: [String] {
    guard !mapping.key.isEmpty else { return [] }
    var key = mapping.key
    for constant in mapping.unpivot.flatMap(\.sets) where !key.contains(constant.field) {
      key.append(constant.field)
    }
    return key
  }
}

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
  /// `dd-MM-yyyy` and its kin.
  public var dates: String?
  /// Texts that mean that there is no value, and what kind of none; `nil` means zero.
  public var missing: [MissingText] = []
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

  public struct ColumnMapping: Hashable, Sendable {
    /// The header in the file, and other names it goes by in other deliveries.
    public var header: String
    public var aliases: [String]
    public var field: String
    public var take: Take
    public var lookup: Lookup?
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

/// How the bytes of a file become text.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
}

/// How a column writes its numbers.
public struct NumberStyle: Hashable, Sendable {
  public enum Mark: String, Hashable, Sendable {
    case comma = ","
    case dot = "."
    /// Any kind of space, no-break ones too.
    case space = " "
    case apostrophe = "'"
  }
  public enum Negative: String, Hashable, Sendable, CaseIterable {
    case leading, trailing, parentheses, any
  }
  /// `nil`: whole numbers only.
  public var decimal: Mark?
  public var group: Mark?
  public var negative: Negative

  public init(decimal: Mark?, group: Mark?, negative: Negative = .any) {
    self.decimal = decimal
    self.group = group
    self.negative = negative
  }
}
