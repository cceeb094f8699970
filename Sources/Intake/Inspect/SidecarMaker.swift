import Civic
import Diagnostics

/// Writes the sidecar of a file: what was found as a value, what was guessed with the reason as a
/// comment, what only a person can say as a blank or a choice.
struct SidecarMaker {
  let findings: Findings
  let proposals: Proposals
  private(set) var draft = SidecarDraft()
  /// Choices that somebody must make, in the order of the sidecar.
  private(set) var decisions: [Wording] = []

  init(_ findings: Findings, _ proposals: Proposals) {
    self.findings = findings
    self.proposals = proposals
    addOrigin()
    addReading()
    addColumns()
    addConstants()
    addRowRules()
    addKey()
    addCategories()
  }

  // MARK: Where the file comes from

  private mutating func addOrigin() {
    draft.remark(
      Wording(
        nl: "Gemaakt door 'inzage inspect'. Vul in wat er INVULLEN bij staat, lees elke '#', en "
          + "draai daarna 'inzage check'.",
        en: "Made by 'inzage inspect'. Fill in what says FILL IN, read each '#', then run "
          + "'inzage check'."))
    let base =
      (findings.name.split(separator: "/").last.map(String.init) ?? findings.name)
      .split(separator: ".").first.map(String.init) ?? "bron"
    draft.add("source:")
    draft.add("  id: \(Self.identifier(base))")
    draft.blank(
      "  title:", filler: " onbekend",
      Wording(
        nl: "hoe heet dit voor lezers? \"Subsidieregister 2024\"",
        en: "what do readers call this? \"Register of grants 2024\""))
    draft.blank(
      "  publisher:", filler: " onbekend",
      Wording(nl: "wie gaf het bestand uit? \"Gemeente …\"", en: "who published the file?"))
    addDocumentType()
    if let year = findings.year {
      draft.add("  fiscal_year: \(year.value)", year.because)
    } else {
      draft.blank(
        "  fiscal_year:", filler: " 2000",
        Wording(nl: "over welk jaar gaat het bestand?", en: "which year is the file about?"))
    }
    draft.blank(
      "  status:", filler: " concept",
      Wording(
        nl: "concept, vastgesteld of gecontroleerd", en: "concept, vastgesteld or gecontroleerd"))
    draft.add(
      "  # url: https://",
      Wording(nl: "het adres waar het bestand stond", en: "the address where the file was"))
    draft.blank(
      "  retrieved_on:", filler: " 2000-01-01",
      Wording(
        nl: "de dag waarop u het ophaalde: 2026-11-22", en: "the day you fetched it: 2026-11-22"))
    draft.add("  sha256: \(findings.sha256)")
    draft.add(
      "  licence: onbekend",
      Wording(
        nl: "INVULLEN als u het weet, bijvoorbeeld \"CC BY 4.0\"; 'onbekend' mag, en wordt getoond",
        en: "FILL IN when you know it, such as \"CC BY 4.0\"; 'onbekend' may stay, and is shown"))
  }

  static func identifier(_ base: String) -> String {
    String(HeadingNames.slug(of: base).prefix(60).reversed().drop { $0 == "-" }.reversed())
  }

  private mutating func addDocumentType() {
    let guess = Wording(nl: "afgeleid; kijk of het klopt", en: "derived; see whether it is right")
    let words = findings.nameWords
    switch findings.fit.table {
    case "grants": draft.add("  document_type: subsidieregister", guess)
    case "transactions": draft.add("  document_type: betalingen", guess)
    case "area-metrics": draft.add("  document_type: overig", guess)
    case _ where findings.isIv3: draft.add("  document_type: iv3", guess)
    case _ where words.contains(where: { $0.contains("jaarrekening") || $0 == "jaarstukken" }):
      draft.add("  document_type: jaarrekening", guess)
    case _ where words.contains(where: { $0.contains("wijziging") }):
      draft.add("  document_type: begrotingswijziging", guess)
    case _ where words.contains(where: { $0.contains("begroting") }):
      draft.add("  document_type: programmabegroting", guess)
    default:
      draft.blank(
        "  document_type:", filler: " overig",
        Wording(
          nl: "programmabegroting, begrotingswijziging, tussenrapportage, jaarrekening, iv3, "
            + "grootboek of overig",
          en: "programmabegroting, begrotingswijziging, tussenrapportage, jaarrekening, iv3, "
            + "grootboek or overig"))
    }
  }

  // MARK: How it reads

