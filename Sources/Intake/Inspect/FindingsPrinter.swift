import Civic
import Diagnostics

/// Puts the findings into lines for an editor who is no programmer.
struct FindingsPrinter {
  let findings: Findings
  let proposals: Proposals

  var sections: [Inspection.Section] {
    [
      file, columns, amounts, oddRows, totals, keys, people, damage,
    ].filter { !$0.lines.isEmpty }
  }

  // MARK: The file

  private var file: Inspection.Section {
    let look = findings.look
    let decoded = findings.text.decoded
    var lines: [Wording] = []
    let name = Wording(nl: "Tekens: ", en: "Characters: ")
    lines.append(
      name + .same("\(decoded.encoding.rawValue) (") + findings.text.reason + .same(")"))
    if let doubt = findings.text.doubt {
      lines.append(Wording(nl: "  Twijfel: ", en: "  Doubt: ") + doubt)
    }
    lines.append(delimiter)
    lines.append(Wording(nl: "Regeleinden: ", en: "Line ends: ") + findings.text.ends.words)
    for row in look.rows.above.prefix(5) {
      lines.append(
        Wording(nl: "Boven de kop, regel \(row.line): ", en: "Above the header, line \(row.line): ")
          + .same("'\(row.text.shortened())'"))
    }
    let named = look.header.namedColumns.count
    let nameless = look.header.names.count - named
    var header = Wording(
      nl: "Kop: regel \(look.header.record.line), \(named) kolommen",
      en: "Header: line \(look.header.record.line), \(named) columns")
    if nameless > 0 {
      header =
        header
        + Wording(
          nl: " met een naam en \(nameless) zonder", en: " with a name and \(nameless) without")
    }
    lines.append(header)
    for name in look.header.twins {
      lines.append(
        Wording(
          nl: "  '\(name)' staat meer dan eens in de kop; vraag de bron om verschillende namen",
          en: "  '\(name)' stands in the header more than once; ask the source for different names")
      )
    }
    let odd = look.rows.oddCount + findings.second.textRowCount
    let ordinary =
      look.rows.rowCount - look.rows.blank.count - odd - look.rows.above.count
      - look.rows.unclosed.count
    lines.append(
      Wording(nl: "Rijen: ", en: "Rows: ") + ordinary.grouped
        + Wording(nl: " gewone, ", en: " ordinary, ") + odd.grouped
        + Wording(nl: " andere en ", en: " others and ") + look.rows.blank.count.grouped
        + Wording(nl: " lege", en: " empty"))
    return Inspection.Section(Wording(nl: "Het bestand", en: "The file"), lines)
  }

  private var delimiter: Wording {
    let words: [UInt8: Wording] = [
      ASCII.comma: Wording(nl: "een komma", en: "a comma"),
      UInt8(ascii: ";"): Wording(nl: "een puntkomma", en: "a semicolon"),
      ASCII.tab: Wording(nl: "een tab", en: "a tab"),
      UInt8(ascii: "|"): Wording(nl: "een rechte streep |", en: "a bar |"),
    ]
    let word = words[findings.delimiter] ?? .same("?")
    if findings.isAnnounced {
      return Wording(
        nl: "Tussen de cellen: \(word.nl), zoals regel 1 zegt ('sep=')",
        en: "Between cells: \(word.en), as line 1 says ('sep=')")
    }
    let sample = findings.sample
    return Wording(
      nl: "Tussen de cellen: \(word.nl) (\(sample.alike) van de eerste \(sample.rows) rijen hebben "
        + "dan \(sample.width) cellen)",
      en: "Between cells: \(word.en) (\(sample.alike) of the first \(sample.rows) rows then have "
        + "\(sample.width) cells)")
  }

  // MARK: Columns

  private var columns: Inspection.Section {
    var lines: [Wording] = []
    for column in findings.columns where !column.name.isEmpty || column.filled > 0 {
      lines.append(line(column))
    }
    let table =
      findings.fit.isWeak
      ? Wording(nl: "geen tabel herkend", en: "no table recognised")
      : Wording(nl: "tabel '\(findings.fit.table)'", en: "table '\(findings.fit.table)'")
    return Inspection.Section(
      Wording(nl: "De kolommen (\(table.nl))", en: "The columns (\(table.en))"), lines)
  }

