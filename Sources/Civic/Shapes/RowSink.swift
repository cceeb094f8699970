/// One record of a source as it stands in the file: its first line (header is 1), its bytes, and
/// where it ended up.
public struct SourceRow: Hashable, Sendable {
  public var line: Int
  /// Where the record begins in the file, in bytes, and how many bytes it is long without its
  /// line end.
  public var offset: Int
  public var length: Int
  public var bucket: Bucket
  /// Which of the reading's reasons put it there; `nil` for loaded and blank rows and the header.
  public var reason: Int?
  /// Bytes of the file that hold the name of a person, which nobody prints.
  public var hidden: Range<Int>?

  public init(
    line: Int, offset: Int, length: Int, bucket: Bucket, reason: Int? = nil,
    hidden: Range<Int>? = nil
  ) {
    self.line = line
    self.offset = offset
    self.length = length
    self.bucket = bucket
    self.reason = reason
    self.hidden = hidden
  }
}

/// One value of a record on its way to the ledger.
public enum StreamCell: Hashable, Sendable {
  case missing(Missing)
  /// Cents, a year, a number, a share in millionths, a flag as 0 or 1.
  case integer(Int64)
  /// UTF-8 in the buffer's bytes; dates are ISO text.
  case text(Range<Int>)
}

/// A record of a register on its way to the ledger: one cell for each field of its shape, text
/// in one shared run of bytes. It is filled again for each row, so that no row stands as an object.
public struct RowBuffer: Sendable {
  public var bytes: [UInt8] = []
  public var cells: [StreamCell]

  public init(fields: Int) {
    cells = Array(repeating: .missing(.empty), count: fields)
  }

  public mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    for i in cells.indices { cells[i] = .missing(.empty) }
  }
}

/// An amount that stands in a row that was set aside, so that what a bucket holds can be followed
/// to its rows.
public struct SetAsideAmount: Hashable, Sendable {
  public var line: Int
  /// The column in the file.
  public var header: String
  /// After the factor.
  public var amount: Money

  public init(line: Int, header: String, amount: Money) {
    self.line = line
    self.header = header
    self.amount = amount
  }
}

/// Takes the rows of a source, in the order of the file: the row first, then the records made
/// from it, or the amounts that stand in it when it was set aside.
public protocol RowSink {
  associatedtype Failure: Error
  mutating func add(_ row: SourceRow) throws(Failure)
  mutating func add(_ amount: SetAsideAmount) throws(Failure)
  mutating func add(_ record: borrowing RowBuffer, from row: SourceRow) throws(Failure)
}
