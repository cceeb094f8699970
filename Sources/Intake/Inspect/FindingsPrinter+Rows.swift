import Civic
import Diagnostics

extension FindingsPrinter {
  // MARK: Rows that are no data

  var oddRows: Inspection.Section {
    let rows = findings.look.rows
    var lines: [Wording] = []
    for kind in [RowCensus.Odd.Kind.ruler, .repeatedHeader, .columnNumbers, .looseText] {
      let odd = rows.odd.filter { $0.kind == kind }
      guard let first = odd.first else { continue }
      lines.append(
        kind.words + .same(": ") + odd.count.rows
          + Wording(
            nl: ", regel \(odd.prefix(5).map { String($0.line) }.joined(separator: ", ")): ",
            en: ", line \(odd.prefix(5).map { String($0.line) }.joined(separator: ", ")): ")
          + .same("'\(first.text.shortened())'"))
    }
    for row in findings.second.textRows.prefix(5) {
      lines.append(
        Wording(
          nl: "Tekst waar bedragen horen, regel \(row.line): ",
          en: "Text where amounts belong, line \(row.line): ") + .same("'\(row.text.shortened())'"))
    }
    if findings.second.textRowCount > 5 {
      lines.append(
        Wording(nl: "  en nog ", en: "  and ") + (findings.second.textRowCount - 5).rows
          + Wording(nl: " zo", en: " more like it"))
    }
    if findings.second.withoutAmount.count > 0, !findings.fit.amounts.isEmpty {
      lines.append(
        Wording(nl: "Zonder enig bedrag: ", en: "Without any amount: ")
          + findings.second.withoutAmount.count.rows
          + Wording(
            nl: ", de eerste op regel \(findings.second.withoutAmount.line)",
            en: ", the first on line \(findings.second.withoutAmount.line)"))
    }
    let width = findings.look.header.names.count
    for (count, found) in rows.widths.sorted(by: { $0.key < $1.key }).prefix(6) {
      lines.append(
        Wording(
          nl: "Andere breedte: \(found.count.rows.nl) met \(count) cellen waar de kop er \(width) "
            + "heeft, de eerste op regel \(found.line)",
          en: "Another width: \(found.count.rows.en) with \(count) cells where the header has "
            + "\(width), the first on line \(found.line)"))
    }
    if let line = rows.unclosed.first {
      lines.append(
        Wording(
          nl: "Een aanhalingsteken dat niet sluit: regel \(line)",
          en: "A quote that does not close: line \(line)"))
    }
    if rows.literalQuotes.count > 0 {
      lines.append(
        Wording(nl: "Aanhalingstekens midden in de tekst: ", en: "Quotes in the middle of text: ")
          + rows.literalQuotes.count.cells
          + Wording(
            nl: ", de eerste op regel \(rows.literalQuotes.line)",
            en: ", the first on line \(rows.literalQuotes.line)"))
    }
    return Inspection.Section(
      Wording(nl: "Rijen die geen gegevens zijn", en: "Rows that are no data"), lines)
  }

  // MARK: Totals, keys, people

  var totals: Inspection.Section {
    var lines = findings.second.totals.prefix(12).map { total in
      let name =
        total.column.map { "'\(total.value)' in '\(findings.columns[$0].name)'" }
      return
        (name.map(Wording.same)
        ?? Wording(nl: "Een bedrag zonder meer", en: "An amount and no more")) + .same(", ")
        + total.evidence
    }
    let words = findings.look.rows.odd.filter {
      if case .total = $0.kind { return true }
      return false
    }
    if findings.second.totals.isEmpty, let first = words.first {
      lines.append(
        words.count.rows
          + Wording(
            nl: " heten een totaal, de eerste op regel \(first.line): '\(first.text)'",
            en: " are called a total, the first on line \(first.line): '\(first.text)'"))
    }
    if findings.second.totals.count > 12 {
      lines.append(
        Wording(
          nl: "en nog \(findings.second.totals.count - 12); zie de sidecar",
          en: "and \(findings.second.totals.count - 12) more; see the sidecar"))
    }
    return Inspection.Section(
      Wording(nl: "Totalen tussen de rijen", en: "Totals among the rows"), lines)
  }