  private func line(_ column: ColumnProfile) -> Wording {
    let name = column.name.isEmpty ? "-" : column.name.shortened(to: 44)
    let match = findings.fit.matches.first { $0.column == column.index }
    let measure = findings.fit.measures.first { $0.column == column.index }
    let field: Wording =
      if let match {
        .same(match.field)
      } else if let measure {
        .same(
          ["amount", measure.words.phase, measure.words.direction].compactMap { $0 }
            .joined(separator: ", "))
      } else {
        Wording(nl: "niet gelezen", en: "not read")
      }
    let number = String(column.index + 1)
    let pad = String(repeating: " ", count: max(0, 3 - number.count))
    return .same("\(pad)\(number). \(name) -> ") + field + .same(": ") + column.kindWords
      + example(of: column)
  }

  /// What stands in the column; never a name of who received money.
  private func example(of column: ColumnProfile) -> Wording {
    let isPersonal = findings.look.personal.found.contains { $0.column == column.index }
    guard let first = column.first, column.index != findings.partyColumn, !isPersonal else {
      return .same("")
    }
    let values = column.values
    if !values.isOpen, values.distinct == 1 {
      return Wording(nl: ", overal ", en: ", everywhere ")
        + .same("'\(first.text.shortened(to: 30))'")
    }
    return Wording(nl: ", zoals ", en: ", such as ")
      + .same("'\(first.text.shortened(to: 30))'")
      + Wording(nl: " (regel \(first.line))", en: " (line \(first.line))")
  }

  // MARK: Amounts

  private var amounts: Inspection.Section {
    var lines = findings.styles.columns.map(style)
    lines += proposals.missing.map { entry in
      Wording(nl: "'\(entry.column)': '\(entry.text)' ", en: "'\(entry.column)': '\(entry.text)' ")
        + entry.place + .same("; ") + entry.meaningWords
    }
    for (column, entry) in proposals.unreadable.prefix(8) {
      lines.append(
        Wording(
          nl:
            "'\(column)': '\(entry.text.shortened(to: 40))' is geen bedrag (\(entry.count.times.nl), "
            + "regel \(entry.line))",
          en:
            "'\(column)': '\(entry.text.shortened(to: 40))' is no amount (\(entry.count.times.en), "
            + "line \(entry.line))"))
    }
    if proposals.unreadable.count > 8 {
      let all = proposals.unreadableCount.cells
      lines.append(
        Wording(
          nl: "Samen zijn \(all.nl) geen bedrag; 'inzage check' noemt ze met hun regel",
          en: "Together \(all.en) are no amount; 'inzage check' names them with their line"))
    }
    for column in findings.amountProfiles {
      for sign in [column.minuses.trailing, column.minuses.parentheses] where sign.count > 0 {
        lines.append(
          Wording(
            nl:
              "'\(column.name)': onder nul geschreven als '\(sign.text)' (\(sign.count.times.nl), "
              + "regel \(sign.line))",
            en: "'\(column.name)': below zero written as '\(sign.text)' (\(sign.count.times.en), "
              + "line \(sign.line))"))
      }
      if column.minuses.leading.count > 0 {
        let count = column.minuses.leading.count.counted(
          Wording(nl: "bedrag", en: "amount"), Wording(nl: "bedragen", en: "amounts"))
        lines.append(
          Wording(
            nl: "'\(column.name)': \(count.nl) onder nul, zoals "
              + "'\(column.minuses.leading.text)' (regel \(column.minuses.leading.line))",
            en: "'\(column.name)': \(count.en) below zero, such as "
              + "'\(column.minuses.leading.text)' (line \(column.minuses.leading.line))"))
      }
    }
    if findings.fit.table != "area-metrics", !findings.styles.columns.isEmpty { lines += unit }
    lines += dates
    return Inspection.Section(
      Wording(nl: "Bedragen en datums", en: "Amounts and dates"), lines)
  }