  private mutating func addReading() {
    let names = findings.fit.matches.filter(\.isByName).prefix(4)
      .map { "'\(findings.columns[$0.column].name)'" }.joined(separator: ", ")
    if findings.fit.isWeak {
      let tables = Shape.registers.map(\.name).joined(separator: ", ")
      draft.blank(
        "table:", filler: " \(findings.fit.table)",
        Wording(
          nl: "aan de namen van de kolommen is geen tabel herkend; kies uit \(tables)",
          en: "no table was recognised by the names of the columns; choose from \(tables)"))
      decide(
        Wording(
          nl: "table: de kolommen passen bij geen tabel van Inzage. Is dit wel een begroting, "
            + "register of telling?",
          en: "table: the columns fit no table of Inzage. Is this a budget, a register or a count?")
      )
    } else {
      draft.add(
        "table: \(findings.fit.table)",
        Wording(nl: "herkend aan \(names)", en: "recognised by \(names)"))
    }
    draft.add("read:")
    let encoding = "  encoding: \(findings.text.decoded.encoding.rawValue)"
    if let doubt = findings.text.doubt {
      draft.choice(encoding, doubt)
      decide(
        Wording(
          nl: "encoding: een byte is onzeker. Klopt het teken dat er staat, haal dan de # weg.",
          en: "encoding: a byte is doubtful. If the sign shown is right, remove the #."))
    } else {
      draft.add(encoding, findings.text.reason)
    }
    let mark = findings.delimiter == ASCII.tab ? "tab" : String(UnicodeScalar(findings.delimiter))
    draft.add("  delimiter: \"\(mark)\"")
    draft.add("  header_row: \(findings.look.header.record.line)")
    addNumbers()
    addFactor()
    addDates()
    addMissing()
  }

  private mutating func addNumbers() {
    switch findings.styles.outcome {
    case .wholeNumbers where findings.styles.columns.isEmpty: break
    case .wholeNumbers:
      draft.remark(
        Wording(nl: "bedragen zijn hele getallen", en: "amounts are whole numbers"), indent: 2)
    case .one(let style):
      draft.add("  \(NumberAdvice.declaration(style))", evidence(for: style))
    case .perColumn:
      draft.remark(
        Wording(
          nl: "niet elke kolom schrijft bedragen hetzelfde; Inzage kijkt per kolom",
          en: "columns write amounts differently; Inzage looks at each"), indent: 2)
    case .ambiguous(let sample, let one, let other, let column):
      for style in [one, other] {
        draft.choice(
          "  \(NumberAdvice.declaration(style))",
          Wording(
            nl: "als '\(sample.text)' in '\(column)' (regel \(sample.line)) "
              + "\(Self.euros(sample.text, style)) is",
            en: "if '\(sample.text)' in '\(column)' (line \(sample.line)) is "
              + Self.euros(sample.text, style)))
      }
      decide(
        Wording(
          nl:
            "numbers: '\(sample.text)' op regel \(sample.line) is \(Self.euros(sample.text, one)) "
            + "of \(Self.euros(sample.text, other)). Haal de # weg bij wat klopt.",
          en: "numbers: '\(sample.text)' on line \(sample.line) is \(Self.euros(sample.text, one)) "
            + "or \(Self.euros(sample.text, other)). Remove the # at what is right.")
          + otherColumns(but: column))
    case .mixed(let one, let other, let column):
      addMixed(one, other, column)
    }
  }

  /// How the columns that are sure write their amounts: a hint, and no proof.
  private func otherColumns(but column: String) -> Wording {
    for other in findings.styles.columns where other.name != column {
      if case .decided(let style, let sample?) = other.verdict {
        let words = NumberAdvice.words(style)
        return Wording(
          nl: " Kolom '\(other.name)' schrijft zeker: \(words.nl) ('\(sample.text)').",
          en: " Column '\(other.name)' surely writes: \(words.en) ('\(sample.text)').")
      }
    }
    return .same("")
  }

  private mutating func addMixed(_ one: NumberSample, _ other: NumberSample, _ column: String) {
    guard let profile = findings.amountProfiles.first(where: { $0.name == column }) else { return }
    let styles = NumberForms.styles.map {
      NumberStyle(decimal: $0.decimal, group: $0.group)
    }.map { ($0, profile.census.readable(as: $0)) }.sorted { $0.1 > $1.1 }.prefix(2)
    for (style, count) in styles {
      let all = profile.census.readable.grouped
      draft.choice(
        "  \(NumberAdvice.declaration(style))",
        Wording(
          nl: "leest \(count.grouped.nl) van de \(all.nl) bedragen in '\(column)'",
          en: "reads \(count.grouped.en) of the \(all.en) amounts in '\(column)'"))
    }
    decide(
      Wording(
        nl: "numbers: '\(one.text)' (regel \(one.line)) en '\(other.text)' (regel \(other.line)) "
          + "zijn anders geschreven. Haal de # weg bij wat klopt; de andere rijen worden gemeld.",
        en:
          "numbers: '\(one.text)' (line \(one.line)) and '\(other.text)' (line \(other.line)) are "
          + "written differently. Remove the # at what is right; the other rows are reported."))
  }

