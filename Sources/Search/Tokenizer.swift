/// Cuts text into the words that are searched for: in lower case, without accents.
///
/// A point or comma stays between digits (`6.71a`, `0.10`); an apostrophe after a letter falls out
/// (`foto's` is `fotos`); single letters are no words. Amounts as the Dutch write them are also
/// known by their plain digits, see `NumberWord`. The browser's script follows the same rules.
struct Tokenizer {
  /// Longer words are cut off: nobody types them, and hostile ones would fill the index.
  static let longest = 40

  private var word: [UInt8] = []
  private var length = 0
  private var hasSeparator = false

  /// Calls `take` with each word of the text, in order.
  mutating func words(of text: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { read($0, take) }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        append(byte | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if Self.isDigit(word.last), index < bytes.count, Self.isDigit(bytes[index]) {
          append(byte)
          hasSeparator = true
        } else {
          finish(take)
        }
      case UInt8(ascii: "'"):
        if !endsWithLetter { finish(take) }
      case 0x80...:
        let (scalar, size) = Self.scalar(in: bytes, at: index - 1)
        index += size - 1
        read(scalar, take)
      default:
        finish(take)
      }
    }
    finish(take)
  }

  private mutating func read(
    _ scalar: Unicode.Scalar, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if let letters = LatinFolding.letters(of: scalar.value) {
      append(contentsOf: letters)
      return
    }
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF:
      return  // Marks, soft hyphens and what has no width do not end a word.
    case 0x2018, 0x2019:
      if !endsWithLetter { finish(take) }
    case 0xC0...:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        append(contentsOf: Array(scalar.properties.lowercaseMapping.utf8))
      case .nonspacingMark, .spacingMark, .enclosingMark:
        if length > 0 { append(contentsOf: Array(String(scalar).utf8)) }
      default: finish(take)
      }
    default: finish(take)
    }
  }

  private var endsWithLetter: Bool {
    guard let last = word.last else { return false }
    return !Self.isDigit(last)
  }

  private mutating func append(_ byte: UInt8) {
    guard length < Self.longest else { return }
    word.append(byte)
    length += 1
  }

  private mutating func append(contentsOf letters: [UInt8]) {
    guard length < Self.longest else { return }
    word.append(contentsOf: letters)
    length += 1
  }

  private mutating func finish(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard length > 0 else { return }
    defer {
      word.removeAll(keepingCapacity: true)
      length = 0
      hasSeparator = false
    }
    if hasSeparator {
      for word in NumberWord.forms(of: word) { word.withUnsafeBufferPointer(take) }
    } else if word.count > 1 || Self.isDigit(word.first) {
      word.withUnsafeBufferPointer(take)
    }
  }

  static func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The scalar at a lead byte: a String's UTF-8 is sound, so the bytes that follow are there.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, size: Int) {
    let lead = UInt32(bytes[index])
    let size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0xFF >> UInt32(size + 1))
    for offset in 1..<size where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", size)
  }
}
