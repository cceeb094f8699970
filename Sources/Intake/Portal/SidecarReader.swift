import Civic
import Diagnostics

/// Reads what a sidecar says of one file: where it came from and how it reads.
struct SidecarReader {
  /// The register, relative to the portal folder.
  let register: String
  /// Whether the sidecar describes other files too.
  var isShared = false

  func read(_ root: YAMLNode, into report: inout Report) -> Source? {
    var own = Report()
    defer { report.absorb(own) }
    guard
      let cells = CellReader.cells(
        of: SidecarForms.writtenOut(root), by: SidecarShape.shape, into: &own),
      let block = cells.record("source"), let name = cells.text("table"),
      let table = Shape.registers.first(where: { $0.name == name })
    else { return nil }
    let mapping = MappingReader(table: table).mapping(cells, into: &own)
    var source = SourceBlock.source(block, file: register, mapping: mapping, into: &own)
    source?.isShared = isShared
    // A source that is read by half a sidecar would report rows that are not at fault.
    return own.hasErrors ? nil : source
  }
}
