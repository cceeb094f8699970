import Civic
import Diagnostics

/// Reads a sidecar: where its file came from and how it reads.
struct SidecarReader {
  /// The register, relative to the portal folder.
  let register: String

  func read(_ file: TextFile, into report: inout Report) -> Source? {
    var own = Report()
    defer { report.absorb(own) }
    guard let root = YAMLReader.read(file, into: &own),
      let cells = CellReader.cells(
        of: Self.columnsWrittenOut(root), by: SidecarShape.shape, into: &own),
      let block = cells.record("source"), let name = cells.text("table"),
      let table = Shape.registers.first(where: { $0.name == name })
    else { return nil }
    let mapping = MappingReader(table: table).mapping(cells, into: &own)
    let source = SourceBlock.source(block, file: register, mapping: mapping, into: &own)
    // A source that is read by half a sidecar would report rows that are not at fault.
    return own.hasErrors ? nil : source
  }

  /// `Header: field` is short for `Header: {to: field}`.
  private static func columnsWrittenOut(_ root: YAMLNode) -> YAMLNode {
    guard let entries = root.entries else { return root }
    var root = root
    root.content = .mapping(
      entries.map { entry in
        guard entry.key == "columns", let columns = entry.value.entries else { return entry }
        var entry = entry
        entry.value.content = .mapping(columns.map(writtenOut))
        return entry
      })
    return root
  }

  private static func writtenOut(_ column: YAMLEntry) -> YAMLEntry {
    guard case .text = column.value.content else { return column }
    var column = column
    let to = YAMLEntry(key: "to", place: column.value.place, value: column.value)
    column.value.content = .mapping([to])
    return column
  }
}
