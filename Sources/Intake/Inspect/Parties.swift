import Civic

extension Findings {
  /// The column with the names of who receives money.
  var partyColumn: Int? { fit.column(of: "recipient_name") ?? fit.column(of: "payee_name") }

  struct HiddenParty {
    var text: String
    var count: Int
    var isPerson: Bool
  }

  /// Values of that column that are a category and not a name, the commonest first.
  var hiddenParties: [HiddenParty] { second.people?.hidden ?? [] }
}

/// Cells that look like the name of a person, in the column of recipients.
struct NamesOfPeople {
  private let column: Int
  private var memo = PartyMemo()
  /// What cells turned out to be; a file has few different ones.
  private var known = ByteTable()
  private var isHidden: [Bool?] = []
  private var categories = OddTexts()
  private(set) var count = 0
  private(set) var lines: [Int] = []

  init(_ column: Int) { self.column = column }

  mutating func look(at record: CSVRecord, in text: Bytes) {
    guard column < record.fields.count else { return }
    let cell = text.slice(text.trimmed(record.fields[column].range))
    guard !cell.isEmpty else { return }
    if isCategory(cell) {
      categories.count(cell, line: record.line)
      return
    }
    guard memo.kind(of: cell) == .unknown else { return }
    count += 1
    if lines.count < 5 { lines.append(record.line) }
  }

  private mutating func isCategory(_ cell: Bytes) -> Bool {
    if let index = known.index(of: cell) { return isHidden[index] != nil }
    let kind = Self.category(cell)
    if isHidden.count < 1 << 16 {
      known.insert(cell)
      isHidden.append(kind)
    }
    return kind != nil
  }

  /// `true` for people, `false` for what is kept back for another reason, `nil` for a name.
  private static func category(_ cell: Bytes) -> Bool? {
    guard cell.count < 80 else { return nil }
    let plain = HeadingNames.slug(of: cell.string)
    let people = [
      "particulier", "particulieren", "natuurlijk-persoon", "privepersoon", "prive-persoon",
    ]
    if people.contains(plain) || (plain.hasPrefix("redacted") && plain.contains("person")) {
      return true
    }
    return plain.hasPrefix("redacted") || ["anoniem", "afgeschermd", "x"].contains(plain)
      ? false : nil
  }

  var hidden: [Findings.HiddenParty] {
    categories.entries.map { entry in
      var text = entry.text
      let isPerson = text.withUTF8(Self.category) ?? false
      return Findings.HiddenParty(text: entry.text, count: entry.count, isPerson: isPerson)
    }
  }
}
