import Civic
import Diagnostics

/// What is said about a field that is not there, not known, or not what it should be.
enum CellFaults {
  static func reportUnknown(
    _ name: String, at place: Place, known: [String], into report: inout Report
  ) {
    let list = known.joined(separator: ", ")
    report.error(
      WritingRules.fieldKnown, at: place,
      Wording(
        nl: "'\(short(name))' is hier geen veld", en: "'\(short(name))' is not a field here"),
      hint: Suggestion.hint(for: name, among: known)
        ?? Wording(nl: "de velden zijn: \(list)", en: "the fields are: \(list)"))
  }

  static func reportMissing(_ field: Field, at place: Place, into report: inout Report) {
    let sample = sample(of: field.kind)
    report.error(
      WritingRules.fieldRequired, at: place,
      Wording(
        nl: "'\(field.name)' is niet ingevuld", en: "'\(field.name)' is not filled in"),
      hint: Wording(
        nl: "vul het in, zoals \(field.name): \(sample)",
        en: "fill it in, such as \(field.name): \(sample)"))
  }

  static func reportEmpty(
    _ name: String, at place: Place, kind: Field.Kind, into report: inout Report
  ) {
    report.error(
      WritingRules.fieldRequired, at: place,
      Wording(nl: "'\(short(name))' heeft geen waarde", en: "'\(short(name))' has no value"),
      hint: Wording(
        nl: "zet er een waarde achter, zoals \(sample(of: kind)), of haal de regel weg",
        en: "put a value after it, such as \(sample(of: kind)), or remove the line"))
  }

  static func reportKind(
    of node: YAMLNode, field: String, expected: Field.Kind, into report: inout Report
  ) {
    let found: Wording =
      switch node.content {
      case .empty: Wording(nl: "leeg", en: "empty")
      case .text: Wording(nl: "een tekst", en: "a text")
      case .list: Wording(nl: "een lijst", en: "a list")
      case .mapping: Wording(nl: "een groep velden", en: "a group of fields")
      }
    let wanted = name(of: expected)
    let subject =
      field.isEmpty
      ? Wording(nl: "Dit bestand", en: "This file")
      : Wording(nl: "'\(short(field))'", en: "'\(short(field))'")
    let example = field.isEmpty ? sample(of: expected) : "\(field): \(sample(of: expected))"
    report.error(
      WritingRules.fieldKind, at: node.place,
      Wording(
        nl: "\(subject.nl) is hier \(found.nl) en moet \(wanted.nl) zijn",
        en: "\(subject.en) is \(found.en) here and should be \(wanted.en)"),
      hint: Wording(
        nl: "schrijf bijvoorbeeld \(example)", en: "write for example \(example)"))
  }

  static func reportChoice(
    _ text: String, field: String, allowed: [String], at place: Place, into report: inout Report
  ) {
    let list = allowed.joined(separator: ", ")
    let meant = Suggestion.hint(for: text, among: allowed)
    report.error(
      WritingRules.choiceAllowed, at: place,
      Wording(
        nl: "'\(short(text))' kan niet bij '\(field)'",
        en: "'\(short(text))' is no choice for '\(field)'"),
      hint: Wording(
        nl: (meant.map { $0.nl + " " } ?? "") + "kies uit: \(list)",
        en: (meant.map { $0.en + " " } ?? "") + "choose from: \(list)"))
  }

  /// A text as a message shows it: not longer than a line.
  static func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 60 else { return text }
    var cut = ""
    cut.unicodeScalars.append(contentsOf: scalars.prefix(57))
    return cut + "…"
  }

  private static func name(of kind: Field.Kind) -> Wording {
    switch kind {
    case .list: Wording(nl: "een lijst", en: "a list")
    case .record, .map: Wording(nl: "een groep velden", en: "a group of fields")
    default: Wording(nl: "één waarde", en: "one value")
    }
  }

  /// What a value of a kind looks like, as an author writes it.
  static func sample(of kind: Field.Kind) -> String {
    switch kind {
    case .text: "\"…\""
    case .code: "\"0.10\""
    case .integer: "12"
    case .year: "2024"
    case .money: "\"1234.50\""
    case .date: "2026-11-22"
    case .flag: "true"
    case .share: "0.25"
    case .url: "https://…"
    case .choice(let allowed): allowed.first ?? "…"
    case .reference(let reference): sample(of: reference)
    case .list(let kind): "[\(sample(of: kind))]"
    case .record(let fields):
      "{\((fields.first).map { "\($0.name): \(sample(of: $0.kind))" } ?? "…")}"
    case .map(let kind): "{…: \(sample(of: kind))}"
    }
  }

  private static func sample(of reference: Field.Reference) -> String {
    switch reference {
    case .area: "GM0363"
    case .theme: "groen"
    case .kind: "wijkbudget"
    case .proposal: "\"ronde/12\""
    case .grant: "\"SBA-012345\""
    case .publication, .term, .initiative, .practice, .guide, .finding, .question, .source: "…"
    }
  }
}