  static func euros(_ text: String, _ style: NumberStyle) -> String {
    var reader = AmountReader(style, factor: 1)
    var text = text
    return text.withUTF8 { cell in
      do throws(NumberFault) {
        return NumberDecision.euros(cents: try reader.cents(cell))
      } catch {
        return "?"
      }
    }
  }

  private func evidence(for style: NumberStyle) -> Wording {
    let words = NumberAdvice.words(style)
    for column in findings.styles.columns {
      if case .decided(let decided, let sample?) = column.verdict, decided.decimal != nil {
        return words
          + Wording(
            nl: "; zie '\(sample.text)' op regel \(sample.line)",
            en: "; see '\(sample.text)' on line \(sample.line)")
      }
    }
    return words
  }

  private mutating func addFactor() {
    guard findings.fit.table != "area-metrics", !findings.fit.isWeak else { return }
    if let byRow = findings.units.byRow {
      addUnits(byRow.column, byRow.values)
    } else if let factor = findings.units.factor, let mention = findings.units.mentions.first {
      draft.add(
        "  factor: \(factor)",
        Wording(
          nl: "regel \(mention.line): '\(mention.text.shortened())'",
          en: "line \(mention.line): '\(mention.text.shortened())'"))
    } else if findings.isIv3 {
      draft.add(
        "  factor: 1000",
        Wording(
          nl: "Iv3 van het CBS is in duizenden euro's; het bestand zegt het zelf niet",
          en: "Iv3 of CBS is in thousands of euros; the file itself does not say so"))
      decide(
        Wording(
          nl: "factor: Iv3 is in duizenden euro's, maar het bestand zegt dat nergens. Kijk of een "
            + "bedrag dat u kent klopt.",
          en: "factor: Iv3 is in thousands of euros, but the file says so nowhere. See whether an "
            + "amount that you know is right."))
    } else if findings.fit.table == "budget-lines", !findings.hasCents {
      draft.blank(
        "  factor:", filler: " 1",
        Wording(
          nl:
            "1 als bedragen in euro's zijn, 1000 als ze in duizenden zijn; het bestand zegt het niet",
          en: "1 when amounts are in euros, 1000 when in thousands; the file does not say"))
      decide(
        Wording(
          nl: "factor: nergens staat of bedragen in euro's of in duizenden euro's zijn.",
          en: "factor: nowhere does it say whether amounts are in euros or in thousands."))
    }
    if let column = findings.amountProfiles.first(where: { $0.pounds.count > 0 }) {
      draft.choice(
        "  currency: GBP",
        Wording(
          nl: "bedragen zijn in ponden (£), zie regel \(column.pounds.line)",
          en: "amounts are in pounds (£), see line \(column.pounds.line)"))
    }
  }

  private mutating func addUnits(
    _ column: Int, _ values: [(entry: OddTexts.Entry, factor: Int64)]
  ) {
    let name = findings.columns[column].name
    let list = values.map { "\(SidecarDraft.quoted($0.entry.text)): \($0.factor)" }
      .joined(separator: ", ")
    let counts = values.map { value in
      value.entry.count.rows + .same(" '\(value.entry.text)'")
    }
    draft.choice(
      "  factor: {column: \(SidecarDraft.quoted(name)), values: {\(list)}}",
      Wording(
        nl: "de kolom zegt het per rij: " + counts.map(\.nl).joined(separator: ", "),
        en: "the column says it for each row: " + counts.map(\.en).joined(separator: ", ")))
    let largest = values.max { $0.factor < $1.factor }
    let line = largest?.entry.line ?? 0
    decide(
      Wording(
        nl: "factor: kolom '\(name)' geeft per rij een andere eenheid. Haal de # weg. Kijk ook of "
          + "rijen met '\(largest?.entry.text ?? "")' (regel \(line)) totalen zijn van de andere; "
          + "dan tellen ze dubbel.",
        en:
          "factor: column '\(name)' gives a unit for each row. Remove the #. See too whether rows "
          + "with '\(largest?.entry.text ?? "")' (line \(line)) are totals of the others; then they "
          + "count twice."))
  }

