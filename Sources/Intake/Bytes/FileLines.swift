/// Single lines of a file, for messages about it.
public enum FileLines {
  /// The line with this number, from one, without its end; `nil` when the file is shorter. Bytes
  /// that are not UTF-8 show as replacement characters.
  public static func line(_ number: Int, of bytes: [UInt8]) -> String? {
    var current = 1
    var start = 0
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte == 0x0A || byte == 0x0D {
        if current == number { return String(decoding: bytes[start..<i], as: UTF8.self) }
        if byte == 0x0D, i + 1 < bytes.count, bytes[i + 1] == 0x0A { i += 1 }
        current += 1
        start = i + 1
      }
      i += 1
    }
    return current == number ? String(decoding: bytes[start...], as: UTF8.self) : nil
  }
}
