import Diagnostics

/// A block of lines as a sidecar writes it: `899-936`.
enum LineRange {
  static func read(
    _ text: String, at place: Place, into report: inout Report
  ) -> ClosedRange<Int>? {
    let parts = text.filter { $0 != " " }.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), first >= 1,
      first <= last
    {
      return first...last
    }
    report.error(
      WritingRules.integerFormat, at: place,
      Wording(
        nl: "'\(CellFaults.short(text))' zegt niet van welke regel tot welke regel",
        en: "'\(CellFaults.short(text))' does not say from which line to which line"),
      hint: Wording(nl: "schrijf het als \"59-107\"", en: "write it as \"59-107\""))
    return nil
  }
}
