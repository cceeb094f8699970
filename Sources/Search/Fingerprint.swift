/// FNV-1a of 64 bits: tells editions of the index apart; no defence against anyone.
enum Fingerprint {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
