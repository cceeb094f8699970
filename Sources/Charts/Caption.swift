/// What a chart says to those who do not see it: its name, and what it shows in a sentence.
public struct Caption: Hashable, Sendable {
  /// Unique on its page; other characters than letters, digits, `-` and `_` are written as `-`.
  public var id: String
  public var title: String
  public var description: String

  public init(id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
  }

  /// The id as it is written: a space would make it two ids in `aria-labelledby`.
  var safeID: String {
    var bytes: [UInt8] = [UInt8(ascii: "c"), UInt8(ascii: "-")]
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes.append(UInt8(ascii: "-"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
