import Civic
import Diagnostics

/// Texts that stand where a value belongs, and what they mean.
enum MissingWords {
  enum Meaning: Equatable {
    /// Sure enough to be written into the sidecar.
    case known(Missing)
    /// A zero or nothing known: the file does not say.
    case dash
    /// A spreadsheet lost the value.
    case spreadsheet
    case date, percentage
  }

  private static let known: [(text: String, meaning: Missing)] = [
    ("null", .unknown), ("(null)", .unknown), ("n/a", .unknown), ("na", .unknown),
    ("n.b.", .unknown), ("nb", .unknown), ("onbekend", .unknown), ("unknown", .unknown),
    ("nan", .unknown), (".", .unknown), ("?", .unknown), ("n.v.t.", .notApplicable),
    ("nvt", .notApplicable), ("n.v.t", .notApplicable), ("p.m.", .pending), ("pm", .pending),
    ("p.m", .pending), ("tbd", .pending), ("-99998", .unknown), ("-99998.0", .unknown),
    ("-99998,0", .unknown),
  ]

  static func meaning(of text: String) -> Meaning? {
    let plain = String(text.lowercased().drop { "€£$ ".contains($0) })
    if let entry = known.first(where: { $0.text == plain }) { return .known(entry.meaning) }
    if ["-", "--", "–", "—"].contains(plain) { return .dash }
    if plain.hasPrefix("#") { return .spreadsheet }
    if plain.hasSuffix("%") { return .percentage }
    var text = text
    let isDate = text.withUTF8 { cell in
      DateReader(form: nil)?.date(cell) != nil || !DateReader.forms(reading: cell).isEmpty
    }
    return isDate ? .date : nil
  }

  /// Whether the cell stands for no value, or for a zero that is a dash.
  static func isAbsent(_ cell: Bytes) -> Bool {
    guard cell.count <= 12, !cell.isEmpty else { return false }
    switch meaning(of: cell.string) {
    case .known?, .dash?: return true
    default: return false
    }
  }

  static func isKnown(_ cell: Bytes) -> Bool {
    guard cell.count <= 12 else { return false }
    if case .known? = meaning(of: cell.string) { return true }
    return false
  }

  static func words(_ meaning: Missing) -> Wording {
    switch meaning {
    case .empty: Wording(nl: "niet ingevuld", en: "not filled in")
    case .unknown: Wording(nl: "niet bekend", en: "not known")
    case .notApplicable: Wording(nl: "niet van toepassing", en: "not applicable")
    case .redacted: Wording(nl: "weggelakt", en: "redacted")
    case .pending: Wording(nl: "nog te bepalen", en: "to be determined")
    }
  }
}
