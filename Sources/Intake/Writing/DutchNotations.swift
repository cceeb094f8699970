import Civic

/// What an author probably meant by a date in another notation.
enum DutchDate {
  /// ISO text for `22-11-2026`, `22/11/2026` or `22.11.2026`.
  static func iso(of text: String) -> String? {
    let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), parts[2].utf8.count == 4
    else { return nil }
    return CivicDate(year: year, month: month, day: day)?.iso
  }
}

/// What an author probably meant by an amount in another notation.
enum DutchMoney {
  /// The plain decimal for `1.234,50`, `€ 15.000,-` or `1,234.50`; `nil` when it could mean two
  /// amounts.
  static func decimal(of text: String) -> String? {
    var marks = text.unicodeScalars.filter { $0 != "€" && $0 != " " && $0 != "\u{A0}" }
      .map { $0 }
    if marks.count > 2, marks.last == "-", [",", "."].contains(marks[marks.count - 2]) {
      marks.removeLast(2)
    }
    var plain = ""
    plain.unicodeScalars.append(contentsOf: marks)
    let comma = plain.lastIndex(of: ",")
    let dot = plain.lastIndex(of: ".")
    switch (comma, dot) {
    case (let comma?, let dot?):
      let decimal: Character = comma > dot ? "," : "."
      plain = plain.filter { $0 == decimal || ($0 != "," && $0 != ".") }
    case (.some, .none):
      guard plain.filter({ $0 == "," }).count == 1 else { return nil }
    case (.none, .some(let dot)):
      // `15.000` is fifteen thousand to a Dutch reader and fifteen to a computer.
      guard plain.distance(from: dot, to: plain.endIndex) == 4 else { return nil }
      plain = plain.filter { $0 != "." }
    case (.none, .none): break
    }
    let decimal = String(plain.map { $0 == "," ? "." : $0 })
    return Money(decimal: decimal)?.decimal
  }
}
