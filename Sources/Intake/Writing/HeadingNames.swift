/// Names for headings as parts of addresses: lower-case ASCII letters, digits and hyphens, each
/// its own within a text.
struct HeadingNames {
  private var taken: Set<String> = []
  /// The last number that a name got, so that many equal headings cost no search.
  private var numbers: [String: Int] = [:]

  mutating func name(for text: String) -> String {
    let base = Self.slug(of: text)
    var name = base
    while !taken.insert(name).inserted {
      let number = (numbers[base] ?? 1) + 1
      numbers[base] = number
      name = "\(base)-\(number)"
    }
    return name
  }

  /// Accents fold to their letter; anything else that is not a letter or digit becomes a hyphen.
  static func slug(of text: String) -> String {
    var slug: [UInt8] = []
    for scalar in text.unicodeScalars {
      for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
        if let letters = letters(for: lowered) {
          slug.append(contentsOf: letters)
        } else if let last = slug.last, last != ASCII.minus {
          slug.append(ASCII.minus)
        }
      }
      if slug.count > 80 { break }
    }
    while slug.last == ASCII.minus { slug.removeLast() }
    return slug.isEmpty ? "kop" : String(decoding: slug, as: UTF8.self)
  }

  /// What stands for a letter; empty for signs that are part of a word (`foto's`).
  private static func letters(for scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "a"..."z", "0"..."9": [UInt8(scalar.value)]
    case "'", "’", "\u{300}"..."\u{36F}": []
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": Array("a".utf8)
    case "ç", "ć", "č": Array("c".utf8)
    case "è", "é", "ê", "ë", "ē", "ę", "ě": Array("e".utf8)
    case "ğ": Array("g".utf8)
    case "ì", "í", "î", "ï", "ī", "ı": Array("i".utf8)
    case "ł": Array("l".utf8)
    case "ñ", "ń", "ň": Array("n".utf8)
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō": Array("o".utf8)
    case "ř": Array("r".utf8)
    case "ś", "š", "ş": Array("s".utf8)
    case "ß": Array("ss".utf8)
    case "ù", "ú", "û", "ü", "ū", "ů": Array("u".utf8)
    case "ý", "ÿ": Array("y".utf8)
    case "ź", "ż", "ž": Array("z".utf8)
    case "æ": Array("ae".utf8)
    case "œ": Array("oe".utf8)
    case "ĳ": Array("ij".utf8)
    default: nil
    }
  }
}
