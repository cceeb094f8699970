import Diagnostics

/// Files that carry the name of a table and are something else.
enum FileSignature: CaseIterable {
  case empty, zip, pdf, excel, html, gzip, sqlite

  /// What the first bytes say; `nil` when they may be text.
  init?(of bytes: Bytes) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[min(start, bytes.count)..<min(bytes.count, start + 512)]
    let text = head.drop { $0 <= ASCII.space }.prefix(64).map(ASCII.lowered)
    if bytes.count == start {
      self = .empty
    } else if text.isEmpty, bytes.count <= start + 512 {
      self = .empty
    } else if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .zip
    } else if head.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .excel
    } else if head.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if head.starts(with: Array("SQLite format 3".utf8)) {
      self = .sqlite
    } else if ["<!doctype", "<html", "<?xml", "<head"].contains(where: {
      text.starts(with: $0.utf8)
    }) {
      self = .html
    } else {
      return nil
    }
  }

  var summary: Wording {
    switch self {
    case .empty: Wording(nl: "Het bestand is leeg", en: "The file is empty")
    case .zip:
      Wording(
        nl: "Het bestand is een zip-bestand of een Excel-werkmap en geen CSV",
        en: "The file is a ZIP archive or an Excel workbook, not CSV")
    case .pdf: Wording(nl: "Het bestand is een PDF en geen CSV", en: "The file is a PDF, not CSV")
    case .excel:
      Wording(
        nl: "Het bestand is een oude Excel-werkmap en geen CSV",
        en: "The file is an old Excel workbook, not CSV")
    case .html:
      Wording(
        nl: "Het bestand is een webpagina en geen CSV", en: "The file is a web page, not CSV")
    case .gzip:
      Wording(
        nl: "Het bestand is ingepakt met gzip en geen CSV",
        en: "The file is packed with gzip, not CSV")
    case .sqlite:
      Wording(
        nl: "Het bestand is een SQLite-database en geen CSV",
        en: "The file is an SQLite database, not CSV")
    }
  }

  var hint: Wording {
    switch self {
    case .empty, .html:
      Wording(nl: "haal het bestand opnieuw op bij de bron", en: "fetch the file again")
    case .zip, .gzip:
      Wording(
        nl: "pak het bestand uit, of bewaar het werkblad als CSV UTF-8",
        en: "unpack it, or save the sheet as CSV UTF-8")
    case .excel, .sqlite:
      Wording(nl: "bewaar de tabel als CSV UTF-8", en: "save the table as CSV UTF-8")
    case .pdf:
      Wording(
        nl: "vraag de uitgever om de tabel als CSV of Excel",
        en: "ask the publisher for the table as CSV or Excel")
    }
  }
}
