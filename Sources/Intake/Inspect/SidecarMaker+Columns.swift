import Civic
import Diagnostics

extension SidecarMaker {
  // MARK: Columns

  mutating func addColumns() {
    line("columns:")
    for match in findings.fit.matches {
      let name = SidecarDraft.quoted(findings.columns[match.column].name)
      var parts = ["to: \(match.field)"]
      if match.take == .code { parts.append("take: code") }
      if match.lookup == .area { parts.append("lookup: area") }
      let value = parts.count == 1 ? match.field : "{\(parts.joined(separator: ", "))}"
      line("  \(name): \(value)", comment(on: match))
    }
    if findings.fit.matches.isEmpty {
      choice(
        "  KOLOM: veld",
        Wording(
          nl: "geen kolom werd herkend; noem ze hier",
          en: "no column was recognised; name them here"
        ))
    }
    addUnread()
    addMeasures()
  }

  private func comment(on match: TableFit.Match) -> Wording? {
    let column = findings.columns[match.column]
    if !match.isByName {
      return Wording(
        nl: "de enige kolom met bedragen; kijk of dit het goede bedrag is",
        en: "the only column of amounts; see whether this is the right one")
    }
    if HeaderWords.isWeak(column.name) {
      return Wording(
        nl: "de naam zegt het niet zeker; kijk of het klopt",
        en: "the name does not say it for sure; see whether it is right")
    }
    switch match.field {
    case "area_code" where match.lookup == .area:
      return Wording(
        nl: "namen van gebieden; ze moeten in reference/areas.csv staan",
        en: "names of areas; they must stand in reference/areas.csv")
    case "amount":
      let others = findings.columns.filter { other in
        other.isAmount && other.index != column.index
          && !findings.fit.matches.contains { $0.column == other.index }
      }
      guard !others.isEmpty else { return nil }
      let names = others.map { "'\($0.name)'" }.joined(separator: ", ")
      return Wording(
        nl: "er zijn meer kolommen met getallen: \(names)",
        en: "there are more columns of numbers: \(names)")
    default: return nil
    }
  }

  /// Columns that go to no field stay in the text of the row, and are named.
  private mutating func addUnread() {
    let used = Set(
      findings.fit.matches.map(\.column) + findings.fit.measures.map(\.column))
    for column in findings.columns where !used.contains(column.index) && !column.name.isEmpty {
      let misfit = findings.fit.misfits.first { $0.column == column.index }
      if misfit?.field == "direction", addDirections(column) { continue }
      let reason =
        misfit.map {
          Wording(
            nl: "heet als '\($0.field)', maar er staat \(column.kindWords.nl)",
            en: "has the name of '\($0.field)', but holds \(column.kindWords.en)")
        }
        ?? Wording(
          nl: "wordt niet gelezen: \(column.kindWords.nl)",
          en: "is not read: \(column.kindWords.en)")
      choice("  \(SidecarDraft.quoted(column.name)):", reason)
    }
    let nameless = findings.columns.filter { $0.name.isEmpty }
    let filled = nameless.filter { $0.filled > 0 }
    if let first = filled.first?.first {
      let count = filled.count.counted(
        Wording(nl: "kolom", en: "column"), Wording(nl: "kolommen", en: "columns"))
      remark(
        count
          + Wording(
            nl: " zonder naam, toch gevuld; zie regel \(first.line)",
            en: " without a name, yet not empty; see line \(first.line)"), indent: 2)
    }
  }

  /// A column with `U` and `O`: which is spending is for the editor to say.
  private mutating func addDirections(_ column: ColumnProfile) -> Bool {
    let words = DirectionWords(column)
    guard words.isDirection else { return false }
    let name = SidecarDraft.quoted(column.name)
    choice(
      "  \(name): {to: direction, values: {\(words.values)}}",
      Wording(
        nl: "lasten (expenditure) of baten (revenue) per rij; haal de # weg als het klopt",
        en: "spending or revenue for each row; remove the # when it is right"))
    return true
  }

