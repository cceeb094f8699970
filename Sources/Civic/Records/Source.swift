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
    licenceURL: String?, note: String?, file: String, mapping: Mapping, cells: Cells
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
    self.file = file
    self.mapping = mapping
    self.cells = cells
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
