internal import Civic
internal import Ledger
internal import Markup
public import Pages

/// The tables, the ledger and the files as received, with a `datapackage.json` that describes
/// them (Data Package, Table Schema).
public struct Downloads: Sendable {
  public var outputs: [Output] = []
  public var lines: [DownloadLine] = []

  private struct Package: Encodable {
    var name: String
    var title: String
    var profile = "tabular-data-package"
    var created: String
    var licenses: [Licence]
    var sources: [Origin]
    var resources: [Resource]
  }
  private struct Licence: Encodable {
    var name: String
    var title: String
  }
  private struct Origin: Encodable {
    var title: String
    var path: String?
  }
  private struct Resource: Encodable {
    var name: String
    var path: String
    var profile = "tabular-data-resource"
    var description: String
    var format = "csv"
    var mediatype = "text/csv"
    var encoding = "utf-8"
    var bytes: Int
    var hash: String
    var schema: TableSchema
  }
  private struct TableSchema: Encodable {
    var fields: [SchemaField]
    var missingValues = [""]
  }
  private struct SchemaField: Encodable {
    var name: String
    var type: String
    var description: String
  }

  /// `database` holds the bytes of the ledger; `received` those of each source's own file.
  public init(
    of edition: Edition, database: [UInt8], received: [(source: Int, bytes: [UInt8])]
  ) throws {
    let paths = edition.paths
    let format = edition.format
    let words = edition.words
    var resources: [Resource] = []
    for table in ExportTable.all {
      var writer = CSVWriter(header: table.columns.map(\.name))
      try edition.ledger.export(table) { writer.row($0) }
      let address = paths.download(table.name + ".csv")
      outputs.append(Output(address.file, writer.bytes))
      lines.append(
        DownloadLine(
          name: table.name + ".csv", about: words["download.\(table.name)"],
          rows: format.number(writer.rows), size: Self.size(writer.bytes.count, words),
          url: address, group: .tables))
      resources.append(
        Resource(
          name: table.name, path: table.name + ".csv", description: table.summary,
          bytes: writer.bytes.count, hash: "sha256:" + Digest.sha256(of: writer.bytes),
          schema: TableSchema(
            fields: table.columns.map {
              SchemaField(name: $0.name, type: $0.kind.rawValue, description: $0.summary)
            })))
    }
    let package = Package(
      name: "inzage-\(Slug.from(edition.settings.title))", title: edition.settings.title,
      created: (edition.settings.buildDate?.iso ?? "1970-01-01") + "T00:00:00Z",
      licenses: [Licence(name: "other-open", title: edition.settings.licence)],
      sources: edition.sources.map { Origin(title: $0.title, path: $0.url) },
      resources: resources)
    let description = try JSON.encoded(package)
    let packageAddress = paths.download("datapackage.json")
    outputs.append(Output(packageAddress.file, description))
    lines.append(
      DownloadLine(
        name: "datapackage.json", about: words["download.datapackage"], rows: nil,
        size: Self.size(description.count, words), url: packageAddress, group: .whole))
    let databaseAddress = paths.download("inzage.sqlite")
    outputs.append(Output(databaseAddress.file, database))
    lines.append(
      DownloadLine(
        name: "inzage.sqlite", about: words["download.sqlite"], rows: nil,
        size: Self.size(database.count, words), url: databaseAddress, group: .whole))
    for (number, bytes) in received where edition.hiddenNames[number] == nil {
      let source = edition.source(number: number)
      let address = edition.download(of: source)
      outputs.append(Output(address.file, bytes))
      lines.append(
        DownloadLine(
          name: source.file.split(separator: "/").last.map(String.init) ?? source.id,
          about: source.title, rows: format.number(edition.reading(number: number).rowCount),
          size: Self.size(bytes.count, words), url: address, group: .received))
    }
  }

  /// In kilobytes of a thousand bytes, rounded up.
  private static func size(_ bytes: Int, _ words: Words) -> String {
    Format(words).number((bytes + 999) / 1000) + "\u{A0}kB"
  }
}
