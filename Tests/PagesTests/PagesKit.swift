import Civic
import Diagnostics
import Foundation
import Ledger
import Markup
import Testing

@testable import Pages

/// Words, a ledger and an edition, as small as they come.
enum Kit {
  static let place = Place(file: "portal.yaml")

  static let dutch = Words(
    language: "nl",
    texts: [
      "format.group": ".", "format.decimal": ",", "format.million": "mln",
      "format.date": "{day} {month} {year}", "month.1": "januari", "month.5": "mei",
      "month.12": "december", "path.sources": "bronnen", "path.rows": "rijen",
      "path.origin": "herkomst",
    ])

  static func source(_ id: String, table: String = "grants") throws -> Source {
    Source(
      id: id, title: "Bron \(id)", publisher: "P", documentType: "register", fiscalYear: 2024,
      status: "vastgesteld", url: nil, retrievedOn: try #require(CivicDate(iso: "2026-01-31")),
      sha256: "abc", licence: "CC0", licenceURL: nil, note: nil, file: "spending/\(id).csv",
      mapping: Mapping(table: table), cells: Cells(at: place))
  }

  /// A ledger in which each source has rows on the given lines, with the path where it stands.
  static func ledger(_ lines: [[Int]]) throws -> (Ledger, [Source], path: String) {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "inzage-pages-\(UUID().uuidString).sqlite"
    ).path
    let ledger = try Ledger(at: path)
    var sources: [Source] = []
    for (i, lines) in lines.enumerated() {
      let source = try source("s\(i + 1)")
      sources.append(source)
      _ = try ledger.load(source, number: i + 1) { sink in
        for line in lines {
          try sink.add(SourceRow(line: line, offset: line, length: 1, bucket: .loaded))
        }
        return nil
      }
    }
    return (ledger, sources, path)
  }

  /// Gives an edition over sources with rows on the given lines; the ledger goes afterwards.
  static func withEdition<Result>(
    _ lines: [[Int]], _ body: (Edition) throws -> Result
  ) throws -> Result {
    let (ledger, sources, path) = try ledger(lines)
    defer { remove(path) }
    var dossier = Dossier(settings: Placed(Cells(at: place)))
    dossier.sources = sources
    try ledger.load(dossier)
    return try body(
      Edition(
        dossier: dossier, ledger: ledger, readings: [], words: dutch,
        rowText: { source, row in "row \(row.line) of \(source)" }))
  }

  static func remove(_ path: String) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record(error)
    }
  }
}
