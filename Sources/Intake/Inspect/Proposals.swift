import Civic
import Diagnostics

/// What follows from the findings for a sidecar: rules for rows, texts without a value.
struct Proposals {
  /// A row rule, and why.
  struct Rule {
    var test: String
    var bucket: Bucket
    var reason: Wording
    /// What was seen, for the comment.
    var evidence: Wording
  }

  struct Missing {
    var text: String
    var count: Int
    var line: Int
    var column: String
    var meaning: MissingWords.Meaning
  }

  private(set) var rules: [Rule] = []
  private(set) var missing: [Missing] = []
  /// Cells of amount columns that are neither an amount nor a known text.
  private(set) var unreadable: [(column: String, entry: OddTexts.Entry)] = []
  private(set) var unreadableCount = 0

  /// More rules than this are not written out one by one.
  private static let most = 20

  init(_ findings: Findings) {
    findMissing(findings)
    addTotals(findings)
    addFlagged(findings)
    addOddRows(findings)
    addTextRows(findings)
  }

  private mutating func findMissing(_ findings: Findings) {
    let units = Set(findings.second.textRows.map(\.line))
    for column in findings.amountProfiles {
      for entry in column.odd.entries where !units.contains(entry.line) {
        if let meaning = MissingWords.meaning(of: entry.text) {
          missing.append(
            Missing(
              text: entry.text, count: entry.count, line: entry.line, column: column.name,
              meaning: meaning))
        } else {
          unreadable.append((column.name, entry))
          unreadableCount += entry.count
        }
      }
      if column.sentinels.count > 0 {
        missing.append(
          Missing(
            text: column.sentinels.text, count: column.sentinels.count,
            line: column.sentinels.line, column: column.name, meaning: .known(.unknown)))
      }
    }
  }

  /// The same text once, with its number in all columns.
  var missingTexts: [Missing] {
    var texts: [Missing] = []
    for entry in missing {
      if let index = texts.firstIndex(where: { $0.text == entry.text }) {
        texts[index].count += entry.count
        texts[index].line = min(texts[index].line, entry.line)
      } else {
        texts.append(entry)
      }
    }
    return texts
  }

  private mutating func addTotals(_ findings: Findings) {
    for total in findings.second.totals {
      if let column = total.column {
        let name = findings.columns[column].name
        add(
          "column: \(SidecarDraft.quoted(name)), equals: \(SidecarDraft.quoted(total.value))",
          .subtotal,
          Wording(
            nl: "'\(total.value)' is een totaal van andere rijen",
            en: "'\(total.value)' is a total of other rows"),
          total.evidence)
      } else {
        add(
          "line: \(total.line)", .subtotal,
          Wording(
            nl: "een bedrag zonder omschrijving", en: "an amount without a description"),
          total.evidence)
      }
    }
    addKnownTotal(findings)
  }

  /// `Nederland` beside the names of municipalities is their total, also in a part of a file.
  private mutating func addKnownTotal(_ findings: Findings) {
    guard let match = findings.fit.matches.first(where: { $0.lookup == .area }) else { return }
    let column = findings.columns[match.column]
    for entry in column.values.entries where ["Nederland", "Totaal Nederland"].contains(entry.text)
    {
      guard !findings.second.totals.contains(where: { $0.value == entry.text }) else { continue }
      add(
        "column: \(SidecarDraft.quoted(column.name)), equals: \(SidecarDraft.quoted(entry.text))",
        .subtotal,
        Wording(
          nl: "Nederland is het totaal van alle gemeenten",
          en: "Nederland is the total of all municipalities"),
        entry.count.rows
          + Wording(
            nl: ", de eerste op regel \(entry.line)", en: ", the first on line \(entry.line)"))
    }
  }

