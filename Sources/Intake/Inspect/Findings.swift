import Civic
import Diagnostics

/// All that was seen in a file, before it is put into words.
struct Findings {
  let name: String
  let byteCount: Int
  let sha256: String
  let text: InspectedText
  let delimiter: UInt8
  let isAnnounced: Bool
  /// Of the first rows: how many there are, how many have as many cells as most, and that number.
  let sample: (rows: Int, alike: Int, width: Int)
  let look: FirstLook
  let fit: TableFit
  let styles: Styles
  let units: Units
  let second: SecondLook
  /// What was lost or damaged before the file came here.
  let damage: [Diagnostic]
  /// Control characters that were letters or quotes once.
  let controls: (count: Int, line: Int)

  init(_ bytes: Bytes, text: InspectedText, name: String, sha256: String, in content: Bytes)
    throws(NoHeader)
  {
    self.name = name
    self.text = text
    self.sha256 = sha256
    byteCount = bytes.count
    let announced = CSVDialect.announced(in: content)
    delimiter = announced ?? CSVDialect.delimiter(of: content)
    isAnnounced = announced != nil
    sample = Self.sample(content, delimiter)
    guard let header = HeaderGuess(in: content, delimiter: delimiter) else { throw NoHeader() }
    look = FirstLook(content, delimiter: delimiter, header: header)
    fit = TableFit.best(of: look.columns)
    styles = Styles(fit.amounts.map { [look] in look.columns[$0] })
    var units = Units(header: header, rows: look.rows, columns: look.columns)
    second = SecondLook(
      content, delimiter: delimiter, look: look, amounts: fit.amounts, styles: styles,
      keys: KeyProposal.candidates(fit, look.columns).map(\.columns),
      party: fit.column(of: "recipient_name") ?? fit.column(of: "payee_name"))
    for row in second.textRows { units.note(row.text, line: row.line) }
    self.units = units
    var report = Report()
    TextWounds(file: name).look(at: content, into: &report)
    damage = report.diagnostics
    controls = Self.controls(content)
  }

  /// No row of the file looks like the names of columns.
  struct NoHeader: Error {}

  /// The characters U+0080 to U+009F: letters of Windows-1252 that were read as ISO-8859-1.
  private static func controls(_ text: Bytes) -> (Int, Int) {
    var count = 0
    var first: Int?
    var i = 0
    while i + 1 < text.count {
      if text[i] == 0xC2, (0x80...0x9F).contains(text[i + 1]) {
        if first == nil { first = i }
        count += 1
      }
      i += 1
    }
    let line = first.map { PlaceFinder(file: "").place(of: $0..<$0 + 2, in: text).line }
    return (count, line ?? 0)
  }

  private static func sample(_ text: Bytes, _ delimiter: UInt8) -> (Int, Int, Int) {
    let width = CSVDialect.modalWidth(of: text, delimiter: delimiter)
    var scanner = CSVScanner(text, delimiter: delimiter)
    var record = CSVRecord()
    var rows = 0
    var alike = 0
    while rows < CSVDialect.sampleSize, scanner.next(into: &record) {
      if record.isBlank(in: text) { continue }
      rows += 1
      if record.fields.count == width { alike += 1 }
    }
    return (rows, alike, width)
  }

  var columns: [ColumnProfile] { look.columns }
  var shape: Shape? { Shape.registers.first { $0.name == fit.table } }
  func has(_ field: String) -> Bool { fit.matches.contains { $0.field == field } }
  var amountProfiles: [ColumnProfile] { fit.amounts.map { columns[$0] } }

  /// Amounts in cents are in whole units of money.
  var hasCents: Bool { amountProfiles.contains { $0.withCents * 4 > $0.numbers } }

  /// Words of the name of the file, small letters.
  var nameWords: [String] {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    return HeadingNames.slug(of: base).split(separator: "-").map(String.init)
  }

  /// The year that the file is about, and how that is known.
  var year: (value: Int, because: Wording)? {
    for word in nameWords {
      if let year = Int(word.prefix(4)), (1990...2099).contains(year),
        [4, 6, 8].contains(word.count)
      {
        return (year, Wording(nl: "uit de naam van het bestand", en: "from the name of the file"))
      }
    }
    if let column = columns.first(where: { $0.kind == .year }),
      let last = column.values.entries.compactMap({ Int($0.text) }).max()
    {
      return (
        last,
        Wording(
          nl: "het laatste jaar in kolom '\(column.name)'",
          en: "the last year in column '\(column.name)'")
      )
    }
    if let column = columns.first(where: { $0.kind == .date }), let first = column.dates.first,
      let day = column.dates.day(of: first.text, form: column.dates.forms.first ?? nil)
    {
      return (
        day.year,
        Wording(
          nl: "het jaar van '\(first.text)' op regel \(first.line)",
          en: "the year of '\(first.text)' on line \(first.line)")
      )
    }
    return nil
  }

  /// Iv3: a taakveld beside baten and lasten, of many municipalities.
  var isIv3: Bool {
    fit.table == "budget-lines" && has("taskfield_code") && has("area_code")
      && Set(fit.measures.compactMap(\.words.direction)).count == 2
  }
}

/// A key that could tell the rows of a file apart.
struct KeyProposal {
  /// `nil` where a column goes to no field of the table.
  var fields: [String]?
  var columns: [Int]

  private static let single = [
    "grants": ["grant_id"], "transactions": ["transaction_id", "document_number"],
    "budget-lines": ["line_id"], "area-metrics": [],
  ]
  private static let joint = [
    "grants": ["grant_id", "grant_year"], "transactions": [],
    "budget-lines": [
      "fiscal_year", "direction", "programme_code", "product_code", "taskfield_code",
      "category_code", "area_code", "owner_unit", "description",
    ], "area-metrics": ["area_code", "year"],
  ]

  static func candidates(_ fit: TableFit, _ columns: [ColumnProfile]) -> [KeyProposal] {
    var found: [KeyProposal] = []
    for field in single[fit.table] ?? [] {
      if let column = fit.column(of: field) {
        found.append(Self(fields: [field], columns: [column]))
      }
    }
    let parts = (joint[fit.table] ?? []).filter { fit.column(of: $0) != nil }
    if parts.count > 1, found.first?.fields != parts {
      found.append(Self(fields: parts, columns: parts.compactMap(fit.column)))
    }
    // A key that is one column is tried alone first, and with its year when it comes back.
    let used = Set(found.flatMap(\.columns))
    let others = columns.filter { column in
      column.kind == .code && column.values.isNearlyUnique && !used.contains(column.index)
        && column.filled > 1
    }
    return found + others.prefix(2).map { Self(fields: nil, columns: [$0.index]) }
  }
}
