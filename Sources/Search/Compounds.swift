/// Takes long words apart into words that the portal also uses by themselves: *buurthuis* is
/// *buurt* and *huis*, *beleidsruimte* is *beleid* and *ruimte*.
struct Compounds {
  private static let shortestPart = 4
  private static let shortestWhole = 8

  let vocabulary: Vocabulary
  /// Words with a lower number are stop words, which are no parts.
  let stopWords: Int
  let occurs: [Bool]

  /// The parts in their order, the head last; none when the word is no compound.
  ///
  /// Of several ways the one with the fewest parts is taken, then the one with the longest head.
  func parts(of word: ArraySlice<UInt8>) -> [Int] {
    guard word.count >= Self.shortestWhole else { return [] }
    let letters = Array(word)
    let end = letters.count
    // For each place, working back from the end: how to cover the rest of the word from there.
    var ways = [Way?](repeating: nil, count: end + 1)
    ways[end] = Way(parts: 0)
    for start in (0...(end - Self.shortestPart)).reversed() {
      for stop in (start + Self.shortestPart)...end where stop - start < end {
        guard let part = part(letters[start..<stop]) else { continue }
        for next in starts(after: stop, in: letters) {
          guard let rest = ways[next], rest.parts + 1 < ways[start]?.parts ?? .max else { continue }
          ways[start] = Way(parts: rest.parts + 1, part: part, next: next)
        }
      }
    }
    var parts: [Int] = []
    var place = 0
    while place < end, let way = ways[place] {
      parts.append(way.part)
      place = way.next
    }
    return parts
  }

  private struct Way {
    var parts: Int
    var part = 0
    var next = 0
  }

  private func part(_ letters: ArraySlice<UInt8>) -> Int? {
    guard let word = vocabulary.known(letters), word >= stopWords, occurs[word] else { return nil }
    return word
  }

  /// A part is followed by the next one, with or without a linking -s-, -e- or -en-.
  private func starts(after stop: Int, in letters: [UInt8]) -> [Int] {
    let rest = letters.count - stop
    guard rest > 0 else { return [stop] }
    var starts = [stop]
    let e = UInt8(ascii: "e")
    if letters[stop] == UInt8(ascii: "s") || letters[stop] == e { starts.append(stop + 1) }
    if letters[stop] == e, rest > 1, letters[stop + 1] == UInt8(ascii: "n") {
      starts.append(stop + 2)
    }
    return starts.filter { $0 < letters.count }
  }
}
