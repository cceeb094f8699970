/// Names as parts of addresses: lower-case ASCII letters, digits and hyphens.
public enum Slug {
  /// Accents fold to their letter; anything else that is not a letter or digit becomes a hyphen.
  /// Never empty and never longer than 80 bytes.
  public static func from(_ text: String) -> String {
    var slug: [UInt8] = []
    var gap = false
    func append(_ letters: StaticString) {
      letters.withUTF8Buffer { slug.append(contentsOf: $0) }
    }
    for scalar in text.unicodeScalars {
      let lowered = scalar.properties.lowercaseMapping.unicodeScalars
      for scalar in lowered {
        switch scalar {
        case "a"..."z", "0"..."9":
          if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
          gap = false
          slug.append(UInt8(scalar.value))
        default:
          // Accents that stand as marks of their own.
          if (0x0300...0x036F).contains(scalar.value) { continue }
          guard let folded = fold(scalar) else {
            gap = true
            continue
          }
          if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
          gap = false
          append(folded)
        }
      }
    }
    if slug.count > 80 { slug.removeLast(slug.count - 80) }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "x" : String(decoding: slug, as: UTF8.self)
  }

  /// Addresses for names, each its own: names that fold to the same slug get a number, in the
  /// order in which they are given.
  public static func unique(_ names: [String]) -> [String: String] {
    var taken: Set<String> = []
    var slugs: [String: String] = [:]
    for name in names where slugs[name] == nil {
      let base = from(name)
      var slug = base
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      slugs[name] = slug
    }
    return slugs
  }

  private static func fold(_ scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": "a"
    case "ç", "ć", "č": "c"
    case "è", "é", "ê", "ë", "ē", "ę", "ě": "e"
    case "đ": "d"
    case "ğ": "g"
    case "ì", "í", "î", "ï", "ī", "ı": "i"
    case "ł": "l"
    case "ñ", "ń", "ň": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő": "o"
    case "ř": "r"
    case "ś", "š", "ş": "s"
    case "ß": "ss"
    case "ţ", "ț", "ť": "t"
    case "ù", "ú", "û", "ü", "ū", "ů", "ű": "u"
    case "ý", "ÿ": "y"
    case "ź", "ż", "ž": "z"
    case "æ": "ae"
    case "œ": "oe"
    case "ĳ": "ij"
    default: nil
    }
  }
}
