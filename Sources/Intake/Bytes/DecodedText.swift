import Civic

/// A file as UTF-8: its own bytes where they are UTF-8, a copy where they are not.
struct DecodedText {
  var encoding: TextEncoding
  var hadByteOrderMark: Bool
  /// How the encoding became known, for readers.
  var reason: String
  /// `nil` when the text is the bytes of the file from `start` on.
  var copy: [UInt8]?
  /// Where the text begins in the file, after a byte order mark.
  var start: Int

  func withText<Result, Failure: Error>(
    of bytes: Bytes, _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let copy {
      try copy.withUnsafeBufferPointer { (text: Bytes) throws(Failure) in try body(text) }
    } else {
      try body(bytes.slice(min(start, bytes.count)..<bytes.count))
    }
  }
}

/// Finds where a place of the text stands in the bytes of the file. It walks forward only, so that
/// all the rows of a file cost one pass and no memory.
struct OffsetCursor {
  private let encoding: TextEncoding
  private let start: Int
  private var textOffset = 0
  private var fileOffset: Int

  init(_ decoded: DecodedText) {
    encoding = decoded.encoding
    start = decoded.start
    fileOffset = decoded.start
  }

  /// The offset in the file; asked for places that come one after the other.
  mutating func fileOffset(of position: Int, in text: Bytes) -> Int {
    guard encoding != .utf8 else { return start + position }
    if position < textOffset {
      textOffset = 0
      fileOffset = start
    }
    let unit = encoding == .utf16LE || encoding == .utf16BE ? 2 : 1
    for i in textOffset..<min(position, text.count) {
      switch text[i] {
      case 0x80...0xBF: break
      case 0xF0...: fileOffset += unit * (unit == 2 ? 2 : 1)
      default: fileOffset += unit
      }
    }
    textOffset = position
    return fileOffset
  }
}
