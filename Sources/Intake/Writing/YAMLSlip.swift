import Diagnostics

/// The usual ways in which YAML goes wrong under the hands of an author.
enum YAMLSlip: Hashable {
  case tab, colonInText, quoteOpen, textAfterQuote, escape, mark(String), reference, listOpen
  case secondDocument, nesting, indentation

  init(problem: String, context: String, around: (before: String, after: String)) {
    let next = around.after.unicodeScalars.first
    let isIndented = around.before.unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" }
    switch true {
    case problem.contains("nesting level"): self = .nesting
    case problem.contains("another document") || problem.contains("<document start>"):
      self = .secondDocument
    case problem.contains("tab character"): self = .tab
    case isIndented && (next == "\t" || around.before.contains("\t")): self = .tab
    case problem.contains("escape"): self = .escape
    case context.contains("quoted scalar"): self = .quoteOpen
    case problem.contains("mapping values are not allowed"): self = .colonInText
    case context.contains("alias") || context.contains("anchor") || problem.contains("alias"):
      self = .reference
    case problem.contains("cannot start any token"): self = .mark(next.map { String($0) } ?? "")
    case context.contains("flow"): self = Self.inList(around)
    case Self.followsQuote(around.before): self = .textAfterQuote
    default: self = .indentation
    }
  }

  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF, 0xFEFF: false
    default: true
    }
  }

  private static func inList(_ around: (before: String, after: String)) -> YAMLSlip {
    followsQuote(around.before) ? .textAfterQuote : .listOpen
  }

  private static func followsQuote(_ text: String) -> Bool {
    let last = text.unicodeScalars.last { $0 != " " }
    return last == "\"" || last == "'"
  }

  var rule: RuleName {
    switch self {
    case .secondDocument, .reference: WritingRules.yamlSubset
    case .nesting: WritingRules.yamlLimit
    default: WritingRules.yamlSyntax
    }
  }

  var summary: Wording {
    switch self {
    case .tab: Wording(nl: "Een tab springt hier in", en: "A tab indents here")
    case .colonInText:
      Wording(
        nl: "Een dubbele punt met een spatie erachter begint hier een nieuw veld",
        en: "A colon with a space after it begins a new field here")
    case .quoteOpen:
      Wording(
        nl: "Het aanhalingsteken dat hier begint, sluit niet",
        en: "The quote that begins here does not close")
    case .textAfterQuote:
      Wording(
        nl: "Na het aanhalingsteken dat de tekst sluit, staat nog iets",
        en: "Something stands after the quote that closes the text")
    case .escape:
      Wording(
        nl: "Een schuine streep (\\) tussen dubbele aanhalingstekens heeft een eigen betekenis",
        en: "A backslash (\\) between double quotes has a meaning of its own")
    case .mark(let mark):
      Wording(
        nl: "'\(mark)' kan niet het begin van een waarde zijn",
        en: "'\(mark)' cannot begin a value")
    case .reference: YAMLSlips.references
    case .listOpen:
      Wording(
        nl: "De lijst of groep met haken loopt hier niet goed door",
        en: "The list or group in brackets does not go on well here")
    case .secondDocument:
      Wording(
        nl: "Hier begint een tweede document; een bestand heeft er één",
        en: "A second document begins here; a file has one")
    case .nesting:
      Wording(
        nl: "De velden zijn dieper genest dan \(YAMLReader.deepest) lagen",
        en: "The fields are nested deeper than \(YAMLReader.deepest) levels")
    case .indentation:
      Wording(
        nl: "Deze regel past niet bij de velden erboven",
        en: "This line does not fit the fields above it")
    }
  }

  var hint: Wording {
    switch self {
    case .tab: Wording(nl: "spring in met spaties", en: "indent with spaces")
    case .colonInText, .mark:
      Wording(
        nl: "zet de hele tekst tussen dubbele aanhalingstekens",
        en: "put the whole text between double quotes")
    case .quoteOpen:
      Wording(
        nl: "zet hetzelfde aanhalingsteken aan het eind van de tekst",
        en: "put the same quote at the end of the text")
    case .textAfterQuote:
      Wording(
        nl: "zet de hele tekst tussen dubbele aanhalingstekens en schrijf \\\" voor een "
          + "aanhalingsteken erin",
        en: "put the whole text between double quotes and write \\\" for a quote inside")
    case .escape:
      Wording(
        nl: "zet de tekst tussen enkele aanhalingstekens of schrijf \\\\",
        en: "put the text between single quotes or write \\\\")
    case .reference: YAMLSlips.writeOut
    case .listOpen:
      Wording(
        nl: "zet komma's tussen de delen, sluit elke [ en {, en zet tekst met leestekens tussen "
          + "aanhalingstekens",
        en: "put commas between the parts, close each [ and {, and put text with marks between "
          + "quotes")
    case .secondDocument:
      Wording(nl: "haal de regel met --- of ... weg", en: "remove the line with --- or ...")
    case .nesting: Wording(nl: "maak het platter", en: "make it flatter")
    case .indentation:
      Wording(
        nl: "laat velden die bij elkaar horen even ver inspringen, met een dubbele punt en een "
          + "spatie na de naam",
        en: "indent fields that belong together equally, with a colon and a space after the name")
    }
  }
}
