internal import Civic
internal import Ledger
public import Markup

/// Can I trust this file: where it came from, how it was read, where every row of it ended up,
/// whether it adds up, and each row that was set aside with its text and the reason.
public struct SourcePage: PageKind {
  public static let template = "source"

  public struct Context: Encodable, Sendable {
    public var title: String
    public var note: String?
    public var publisher: String
    public var kind: String
    public var year: String
    public var status: String
    public var url: Hyperlink?
    public var retrieved: String
    public var file: String
    /// Absent when the file holds names of persons.
    public var download: Address?
    public var hiddenNames: String?
    public var sha256: String
    public var byteCount: String
    public var licence: String
    public var licenceURL: Hyperlink?
    public var encoding: String
    public var encodingReason: String
    public var delimiter: String
    public var isInThousands: Bool
    public var styles: [Style]
    public var bucketTable: BucketTable
    public var rowsURL: Address?
    /// Earlier and later deliveries of the same thing, and what changed between them.
    public var deliveries: Deliveries?
    public var controlTable: ControlTable?
    public var remarks: Filled<RemarkLine>?
    public var reconciliation: Address
    public var places: PlaceTable?
    public var setAside: SetAsideList?
  }

  public struct Deliveries: Encodable, Sendable {
    public var isSuperseded: Bool
    public var lines: [LinkLine]
  }

  public struct Style: Encodable, Sendable {
    public var column: String
    public var evidence: String
  }

  public struct SetAsideList: Encodable, Sendable {
    public var rows: [SetAsideRow]
    public var count: String
    /// All of them, where they are more than the page shows.
    public var all: Address?
  }

  public struct PlaceTable: Encodable, Sendable {
    public var rules: [PlaceLine]
    public var unplaced: String
  }

  public struct PlaceLine: Encodable, Sendable {
    public var area: String
    public var url: Address?
    public var because: String
    public var column: String
    public var test: String
    public var rows: String
  }

  public static let sample = Context(
    title: "x", note: "x", publisher: "x", kind: "x", year: "x", status: "x",
    url: .web("https://example.org/"), retrieved: "x", file: "x", download: Address("/x.csv"),
    hiddenNames: "1",
    sha256: "x", byteCount: "x", licence: "x", licenceURL: .web("https://example.org/"),
    encoding: "x", encodingReason: "x", delimiter: "x", isInThousands: true,
    styles: [Style(column: "x", evidence: "x")], bucketTable: .sample,
    rowsURL: Address("/"), deliveries: Deliveries(isSuperseded: true, lines: [.sample]),
    controlTable: .sample, remarks: Filled([.sample]), reconciliation: Address("/"),
    places: PlaceTable(
      rules: [
        PlaceLine(
          area: "x", url: Address("/"), because: "x", column: "x", test: "x", rows: "1")
      ], unplaced: "1"),
    setAside: SetAsideList(
      rows: [.sample], count: "1", all: Address("/")))

