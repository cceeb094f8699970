/// The regular inflection of Dutch nouns and adjectives.
///
/// It proposes forms; whoever asks joins those that the portal really uses. So a wrong proposal
/// does harm only where it is a word by chance, and no dictionary is needed.
enum Inflection {
  /// Calls `take` with the forms that a plain word (a-z) of at least three letters may have.
  static func forms(of base: ArraySlice<UInt8>, _ take: ([UInt8]) -> Void) {
    guard base.count >= 3, let last = base.last else { return }
    let word = Array(base)
    if word.count >= 4, last != s { take(word + [s]) }
    if last == e {
      take(word + [n])
      if word.hasSuffix("ie") || word.hasSuffix("ee") { take(word + [e, n]) }
    }
    for (singular, plural) in irregular where word.hasSuffix(singular) {
      take(word.dropLast(singular.utf8CodeUnitCount) + plural.bytes)
    }
    guard !isVowel(last) else { return }
    for stem in stems(of: word) {
      take(stem + [e])
      take(stem + [e, n])
    }
  }

  /// What stands before -e and -en: groen-, plann- (plan), strat- (straat), huiz- (huis),
  /// initiatiev- (initiatief).
  private static func stems(of word: [UInt8]) -> [[UInt8]] {
    let last = word[word.count - 1]
    let before = word[word.count - 2]
    let third = word[word.count - 3]
    var stems: [[UInt8]] = []
    if !isVowel(before) {
      stems.append(word)  // kerk, leerling; and belangrijk, where ij is a vowel
    } else if isVowel(third), third != before {
      stems.append(word)  // boek, huis, initiatief
    } else if third == before {
      stems.append(Array(word.dropLast(2)) + [last])  // straat, perceel
    } else {
      stems.append(word + [last])  // plan, budget
      if isUnstressed(word) { stems.append(word) }  // artikel, monitor, veilig
    }
    guard last == f || last == s, isVowel(before) ? isVowel(third) : true else { return stems }
    let soft = last == f ? v : z
    return stems + stems.map { $0.dropLast() + [soft] }
  }

  private static func isUnstressed(_ word: [UInt8]) -> Bool {
    word.count >= 5 && ["el", "em", "en", "er", "or", "ig"].contains { word.hasSuffix($0) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), e, UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Endings with a plural of their own; they hold for compounds too (raadslid, subsidiebedrag).
  private static let irregular: [(StaticString, StaticString)] = [
    ("bad", "baden"), ("bedrag", "bedragen"), ("bevel", "bevelen"), ("dag", "dagen"),
    ("dak", "daken"), ("gebed", "gebeden"), ("gebrek", "gebreken"), ("glas", "glazen"),
    ("heid", "heden"), ("hof", "hoven"), ("kind", "kinderen"), ("lid", "leden"),
    ("lot", "loten"), ("oorlog", "oorlogen"), ("pad", "paden"), ("schip", "schepen"),
    ("slag", "slagen"), ("slot", "sloten"), ("spel", "spelen"), ("stad", "steden"),
    ("centrum", "centra"), ("museum", "musea"), ("vat", "vaten"), ("verdrag", "verdragen"),
    ("weg", "wegen"),
  ]

  private static let e = UInt8(ascii: "e")
  private static let f = UInt8(ascii: "f")
  private static let n = UInt8(ascii: "n")
  private static let s = UInt8(ascii: "s")
  private static let v = UInt8(ascii: "v")
  private static let z = UInt8(ascii: "z")
}

extension [UInt8] {
  func hasSuffix(_ ending: StaticString) -> Bool {
    suffix(ending.utf8CodeUnitCount).elementsEqual(ending.bytes)
  }
}

extension StaticString {
  var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
