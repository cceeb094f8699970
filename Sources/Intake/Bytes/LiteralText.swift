public import Civic

/// The text of a part of a file, as readers see it beside its line.
public enum LiteralText {
  /// The bytes of one row in the encoding of its file. A byte that has no character in it shows
  /// as a replacement character; such a file has been reported already.
  public static func text(of row: ArraySlice<UInt8>, in encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: return String(decoding: row, as: UTF8.self)
    case .windows1252:
      return row.withUnsafeBufferPointer {
        String(decoding: Transcoding.fromWindows1252($0), as: UTF8.self)
      }
    case .latin1:
      var text = ""
      for byte in row { text.unicodeScalars.append(Unicode.Scalar(byte)) }
      return text
    case .utf16LE:
      return row.withUnsafeBufferPointer {
        String(decoding: Transcoding.fromUTF16($0, from: 0, .littleEndian).utf8, as: UTF8.self)
      }
    case .utf16BE:
      return row.withUnsafeBufferPointer {
        String(decoding: Transcoding.fromUTF16($0, from: 0, .bigEndian).utf8, as: UTF8.self)
      }
    }
  }
}