  /// Rows set aside that the page shows; where there are more, all of them have pages of their own.
  static let shownRows = 50

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    edition.sources.indices.map { i in
      let source = edition.sources[i]
      return Page(
        at: edition.paths.source(source.id), template: Self.template, title: source.title,
        summary: edition.words.filled(
          "source.summary", ["publisher": source.publisher, "year": String(source.fiscalYear)]),
        trail: SourceIndexPage.trail(in: edition), section: .sources,
        search: SearchEntry(
          kind: edition.words["kind.source"],
          text: [source.publisher, source.licence, source.note ?? ""].joined(separator: " "))
      ) { book in try context(of: i + 1, in: edition, book: &book) }
    }
  }

  private func context(
    of number: Int, in edition: Edition, book: inout PassportBook
  ) throws -> Context {
    let source = edition.source(number: number)
    let reading = edition.reading(number: number)
    let format = edition.format
    let words = edition.words
    let setAside = try edition.ledger.answers(
      to: RowsSetAside(source: number, limit: Self.shownRows))
    let aside = edition.setAsideCount(ofSource: number)
    return Context(
      title: source.title, note: source.note, publisher: source.publisher,
      kind: words["document", source.documentType], year: String(source.fiscalYear),
      status: words["source_status", source.status],
      url: source.url.flatMap(Hyperlink.init(web:)), retrieved: format.date(source.retrievedOn),
      file: source.file,
      download: edition.hiddenNames[number] == nil ? edition.download(of: source) : nil,
      hiddenNames: edition.hiddenNames[number].map(format.number), sha256: source.sha256,
      byteCount: format.number(reading.byteCount), licence: source.licence,
      licenceURL: source.licenceURL.flatMap(Hyperlink.init(web:)),
      encoding: reading.encoding.rawValue.uppercased(), encodingReason: reading.encodingReason,
      delimiter: reading.delimiter == UInt8(ascii: "\t")
        ? words["source.tab"] : String(UnicodeScalar(reading.delimiter)),
      isInThousands: source.mapping.factor == 1000,
      styles: reading.styles.map { Style(column: $0.header, evidence: $0.evidence) },
      bucketTable: try BucketTable(ofSource: number, in: edition, book: &book),
      rowsURL: edition.rowPages.count(of: number) > 0
        ? edition.paths.rows(1, of: source.id) : nil,
      deliveries: deliveries(of: source, in: edition),
      controlTable: try ControlTable(ofSource: number, in: edition, book: &book),
      remarks: Filled(
        try edition.remarks(ofSource: number).map {
          try RemarkLine($0, namesSubject: false, in: edition, book: &book)
        }),
      reconciliation: edition.paths.reconciliation,
      places: try places(of: source, number: number, in: edition),
      setAside: setAside.isEmpty
        ? nil
        : SetAsideList(
          rows: setAside.map { SetAsideRow($0, ofSource: number, in: edition) },
          count: format.number(aside),
          all: aside > setAside.count ? edition.paths.setAside(of: source.id) : nil))
  }

  private func deliveries(of source: Source, in edition: Edition) -> Deliveries? {
    let words = edition.words
    var lines: [LinkLine] = []
    for (i, other) in edition.dossier.sources.enumerated() {
      let note =
        other.supersedes == source.id
        ? "source.superseded_by" : other.id == source.supersedes ? "source.supersedes" : nil
      guard let note else { continue }
      lines.append(LinkLine(other.title, edition.paths.source(other.id), note: words[note]))
      let newer = other.supersedes == source.id ? i + 1 : edition.number(ofSource: source.id)
      if let newer, edition.changes.entry(ofSource: newer) != nil {
        lines.append(
          LinkLine(
            words["source.changes"],
            edition.paths.changes(ofSource: edition.source(number: newer).id)))
      }
    }
    return lines.isEmpty
      ? nil : Deliveries(isSuperseded: source.isSuperseded, lines: lines)
  }

  private func places(
    of source: Source, number: Int, in edition: Edition
  ) throws -> PlaceTable? {
    let rules = source.mapping.places
    guard !rules.isEmpty else { return nil }
    let counts = try edition.ledger.answers(to: GrantsByPlaceRule(source: number))
    func rows(_ rule: Int?) -> Int { counts.first { $0.rule == rule }?.rows ?? 0 }
    return PlaceTable(
      rules: rules.enumerated().map { i, rule in
        let test: String =
          switch rule.test {
          case .equals(let text), .contains(let text), .matches(let text): text
          }
        return PlaceLine(
          area: edition.area(rule.area)?.name ?? rule.area,
          url: edition.area(rule.area).map { edition.paths.area($0.code) },
          because: rule.because, column: rule.header, test: test,
          rows: edition.format.number(rows(i)))
      },
      unplaced: edition.format.number(rows(nil)))
  }
}
