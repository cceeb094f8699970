internal import Crypto

/// SHA-256 as 64 hexadecimal digits.
enum Digest {
  static func sha256(of bytes: [UInt8]) -> String {
    let digits: StaticString = "0123456789abcdef"
    var text: [UInt8] = []
    text.reserveCapacity(64)
    digits.withUTF8Buffer { digits in
      for byte in SHA256.hash(data: bytes) {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