  private mutating func addOddRows(_ findings: Findings) {
    let rows = findings.look.rows
    // In a table of two columns a lone text is a row that lost its amount.
    let isNarrow = findings.look.header.namedColumns.count <= 2
    let counted: [RowCensus.Odd] = rows.odd.filter {
      $0.kind == .columnNumbers
        || ($0.kind == .looseText && (!isNarrow || $0.line > rows.lastOrdinary))
    }
    for row in counted.prefix(Self.most) {
      let test = "line: \(row.line)"
      let text = Wording.same("'\(row.text.shortened())'")
      if row.kind == .columnNumbers {
        add(
          test, .comment, Wording(nl: "nummers van de kolommen", en: "numbers of the columns"), text
        )
      } else if Units.factor(of: row.text, isCell: false) != nil {
        add(
          test, .comment,
          Wording(
            nl: "regel met de eenheid van de bedragen", en: "line with the unit of the amounts"),
          text)
      } else if row.line > rows.lastOrdinary {
        add(
          test, .comment, Wording(nl: "tekst onder de tabel", en: "text below the table"), text)
      } else {
        add(
          test, .comment,
          Wording(
            nl: "tussenkop: een tekst en verder niets", en: "a heading: one text and no more"),
          text)
      }
    }
  }

  /// A column that says of each row whether it is a total.
  private mutating func addFlagged(_ findings: Findings) {
    for column in findings.columns where !column.values.isOpen {
      let name = column.name.lowercased()
      guard name.contains("totaal") || name.contains("total") else { continue }
      let texts = Set(column.values.entries.map { $0.text.lowercased() })
      guard texts.isSubset(of: ["j", "n", "ja", "nee", "y", "yes", "no"]), texts.count > 1,
        let yes = column.values.entries.first(where: {
          "jy".contains($0.text.lowercased().prefix(1))
        })
      else { continue }
      add(
        "column: \(SidecarDraft.quoted(column.name)), equals: \(SidecarDraft.quoted(yes.text))",
        .subtotal,
        Wording(
          nl: "de bron noemt deze rij zelf een totaal",
          en: "the source itself calls this row a total"),
        yes.count.rows
          + Wording(nl: ", de eerste op regel \(yes.line)", en: ", the first on line \(yes.line)"))
    }
  }

  private mutating func addTextRows(_ findings: Findings) {
    guard findings.second.textRowCount <= Self.most else { return }
    for row in findings.second.textRows {
      let text = Wording.same("'\(row.text.shortened())'")
      if Units.factor(of: row.text, isCell: false) != nil {
        add(
          "line: \(row.line)", .comment,
          Wording(
            nl: "regel met de eenheid van de bedragen", en: "line with the unit of the amounts"),
          text)
      } else if row.columns > 1 {
        add(
          "line: \(row.line)", .header,
          Wording(nl: "een tweede kop", en: "a second header"), text)
      }
    }
  }

  private mutating func add(
    _ test: String, _ bucket: Bucket, _ reason: Wording, _ evidence: Wording
  ) {
    guard !rules.contains(where: { $0.test == test }) else { return }
    rules.append(Rule(test: test, bucket: bucket, reason: reason, evidence: evidence))
  }
}

extension SecondLook.Total {
  /// How many rows, where, and how it is known that they are a total.
  var evidence: Wording {
    let place =
      rows == 1
      ? Wording(nl: "regel \(line)", en: "line \(line)")
      : rows.rows + Wording(nl: ", de eerste op regel \(line)", en: ", the first on line \(line)")
    switch proof {
    case .sumOfRest:
      return place
        + Wording(
          nl: ": precies de som van alle andere rijen", en: ": exactly the sum of all other rows")
    case .sumOfRowsAbove:
      return place
        + Wording(
          nl: ": precies de som van alle rijen erboven", en: ": exactly the sum of all rows above")
    case .off(let money):
      let amount = NumberDecision.euros(cents: money.cents)
      return place
        + Wording(
          nl: ": wijkt \(amount) af van de som van alle rijen erboven",
          en: ": differs by \(amount) from the sum of all rows above")
    case .inWords: return place
    }
  }
}
