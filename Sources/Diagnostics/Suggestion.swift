/// Finds the word an author probably meant.
public enum Suggestion {
  /// The candidate nearest to `word`, when it is near enough to be a slip of the hand: at most a
  /// third of its letters wrong, two that changed places counted as one. Ties go to the first in alphabetical order.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      guard distance <= limit else { continue }
      if let current = best, (current.distance, current.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  /// "Did you mean" in both languages, when there is something to suggest.
  public static func hint(for word: String, among candidates: some Sequence<String>) -> Wording? {
    nearest(to: word, among: candidates).map {
      Wording(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
    }
  }

  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for (j, other) in b.enumerated() {
        var cost = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == b[j - 1], other == a[i - 1] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