  var keys: Inspection.Section {
    var lines: [Wording] = []
    let candidates = KeyProposal.candidates(findings.fit, findings.columns)
    for (proposal, census) in zip(candidates, findings.second.keys) {
      // A key that points at each row needs no second column.
      if proposal.columns.count > 1, lines.contains(where: { $0.nl.contains("wijst elke") }) {
        continue
      }
      let names = proposal.columns.map { "'\(findings.columns[$0].name.shortened(to: 30))'" }
      lines.append(.same(names.joined(separator: " + ") + ": ") + census.words)
    }
    if findings.second.equalRows > 0 {
      lines.append(
        findings.second.equalRows.rows
          + Wording(
            nl: " staan er letterlijk al eerder; ze tellen allemaal mee, dubbel kan echt zijn",
            en: " stand there literally before; all of them count, a double can be real"))
    }
    return Inspection.Section(
      Wording(nl: "Wat een rij aanwijst (sleutel)", en: "What points at a row (key)"), lines)
  }

  var people: Inspection.Section {
    var lines: [Wording] = []
    for found in findings.look.personal.found {
      let name = findings.columns[found.column].name.shortened(to: 40)
      let places = found.finding.lines.map(String.init).joined(separator: ", ")
      lines.append(
        found.finding.count.cells
          + Wording(nl: " met ", en: " with ") + found.kind.words
          + Wording(
            nl: " in '\(name)', regel \(places)", en: " in '\(name)', line \(places)"))
    }
    for party in findings.hiddenParties {
      lines.append(
        Wording(
          nl: "'\(party.text)' staat \(party.count.times.nl) in plaats van een naam",
          en: "'\(party.text)' stands \(party.count.times.en) instead of a name"))
    }
    if let people = findings.second.people, people.count > 0, let column = findings.partyColumn {
      let name = findings.columns[column].name
      let places = people.lines.map(String.init).joined(separator: ", ")
      lines.append(
        people.count.cells
          + Wording(
            nl: " met wat de naam van een persoon lijkt in '\(name)', regel \(places). Inzage "
              + "drukt ze niet af. Andere namen herkent Inzage niet: kijk zelf.",
            en: " with what looks like the name of a person in '\(name)', line \(places). Inzage "
              + "does not print them. Other names it does not see: look yourself."))
    }
    return Inspection.Section(
      Wording(nl: "Persoonsgegevens", en: "Personal data"), lines)
  }

  var damage: Inspection.Section {
    var lines = findings.damage.map { diagnostic in
      diagnostic.summary
        + Wording(
          nl: ", regel \(diagnostic.place?.line ?? 1)", en: ", line \(diagnostic.place?.line ?? 1)")
    }
    if findings.controls.count > 0 {
      lines.append(
        findings.controls.count.counted(
          Wording(nl: "stuurteken was", en: "control character was"),
          Wording(nl: "stuurtekens waren", en: "control characters were"))
          + Wording(
            nl: " ooit een letter of aanhalingsteken, zie regel \(findings.controls.line); Inzage "
              + "zet ze om en telt ze",
            en: " a letter or a quote once, see line \(findings.controls.line); Inzage converts "
              + "and counts them"))
    }
    let padded = findings.columns.filter { $0.padded.count > 0 }
    if let first = padded.first {
      let count = padded.reduce(0) { $0 + $1.padded.count }
      lines.append(
        count.cells
          + Wording(
            nl: " met spaties aan het begin of eind, zoals op regel \(first.padded.line); die "
              + "tellen niet mee",
            en: " with blanks at their begin or end, as on line \(first.padded.line); these do "
              + "not count"))
    }
    return Inspection.Section(Wording(nl: "Let op", en: "Take note"), lines)
  }
}

extension RowCensus.Odd.Kind {
  fileprivate var words: Wording {
    switch self {
    case .ruler: Wording(nl: "Lijn van streepjes", en: "Line of dashes")
    case .repeatedHeader: Wording(nl: "De kop nog een keer", en: "The header again")
    case .columnNumbers: Wording(nl: "Nummers van de kolommen", en: "Numbers of the columns")
    case .looseText: Wording(nl: "Alleen een tekst", en: "One text and no more")
    case .lonelyAmount: Wording(nl: "Alleen een bedrag", en: "One amount and no more")
    case .total: Wording(nl: "Totaal", en: "Total")
    }
  }
}
