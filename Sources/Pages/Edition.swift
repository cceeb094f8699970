public import Civic
public import Ledger
public import Markup

/// What this issue of the portal is printed from: settings, dossier and ledger, and the words it
/// is printed in.
public struct Edition: Sendable {
  public let settings: Settings
  public let dossier: Dossier
  public let ledger: Ledger
  /// What reading each source has found, in the order of their numbers, which count from one.
  public let readings: [SourceReading]
  /// All sources: of the registers, then of the rounds.
  public let sources: [Source]
  public let words: Words
  public let paths: Paths
  public let format: Format
  public let rowPages: RowPages
  public let budget: BudgetBook
  public let grants: GrantBook
  public let payments: PaymentBook
  public let metrics: MetricBook
  let comparison: ComparisonBook?
  public let changes: ChangeBook
  /// The literal text of a row of a source, but for a name that nobody prints.
  public let rowText: @Sendable (_ source: Int, _ row: RowInFile) -> String
  /// For each source with names that nobody prints: in how many rows. Such a file is not
  /// published as received.
  public let hiddenNames: [Int: Int]
  /// What the checks have to say that readers should know.
  public let remarks: [Remark]

  private let areaPositions: [String: Int]
  private let initiativesByGrant: [String: String]
  private let themeNames: [String: String]
  private let kindNames: [String: String]
  private let taskFields: [Int: [String: Int]]

  public init(
    dossier: Dossier, ledger: Ledger, readings: [SourceReading], words: Words,
    remarks: [Remark] = [],
    rowText: @escaping @Sendable (Int, RowInFile) -> String
  ) throws(LedgerError) {
    settings = dossier.settings.record
    self.dossier = dossier
    self.ledger = ledger
    self.readings = readings
    self.words = words
    self.rowText = rowText
    self.remarks = remarks
    paths = Paths(words)
    format = Format(words)
    sources = dossier.sources + dossier.rounds.map(\.source)
    hiddenNames = Dictionary(
      try ledger.answers(to: HiddenNames()).map { ($0.source, $0.rows) },
      uniquingKeysWith: { a, _ in a })
    rowPages = try RowPages(of: sources, in: ledger, at: paths)
    budget = try BudgetBook(
      area: settings.municipality, isOurs: true, dossier: dossier, ledger: ledger)
    grants = try GrantBook(dossier: dossier, ledger: ledger, words: words)
    payments = try PaymentBook(ledger: ledger)
    metrics = try MetricBook(ledger: ledger)
    comparison = try ComparisonBook(budget, dossier: dossier, ledger: ledger)
    changes = try ChangeBook(sources: dossier.sources, ledger: ledger)
    var areas: [String: Int] = [:]
    for (i, area) in dossier.areas.enumerated() { areas[area.record.code] = i }
    areaPositions = areas
    var initiatives: [String: String] = [:]
    for initiative in dossier.initiatives {
      for grant in initiative.record.grantIDs {
        initiatives[grant] = initiatives[grant] ?? initiative.id
      }
    }
    initiativesByGrant = initiatives
    themeNames = Dictionary(
      dossier.themes.map { ($0.record.id, $0.record.name) }, uniquingKeysWith: { a, _ in a })
    kindNames = Dictionary(
      dossier.kinds.map { ($0.record.id, $0.record.name) }, uniquingKeysWith: { a, _ in a })
    var fields: [Int: [String: Int]] = [:]
    for (i, code) in dossier.classifications.enumerated()
    where code.record.scheme == "iv3-taakveld" {
      fields[code.record.year, default: [:]][code.record.code] = i
    }
    taskFields = fields
  }

  public func area(_ code: String) -> Area? {
    areaPositions[code].map { dossier.areas[$0].record }
  }
  /// The initiative that rests on a grant.
  public func initiative(ofGrant id: String) -> String? { initiativesByGrant[id] }
  /// The areas that lie in an area, in the order of the table.
  public func areas(in parent: String) -> [Area] {
    dossier.areas.map(\.record).filter { $0.parent == parent }
  }
  /// Whether an area has a page: our municipality, its districts and what lies in them. Areas of
  /// other municipalities are there to compare with.
  public func hasPage(_ area: Area) -> Bool {
    area.code == settings.municipality
      || ancestors(of: area.code).contains { $0.level == "stadsdeel" }
  }
  /// An area, the area it lies in, and so on upwards; each once, also where a table goes round.
  public func ancestors(of code: String) -> [Area] {
    var found: [Area] = []
    var next = area(code)
    while let here = next, !found.contains(where: { $0.code == here.code }) {
      found.append(here)
      next = here.parent.flatMap(area)
    }
    return found
  }
  /// Whether an area is another, or lies in it.
  public func lies(_ code: String, in area: String) -> Bool {
    ancestors(of: code).contains { $0.code == area }
  }
  public func theme(_ id: String) -> String { themeNames[id] ?? id }
  public func kind(_ id: String) -> String { kindNames[id] ?? id }
  public func taskField(_ code: String, in year: Int) -> Classification? {
    taskFields[year]?[code].map { dossier.classifications[$0].record }
  }
  /// The number of a source in the ledger, from one.
  public func number(ofSource id: String) -> Int? {
    sources.firstIndex { $0.id == id }.map { $0 + 1 }
  }
  public func source(number: Int) -> Source { sources[number - 1] }
  public func reading(number: Int) -> SourceReading { readings[number - 1] }

  /// Where a file of the portal folder is printed; `nil` when it is not.
  public func address(ofFile file: String) -> Address? {
    let parts = file.split(separator: "/")
    guard parts.count == 2, file.hasSuffix(".md") else {
      return dossier.assets.contains(file) ? Address("/" + file) : nil
    }
    let id = String(parts[1].dropLast(3))
    switch parts[0] {
    case "guides": return dossier.guides.contains { $0.id == id } ? paths.guide(id) : nil
    case "practices": return dossier.practices.contains { $0.id == id } ? paths.practice(id) : nil
    case "initiatives":
      return dossier.initiatives.contains { $0.id == id } ? paths.initiative(id) : nil
    case "findings": return finding(id) == nil ? nil : paths.finding(id)
    case "questions": return question(id) == nil ? nil : paths.question(id)
    case "pages":
      guard dossier.pages.contains(where: { $0.id == id }) else { return nil }
      return id == "home" ? paths.home : paths.text(id)
    default: return nil
    }
  }

  /// A text of the portal as it stands on a page.
  public func html(_ prose: Prose, on page: Address) -> HTML {
    prose.html(on: page, locate: address(ofFile:))
  }
}

extension Edition {
  /// An address with the host, for feeds, the sitemap and canonical links.
  public func absolute(_ address: Address) -> String {
    settings.baseURL + address.path.dropFirst() + (address.fragment.map { "#" + $0 } ?? "")
  }

  /// The file of a source as received stands among the downloads.
  public func download(of source: Source) -> Address {
    let name = source.file.split(separator: "/").last.map(String.init) ?? source.id
    return paths.download("\(words["path.sources"])/\(source.id)/\(name)")
  }
}