  private func style(_ column: Styles.Column) -> Wording {
    var count = column.numbers.grouped + Wording(nl: " bedragen", en: " amounts")
    if let profile = findings.amountProfiles.first(where: { $0.name == column.name }),
      profile.zeros > 0
    {
      count =
        count + Wording(nl: ", waarvan ", en: ", of which ") + profile.zeros.grouped
        + Wording(nl: " nul", en: " zero")
    }
    let words = NumberAdvice.words(column.style)
    let name = "'\(column.name.shortened(to: 44))'"
    switch column.verdict {
    case .decided(_, let sample?):
      return Wording(
        nl: "\(name): \(words.nl) (\(count.nl); te zien aan '\(sample.text)' op regel "
          + "\(sample.line))",
        en: "\(name): \(words.en) (\(count.en); seen at '\(sample.text)' on line "
          + "\(sample.line))")
    case .decided(_, nil):
      return Wording(
        nl: "\(name): \(words.nl) (\(count.nl))", en: "\(name): \(words.en) (\(count.en))")
    case .ambiguous(let sample, let one, let other):
      let readings = (SidecarMaker.euros(sample.text, one), SidecarMaker.euros(sample.text, other))
      return Wording(
        nl: "\(name): ONZEKER: '\(sample.text)' op regel \(sample.line) is \(readings.0) of "
          + "\(readings.1), en geen ander bedrag beslist het",
        en: "\(name): UNSURE: '\(sample.text)' on line \(sample.line) is \(readings.0) or "
          + "\(readings.1), and no other amount decides it")
    case .mixed(let one, let other, _):
      return Wording(
        nl: "\(name): GEMENGD: '\(one.text)' op regel \(one.line) en '\(other.text)' op regel "
          + "\(other.line) zijn anders geschreven",
        en: "\(name): MIXED: '\(one.text)' on line \(one.line) and '\(other.text)' on line "
          + "\(other.line) are written differently")
    }
  }

  /// Dates that can be read in two ways, and what stands where a date belongs.
  private var dates: [Wording] {
    var lines: [Wording] = []
    for column in findings.columns where column.kind == .date {
      let forms = column.dates.forms.compactMap { $0 }
      if forms.count > 1, let first = column.dates.first {
        let days = forms.map { form in
          column.dates.day(of: first.text, form: form)?.iso ?? "?"
        }
        lines.append(
          Wording(
            nl: "'\(column.name)': ONZEKER: '\(first.text)' op regel \(first.line) is "
              + days.joined(separator: " of ") + ", en geen andere datum beslist het",
            en: "'\(column.name)': UNSURE: '\(first.text)' on line \(first.line) is "
              + days.joined(separator: " or ") + ", and no other date decides it"))
      }
      guard let odd = column.dates.odd.entries.first else { continue }
      let count = column.dates.odd.total.cells
      lines.append(
        Wording(
          nl:
            "'\(column.name)': \(count.nl) zonder goede datum, zoals '\(odd.text.shortened(to: 30))' "
            + "op regel \(odd.line)",
          en: "'\(column.name)': \(count.en) without a sound date, such as "
            + "'\(odd.text.shortened(to: 30))' on line \(odd.line)"))
    }
    for (column, field) in findings.fit.misfits where field.hasSuffix("date") {
      let profile = findings.columns[column]
      guard let first = profile.first else { continue }
      lines.append(
        Wording(
          nl: "'\(profile.name)' heet een datum, maar er staat \(profile.kindWords.nl), zoals "
            + "'\(first.text.shortened(to: 30))' op regel \(first.line)",
          en: "'\(profile.name)' is called a date, but holds \(profile.kindWords.en), such as "
            + "'\(first.text.shortened(to: 30))' on line \(first.line)"))
    }
    return lines
  }

