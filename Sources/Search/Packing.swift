/// Whole numbers as a text of few characters, which need no escape in a script.
///
/// Five bits a character, the lowest first; the sixth bit says that the number goes on.
enum Packing {
  static let digits = Array(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".utf8)

  static func pack(_ number: Int, into text: inout [UInt8]) {
    var rest = UInt(max(number, 0))
    while rest > 31 {
      text.append(digits[Int(rest & 31 | 32)])
      rest >>= 5
    }
    text.append(digits[Int(rest)])
  }

  /// A step up or down: 0, -1, 1, -2, 2 are 0, 1, 2, 3, 4.
  static func packStep(_ step: Int, into text: inout [UInt8]) {
    pack(step < 0 ? -2 * step - 1 : 2 * step, into: &text)
  }

  /// One character, for a number from 0 to 63.
  static func digit(_ number: Int) -> UInt8 {
    digits[min(max(number, 0), 63)]
  }
}
