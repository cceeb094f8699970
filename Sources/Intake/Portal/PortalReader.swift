public import Civic
public import Diagnostics

/// Reads everything that people wrote in a portal folder.
///
/// Registers are not read here, only their sidecars: their rows stream into the ledger.
public struct PortalReader {
  private let files: PortalFiles
  private let folder: PortalFolder
  private var report: Report
  private var unreadFiles: Set<String> = []
  private var halfRead: Set<Field.Reference> = []

  /// The dossier, or `nil` when there is no readable `portal.yaml`. What else cannot be read is
  /// left out of it and stands in the report.
  public static func read(
    _ files: PortalFiles, into report: inout Report
  ) throws(IntakeError) -> Dossier? {
    var own = Report()
    let folder = PortalFolder(files: files.files, tables: Self.tables, into: &own)
    var reader = PortalReader(files: files, folder: folder, report: own)
    let dossier = try reader.dossier()
    report.absorb(reader.report)
    return dossier
  }

  private static let tables = [
    "areas.csv", "area-aliases.csv", "area-successions.csv", "themes.csv", "kinds.csv",
    "classifications.csv", "crosswalks.csv", "grey-cells.csv", "allocations.csv",
    "area-classes.csv", "glossary.csv", "publications.csv",
  ]

  private mutating func dossier() throws(IntakeError) -> Dossier? {
    let settings = try settings()
    let words = ProseWords.words(for: settings?.record.language ?? "nl")
    var dossier = Dossier(
      settings: settings ?? Placed(Cells(at: Place(file: PortalFolder.settings))))
    try readTables(into: &dossier)
    try readArticles(ArticleReader(words: words), into: &dossier)
    try readRounds(into: &dossier)
    try readSidecars(into: &dossier)
    for recipe in folder.recipes {
      guard let text = try text(of: recipe.file) else { continue }
      if let recipe = RecipeReader.read(text, id: recipe.id, into: &report) {
        dossier.recipes.append(recipe)
      }
    }
    if folder.hasOutlines {
      let bytes = try files.bytes(of: PortalFolder.outlines)
      dossier.outlines = OutlineReader.read(bytes, into: &report)
    }
    dossier.assets = folder.assets
    dossier.unreadFiles = unreadFiles
    dossier.halfRead = halfRead
    return settings == nil ? nil : dossier
  }

  private mutating func settings() throws(IntakeError) -> Placed<Settings>? {
    guard folder.hasSettings else {
      report.error(
        WritingRules.fileExists, at: Place(file: PortalFolder.settings),
        Wording(nl: "'portal.yaml' ontbreekt", en: "'portal.yaml' is missing"),
        hint: Wording(
          nl: "zet in de map een bestand portal.yaml met 'title', 'municipality' en de rest",
          en: "put a file portal.yaml in the folder with 'title', 'municipality' and the rest"))
      return nil
    }
    guard let text = try text(of: PortalFolder.settings),
      let root = YAMLReader.read(text, into: &report),
      let cells = CellReader.cells(of: root, by: Settings.shape, into: &report)
    else { return nil }
    return Placed(cells)
  }

  private mutating func readTables(into dossier: inout Dossier) throws(IntakeError) {
    dossier.areas = try table("areas.csv")
    dossier.areaAliases = try table("area-aliases.csv")
    dossier.areaSuccessions = try table("area-successions.csv")
    dossier.themes = try table("themes.csv")
    dossier.kinds = try table("kinds.csv")
    dossier.classifications = try table("classifications.csv")
    dossier.crosswalks = try table("crosswalks.csv")
    dossier.greyCells = try table("grey-cells.csv")
    dossier.allocations = try table("allocations.csv")
    dossier.areaClasses = try table("area-classes.csv")
    dossier.terms = try table("glossary.csv")
    dossier.publications = try table("publications.csv")
  }

  private mutating func table<Record: Written>(
    _ name: String
  ) throws(IntakeError) -> [Placed<Record>] {
    guard let file = folder.tables[name] else { return [] }
    let bytes = try files.bytes(of: file)
    var own = Report()
    let records = TableReader.read(Record.self, bytes: bytes, file: file, into: &own)
    if own.hasErrors, let kind = Self.references[name] { halfRead.insert(kind) }
    report.absorb(own)
    return records
  }

  /// What the rows of a table are referred to as.
  private static let references: [String: Field.Reference] = [
    "areas.csv": .area, "themes.csv": .theme, "kinds.csv": .kind, "publications.csv": .publication,
    "glossary.csv": .term,
  ]

  private mutating func readArticles(
    _ reader: ArticleReader, into dossier: inout Dossier
  ) throws(IntakeError) {
    dossier.pages = try articles(.pages, reader)
    dossier.guides = try articles(.guides, reader)
    dossier.practices = try articles(.practices, reader)
    dossier.initiatives = try articles(.initiatives, reader)
    dossier.findings = try articles(.findings, reader)
    dossier.questions = try articles(.questions, reader)
  }

  private mutating func articles<Record: Written>(
    _ kind: PortalFolder.ArticleKind, _ reader: ArticleReader
  ) throws(IntakeError) -> [Article<Record>] {
    var articles: [Article<Record>] = []
    for article in folder.articles where article.kind == kind {
      if let text = try text(of: article.file),
        let read = reader.read(Record.self, id: article.id, file: text, into: &report)
      {
        articles.append(read)
      } else {
        unreadFiles.insert(article.file)
      }
    }
    return articles
  }

