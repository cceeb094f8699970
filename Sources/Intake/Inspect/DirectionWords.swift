/// Reads the values of a column that says of each row whether it is spending or revenue.
struct DirectionWords {
  /// Value of the file, value of the field.
  private(set) var known: [(text: String, direction: String)] = []
  /// Commitments: neither spent nor received.
  private(set) var commitments: [OddTexts.Entry] = []
  private(set) var unknown: [OddTexts.Entry] = []

  init(_ column: ColumnProfile) {
    for entry in column.values.entries {
      switch HeaderWords.plain(entry.text) {
      case "u", "l", "uitgaven", "lasten", "uitgave", "last", "expenditure":
        known.append((entry.text, "expenditure"))
      case "o", "b", "i", "ontvangsten", "baten", "inkomsten", "ontvangst", "baat", "revenue":
        known.append((entry.text, "revenue"))
      case "v", "verplichtingen", "verplichting": commitments.append(entry)
      default: unknown.append(entry)
      }
    }
  }

  /// Whether the column says it at all.
  var isDirection: Bool { !known.isEmpty && unknown.count <= 1 }

  /// As a sidecar writes it.
  var values: String {
    known.map { "\(SidecarDraft.quoted($0.text)): \($0.direction)" }.joined(separator: ", ")
  }
}
