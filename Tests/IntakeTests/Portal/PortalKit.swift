import Civic
import Diagnostics
import Testing

@testable import Intake

/// A small whole portal in memory, to which a test adds the one file it is about.
struct PortalKit {
  var files: [String: [UInt8]] = [:]

  init() {
    self["portal.yaml"] = Self.settings
    self["reference/areas.csv"] =
      "area_code,scheme,level,name,parent_code,valid_from,valid_to,note\n"
      + "GM0363,cbs,gemeente,Amsterdam,,2023-01-01,,\n"
    self["reference/themes.csv"] = "theme_id,name,summary\ngroen,Groen,\"Bomen, planten\"\n"
    self["reference/kinds.csv"] = "kind_id,name,summary\nwijkbudget,Wijkbudget,Geld\n"
  }

  subscript(file: String) -> String {
    get { String(decoding: files[file] ?? [], as: UTF8.self) }
    set { files[file] = Array(newValue.utf8) }
  }

  func read() throws -> (dossier: Dossier?, report: Report) {
    var report = Report()
    let files = files
    let portal = PortalFiles(files: files.keys.sorted()) { file in
      try #require(files[file])
    }
    let dossier = try PortalReader.read(portal, into: &report)
    return (dossier, report)
  }

  static let settings = """
    title: "Proef"
    tagline: "Een proef"
    municipality: GM0363
    municipality_name: Amsterdam
    language: nl
    base_url: https://proef.example
    publisher: {name: "Wij"}
    build_date: 2026-11-22
    licence: "CC BY 4.0"

    """

  static func source(sha256: String = String(repeating: "a", count: 64)) -> String {
    """
    source:
      id: proef-2024
      title: "Proef"
      publisher: "Gemeente"
      document_type: iv3
      fiscal_year: 2024
      status: vastgesteld
      retrieved_on: 2025-04-28
      sha256: \(sha256)
      licence: "CC BY 4.0"

    """
  }
}

extension Report {
  /// Each diagnostic with its file.
  var lines: [String] {
    diagnostics.map { found in
      let place = found.place
      return "\(place?.file ?? ""):\(place?.line ?? 0):\(place?.column ?? 0) \(found.rule)"
    }
  }
}