  private var unit: [Wording] {
    if let byRow = findings.units.byRow {
      let name = findings.columns[byRow.column].name
      let list = byRow.values.map { "'\($0.entry.text)'" }
      let counts = byRow.values.map { $0.entry.count.rows }
      return [
        Wording(
          nl: "Eenheid: kolom '\(name)' zegt het per rij: "
            + zip(list, counts).map { "\($0) in \($1.nl)" }.joined(separator: ", "),
          en: "Unit: column '\(name)' says it for each row: "
            + zip(list, counts).map { "\($0) in \($1.en)" }.joined(separator: ", "))
      ]
    }
    if let mention = findings.units.mentions.first {
      return findings.units.mentions.prefix(4).map {
        Wording(
          nl: "Eenheid: x \($0.factor.grouped.nl), zie regel \($0.line): '\($0.text.shortened())'",
          en: "Unit: x \($0.factor.grouped.en), see line \($0.line): '\($0.text.shortened())'")
      }
        + (findings.units.factor == nil && mention.factor > 0
          ? [Wording(nl: "Dat zijn verschillende eenheden", en: "These are different units")] : [])
    }
    if let column = findings.amountProfiles.first(where: { $0.pounds.count > 0 }) {
      return [
        Wording(
          nl: "Munt: ponden (£), zie regel \(column.pounds.line)",
          en: "Currency: pounds (£), see line \(column.pounds.line)")
      ]
    }
    if findings.hasCents {
      return [
        Wording(
          nl: "Eenheid: de bedragen hebben centen, dus geen duizenden",
          en: "Unit: the amounts have cents, so no thousands")
      ]
    }
    return [
      Wording(
        nl: "Eenheid: nergens staat of bedragen in euro's of in duizenden zijn",
        en: "Unit: nowhere does it say whether amounts are in euros or in thousands")
    ]
  }
}

extension Int64 {
  fileprivate var grouped: Wording { Int(self).grouped }
}

extension ColumnProfile {
  /// What stands in the column, in a word or two.
  var kindWords: Wording {
    let count = filled.grouped
    switch kind {
    case .empty: return Wording(nl: "leeg", en: "empty")
    case .date:
      let forms = dates.forms.map { $0 ?? "yyyy-MM-dd" }
      let list = forms.joined(separator: " of ")
      return Wording(
        nl: "datum (\(list)), \(count.nl) gevuld",
        en: "date (\(forms.joined(separator: " or "))), \(count.en) filled")
    case .year: return Wording(nl: "jaar, \(count.nl) gevuld", en: "year, \(count.en) filled")
    case .number:
      return Wording(nl: "getal, \(count.nl) gevuld", en: "number, \(count.en) filled")
    case .code: return Wording(nl: "code, \(different.nl)", en: "code, \(different.en)")
    case .taskfield:
      return Wording(nl: "taakveld, \(different.nl)", en: "taakveld, \(different.en)")
    case .areaCode:
      let levels = areaLevels
      return Wording(
        nl: "code van een gebied, \(different.nl)\(levels)",
        en: "code of an area, \(different.en)\(levels)")
    case .text: return Wording(nl: "tekst, \(different.nl)", en: "text, \(different.en)")
    }
  }

  /// ` (GM 1, WK 99, BU 479)`: levels of areas that stand in one column.
  private var areaLevels: String {
    guard !values.isOpen else { return "" }
    let counts = ["GM", "WK", "BU"].map { kind in
      (kind, values.entries.filter { $0.text.hasPrefix(kind) }.reduce(0) { $0 + $1.count })
    }.filter { $0.1 > 0 }
    return counts.count < 2
      ? "" : " (\(counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")))"
  }

  private var different: Wording {
    let count = filled.grouped
    if values.isOpen {
      let most = ValueCensus.most.grouped
      return Wording(
        nl: "\(count.nl) gevuld, meer dan \(most.nl) verschillende",
        en: "\(count.en) filled, more than \(most.en) different")
    }
    if values.distinct == 1 { return Wording(nl: "\(count.nl) gevuld", en: "\(count.en) filled") }
    let distinct = values.distinct.grouped
    return Wording(
      nl: "\(count.nl) gevuld, \(distinct.nl) verschillende",
      en: "\(count.en) filled, \(distinct.en) different")
  }
}

extension Proposals.Missing {
  fileprivate var meaningWords: Wording {
    switch meaning {
    case .known(let missing):
      Wording(nl: "betekent: ", en: "means: ") + MissingWords.words(missing)
    case .dash: Wording(nl: "nul of onbekend?", en: "zero or not known?")
    case .spreadsheet:
      Wording(nl: "een foutmelding van een rekenblad", en: "an error of a spreadsheet")
    case .date: Wording(nl: "een datum waar een bedrag hoort", en: "a date where an amount belongs")
    case .percentage: Wording(nl: "een percentage is geen bedrag", en: "a percentage is no amount")
    }
  }
}
