/// A row of a source as it stands in its file: where it is, where it ended up and why, and the
/// part of it that nobody prints.
public struct RowInFile: Decodable, Sendable {
  public var line: Int
  public var offset: Int
  public var length: Int
  public var bucket: String
  public var reason: String?
  var hiddenOffset: Int?
  var hiddenLength: Int?

  /// Bytes of the file that hold the name of a person.
  public var hidden: Range<Int>? {
    guard let hiddenOffset, let hiddenLength, hiddenLength >= 0 else { return nil }
    return hiddenOffset..<hiddenOffset + hiddenLength
  }

  static let columns: SQL = """
    r.line, r.byte_offset AS offset, r.byte_length AS length, r.bucket, w.text AS reason,
      r.hidden_offset AS hiddenOffset, r.hidden_length AS hiddenLength
    FROM source_rows r
    LEFT JOIN source_reasons w ON w.source = r.source AND w.reason = r.reason
    """
}

/// The rows of a source between two lines.
public struct RowsOfSource: Question {
  public typealias Answer = RowInFile
  public var source: Int
  public var lines: ClosedRange<Int>

  public init(source: Int, lines: ClosedRange<Int>) {
    self.source = source
    self.lines = lines
  }

  public var sql: SQL {
    """
    SELECT \(RowInFile.columns)
    WHERE r.source = \(source) AND r.line BETWEEN \(lines.lowerBound) AND \(lines.upperBound)
    ORDER BY r.line
    """
  }
}

/// The rows of a source at the given lines.
public struct RowsAtLines: Question {
  public typealias Answer = RowInFile
  public var source: Int
  public var lines: [Int]

  public init(source: Int, lines: [Int]) {
    self.source = source
    self.lines = lines
  }

  public var sql: SQL {
    let list = "[" + lines.map(String.init).joined(separator: ",") + "]"
    return """
      SELECT \(RowInFile.columns)
      WHERE r.source = \(source) AND r.line IN (SELECT value FROM json_each(\(list)))
      ORDER BY r.line
      """
  }
}
