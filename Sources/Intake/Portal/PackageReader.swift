import Civic
import Diagnostics

/// Takes what a `datapackage.json` says of a file over into its sidecar: the form of the file
/// (Table Schema), and which columns hold what (Fiscal Data Package). What the sidecar says itself
/// goes before it.
struct PackageReader {
  /// The package, relative to the portal folder, and its bytes.
  let file: String
  let bytes: [UInt8]
  /// The register, relative to the portal folder.
  let register: String

  /// The sidecar with the package worked into it; `nil` when the package does not fit.
  func sidecar(_ root: YAMLNode, into report: inout Report) -> YAMLNode? {
    let package: JSONText.Node
    do throws(JSONText.Fault) {
      package = try JSONText.read(bytes)
    } catch {
      reportFault(error, into: &report)
      return nil
    }
    let wanted = root["package"]?["resource"]?.text
    guard let resource = resource(named: wanted, of: package) else {
      reportResource(wanted, of: package, at: root["package"]?.place, into: &report)
      return nil
    }
    let form = PackageForm(resource: resource, place: place)
    let fiscal = FiscalMapping(
      package: package, resource: resource, table: table(of: root), place: place)
    var merged = root.removing(["package"])
    let here = place(resource)
    merged = merge("read", form.read.merged(with: fiscal.read), at: here, into: merged)
    merged = merge(
      "columns", fiscal.columns.leaving(outTargetsOf: root["columns"]), at: here, into: merged)
    let taken = Set((merged["columns"]?.targets ?? []) + unpivoted(root))
    let constants = fiscal.constants.removing(taken)
    merged = merge("constants", constants, at: here, into: merged)
    return merged
  }

  private func merge(
    _ key: String, _ block: YAMLNode, at place: Place, into root: YAMLNode
  ) -> YAMLNode {
    guard !(block.entries ?? []).isEmpty else { return root }
    let own = root[key] ?? YAMLNode(.mapping([]), at: place)
    return root.setting(key, to: block.merged(with: own), at: place)
  }

  /// Fields that the entries of `unpivot` set, which a constant would set again.
  private func unpivoted(_ root: YAMLNode) -> [String] {
    guard case .list(let entries)? = root["unpivot"]?.content else { return [] }
    return entries.flatMap { ($0["set"]?.entries ?? []).map(\.key) }
  }

  private func table(of root: YAMLNode) -> Shape? {
    Shape.registers.first { $0.name == root["table"]?.text }
  }

  private func resource(named name: String?, of package: JSONText.Node) -> JSONText.Node? {
    let resources = package["resources"]?.elements ?? []
    if let name { return resources.first { $0["name"]?.text == name } }
    let own = register.split(separator: "/").last.map(String.init)
    return resources.first { resource in
      resource["path"]?.text?.split(separator: "/").last.map(String.init) == own
    }
  }

  func place(_ node: JSONText.Node) -> Place {
    bytes.withUnsafeBufferPointer {
      PlaceFinder(file: file).place(of: node.offset..<min(node.offset + 1, $0.count), in: $0)
    }
  }

  private func reportFault(_ fault: JSONText.Fault, into report: inout Report) {
    let offset =
      switch fault {
      case .syntax(let offset), .tooDeep(let offset), .tooMany(let offset): offset
      }
    let place = bytes.withUnsafeBufferPointer {
      PlaceFinder(file: file).place(of: min(offset, $0.count)..<min(offset, $0.count), in: $0)
    }
    report.error(
      WritingRules.packageFits, at: place,
      Wording(nl: "Hier is \(file) geen goede JSON", en: "Here \(file) is not sound JSON"),
      hint: Wording(
        nl: "haal het bestand opnieuw op bij de bron", en: "fetch the file again from the source"))
  }

  private func reportResource(
    _ name: String?, of package: JSONText.Node, at place: Place?, into report: inout Report
  ) {
    let known = (package["resources"]?.elements ?? []).compactMap { $0["name"]?.text }
    let wanted = name ?? String(register.split(separator: "/").last ?? "")
    let list = known.prefix(20).joined(separator: ", ")
    report.error(
      WritingRules.packageFits, at: place ?? Place(file: file),
      Wording(
        nl: "'\(CellFaults.short(wanted))' is geen bestand van \(file)",
        en: "'\(CellFaults.short(wanted))' is not a file of \(file)"),
      hint: Suggestion.hint(for: wanted, among: known)
        ?? Wording(
          nl: "zet 'resource' onder 'package'; er zijn: \(list)",
          en: "write 'resource' under 'package'; there are: \(list)"))
  }
}

extension YAMLNode {
  /// The fields that the entries of `columns` go to.
  fileprivate var targets: [String] {
    (entries ?? []).flatMap { entry -> [String] in
      guard case .list(let nodes) = entry.value.asList.content else { return [] }
      return nodes.compactMap { $0.text ?? $0["to"]?.text }
    }
  }

  /// Columns that go to no field which other columns fill.
  fileprivate func leaving(outTargetsOf own: YAMLNode?) -> YAMLNode {
    let taken = Set(own?.targets ?? [])
    let left = (entries ?? []).filter { entry in
      entry.value.text.map { !taken.contains($0) } ?? true
    }
    return YAMLNode(.mapping(left), at: place)
  }
}
