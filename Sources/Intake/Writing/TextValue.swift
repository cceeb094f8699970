import Civic
import Diagnostics
import Markup

/// One text that an author wrote for a field, read as what the field holds.
struct TextValue {
  let text: String
  let field: String
  let place: Place

  func value(as kind: Field.Kind, into report: inout Report) -> CellValue? {
    switch kind {
    case .text, .code, .reference: return .text(text)
    case .integer: return integer(into: &report)
    case .year: return year(into: &report)
    case .money: return money(into: &report)
    case .date: return date(into: &report)
    case .flag: return flag(into: &report)
    case .share: return share(into: &report)
    case .url: return url(into: &report)
    case .choice(let allowed):
      if allowed.contains(text) { return .text(text) }
      CellFaults.reportChoice(text, field: field, allowed: allowed, at: place, into: &report)
      return nil
    case .list, .record, .map:
      let node = YAMLNode(.text(text), at: place)
      CellFaults.reportKind(of: node, field: field, expected: kind, into: &report)
      return nil
    }
  }

  private func integer(into report: inout Report) -> CellValue? {
    if let value = Int(text), !text.hasPrefix("+") { return .integer(value) }
    let plain = text.filter { $0 != "." && $0 != " " }
    let isGrouped = !plain.isEmpty && plain.utf8.allSatisfy(ASCII.isDigit) && plain != text
    fault(
      WritingRules.integerFormat, nl: "geen heel getal", en: "not a whole number",
      hintNL: isGrouped ? "schrijf \(plain)" : "schrijf alleen cijfers, zoals 12",
      hintEN: isGrouped ? "write \(plain)" : "write digits only, such as 12", &report)
    return nil
  }

  private func year(into report: inout Report) -> CellValue? {
    if text.utf8.count == 4, text.utf8.allSatisfy(ASCII.isDigit), let year = Int(text),
      (1800...2199).contains(year)
    {
      return .integer(year)
    }
    fault(
      WritingRules.yearFormat, nl: "geen jaar van 1800 tot en met 2199",
      en: "not a year from 1800 to 2199", hintNL: "schrijf vier cijfers, zoals 2024",
      hintEN: "write four digits, such as 2024", &report)
    return nil
  }

  private func date(into report: inout Report) -> CellValue? {
    if let date = CivicDate(iso: text) { return .date(date) }
    let meant = DutchDate.iso(of: text)
    fault(
      WritingRules.dateFormat, nl: "geen datum", en: "not a date",
      hintNL: "schrijf jaar-maand-dag, zoals \(meant ?? "2026-11-22")",
      hintEN: "write year-month-day, such as \(meant ?? "2026-11-22")", &report)
    return nil
  }

  private func flag(into report: inout Report) -> CellValue? {
    switch text {
    case "true", "ja": return .flag(true)
    case "false", "nee": return .flag(false)
    default:
      fault(
        WritingRules.flagFormat, nl: "niet true of false", en: "neither true nor false",
        hintNL: "schrijf true (ja) of false (nee)", hintEN: "write true or false", &report)
      return nil
    }
  }

  private func url(into report: inout Report) -> CellValue? {
    if case .web? = Hyperlink(web: text) { return .text(text) }
    let isBare = text.hasPrefix("www.")
    fault(
      WritingRules.urlFormat, nl: "geen volledig webadres", en: "not a complete web address",
      hintNL: isBare ? "schrijf https://\(text)" : "begin met https:// en schrijf geen spaties",
      hintEN: isBare ? "write https://\(text)" : "begin with https:// and write no spaces",
      &report)
    return nil
  }

  private func money(into report: inout Report) -> CellValue? {
    if let money = Money(decimal: text) { return .money(money) }
    let meant = DutchMoney.decimal(of: text)
    fault(
      WritingRules.moneyFormat, nl: "geen bedrag zoals het hier staat",
      en: "not an amount as they are written here",
      hintNL: "schrijf \"\(meant ?? "1234.50")\": een decimale punt, geen andere tekens",
      hintEN: "write \"\(meant ?? "1234.50")\": a decimal point, no other marks", &report)
    return nil
  }

  /// A part of one, in millionths.
  private func share(into report: inout Report) -> CellValue? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    if let whole = parts.first, whole == "0" || whole == "1", decimals.utf8.count <= 6,
      decimals.utf8.allSatisfy(ASCII.isDigit), parts.count == 1 || !decimals.isEmpty,
      let fraction = Int(decimals + String(repeating: "0", count: 6 - decimals.utf8.count)),
      let units = Int(whole), units * 1_000_000 + fraction <= 1_000_000
    {
      return .integer(units * 1_000_000 + fraction)
    }
    fault(
      WritingRules.shareFormat, nl: "geen deel van 0 tot en met 1", en: "not a share from 0 to 1",
      hintNL: "schrijf een getal met een punt, zoals 0.25",
      hintEN: "write a number with a point, such as 0.25", &report)
    return nil
  }

  private func fault(
    _ rule: RuleName, nl: String, en: String, hintNL: String, hintEN: String,
    _ report: inout Report
  ) {
    let shown = CellFaults.short(text)
    report.error(
      rule, at: place,
      Wording(
        nl: "'\(shown)' bij '\(field)' is \(nl)", en: "'\(shown)' for '\(field)' is \(en)"),
      hint: Wording(nl: hintNL, en: hintEN))
  }
}
