/// Latin letters without their marks, so that *reünie* is found by *reunie*.
///
/// The tables are Unicode's own compatibility decomposition (NFKD) without marks, in lower case;
/// the letters that have none (ß, æ, ø) are written as a Dutch reader would type them. A letter
/// that stays as it is has a `*`. The browser's script computes the same from the same rule.
enum LatinFolding {
  /// The letters a-z that a letter is written with; `nil` when it stays as it is.
  static func letters(of scalar: UInt32) -> [UInt8]? {
    let letters: [UInt8]
    switch scalar {
    case 0xC0...0x24F: letters = europe[Int(scalar - 0xC0)]
    case 0x1E00...0x1EFF: letters = additional[Int(scalar - 0x1E00)]
    default: return nil
    }
    return letters.isEmpty ? nil : letters
  }

  private static let europe = table(
    """
    a a a a a a ae c e e e e i i i i
    d n o o o o o * o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o * o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k * l l l l l l *
    * l l n n n n n n * n n o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    * * * * * * * * * * * * * * * *
    * * * * * * * * * * * * * * * *
    o o * * * * * * * * * * * * * u
    u * * * * * * * * * * * * * * *
    * * * * dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u * a a
    a a ae ae * * g g k k o o o o * *
    j dz dz dz g g * * n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t * * h h
    * * * * * * a a e e o o o o o o
    o o y y * * * * * * * * * * * *
    * * * * * * * * * * * * * * * *
    """)

  private static let additional = table(
    """
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y * s * * ss *
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y * * * * * *
    """)

  private static func table(_ text: StaticString) -> [[UInt8]] {
    text.withUTF8Buffer { bytes in
      bytes.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
        .map { $0.first == UInt8(ascii: "*") ? [] : Array($0) }
    }
  }
}
