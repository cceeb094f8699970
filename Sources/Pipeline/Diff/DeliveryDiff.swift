internal import Civic
internal import Diagnostics
internal import Foundation
internal import Intake
internal import Ledger

/// Compares two files of one publisher that read by the same sidecar, or each by its own.
struct DeliveryDiff {
  var order: DiffOrder

  func run(each: (SourceDiff, Change) -> Void) throws -> DiffOutcome {
    var report = Report()
    let lookups = try lookups(into: &report)
    guard var new = try source(at: order.new, otherwise: order.old, into: &report),
      var old = try source(at: order.old, otherwise: order.new, into: &report), !report.hasErrors
    else { return DiffOutcome(sources: [], report: report) }
    if let key = order.key { new.mapping.key = try checked(key, for: new.mapping.table) }
    // In the ledger the earlier one stands apart.
    old.isSuperseded = true
    new.isSuperseded = false
    let ledger = try Ledger(at: order.scratch + "/deliveries.sqlite")
    var sums: [String] = []
    for (number, source) in [(1, old), (2, new)] {
      // The bytes of one file at a time.
      let bytes = try Data(
        contentsOf: URL(fileURLWithPath: source.file), options: .mappedIfSafe)
      var found = Report()
      let reading = try ledger.load(source, number: number) { sink in
        try bytes.withUnsafeBytes {
          try SourceReader.read(
            source, bytes: $0, lookups: lookups, into: &sink, report: &found)
        }
      }
      report.absorb(found)
      sums.append(reading?.sha256 ?? "")
    }
    guard !report.hasErrors else { return DiffOutcome(sources: [], report: report) }
    var diff = SourceDiff(
      title: new.title, oldFile: order.old, newFile: order.new, oldRecords: 0, newRecords: 0,
      isSame: sums[0] == sums[1])
    var first: [ChangeKind: Change] = [:]
    let result = try ledger.compare((old, 1), with: (new, 2)) { change in
      if first[change.kind] == nil { first[change.kind] = change }
      if change.kind != .unchanged { each(diff, change) }
    }
    diff.oldRecords = result.quality.oldRecords
    diff.newRecords = result.quality.newRecords
    diff.quality = result.quality
    diff.tallies = result.tallies
    diff.first = first
    return DiffOutcome(sources: [diff], report: report)
  }

  /// How a file reads: by the sidecar that is named, by the one beside it, or by that of the other.
  private func source(
    at path: String, otherwise other: String, into report: inout Report
  ) throws -> Source? {
    let own = Self.sidecar(beside: path)
    let name = order.sidecar ?? own ?? Self.sidecar(beside: other)
    guard let name else { throw DiffError.noSidecar(path) }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
    guard var source = SidecarFile.read(bytes, name: name, register: path, into: &report) else {
      return nil
    }
    source.supersedes = nil
    // What a sidecar promises holds for the file it was written for.
    if name != own {
      let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      source.sha256 = data.withUnsafeBytes(Checksum.sha256)
      source.mapping.expects = Mapping.Expectations()
    }
    return source
  }

  private static func sidecar(beside path: String) -> String? {
    guard path.hasSuffix(".csv") else { return nil }
    let name = path.dropLast(4) + ".source.yaml"
    return FileManager.default.fileExists(atPath: String(name)) ? String(name) : nil
  }

  private func checked(_ key: [String], for table: String) throws -> [String] {
    let known = Shape.registers.first { $0.name == table }?.fields.map(\.name) ?? []
    for field in key where !known.contains(field) {
      throw DiffError.unknownField(field, known: known)
    }
    return key
  }

  /// Codes of areas and task fields, when there is a portal.
  private func lookups(into report: inout Report) throws -> Lookups {
    guard let content = order.content else { return Lookups() }
    let folder = Folder(content)
    let files = PortalFiles(
      files: try folder.files().filter {
        $0 == "portal.yaml" || ($0.hasPrefix("reference/") && $0.hasSuffix(".csv"))
      }
    ) { try folder.bytes(of: $0) }
    var own = Report()
    guard let dossier = try PortalReader.read(files, into: &own) else { return Lookups() }
    return Lookups(of: dossier)
  }
}
