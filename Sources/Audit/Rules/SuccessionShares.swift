import Civic
public import Diagnostics
public import Ledger

/// Checks that an area is not divided into more, or less, than itself.
public struct SuccessionShares: Rule {
  public static let name: RuleName = "succession-shares"
  public static let model: [String] = []
  public static let chapter = Chapter.areas
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "De delen van een opgeheven gebied zijn samen één",
    en: "The parts of an area that ended make one together")
  public static let explanation = Wording(
    nl: """
      Als een gebied is opgedeeld, zegt 'share' welk deel naar elk nieuw gebied ging. Samen is dat \
      nooit meer dan 1, en precies 1 als alle delen bekend zijn. Anders wordt geld van het oude \
      gebied dubbel geteld of raakt het zoek. Laat 'share' leeg als het deel niet bekend is.
      """,
    en: """
      When an area was divided, 'share' says which part went to each new area. Together they are \
      never more than 1, and exactly 1 when all parts are known. Otherwise money of the old area \
      is counted twice or gets lost. Leave 'share' empty when the part is not known.
      """)
  private static let header = "from_code,to_code,on_date,share,basis,note\n"
  public static let good = [
    Example([
      "reference/area-successions.csv": header
        + "x-haven,GM0001,2022-01-01,0.4,oppervlak,\nx-haven,x-haven,2022-01-01,0.6,oppervlak,\n"
    ]),
    Example([
      "reference/area-successions.csv": header
        + "x-haven,GM0001,2022-01-01,0.4,oppervlak,\nx-haven,x-haven,2022-01-01,,onbekend,\n"
    ]),
  ]
  public static let bad = [
    Example([
      "reference/area-successions.csv": header
        + "x-haven,GM0001,2022-01-01,▸0.7,oppervlak,\nx-haven,x-haven,2022-01-01,0.6,oppervlak,\n"
    ]),
    Example([
      "reference/area-successions.csv": header
        + "x-haven,GM0001,2022-01-01,▸0.3,oppervlak,\nx-haven,x-haven,2022-01-01,0.6,oppervlak,\n"
    ]),
    Example([
      "reference/area-successions.csv": header
        + "x-haven,GM0001,2022-01-01,▸0.7,oppervlak,\nx-haven,x-haven,2022-01-01,0.6,oppervlak,\n"
        + "x-haven,x-haven,2022-01-01,,onbekend,\n"
    ]),
  ]
  private static let whole = 1_000_000

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    var codes: [String] = []
    var parts: [String: [Placed<AreaSuccession>]] = [:]
    for succession in portal.dossier.areaSuccessions {
      let code = succession.record.from
      if parts[code] == nil { codes.append(code) }
      parts[code, default: []].append(succession)
    }
    for code in codes {
      let parts = parts[code] ?? []
      let known = parts.compactMap(\.record.share)
      guard let first = parts.first(where: { $0.record.share != nil }) else { continue }
      let sum = known.reduce(0, +)
      // A third is written 0.333333: each part may be off by one in its last digit.
      let isTooMuch = sum > Self.whole + known.count
      let isTooLittle = known.count == parts.count && sum < Self.whole - known.count
      guard isTooMuch || isTooLittle else { continue }
      let total = Self.decimal(sum)
      report.error(
        Self.name, at: first.place(of: "share"),
        Wording(
          nl: "De delen van '\(code)' zijn samen \(total.nl)"
            + (isTooMuch ? ", meer dan 1" : "; alle delen zijn bekend, dus dat moet 1 zijn"),
          en: "The parts of '\(code)' make \(total.en)"
            + (isTooMuch ? ", more than 1" : "; all parts are known, so that must be 1")),
        hint: Wording(
          nl: "verbeter de delen, of laat 'share' leeg waar het deel niet bekend is",
          en: "mend the parts, or leave 'share' empty where the part is not known"))
    }
  }

  private static func decimal(_ millionths: Int) -> Wording {
    var decimals = String(String(millionths % whole + whole).dropFirst())
    while decimals.count > 1, decimals.last == "0" { decimals.removeLast() }
    return Wording(
      nl: "\(millionths / whole),\(decimals)", en: "\(millionths / whole).\(decimals)")
  }
}