  private mutating func readRounds(into dossier: inout Dossier) throws(IntakeError) {
    var used: Set<String> = []
    for (id, file) in folder.rounds {
      let reader = RoundReader(id: id, file: file)
      guard let text = try text(of: file) else { continue }
      guard let cells = reader.cells(text, into: &report), let name = reader.ballotFile(cells)
      else {
        // What a broken `round.yaml` would have named is not called unused.
        used.formUnion(folder.ballots.filter { $0.hasPrefix("rounds/\(id)/") })
        continue
      }
      guard folder.ballots.contains(name) else {
        report.error(
          WritingRules.fileExists, at: cells.place(of: "file"),
          Wording(
            nl: "'\(CellFaults.short(name))' is er niet",
            en: "'\(CellFaults.short(name))' is not there"),
          hint: Suggestion.hint(for: name, among: folder.ballots)
            ?? Wording(
              nl: "zet het .pb-bestand naast round.yaml",
              en: "put the .pb file beside round.yaml"))
        continue
      }
      used.insert(name)
      let bytes = try files.bytes(of: name)
      if let round = reader.round(cells, ballots: bytes, file: name, into: &report) {
        dossier.rounds.append(round)
      }
    }
    for file in folder.ballots where !used.contains(file) {
      PortalFolder.reportUnused(file, into: &report)
    }
  }

  private mutating func readSidecars(into dossier: inout Dossier) throws(IntakeError) {
    var described: Set<String> = []
    var packages: Set<String> = []
    for sidecar in folder.sidecars {
      // A sidecar that cannot be read still belongs to the file of its name.
      let namesake = String(sidecar.dropLast(PortalFolder.sidecarEnding.count)) + ".csv"
      guard let text = try text(of: sidecar), let root = YAMLReader.read(text, into: &report) else {
        described.insert(namesake)
        continue
      }
      for part in SharedSidecar(sidecar: sidecar, root: root).parts(into: &report) {
        guard described.insert(part.register).inserted else {
          reportTwice(part)
          continue
        }
        guard folder.registers.contains(part.register) else {
          reportLonely(part)
          continue
        }
        guard let root = try withPackage(part, &packages) else { continue }
        let reader = SidecarReader(register: part.register, isShared: part.isShared)
        if let source = reader.read(root, into: &report) { dossier.sources.append(source) }
      }
    }
    let superseded = Set(dossier.sources.compactMap(\.supersedes))
    for i in dossier.sources.indices {
      dossier.sources[i].isSuperseded = superseded.contains(dossier.sources[i].id)
    }
    for register in folder.registers where !described.contains(register) {
      reportBare(register)
    }
    for package in folder.packages where !packages.contains(package) {
      PortalFolder.reportUnused(package, into: &report)
    }
  }

  /// The sidecar with what its data package says worked into it, where it names one.
  private mutating func withPackage(
    _ part: SharedSidecar.Part, _ used: inout Set<String>
  ) throws(IntakeError) -> YAMLNode? {
    guard let package = part.root["package"] else { return part.root }
    let place = part.root.entries?.first { $0.key == "package" }?.place
    let name = package.text ?? package["file"]?.text ?? "datapackage.json"
    let path = part.register.split(separator: "/").dropLast().joined(separator: "/") + "/" + name
    used.insert(path)
    guard folder.packages.contains(path) else {
      report.error(
        WritingRules.fileExists, at: place,
        Wording(
          nl: "'\(CellFaults.short(path))' is er niet",
          en: "'\(CellFaults.short(path))' is not there"),
        hint: Wording(
          nl: "zet datapackage.json naast het bestand, of haal 'package' weg",
          en: "put datapackage.json beside the file, or remove 'package'"))
      return nil
    }
    let bytes = try files.bytes(of: path)
    return PackageReader(file: path, bytes: bytes, register: part.register)
      .sidecar(part.root, into: &report)
  }

  private mutating func reportTwice(_ part: SharedSidecar.Part) {
    report.error(
      WritingRules.sidecarPair, at: part.place,
      Wording(
        nl: "'\(part.register)' heeft al een sidecar",
        en: "'\(part.register)' has a sidecar already"),
      hint: Wording(
        nl: "beschrijf elk bestand een keer", en: "describe each file once"))
  }

  private mutating func reportLonely(_ part: SharedSidecar.Part) {
    let register = part.register
    report.error(
      WritingRules.sidecarPair, at: part.place,
      Wording(
        nl: "'\(register)' is er niet, en deze sidecar hoort erbij",
        en: "'\(register)' is not there, and this sidecar belongs to it"),
      hint: Suggestion.hint(for: register, among: folder.registers)
        ?? Wording(
          nl: "zet het bestand ernaast of haal de sidecar weg",
          en: "put the file beside it or remove the sidecar"))
  }

  private mutating func reportBare(_ register: String) {
    let sidecar = String(register.dropLast(4)) + PortalFolder.sidecarEnding
    report.error(
      WritingRules.sidecarPair, at: Place(file: register),
      Wording(nl: "'\(register)' heeft geen sidecar", en: "'\(register)' has no sidecar"),
      hint: Wording(
        nl: "'inzage inspect' met dit bestand schrijft \(sidecar); vul aan waar het vandaan komt",
        en: "'inzage inspect' with this file writes \(sidecar); add where it comes from"))
  }

  private mutating func text(of file: String) throws(IntakeError) -> TextFile? {
    TextFile(try files.bytes(of: file), name: file, into: &report)
  }
}
