internal import GRDB

/// A statement with its values bound: interpolation binds, it never pastes.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  var text: String
  var values: [DatabaseValue]

  public init(stringLiteral text: String) {
    self.text = text
    values = []
  }

  public init(stringInterpolation parts: Interpolation) {
    text = parts.text
    values = parts.values
  }

  public struct Interpolation: StringInterpolationProtocol {
    var text = ""
    var values: [DatabaseValue] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { text += literal }
    public mutating func appendInterpolation(_ value: String) { bind(value.databaseValue) }
    public mutating func appendInterpolation(_ value: Int) { bind(value.databaseValue) }
    public mutating func appendInterpolation(_ value: Int64) { bind(value.databaseValue) }
    public mutating func appendInterpolation(_ value: String?) { bind(value.databaseValue) }
    public mutating func appendInterpolation(_ values: [String]) {
      text += "("
      for (i, value) in values.enumerated() {
        if i > 0 { text += "," }
        bind(value.databaseValue)
      }
      text += ")"
    }
    /// A part of a statement that was written as SQL.
    public mutating func appendInterpolation(_ part: SQL) {
      text += part.text
      values += part.values
    }

    private mutating func bind(_ value: DatabaseValue) {
      text += "?"
      values.append(value)
    }
  }
}

/// One question to the ledger: a statement and the shape of its rows. Every question orders its
/// rows so that no ties are left.
public protocol Question: Sendable {
  associatedtype Answer: Decodable & Sendable
  var sql: SQL { get }
}

/// Lets GRDB decode an answer that knows nothing of GRDB.
struct Decoded<Answer: Decodable>: FetchableRecord, Decodable {
  let answer: Answer

  init(from decoder: any Decoder) throws {
    answer = try Answer(from: decoder)
  }
}
