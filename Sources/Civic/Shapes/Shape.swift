/// The shape of a record: its fields by name. A front matter block, a row of a small table and a
/// row of a register have the same shape, said once and derived everywhere: reading, checking,
/// SQL, downloads, schema and samples follow from it.
public struct Shape: Sendable {
  /// The name of the table, kebab-case, as in the data model.
  public let name: String
  public let summary: String
  public let fields: [Field]
  private let positions: [String: Int]

  public init(_ name: String, _ summary: String, _ fields: [Field]) {
    self.name = name
    self.summary = summary
    self.fields = fields
    var positions: [String: Int] = [:]
    for (i, field) in fields.enumerated() where positions[field.name] == nil {
      positions[field.name] = i
    }
    self.positions = positions
  }

  public func position(of field: String) -> Int? { positions[field] }
  public subscript(name: String) -> Field? { positions[name].map { fields[$0] } }
}

/// One field: its name, what may stand in it, and what it is for.
public struct Field: Sendable {
  public let name: String
  public let kind: Kind
  public let need: Need
  public let summary: String

  public init(_ name: String, _ kind: Kind, _ need: Need, _ summary: String) {
    self.name = name
    self.kind = kind
    self.need = need
    self.summary = summary
  }

  /// An optional field.
  public init(_ name: String, _ kind: Kind, _ summary: String) {
    self.init(name, kind, .optional, summary)
  }

  public enum Need: Sendable { case required, optional }

  public indirect enum Kind: Sendable {
    /// Text as written, for readers.
    case text
    /// A code of a classification or a number of a file: text that is never read as a number.
    case code
    case integer
    /// A fiscal year, 1800 to 2199.
    case year
    /// An amount; integer cents when read.
    case money
    case date
    case flag
    /// A part of one, in millionths when read.
    case share
    case url
    case choice([String])
    /// The id of a record of another table.
    case reference(Reference)
    case list(Kind)
    case record([Field])
    /// Keys that the author chooses, each with a value of one kind.
    case map(Kind)
  }

  /// What a reference points at.
  public enum Reference: String, Sendable, CaseIterable {
    case area, theme, kind, publication, term, initiative, practice, guide, grant, proposal
    case finding, question, source
  }
}
