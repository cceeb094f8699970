import Civic
import Diagnostics
import Testing

@testable import Pipeline

/// What readers are told of what the checks found.
@Suite struct RemarksTests {
  private func dossier(language: String) throws -> Dossier {
    let place = Place(file: "portal.yaml")
    var cells = Cells(at: place)
    cells.set("language", Cells.Cell(.text(language), at: place))
    var dossier = Dossier(settings: Placed(cells))
    dossier.sources = try ["a", "b"].map { id in
      Source(
        id: id, title: id, publisher: "P", documentType: "overig", fiscalYear: 2024,
        status: "vastgesteld", url: nil, retrievedOn: try #require(CivicDate(iso: "2026-01-31")),
        sha256: "x", licence: "CC0", licenceURL: nil, note: nil, file: "spending/\(id).csv",
        mapping: Mapping(table: "grants"),
        cells: Cells(at: Place(file: "spending/\(id).source.yaml")))
    }
    return dossier
  }

  private let words = Wording(nl: "Het is € 5", en: "It is €5")

  @Test func rowsOfASourceAreNamedByNumberAndLine() throws {
    var report = Report()
    report.add(
      Diagnostic(
        "grant-amounts", .warning, at: Place(file: "spending/b.csv", line: 9), words,
        others: [4, 12]))
    let remarks = report.remarks(on: try dossier(language: "nl"))
    #expect(remarks.map(\.source) == [2])
    #expect(remarks.map(\.lines) == [[9, 4, 12]])
    #expect(remarks.map(\.level) == [.warning])
    #expect(remarks.map(\.text) == ["Het is €\u{A0}5"])
    #expect(remarks[0].question.hasPrefix("Er is niet meer verleend"))
  }

  @Test func theSidecarIsTheSourceWithoutRows() throws {
    var report = Report()
    report.note("row-rule-unused", at: Place(file: "spending/a.source.yaml", line: 20), words)
    let remarks = report.remarks(on: try dossier(language: "en"))
    #expect(remarks.map(\.source) == [1])
    #expect(remarks.map(\.lines) == [[]])
    #expect(remarks.map(\.text) == ["It is €5"])
  }

  @Test func errorsAndAdviceToAuthorsAreNotForReaders() throws {
    var report = Report()
    report.error("grant-amounts", at: Place(file: "spending/a.csv"), words)
    report.warning("markdown-html", at: Place(file: "pages/over.md"), words)
    report.warning("grant-amounts", at: nil, words)
    #expect(report.remarks(on: try dossier(language: "nl")).isEmpty)
  }

  @Test func whatHoldsARuleOfTheDataModelIsForReadersWhereverItStands() throws {
    var report = Report()
    report.warning("stale-initiative", at: Place(file: "initiatives/tuin.md", line: 6), words)
    let remarks = report.remarks(on: try dossier(language: "nl"))
    #expect(remarks.map(\.source) == [nil])
    #expect(remarks.map(\.file) == ["initiatives/tuin.md"])
    #expect(remarks.map(\.lines) == [[]])
  }
}
