import Civic
import Diagnostics

/// A sidecar for many files of one publisher: what it says of all of them, and under `files` what
/// each has of its own. It is read as one sidecar for each file.
struct SharedSidecar {
  struct Part {
    /// Relative to the portal folder.
    var register: String
    var root: YAMLNode
    /// Where the file is named.
    var place: Place
    var isShared: Bool
  }

  /// The sidecar, relative to the portal folder.
  let sidecar: String
  let root: YAMLNode

  private static let source: Set<String> = [
    "id", "title", "fiscal_year", "status", "url", "retrieved_on", "sha256", "note", "supersedes",
    "decided_on", "decision_ref", "decision_url",
  ]
  private static let expects: Set<String> = ["rows", "rejected", "totals"]
  /// Blocks of which a file may have entries of its own.
  private static let blocks: Set<String> = ["read", "constants"]

  static let shape: [Field] = [
    Field("file", .text, .required, "The file, beside the sidecar or in a folder there"),
    Field("sha256", .code, .required, "Of the file as received"),
    Field("id", .code, "Its own id; else that of the source with the name of the file"),
    Field("title", .text, "Its own title; else that of the source with the name of the file"),
    Field("fiscal_year", .year, "Its own year"),
    Field("status", .text, "Its own status"),
    Field("url", .url, "Where this file was found"),
    Field("retrieved_on", .date, "When this file was fetched"),
    Field("note", .text, "What to know about this file"),
    Field("supersedes", .code, "The earlier delivery of this file"),
    Field("decided_on", .date, "When the document was decided on"),
    Field("decision_ref", .text, "The number or title of the decision"),
    Field("decision_url", .url, "Where the decision can be read"),
    Field("rows", .integer, "Rows that are loaded"),
    Field("rejected", .integer, "Rows that cannot be read"),
    Field("totals", .list(.map(.text)), "Totals of this file, in the place of those of all"),
    Field("read", .map(.text), "How this file reads, where it differs"),
    Field("constants", .map(.text), "Fields that are the same in each record of this file"),
    Field("row_rules", .list(.map(.text)), "Rows of this file that are not records"),
  ]

  /// One part for each file; the whole sidecar where it has no `files`.
  func parts(into report: inout Report) -> [Part] {
    guard let files = root["files"] else {
      let name = String(sidecar.dropLast(PortalFolder.sidecarEnding.count)) + ".csv"
      return [
        Part(register: name, root: root, place: Place(file: sidecar), isShared: false)
      ]
    }
    guard case .list(let entries) = files.content else {
      CellFaults.reportKind(
        of: files, field: "files", expected: .list(.record(Self.shape)), into: &report)
      return []
    }
    return entries.compactMap { part($0, into: &report) }
  }

  private func part(_ entry: YAMLNode, into report: inout Report) -> Part? {
    guard isSound(entry, into: &report), let file = entry["file"], let name = file.text else {
      return nil
    }
    guard Self.isInside(name) else {
      report.error(
        WritingRules.sidecarPair, at: file.place,
        Wording(
          nl: "'\(CellFaults.short(name))' is geen CSV-bestand bij deze sidecar",
          en: "'\(CellFaults.short(name))' is not a CSV file beside this sidecar"),
        hint: Wording(
          nl: "schrijf de naam van een bestand dat op .csv eindigt, zo nodig met de map ervoor",
          en: "write the name of a file that ends in .csv, with its folder where it has one"))
      return nil
    }
    var own = root.removing(["files"])
    own = own.setting("source", to: source(of: entry, name), at: entry.place)
    var expects = root["expects"] ?? YAMLNode(.mapping([]), at: entry.place)
    for field in entry.entries ?? [] {
      switch field.key {
      case let key where Self.expects.contains(key):
        expects = expects.setting(key, to: field.value, at: field.place)
      case let key where Self.blocks.contains(key):
        let block = root[key] ?? YAMLNode(.mapping([]), at: field.value.place)
        own = own.setting(key, to: block.merged(with: field.value), at: field.place)
      case "row_rules":
        own = own.setting("row_rules", to: rules(before: field.value), at: field.place)
      default: break
      }
    }
    if !(expects.entries ?? []).isEmpty {
      own = own.setting("expects", to: expects, at: expects.place)
    }
    let folder = sidecar.split(separator: "/").dropLast().joined(separator: "/")
    return Part(
      register: folder + "/" + name, root: own, place: file.place, isShared: true)
  }

  /// The block `source` with what the file has of its own.
  private func source(of entry: YAMLNode, _ name: String) -> YAMLNode {
    let stem = String(name.split(separator: "/").last.map { $0.dropLast(4) } ?? "")
    var block = root["source"] ?? YAMLNode(.mapping([]), at: entry.place)
    if let id = block["id"], let text = id.text {
      let slug = HeadingNames.slug(of: stem)
      let own = slug.hasPrefix(text + "-") ? slug : "\(text)-\(slug)"
      block = block.setting("id", to: YAMLNode(.text(own), at: entry.place), at: entry.place)
    }
    if let title = block["title"], let text = title.text {
      let own = YAMLNode(.text("\(text) (\(stem))"), at: title.place)
      block = block.setting("title", to: own, at: title.place)
    }
    for field in entry.entries ?? [] where Self.source.contains(field.key) {
      block = block.setting(field.key, to: field.value, at: field.place)
    }
    return block
  }

  /// Rules of the file come before those of all files.
  private func rules(before own: YAMLNode) -> YAMLNode {
    guard case .list(let first) = own.content, case .list(let rest)? = root["row_rules"]?.content
    else { return own }
    return YAMLNode(.list(first + rest), at: own.place)
  }

  /// Whether the entry is a mapping of known keys. What stands in them is read with the rest of
  /// the sidecar, by the same shape.
  private func isSound(_ entry: YAMLNode, into report: inout Report) -> Bool {
    guard let fields = entry.entries else {
      CellFaults.reportKind(
        of: entry, field: "files", expected: .record(Self.shape), into: &report)
      return false
    }
    var isSound = true
    let known = Self.shape.map(\.name)
    for field in fields where !known.contains(field.key) {
      CellFaults.reportUnknown(field.key, at: field.place, known: known, into: &report)
    }
    for field in Self.shape where field.need == .required && entry[field.name]?.text == nil {
      CellFaults.reportMissing(field, at: entry.place, into: &report)
      isSound = false
    }
    return isSound
  }

  /// A path that cannot leave the folder of the sidecar.
  private static func isInside(_ name: String) -> Bool {
    name.hasSuffix(".csv")
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }
}