  private mutating func addMeasures() {
    let measures = findings.fit.measures
    guard !measures.isEmpty else { return }
    line(
      "unpivot:",
      Wording(
        nl: "elke kolom met bedragen wordt een eigen regel van de begroting",
        en: "each column of amounts becomes a line of the budget"))
    let phases = measures.compactMap(\.words.phase)
    let hasLabels = Set(phases).count < phases.count
    for measure in measures {
      let name = findings.columns[measure.column].name
      var sets: [String] = []
      if let phase = measure.words.phase { sets.append("phase: \(phase)") }
      if let direction = measure.words.direction { sets.append("direction: \(direction)") }
      if let year = measure.words.year { sets.append("fiscal_year: \(year)") }
      if hasLabels { sets.append("version_label: \(SidecarDraft.quoted(name))") }
      line(
        "  - {column: \(SidecarDraft.quoted(name)), set: {\(sets.joined(separator: ", "))}}")
    }
  }

  // MARK: What is the same in each record

  mutating func addConstants() {
    if findings.fit.isWeak { return }
    var given = Set(findings.fit.matches.map(\.field))
    for measure in findings.fit.measures {
      given.insert("amount")
      if measure.words.phase != nil { given.insert("phase") }
      if measure.words.direction != nil { given.insert("direction") }
      if measure.words.year != nil { given.insert("fiscal_year") }
    }
    let required = (findings.shape?.fields ?? []).filter { $0.need == .required }.map(\.name)
    let wanted = required.filter { !given.contains($0) }
    guard !wanted.isEmpty || findings.fit.table == "area-metrics" else { return }
    let values = wanted.map { ($0, constant($0)) }
    if values.contains(where: { $0.1 != nil }) {
      line("constants:")
    } else {
      choice(
        "constants:",
        Wording(
          nl: "haal de # weg als u er hieronder een weghaalt",
          en: "remove the # when you remove one below"))
    }
    for (field, value) in values {
      if let value {
        line("  \(field): \(value.0)", value.1)
      } else {
        addOpen(field)
      }
    }
    if findings.fit.table == "area-metrics" {
      choice(
        "  quality: exact",
        Wording(
          nl: "exact, rounded5 (CBS rondt af op 5), rounded100 of estimated",
          en: "exact, rounded5 (CBS rounds to 5), rounded100 or estimated"))
    }
  }

  private func constant(_ field: String) -> (String, Wording)? {
    switch field {
    case "fiscal_year", "grant_year", "year":
      return findings.year.map { ("\($0.value)", $0.because) }
    case "phase":
      let header = findings.fit.column(of: "amount").flatMap {
        MeasureWords(findings.columns[$0].name)?.phase
      }
      if let header {
        return (
          header, Wording(nl: "naar de kop van het bedrag", en: "by the header of the amount")
        )
      }
      let words = findings.nameWords
      let isAccount = words.contains {
        $0.contains("rekening") || $0.contains("realisatie") || $0 == "jaarstukken"
          || $0.contains("jaarverslag")
      }
      let isBudget = words.contains { $0.contains("begroting") || $0 == "budget" }
      guard isAccount != isBudget else { return nil }
      return (
        isAccount ? "executed" : "approved",
        Wording(nl: "naar de naam van het bestand", en: "by the name of the file")
      )
    case "direction":
      let header = findings.fit.column(of: "amount").flatMap {
        MeasureWords(findings.columns[$0].name)?.direction
      }
      return header.map {
        ($0, Wording(nl: "naar de kop van het bedrag", en: "by the header of the amount"))
      }
    case "metric":
      return findings.fit.column(of: "value").flatMap { column in
        HeaderWords.metric(findings.columns[column].name).map {
          ($0, Wording(nl: "naar de kop van de kolom", en: "by the header of the column"))
        }
      }
    default: return nil
    }
  }

  /// A required field that nothing in the file fills: `check` asks for it.
  private mutating func addOpen(_ field: String) {
    let meaning = findings.shape?[field]?.summary ?? ""
    switch field {
    case "phase":
      for (value, words) in [
        ("proposed", Wording(nl: "ontwerp", en: "a draft")),
        ("approved", Wording(nl: "vastgestelde begroting", en: "an approved budget")),
        ("executed", Wording(nl: "jaarrekening", en: "the accounts")),
      ] {
        choice(
          "  phase: \(value)",
          Wording(nl: "als dit een \(words.nl) is", en: "if this is \(words.en)"))
      }
    case "direction":
      choice(
        "  direction: expenditure", Wording(nl: "als dit lasten zijn", en: "if this is spending"))
      choice("  direction: revenue", Wording(nl: "als dit baten zijn", en: "if this is revenue"))
    default:
      choice(
        "  \(field):",
        Wording(
          nl: "verplicht en niet gevonden: \(meaning)", en: "required and not found: \(meaning)")
      )
    }
    decide(
      Wording(
        nl: "\(field): staat niet in het bestand en is verplicht in '\(findings.fit.table)'.",
        en: "\(field): is not in the file and is required in '\(findings.fit.table)'."))
  }