  private mutating func addDates() {
    let columns = findings.fit.matches.map { findings.columns[$0.column] }
      .filter { $0.kind == .date }
    var seen: [String] = []
    for column in columns {
      guard let first = column.dates.first else { continue }
      let forms = column.dates.forms.compactMap { $0 }
      if forms.count == 1, !seen.contains(forms[0]) {
        seen.append(forms[0])
        let evidence = Wording(
          nl: "'\(first.text)' op regel \(first.line), kolom '\(column.name)'",
          en: "'\(first.text)' on line \(first.line), column '\(column.name)'")
        if seen.count == 1 {
          draft.add("  dates: \(SidecarDraft.quoted(forms[0]))", evidence)
        } else {
          draft.choice("  dates: \(SidecarDraft.quoted(forms[0]))", evidence)
        }
      } else if forms.count > 1, seen.isEmpty {
        seen = forms
        addDoubtfulDates(forms, first, column)
      }
    }
  }

  private mutating func addDoubtfulDates(
    _ forms: [String], _ first: (text: String, line: Int), _ column: ColumnProfile
  ) {
    for form in forms {
      let day = column.dates.day(of: first.text, form: form)?.iso ?? "?"
      draft.choice(
        "  dates: \(SidecarDraft.quoted(form))",
        Wording(
          nl: "als '\(first.text)' op regel \(first.line) \(day) is",
          en: "if '\(first.text)' on line \(first.line) is \(day)"))
    }
    decide(
      Wording(
        nl:
          "dates: '\(first.text)' op regel \(first.line) kan meer dan één dag zijn. Haal de # weg "
          + "bij wat klopt.",
        en:
          "dates: '\(first.text)' on line \(first.line) can be more than one day. Remove the # at "
          + "what is right."))
  }

  private mutating func addMissing() {
    let texts = proposals.missingTexts
    let known = texts.filter { if case .known = $0.meaning { true } else { false } }
    let doubtful = texts.filter { $0.meaning == .dash || $0.meaning == .spreadsheet }
    let empty = findings.second.withoutAmount
    let isEmptyOpen = empty.count > 0 && findings.has("amount")
    guard !known.isEmpty || !doubtful.isEmpty || isEmptyOpen else { return }
    if known.isEmpty {
      draft.choice(
        "  missing:",
        Wording(
          nl: "haal de # weg als u er hieronder een weghaalt",
          en: "remove the # when you remove one below"))
    } else {
      draft.add("  missing:")
    }
    for entry in known {
      guard case .known(let meaning) = entry.meaning else { continue }
      draft.add(
        "    \(SidecarDraft.quoted(entry.text)): \(meaning.rawValue)",
        MissingWords.words(meaning) + .same("; ") + entry.place)
    }
    if isEmptyOpen {
      draft.choice(
        "    \"\": empty",
        Wording(
          nl: "zet rijen zonder bedrag apart: \(empty.count.rows.nl), de eerste op regel "
            + "\(empty.line)",
          en: "sets rows without an amount aside: \(empty.count.rows.en), the first on line "
            + "\(empty.line)"))
    }
    for entry in doubtful.prefix(6) {
      draft.choice(
        "    \(SidecarDraft.quoted(entry.text)): \(entry.meaning == .dash ? "zero" : "unknown")",
        entry.meaning == .dash
          ? Wording(
            nl: "zero als een streepje nul is, unknown als het niet bekend is; ",
            en: "zero if a dash is zero, unknown if it is not known; ") + entry.place
          : Wording(
            nl: "een fout van een rekenblad; alleen zo als het bedrag echt niet te krijgen is; ",
            en: "an error of a spreadsheet; only when the amount really cannot be had; ")
            + entry.place)
      if entry.meaning == .dash {
        decide(
          Wording(
            nl: "missing: '\(entry.text)' staat \(entry.count.times.nl) waar een bedrag hoort. Is "
              + "dat nul of onbekend?",
            en: "missing: '\(entry.text)' stands \(entry.count.times.en) where an amount belongs. "
              + "Is that zero or unknown?"))
      }
    }
  }

  mutating func decide(_ what: Wording) { decisions.append(what) }
  mutating func line(_ text: String, _ comment: Wording? = nil) { draft.add(text, comment) }
  mutating func line(_ text: Wording, _ comment: Wording? = nil) { draft.add(text, comment) }
  mutating func choice(_ text: String, _ comment: Wording) { draft.choice(text, comment) }
  mutating func remark(_ comment: Wording, indent: Int = 0) {
    draft.remark(comment, indent: indent)
  }
}

extension Proposals.Missing {
  var place: Wording {
    count.times
      + Wording(
        nl: ", voor het eerst op regel \(line)", en: ", for the first time on line \(line)")
  }
}
