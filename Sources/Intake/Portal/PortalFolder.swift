import Civic
import Diagnostics

/// What each file of a portal folder is, by its path.
struct PortalFolder {
  enum ArticleKind: String, CaseIterable {
    case pages, guides, practices, initiatives, findings, questions
  }

  private(set) var hasSettings = false
  private(set) var articles: [(kind: ArticleKind, id: String, file: String)] = []
  /// By name without folder: `areas.csv`.
  private(set) var tables: [String: String] = [:]
  private(set) var hasOutlines = false
  /// Round files by id: `rounds/<id>/round.yaml`.
  private(set) var rounds: [(id: String, file: String)] = []
  private(set) var ballots: [String] = []
  private(set) var sidecars: [String] = []
  private(set) var registers: [String] = []
  /// Descriptions of registers that came with them.
  private(set) var packages: [String] = []
  private(set) var assets: [String] = []
  private(set) var recipes: [(id: String, file: String)] = []

  static let settings = "portal.yaml"
  static let outlines = "reference/areas.geojson"
  static let sidecarEnding = ".source.yaml"
  /// Kinds of pictures and papers that a text may show. SVG can carry a script.
  static let assetEndings = ["png", "jpg", "jpeg", "gif", "webp", "avif", "pdf"]

  init(files: [String], tables known: [String], into report: inout Report) {
    for file in files.sorted() {
      let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.last, !Self.isSetAside(name, parts) else { continue }
      if !sort(file, parts, name, known, &report) { Self.reportUnused(file, into: &report) }
    }
  }

  private mutating func sort(
    _ file: String, _ parts: [String], _ name: String, _ known: [String], _ report: inout Report
  ) -> Bool {
    switch (parts.first, parts.count) {
    case (Self.settings?, 1): hasSettings = true
    case ("reference"?, 2) where file == Self.outlines: hasOutlines = true
    case ("reference"?, 2) where known.contains(name): tables[name] = file
    case ("budget"?, 2...), ("spending"?, 2...):
      if name.hasSuffix(Self.sidecarEnding) {
        sidecars.append(file)
      } else if name.hasSuffix(".csv") {
        registers.append(file)
      } else if name == "datapackage.json" {
        packages.append(file)
      } else {
        return false
      }
    case ("recipes"?, 2) where name.hasSuffix(".sql"):
      let id = String(name.dropLast(4))
      if Self.isName(id, of: file, into: &report) { recipes.append((id, file)) }
    case ("rounds"?, 3):
      if name == "round.yaml" {
        if Self.isName(parts[1], of: file, into: &report) { rounds.append((parts[1], file)) }
      } else if name.hasSuffix(".pb") {
        ballots.append(file)
      } else {
        return false
      }
    case ("assets"?, 2...):
      guard let ending = name.split(separator: ".").last.map({ $0.lowercased() }),
        Self.assetEndings.contains(ending)
      else { return false }
      assets.append(file)
    case (let folder?, 2) where name.hasSuffix(".md"):
      guard let kind = ArticleKind(rawValue: folder) else { return false }
      let id = String(name.dropLast(3))
      if Self.isName(id, of: file, into: &report) { articles.append((kind, id, file)) }
    default: return false
    }
    return true
  }

  /// Files for people and for other programs: papers about the folder, hidden files.
  private static func isSetAside(_ name: String, _ parts: [String]) -> Bool {
    name.hasPrefix("README") || name.hasPrefix("LICENSE") || name.hasPrefix("LICENCE")
      || parts.contains { $0.hasPrefix(".") }
  }

  /// Whether the name of a file can be part of an address.
  private static func isName(_ id: String, of file: String, into report: inout Report) -> Bool {
    if Identifier.isSound(id), id != "index" { return true }
    let meant = HeadingNames.slug(of: id)
    report.error(
      WritingRules.fileName, at: Place(file: file),
      Wording(
        nl: "'\(CellFaults.short(id))' kan geen adres zijn",
        en: "'\(CellFaults.short(id))' cannot be an address"),
      hint: Wording(
        nl: "gebruik kleine letters, cijfers en streepjes, zoals '\(meant)'",
        en: "use lower-case letters, digits and hyphens, such as '\(meant)'"))
    return false
  }

  static func reportUnused(_ file: String, into report: inout Report) {
    report.warning(
      WritingRules.fileUsed, at: Place(file: file),
      Wording(nl: "'\(file)' wordt niet gelezen", en: "'\(file)' is not read"),
      hint: Wording(
        nl: "kijk of het in de goede map staat en de goede naam heeft, of haal het weg",
        en: "see whether it has the right folder and name, or remove it"))
  }
}

/// Names that are part of addresses.
enum Identifier {
  /// Lower-case letters, digits and single hyphens between them; at most 80.
  static func isSound(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 80,
      first != ASCII.minus, last != ASCII.minus
    else { return false }
    return bytes.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || ASCII.isDigit(byte) || byte == ASCII.minus
    }
  }

  static func check(_ cell: Cells.Cell?, field: String, into report: inout Report) {
    guard let cell, let text = cell.value.text, !isSound(text) else { return }
    let meant = HeadingNames.slug(of: text)
    report.error(
      WritingRules.codeFormat, at: cell.place,
      Wording(
        nl: "'\(CellFaults.short(text))' bij '\(field)' kan geen deel van een adres zijn",
        en: "'\(CellFaults.short(text))' for '\(field)' cannot be part of an address"),
      hint: Wording(
        nl: "gebruik kleine letters, cijfers en streepjes, zoals '\(meant)'",
        en: "use lower-case letters, digits and hyphens, such as '\(meant)'"))
  }
}
