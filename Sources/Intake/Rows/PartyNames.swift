import Civic

/// Tells names of organisations from what looks like the name of a person. A person's name is
/// never called an organisation's; where there is doubt the kind is unknown.
enum PartyNames {
  static func kind(of name: Bytes) -> PartyKind {
    let words = name.split { $0 <= ASCII.space }.map { Array($0) }
    guard let person = afterHonorific(words) ?? afterInitials(words) ?? aroundInitials(words) else {
      return isSurnameAndInitials(words) ? .unknown : .organisation
    }
    // A name may begin with initials that spell a legal form of two letters: `C.V. Jansen`.
    if let first = words.first, ["vof", "vve"].contains(plain(first)) { return .organisation }
    if words.dropFirst().contains(where: isLegalForm) { return .organisation }
    // `J. Winkel` is a person, `J. de Vries Winkel` a shop.
    let names = person.filter { !isPrefix($0) }
    return names.dropFirst().contains(where: isTrade) ? .organisation : .unknown
  }

  private static let legalForms: Set<String> = [
    "stichting", "st", "sticht", "stg", "vereniging", "bv", "nv", "vof", "cv", "coöperatie",
    "cooperatie", "ua", "maatschap", "gemeente", "stadsdeel", "ltd", "inc", "gmbh",
  ]

  private static let trades = [
    "vereniging", "stichting", "school", "college", "lyceum", "fonds", "foundation", "groep",
    "commissie", "centrum", "huis", "bedrijf", "club", "museum", "theater", "koor", "orkest",
    "raad", "bond", "kerk", "producties", "productions", "holding", "beheer", "advies", "bureau",
    "instituut", "festival", "atelier", "studio", "ensemble", "praktijk", "winkel", "restaurant",
    "bibliotheek", "organisatie", "platform",
  ]

  /// A legal form, dots or none: `bv`, `B.V.`, `(St.)`.
  private static func isLegalForm(_ word: [UInt8]) -> Bool { legalForms.contains(plain(word)) }

  private static func isTrade(_ word: [UInt8]) -> Bool {
    let text = plain(word)
    return trades.contains { text.hasSuffix($0) }
  }

  private static let honorifics: Set<String> = [
    "dhr", "heer", "mevr", "mevrouw", "mw", "hr", "fam", "familie", "drs", "ir", "ing", "dr", "mr",
    "prof", "meneer", "mej",
  ]

  /// What follows `dhr.`, `mevrouw` or `de heer`.
  private static func afterHonorific(_ words: [[UInt8]]) -> ArraySlice<[UInt8]>? {
    guard words.count > 1 else { return nil }
    if plain(words[0]) == "de", plain(words[1]) == "heer" { return words.dropFirst(2) }
    return honorifics.contains(plain(words[0])) ? words.dropFirst() : nil
  }

  private static let prefixes: Set<String> = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "'t", "v.d.", "v/d", "vd", "el", "al",
    "ben", "in", "op", "la", "le", "von",
  ]

  /// The surname of `J.P. de Vries`, `A. Jansen`, `J de Vries`.
  private static func afterInitials(_ words: [[UInt8]]) -> ArraySlice<[UInt8]>? {
    let initials = words.prefix(while: isInitials)
    let rest = words.dropFirst(initials.count)
    let names = rest.filter { !isPrefix($0) }
    let isName = !names.isEmpty && names.count <= 4 && names.allSatisfy { $0.count > 1 }
    return !initials.isEmpty && isName ? rest : nil
  }

  /// `Anita H.S. Frank`, `A.Cifci`: initials after a first name, or without a blank after them.
  private static func aroundInitials(_ words: [[UInt8]]) -> ArraySlice<[UInt8]>? {
    guard let index = words.firstIndex(where: { $0.contains(ASCII.dot) }), index <= 1,
      words.count <= 6, !words.prefix(index).contains(where: { isLegalForm($0) || isTrade($0) })
    else { return nil }
    let rest = words.dropFirst(index)
    if isInitials(words[index]) {
      return index == 1 ? afterInitials(Array(rest)).map { words.suffix($0.count) } : nil
    }
    return isGlued(words[index]) ? rest : nil
  }

  /// `M.M.Bleijerveld`: letters with a dot each, then a name.
  private static func isGlued(_ word: [UInt8]) -> Bool {
    var i = 0
    while i + 1 < word.count, ASCII.isLetter(word[i]), word[i + 1] == ASCII.dot { i += 2 }
    let name = word[i...]
    return i > 0 && name.count > 2
      && name.allSatisfy { ASCII.isLetter($0) || $0 >= 0x80 || $0 == ASCII.minus }
  }

  /// `Vries, J.P. de`.
  private static func isSurnameAndInitials(_ words: [[UInt8]]) -> Bool {
    guard let comma = words.firstIndex(where: { $0.last == ASCII.comma }), comma < 3 else {
      return false
    }
    var rest = words[(comma + 1)...]
    guard let first = rest.first, isInitials(first) else { return false }
    while let word = rest.first, isInitials(word) || isPrefix(word) { rest.removeFirst() }
    return rest.isEmpty
  }

  /// One capital, or up to six letters with dots between: `J`, `J.`, `A.M.J.`, `A.B.C.M`.
  private static func isInitials(_ word: [UInt8]) -> Bool {
    if word.count == 1 { return word[0] &- 0x41 < 26 }
    guard word.count <= 12 else { return false }
    return word.indices.allSatisfy {
      $0 % 2 == 0 ? ASCII.isLetter(word[$0]) : word[$0] == ASCII.dot
    }
  }

  private static func isPrefix(_ word: [UInt8]) -> Bool { prefixes.contains(lowered(word)) }

  private static func lowered(_ word: [UInt8]) -> String {
    String(decoding: Folding.folded(word), as: UTF8.self)
  }

  private static func plain(_ word: [UInt8]) -> String {
    String(
      decoding: Folding.folded(word).filter { !"().,\"'".utf8.contains($0) }, as: UTF8.self)
  }
}
