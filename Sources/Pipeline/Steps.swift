internal import Civic
internal import Diagnostics
internal import Foundation
internal import Intake
internal import Ledger
internal import Markup
internal import Pages

extension Order {
  /// What people wrote, with what the order says of date and address put over it.
  func dossier(in folder: Folder, into report: inout Report) throws -> Dossier? {
    let files = PortalFiles(files: try folder.files()) { try folder.bytes(of: $0) }
    guard var dossier = try PortalReader.read(files, into: &report) else { return nil }
    if let date { dossier.settings.record.buildDate = date }
    if let baseURL {
      dossier.settings.record.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    }
    return dossier
  }

  /// Streams every register into a new ledger.
  /// - Parameter keepingBytes: whether the bytes of the files stay in memory, for their pages.
  func load(
    _ dossier: Dossier, in folder: Folder, keepingBytes: Bool, into report: inout Report
  ) throws -> LoadedLedger {
    let path = scratch + "/ledger.sqlite"
    let ledger = try Ledger(at: path)
    let lookups = Lookups(of: dossier)
    var readings: [SourceReading?] = []
    var bytes: [[UInt8]] = []
    var encodings: [TextEncoding] = []
    for (i, source) in dossier.sources.enumerated() {
      progress(.loading, i, dossier.sources.count)
      let file = try folder.mapped(source.file)
      var found = Report()
      let reading = try ledger.load(source, number: i + 1) { sink in
        try file.withUnsafeBytes { raw in
          try SourceReader.read(source, bytes: raw, lookups: lookups, into: &sink, report: &found)
        }
      }
      report.absorb(found)
      readings.append(reading)
      bytes.append(keepingBytes ? [UInt8](file) : [])
      encodings.append(reading?.encoding ?? .utf8)
    }
    try ledger.indexRows()
    UnusedRules.report(of: dossier.sources, readings, into: &report)
    for round in dossier.rounds {
      bytes.append(try folder.bytes(of: round.source.file))
      encodings.append(round.reading.encoding)
    }
    return LoadedLedger(
      ledger, at: path, readings: readings, bytes: bytes, encodings: encodings)
  }

  /// Texts may link to any page of the site by its address; one that is not there is an error
  /// where it is written.
  func checkLinks(
    of dossier: Dossier, to pages: [Page], in edition: Edition, into report: inout Report
  ) {
    var known = Set(pages.map(\.address.path))
    known.insert(edition.paths.downloads.path)
    known.insert(edition.paths.index.path)
    let texts =
      dossier.pages.map(\.body) + dossier.guides.map(\.body) + dossier.practices.map(\.body)
      + dossier.initiatives.map(\.body) + dossier.findings.map(\.body)
      + dossier.questions.map(\.body)
    for link in texts.flatMap(\.links) {
      guard case .site(let address) = link.target, !known.contains(address.path) else { continue }
      report.error(
        "link-exists", at: link.place,
        Wording(
          nl: "'\(address.path)' is geen pagina van dit portaal",
          en: "'\(address.path)' is not a page of this portal"),
        hint: Suggestion.hint(for: address.path, among: known.sorted())
          ?? Wording(
            nl: "kopieer het adres uit de browser, vanaf de eerste schuine streep",
            en: "copy the address from the browser, from the first slash"))
    }
  }
}

extension Dossier {
  /// Puts ready questions beside those of the portal, by name. One of the portal takes the place
  /// of one that has the same name.
  mutating func addRecipes(_ others: [Recipe]) {
    let own = Set(recipes.map(\.id))
    recipes += others.filter { !own.contains($0.id) }
    recipes.sort { $0.id < $1.id }
  }
}

extension Lookups {
  /// Codes and names that sources are checked against. Names count for municipalities only: the
  /// names of neighbourhoods occur in many of them.
  init(of dossier: Dossier) {
    self.init()
    var municipalities: Set<String> = []
    for area in dossier.areas.map(\.record) {
      areas.insert(area.code)
      if area.level == "gemeente" {
        areaNames[area.name] = area.code
        municipalities.insert(area.code)
      }
    }
    for alias in dossier.areaAliases.map(\.record) where municipalities.contains(alias.code) {
      areaNames[alias.alias] = alias.code
    }
    for code in dossier.classifications.map(\.record) where code.scheme == "iv3-taakveld" {
      taskfields[code.year, default: [:]][code.code] = code.label
    }
  }
}
