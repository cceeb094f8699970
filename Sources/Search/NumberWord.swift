/// A word with points or commas between its digits: an amount, a date or a code.
enum NumberWord {
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// `12.500` and `12.500,00` are `12500`; `12.500,75` is `12500.75` and `12500`; anything else
  /// (`6.71a`, `31.12.2024`) is itself, with points for commas.
  static func forms(of word: [UInt8]) -> [[UInt8]] {
    let cut = word.firstIndex(of: comma)
    let whole = word[..<(cut ?? word.count)]
    let decimals = cut.map { word[($0 + 1)...] } ?? []
    let isAmount =
      isGrouped(whole) && decimals.count <= 2 && decimals.allSatisfy(Tokenizer.isDigit)
    guard isAmount, cut != nil || whole.contains(point) else {
      return [word.map { $0 == comma ? point : $0 }]
    }
    let digits = whole.filter { $0 != point }
    let hasCents = decimals.contains { $0 != UInt8(ascii: "0") }
    return hasCents ? [digits + [point] + decimals, digits] : [digits]
  }

  /// Digits alone, or in threes with points between them.
  private static func isGrouped(_ word: ArraySlice<UInt8>) -> Bool {
    let groups = word.split(separator: point, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Tokenizer.isDigit) }) else {
      return false
    }
    guard groups.count > 1, let first = groups.first else { return true }
    return first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
