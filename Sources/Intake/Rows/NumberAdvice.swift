import Civic
import Diagnostics

/// What to say about amounts that cannot be read.
struct NumberAdvice {
  let header: String
  let style: NumberStyle

  /// What faults of one kind have in common, for readers.
  func kind(_ fault: NumberFault) -> Wording {
    switch fault {
    case .date:
      Wording(
        nl: "datum in plaats van een bedrag in kolom '\(header)'",
        en: "a date for an amount in column '\(header)'")
    case .unit:
      Wording(nl: "eenheid van het bedrag is niet bekend", en: "unit of the amount is unknown")
    default: kind
    }
  }

  private var kind: Wording {
    Wording(
      nl: "bedrag in kolom '\(header)' is niet te lezen",
      en: "amount in column '\(header)' cannot be read")
  }

  func summary(_ text: String, _ fault: NumberFault) -> Wording {
    switch fault {
    case .tooLarge:
      Wording(nl: "'\(text)' is te groot voor een bedrag", en: "'\(text)' is too large an amount")
    case .otherStyle:
      Wording(
        nl: "'\(text)' past niet bij de schrijfwijze van de kolom (\(Self.words(style).nl))",
        en: "'\(text)' does not fit how the column is written (\(Self.words(style).en))")
    case .otherSign:
      Wording(
        nl: "'\(text)' schrijft de min anders dan de sidecar opgeeft",
        en: "'\(text)' writes its minus in another way than the sidecar declares")
    case .date:
      Wording(
        nl: "'\(text)' is een datum en geen bedrag", en: "'\(text)' is a date and no amount")
    case .unit:
      Wording(
        nl: "'\(text)' heeft geen eenheid die de sidecar noemt",
        en: "'\(text)' has no unit that the sidecar names")
    case .notANumber, .scientific, .spreadsheetError, .percentage, .pending, .dash, .tooNarrow:
      Wording(nl: "'\(text)' is geen bedrag", en: "'\(text)' is not an amount")
    }
  }

  func hint(_ text: String, _ fault: NumberFault) -> Wording {
    switch fault {
    case .scientific:
      Wording(
        nl: "Excel heeft het getal afgekort; vraag de bron om de kolom als gewoon getal",
        en: "Excel cut the number short; ask the source for the column as a plain number")
    case .spreadsheetError:
      Wording(
        nl: "dit is een foutmelding of formule van een rekenblad; vraag de bron om het bedrag",
        en: "this is an error or a formula of a spreadsheet; ask the source for the amount")
    case .date:
      Wording(
        nl: "een rekenblad heeft van het bedrag een dag gemaakt; vraag de bron om het bedrag",
        en: "a spreadsheet made a day of the amount; ask the source for the amount")
    case .tooNarrow:
      Wording(
        nl: "de kolom was te smal in het rekenblad; vraag de bron om het bedrag",
        en: "the column was too narrow in the spreadsheet; ask the source for the amount")
    case .unit:
      Wording(
        nl: "zet de eenheid van deze rij bij 'factor: values' in de sidecar",
        en: "add the unit of this row to 'factor: values' in the sidecar")
    case .percentage:
      Wording(
        nl: "een percentage is geen bedrag; sluit de rij uit met 'row_rules'",
        en: "a percentage is no amount; leave the row out with 'row_rules'")
    case .pending: missing(text, "pending", nl: "nog te bepalen", en: "to be determined")
    case .dash: missing(text, "zero", nl: "nul", en: "zero")
    case .notANumber where text.utf8.elementsEqual("o".utf8) || text.utf8.elementsEqual("O".utf8):
      Wording(
        nl: "dit is de letter o; betekent hij nul, zet dan 'missing: {\"\(text)\": zero}'",
        en: "this is the letter o; if it means zero, write 'missing: {\"\(text)\": zero}'")
    case .notANumber: missing(text, "unknown", nl: "niet bekend", en: "not known")
    case .otherStyle:
      Wording(
        nl: "laat de bron het bedrag verbeteren, of zet 'numbers' in de sidecar",
        en: "have the source mend the amount, or set 'numbers' in the sidecar")
    case .otherSign:
      Wording(
        nl: "zet 'negative: any' onder 'numbers' in de sidecar",
        en: "write 'negative: any' under 'numbers' in the sidecar")
    case .tooLarge:
      Wording(
        nl: "kijk of de kolom wel bedragen bevat", en: "see whether the column holds amounts at all"
      )
    }
  }

  private func missing(_ text: String, _ meaning: String, nl: String, en: String) -> Wording {
    Wording(
      nl: "betekent dit '\(nl)', zet dan 'missing: {\"\(text)\": \(meaning)}' in de sidecar",
      en: "if this means '\(en)', write 'missing: {\"\(text)\": \(meaning)}' in the sidecar")
  }

  /// The style in words: `decimale komma, punt tussen duizendtallen`.
  static func words(_ style: NumberStyle) -> Wording {
    func name(_ mark: NumberStyle.Mark) -> (nl: String, en: String) {
      switch mark {
      case .comma: ("komma", "comma")
      case .dot: ("punt", "dot")
      case .space: ("spatie", "space")
      case .apostrophe: ("apostrof", "apostrophe")
      }
    }
    let decimal = style.decimal.map(name)
    let group = style.group.map(name)
    return Wording(
      nl: (decimal.map { "decimale \($0.nl)" } ?? "hele getallen")
        + (group.map { ", \($0.nl) tussen duizendtallen" } ?? ""),
      en: (decimal.map { "decimal \($0.en)" } ?? "whole numbers")
        + (group.map { ", \($0.en) between thousands" } ?? ""))
  }

  /// How a sidecar declares the style.
  static func declaration(_ style: NumberStyle) -> String {
    "numbers: {decimal: \"\(style.decimal?.rawValue ?? "")\", "
      + "group: \"\(style.group?.rawValue ?? "")\"}"
  }
}