  // MARK: Rows, keys, people

  mutating func addRowRules() {
    guard !proposals.rules.isEmpty else { return }
    defer { addCommitments() }
    line(
      "row_rules:",
      Wording(nl: "rijen die geen gegevens zijn", en: "rows that are no data"))
    for rule in proposals.rules {
      let rest = "  - {\(rule.test), bucket: \(rule.bucket.rawValue), reason: "
      line(
        .same(rest)
          + Wording(
            nl: SidecarDraft.quoted(rule.reason.nl), en: SidecarDraft.quoted(rule.reason.en))
          + .same("}"), rule.evidence)
    }
  }

  /// Commitments are no spending: they stand beside it in the same table.
  private mutating func addCommitments() {
    for misfit in findings.fit.misfits where misfit.field == "direction" {
      let column = findings.columns[misfit.column]
      for entry in DirectionWords(column).commitments {
        let reason = Wording(
          nl: "verplichtingen zijn nog geen uitgaven", en: "commitments are no spending yet")
        line(
          .same(
            "  - {column: \(SidecarDraft.quoted(column.name)), equals: "
              + "\(SidecarDraft.quoted(entry.text)), bucket: excluded, reason: ")
            + Wording(
              nl: SidecarDraft.quoted(reason.nl), en: SidecarDraft.quoted(reason.en))
            + .same("}"), entry.count.rows)
      }
    }
  }

  mutating func addKey() {
    let keys = zip(KeyProposal.candidates(findings.fit, findings.columns), findings.second.keys)
    var isChosen = false
    for (proposal, census) in keys {
      guard var fields = proposal.fields else { continue }
      if findings.fit.table == "area-metrics" { fields.append("metric") }
      let text = "key: [\(fields.joined(separator: ", "))]"
      let evidence = census.words
      if isChosen { continue }
      if census.isSound {
        line(text, evidence)
        isChosen = true
      } else {
        choice(text, evidence)
      }
    }
  }

  /// What must come out again: a later delivery with other rows is then told.
  mutating func addExpectations(_ trial: TrialRead) {
    line("expects:")
    line(
      "  rows: \(trial.loaded)",
      Wording(
        nl: "zoveel rijen leest deze sidecar nu", en: "so many rows this sidecar reads now"))
    let rejected = trial.rows(in: .rejected)
    guard rejected > 0 else { return }
    choice(
      "  rejected: \(rejected)",
      Wording(
        nl: "haal de # weg als u weet waarom deze rijen niet te lezen zijn",
        en: "remove the # when you know why these rows cannot be read"))
    decide(
      Wording(
        nl: "rejected: \(rejected.rows.nl) kan Inzage niet lezen; 'inzage check' noemt ze.",
        en: "rejected: \(rejected.rows.en) cannot be read; 'inzage check' names them."))
  }

  /// Values that stand for people or for what is kept back, instead of a name.
  mutating func addCategories() {
    guard let column = findings.partyColumn else { return }
    let entries = findings.hiddenParties
    guard !entries.isEmpty else { return }
    line("categories:")
    let name = SidecarDraft.quoted(findings.columns[column].name)
    for entry in entries {
      let kind = entry.isPerson ? "natural_person" : "unknown"
      let label =
        entry.isPerson
        ? Wording(nl: "Particulieren", en: "\"Private persons\"")
        : Wording(nl: "Weggelakt", en: "Redacted")
      line(
        .same(
          "  - {column: \(name), equals: \(SidecarDraft.quoted(entry.text)), kind: \(kind), label: "
        )
          + label + .same("}"), entry.count.rows)
    }
  }
}

extension KeyCensus {
  var words: Wording {
    if empty > 0 {
      return Wording(
        nl: "\(empty.rows.nl) zonder deze sleutel", en: "\(empty.rows.en) without this key")
    }
    guard doubles > 0, let first else {
      return Wording(
        nl: "wijst elke van \(rows.rows.nl) aan", en: "points at each of \(rows.rows.en)")
    }
    return Wording(
      nl: "\(doubles.grouped.nl) van \(rows.rows.nl) dubbel, zoals '\(first.text.shortened())' op "
        + "regel \(first.line)",
      en: "\(doubles.grouped.en) of \(rows.rows.en) come back, such as '\(first.text.shortened())' "
        + "on line \(first.line)")
  }
}
