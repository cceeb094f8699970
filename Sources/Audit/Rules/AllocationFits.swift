import Civic
public import Diagnostics
public import Ledger

/// Checks that what is given to areas of a line is no more than the line.
public struct AllocationFits: Rule {
  public static let name: RuleName = "allocation-fits"
  public static let model: [String] = ["A1"]
  public static let chapter = Chapter.areas
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Wat van een begrotingsregel aan gebieden wordt toegekend, past in die regel",
    en: "What is given to areas of a budget line fits in that line")
  public static let explanation = Wording(
    nl: """
      In reference/allocations.csv staat welk deel van een taakveld bij welk gebied hoort. Delen \
      zijn samen nooit meer dan 1 en bedragen nooit meer dan de regel zelf; anders telt geld \
      dubbel. Geef een deel of een bedrag, niet allebei; een sleutel als 'per_household' heeft \
      geen van beide, want dan bepaalt het aantal het deel.
      """,
    en: """
      reference/allocations.csv says which part of a task field belongs to which area. Shares \
      together are never more than 1 and amounts never more than the line; otherwise money counts \
      twice. Give a share or an amount, not both; a key such as 'per_household' has neither, \
      since the count makes the share.
      """)
  private static let header =
    "taskfield_code,fiscal_year,area_code,share,amount,layer,basis,confidence,author\n"
  private static let rows = "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,100\n"
  public static let good = [
    Example([
      "reference/allocations.csv": header
        + "0.1,2024,x-haven,0.4,,attributed,measured,high,redactie\n"
        + "0.1,2024,GM0001,0.6,,attributed,measured,high,redactie\n"
        + "0.1,2024,,,,attributed,per_household,low,redactie\n",
      "budget/b.csv": rows, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ]),
    Example([
      "reference/allocations.csv": header
        + "0.1,2024,x-haven,,100.00,direct,recorded,high,redactie\n",
      "budget/b.csv": rows, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ]),
  ]
  public static let bad = [
    Example([
      "reference/allocations.csv": header
        + "0.1,2024,x-haven,▸0.7,,attributed,measured,high,redactie\n"
        + "0.1,2024,GM0001,0.6,,attributed,measured,high,redactie\n"
    ]),
    Example([
      "reference/allocations.csv": header
        + "0.1,2024,x-haven,,▸100.01,direct,recorded,high,redactie\n",
      "budget/b.csv": rows, "budget/b.source.yaml": Example.budgetSidecar("b"),
    ]),
    Example([
      "reference/allocations.csv": header
        + "0.1,2024,,0.5,,attributed,▸per_household,low,redactie\n"
    ]),
    Example([
      "reference/allocations.csv": header
        + "0.1,2024,x-haven,,,attributed,▸measured,low,redactie\n"
    ]),
    Example([
      "reference/allocations.csv": header + "▸0.7,2024,,,,attributed,per_household,low,redactie\n"
    ]),
  ]
  private static let whole = 1_000_000

  /// Statements that divide the same money in the same way.
  private struct Key: Hashable {
    var taskField: String
    var year: Int
    var phase: Phase?
    var basis: Allocation.Basis
  }

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    var keys: [Key] = []
    var groups: [Key: [Placed<Allocation>]] = [:]
    for placed in portal.dossier.allocations {
      let record = placed.record
      checkForm(placed, in: portal, into: &report)
      let key = Key(
        taskField: record.taskField, year: record.year, phase: record.phase, basis: record.basis)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(placed)
    }
    for key in keys { checkShares(of: groups[key] ?? [], into: &report) }
    guard let ledger = portal.ledger, !keys.isEmpty else { return }
    let municipality = portal.dossier.settings.record.municipality
    let rows = try ledger.answers(to: BudgetOfArea(area: municipality, takesUnplaced: true))
    for key in keys { checkAmounts(of: groups[key] ?? [], key, in: rows, into: &report) }
  }

  private func checkForm(
    _ placed: Placed<Allocation>, in portal: Portal, into report: inout Report
  ) {
    let record = placed.record
    let codes = portal.dossier.classifications.map(\.record).filter {
      $0.scheme == "iv3-taakveld" && $0.year == record.year
    }.map(\.code)
    if !codes.contains(record.taskField) {
      report.error(
        Self.name, at: placed.place(of: "taskfield_code"),
        Wording(
          nl: "'\(record.taskField)' staat niet in de lijst van \(record.year)",
          en: "'\(record.taskField)' is not in the list of \(record.year)"),
        hint: Suggestion.hint(for: record.taskField, among: codes)
          ?? Wording(
            nl: "kies een code uit reference/classifications.csv van dat jaar",
            en: "choose a code of that year from reference/classifications.csv"))
    }
    guard record.layer != .citywide else { return }
    let stated = (record.share == nil ? 0 : 1) + (record.amount == nil ? 0 : 1)
    let wanted = record.basis.metric == nil ? 1 : 0
    guard stated != wanted else { return }
    report.error(
      Self.name, at: placed.place(of: "basis"),
      Wording(
        nl: wanted == 0
          ? "'\(record.basis.rawValue)' rekent met een aantal; een deel of bedrag past daar niet bij"
          : "'\(record.basis.rawValue)' vraagt een deel of een bedrag, en niet allebei",
        en: wanted == 0
          ? "'\(record.basis.rawValue)' works with a count; a share or amount does not go with it"
          : "'\(record.basis.rawValue)' asks for a share or an amount, and not both"),
      hint: Wording(
        nl: wanted == 0 ? "maak 'share' en 'amount' leeg" : "vul 'share' in, of 'amount'",
        en: wanted == 0 ? "leave 'share' and 'amount' empty" : "fill in 'share', or 'amount'"))
  }

  private func checkShares(of group: [Placed<Allocation>], into report: inout Report) {
    let stated = group.filter { $0.record.share != nil }
    guard let first = stated.first else { return }
    let sum = stated.compactMap(\.record.share).reduce(0, +)
    // A third is written 0.333333: each share may be off by one in its last digit.
    guard sum > Self.whole + stated.count else { return }
    report.error(
      Self.name, at: first.place(of: "share"),
      Wording(
        nl: "De delen van '\(first.record.taskField)' zijn in \(first.record.year) meer dan 1",
        en: "The shares of '\(first.record.taskField)' in \(first.record.year) make more than 1"),
      hint: Wording(nl: "verlaag de delen", en: "lower the shares"))
  }

  /// Each version of the line must hold the amounts that are given to areas.
  private func checkAmounts(
    of group: [Placed<Allocation>], _ key: Key, in rows: [BudgetOfArea.Answer],
    into report: inout Report
  ) {
    let stated = group.filter { $0.record.amount != nil }
    guard let first = stated.first else { return }
    let given = stated.compactMap(\.record.amount).reduce(Int128(0)) { $0 + Int128($1.cents) }
    var versions: [String: Int128] = [:]
    for row in rows
    where row.taskField == key.taskField && row.year == key.year
      && row.direction == Direction.expenditure.rawValue
      && (key.phase == nil || key.phase?.rawValue == row.phase)
    {
      versions["\(row.phase) \(row.version ?? "") \(row.source)", default: 0] += Int128(row.amount)
    }
    let line = versions.values.min() ?? 0
    guard given > line else { return }
    let (sum, whole) = (Wording.euros(cents(given)), Wording.euros(cents(line)))
    report.error(
      Self.name, at: first.place(of: "amount"),
      Wording(
        nl: "De gebieden krijgen samen \(sum.nl) van '\(key.taskField)', en daar staat \(whole.nl)",
        en: "The areas get \(sum.en) of '\(key.taskField)', which holds \(whole.en)"),
      hint: Wording(
        nl: "verlaag de bedragen, of noem met 'phase' in welk stuk ze staan",
        en: "lower the amounts, or say with 'phase' in which document they stand"))
  }

  private func cents(_ sum: Int128) -> Money { Money(cents: Int64(clamping: sum)) }
}
