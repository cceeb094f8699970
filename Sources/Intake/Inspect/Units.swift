import Diagnostics

/// Where a file says what one in it is worth: `x 1.000`, `bedragen in EUR 1000`, `€ mln`.
struct Units {
  struct Mention {
    var factor: Int64
    var line: Int
    var text: String
  }

  private(set) var mentions: [Mention] = []
  /// A column whose cells are units, with the factor of each value.
  private(set) var byRow: (column: Int, values: [(entry: OddTexts.Entry, factor: Int64)])?

  init(header: HeaderGuess, rows: RowCensus, columns: [ColumnProfile]) {
    for name in header.names { note(name, line: header.record.line) }
    for row in rows.above { note(row.text, line: row.line) }
    for row in rows.odd where row.kind == .looseText { note(row.text, line: row.line) }
    for column in columns where column.kind == .text && !column.values.isOpen {
      let values = column.values.entries.map { ($0, Self.factor(of: $0.text, isCell: true)) }
      let known = values.compactMap { entry, factor in factor.map { (entry, $0) } }
      if known.contains(where: { $0.1 > 1 }), known.count == values.count, byRow == nil {
        byRow = (column.index, known)
      }
    }
  }

  mutating func note(_ text: String, line: Int) {
    guard let factor = Self.factor(of: text, isCell: false) else { return }
    mentions.append(Mention(factor: factor, line: line, text: text))
  }

  /// The one factor that the file names.
  var factor: Int64? {
    let factors = Set(mentions.map(\.factor))
    return factors.count == 1 ? factors.first : nil
  }

  static func factor(of text: String, isCell: Bool) -> Int64? {
    let plain = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
    if isCell {
      if ["x1000", "x1.000", "1000", "duizend", "duizenden", "€1.000", "€1000"].contains(plain) {
        return 1000
      }
      if ["miljoen", "mln", "xmiljoen", "x1000000", "€mln", "mln."].contains(plain) {
        return 1_000_000
      }
      return ["euro", "eur", "x1", "€"].contains(plain) ? 1 : nil
    }
    let thousands = [
      "x1000", "x1.000", "*1000", "*1.000", "x€1.000", "x€1000", "xeuro1.000", "xeur1.000",
      "*eu1000", "*eur1000", "ineur1000", "ineuro1000", "in€1.000", "in€1000", "ineuro's1.000",
      "induizenden", "x€1,000", "£000", "€000", "€'000", "£'000", "xduizend",
    ]
    let millions = [
      "€mln", "inmiljoenen", "xmiljoen", "x1miljoen", "x€1miljoen", "mlneuro", "x1mln",
    ]
    if millions.contains(where: plain.contains) { return 1_000_000 }
    return thousands.contains(where: plain.contains) ? 1000 : nil
  }
}
