import Civic
import Diagnostics

/// Makes a source of the `source:` block of a sidecar or a round.
enum SourceBlock {
  /// - Parameter cells: read by `SidecarShape.source`.
  static func source(
    _ cells: Cells, file: String, mapping: Mapping, into report: inout Report
  ) -> Source? {
    Identifier.check(cells["id"], field: "id", into: &report)
    checkSum(cells, into: &report)
    guard let retrieved = cells.date("retrieved_on"), let year = cells.integer("fiscal_year") else {
      return nil
    }
    func text(_ name: String) -> String { cells.text(name) ?? "" }
    var source = Source(
      id: text("id"), title: text("title"), publisher: text("publisher"),
      documentType: text("document_type"), fiscalYear: year, status: text("status"),
      url: cells.text("url"), retrievedOn: retrieved, sha256: text("sha256").lowercased(),
      licence: text("licence"), licenceURL: cells.text("licence_url"), note: cells.text("note"),
      supersedes: cells.text("supersedes"), file: file, mapping: mapping, cells: cells)
    source.decidedOn = cells.date("decided_on")
    source.decisionRef = cells.text("decision_ref")
    source.decisionURL = cells.text("decision_url")
    return source
  }

  private static func checkSum(_ cells: Cells, into report: inout Report) {
    guard let cell = cells["sha256"], let text = cell.value.text else { return }
    let isSound =
      text.utf8.count == 64
      && text.utf8.allSatisfy {
        ASCII.isDigit($0) || (0x61...0x66).contains(ASCII.lowered($0))
      }
    guard !isSound else { return }
    report.error(
      WritingRules.codeFormat, at: cell.place,
      Wording(
        nl: "'\(CellFaults.short(text))' bij 'sha256' is geen sha256",
        en: "'\(CellFaults.short(text))' for 'sha256' is not a sha256"),
      hint: Wording(
        nl: "schrijf de 64 cijfers en letters die sha256sum van het bestand geeft",
        en: "write the 64 digits and letters that sha256sum gives for the file"))
  }
}
