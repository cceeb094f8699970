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
  /// Whether the sidecar describes other files too.
  public var isShared = false
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
