import Civic
import Diagnostics

/// What the part META of a vote says: the money, the rules, and how many took part.
struct RoundConditions {
  private(set) var budget: Money?
  private(set) var voteType = ""
  private(set) var ballots: Int?
  private(set) var caps: [(category: String, cap: Money)] = []
  /// Other rules as the file writes them.
  private(set) var others: [(key: String, value: String)] = []
  private var rule: String?
  private var projectCount: (value: Int, place: Place)?
  private var ballotPlace: Place?

  /// Keys that are no rules, or have a place of their own.
  private static let known: Set<String> = [
    "description", "country", "unit", "subunit", "district", "instance", "num_projects",
    "num_votes", "budget", "vote_type", "rule", "date_begin", "date_end", "edition", "language",
    "currency", "categories", "max_sum_cost_per_category",
  ]

  init(file: PabulibFile, into report: inout Report) {
    var cells: [String: CSVTable.Field] = [:]
    for row in file.meta.rows {
      guard row.fields.count >= 2 else { continue }
      let (key, value) = (row.fields[0], row.fields[1])
      if cells[key.text] != nil {
        YAMLSlips.reportTwice(
          key.text, at: key.place, first: cells[key.text]?.place.line ?? 1, into: &report)
      }
      cells[key.text] = value
      if !Self.known.contains(key.text) { others.append((key.text, value.text)) }
    }
    let end = file.meta.header.first?.place
    for key in ["budget", "vote_type", "num_projects"] where cells[key] == nil {
      report.error(
        WritingRules.fieldRequired, at: end,
        Wording(nl: "'\(key)' ontbreekt in META", en: "'\(key)' is missing in META"),
        hint: Wording(
          nl: "zet er een regel bij: \(key);…", en: "add a line: \(key);…"))
    }
    if case .money(let money)? = Self.value("budget", .money, cells, &report) { budget = money }
    if case .integer(let count)? = Self.value("num_votes", .integer, cells, &report) {
      ballots = count
      ballotPlace = cells["num_votes"]?.place
    }
    if case .integer(let count)? = Self.value("num_projects", .integer, cells, &report),
      let place = cells["num_projects"]?.place
    {
      projectCount = (count, place)
    }
    voteType = cells["vote_type"]?.text ?? ""
    rule = cells["rule"]?.text
    checkCurrency(cells["currency"], into: &report)
    readCaps(cells, into: &report)
  }

  private static func value(
    _ key: String, _ kind: Field.Kind, _ cells: [String: CSVTable.Field], _ report: inout Report
  ) -> CellValue? {
    cells[key].flatMap {
      TextValue(text: $0.text, field: key, place: $0.place).value(as: kind, into: &report)
    }
  }

  private func checkCurrency(_ cell: CSVTable.Field?, into report: inout Report) {
    guard let cell, cell.text != "EUR" else { return }
    report.error(
      WritingRules.choiceAllowed, at: cell.place,
      Wording(
        nl: "'\(CellFaults.short(cell.text))' is geen euro",
        en: "'\(CellFaults.short(cell.text))' is not the euro"),
      hint: Wording(nl: "bedragen staan in EUR", en: "amounts are in EUR"))
  }

  /// The most that a ballot could give to each category: two lists of equal length.
  private mutating func readCaps(
    _ cells: [String: CSVTable.Field], into report: inout Report
  ) {
    guard let amounts = cells["max_sum_cost_per_category"] else { return }
    let names = Self.list(cells["categories"]?.text ?? "")
    let texts = Self.list(amounts.text)
    guard names.count == texts.count else {
      report.error(
        WritingRules.roundCounts, at: amounts.place,
        Wording(
          nl: "Er zijn \(texts.count) bedragen voor \(names.count) categorieën",
          en: "There are \(texts.count) amounts for \(names.count) categories"),
        hint: Wording(
          nl: "geef elke categorie van 'categories' een bedrag, met komma's ertussen",
          en: "give each category of 'categories' an amount, with commas between"))
      return
    }
    for (name, text) in zip(names, texts) {
      let value = TextValue(
        text: text, field: "max_sum_cost_per_category", place: amounts.place)
      if case .money(let cap)? = value.value(as: .money, into: &report) {
        caps.append((name, cap))
      }
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      let trimmed = part.drop { $0 == " " }
      return String(trimmed.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Whether the counts that META states agree with the lines of the file.
  func check(_ proposals: [Proposal], ballots table: CSVTable?, into report: inout Report) {
    if let stated = projectCount, stated.value != proposals.count {
      reportCount(
        "num_projects", stated.value, proposals.count, at: stated.place, into: &report)
    }
    if let table, let ballots, ballots != table.rows.count {
      reportCount("num_votes", ballots, table.rows.count, at: ballotPlace, into: &report)
    }
  }

  private func reportCount(
    _ key: String, _ stated: Int, _ found: Int, at place: Place?, into report: inout Report
  ) {
    report.error(
      WritingRules.roundCounts, at: place,
      Wording(
        nl: "'\(key)' is \(stated), maar er staan er \(found) in het bestand",
        en: "'\(key)' is \(stated), but \(found) stand in the file"),
      hint: Wording(
        nl: "haal het bestand opnieuw op: er ontbreken regels of er zijn er te veel",
        en: "fetch the file again: lines are missing or there are too many"))
  }

  /// Whether the file names the same kind of rule.
  func check(_ rule: Round.Rule, at place: Place, into report: inout Report) {
    guard let named = self.rule else { return }
    let agrees: Bool =
      switch rule {
      case .greedy, .greedyCapped: named.hasPrefix("greedy")
      case .equalShares: named.hasPrefix("equalshares")
      }
    guard !agrees else { return }
    report.warning(
      WritingRules.roundCounts, at: place,
      Wording(
        nl: "'\(rule.rawValue)' staat hier, maar het bestand noemt de regel '\(named)'",
        en: "'\(rule.rawValue)' stands here, but the file calls the rule '\(named)'"),
      hint: Wording(
        nl: "neem de regel van het bestand over of leg het uit in 'rule_note'",
        en: "take over the rule of the file or explain it in 'rule_note'"))
  }
}
