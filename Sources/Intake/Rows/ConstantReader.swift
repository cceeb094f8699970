import Civic
import Diagnostics

/// Reads values that a sidecar gives to each record.
enum ConstantReader {
  static func cell(
    _ text: String, _ kind: Field.Kind, _ plan: inout ColumnPlan
  ) -> StreamCell? {
    switch kind {
    case .money: Money(decimal: text).map { .integer($0.cents) }
    case .year: Int64(text).flatMap { (1800...2199).contains($0) ? .integer($0) : nil }
    case .integer, .share: Int64(text).map { .integer($0) }
    case .flag: text == "true" ? .integer(1) : text == "false" ? .integer(0) : nil
    case .date: CivicDate(iso: text).map { plan.constant($0.iso) }
    case .choice(let choices): choices.contains(text) ? plan.constant(text) : nil
    default: plan.constant(text)
    }
  }

  static func expectation(of kind: Field.Kind) -> Wording {
    switch kind {
    case .money: Wording(nl: "schrijf \"1234.50\"", en: "write \"1234.50\"")
    case .year: Wording(nl: "schrijf een jaar, zoals 2024", en: "write a year, like 2024")
    case .integer, .share:
      Wording(nl: "schrijf een heel getal", en: "write a whole number")
    case .flag: Wording(nl: "schrijf true of false", en: "write true or false")
    case .date: Wording(nl: "schrijf 2024-12-31", en: "write 2024-12-31")
    case .choice(let choices):
      Wording(
        nl: "kies uit \(choices.joined(separator: ", "))",
        en: "choose from \(choices.joined(separator: ", "))")
    default: Wording(nl: "schrijf een tekst", en: "write a text")
    }
  }
}
