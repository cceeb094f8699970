/// Makes UTF-8 of other encodings.
enum Transcoding {
  enum Order { case littleEndian, bigEndian }

  /// A place in UTF-16 where no character stands.
  struct Fault: Equatable {
    var fileOffset: Int
    var textOffset: Int
  }

  static func fromWindows1252(_ bytes: Bytes) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let encoded = CodePages.windows1252(byte).flatMap(UTF8.encode) {
        text.append(contentsOf: encoded)
      }
    }
    return text
  }

  static func fromUTF16(
    _ bytes: Bytes, from start: Int, _ order: Order
  ) -> (utf8: [UInt8], fault: Fault?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var i = start
    func unit(_ i: Int) -> UInt32 {
      let (a, b) = (UInt32(bytes[i]), UInt32(bytes[i + 1]))
      return order == .littleEndian ? a | b << 8 : a << 8 | b
    }
    while i + 1 < bytes.count {
      var value = unit(i)
      var length = 2
      if (0xD800...0xDBFF).contains(value), i + 3 < bytes.count,
        (0xDC00...0xDFFF).contains(unit(i + 2))
      {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(i + 2) - 0xDC00)
        length = 4
      }
      guard value != 0, let scalar = Unicode.Scalar(value) else {
        return (text, Fault(fileOffset: i, textOffset: text.count))
      }
      if value < 0x80 {
        text.append(UInt8(value))
      } else if let encoded = UTF8.encode(scalar) {
        text.append(contentsOf: encoded)
      }
      i += length
    }
    let fault = i < bytes.count ? Fault(fileOffset: i, textOffset: text.count) : nil
    return (text, fault)
  }
}
