internal import Civic
internal import GRDB

/// The tables of the ledger as they are published beside the pages.
public struct ExportTable: Sendable {
  public enum Kind: String, Sendable { case string, integer, number, year, date }

  public struct Column: Sendable {
    public var name: String
    public var kind: Kind
    public var summary: String
  }

  /// The name of the file, without its ending.
  public var name: String
  public var summary: String
  public var columns: [Column]
  /// Columns that hold cents and are published as euros.
  fileprivate var money: Set<Int>
  fileprivate var statement: String

  /// All published tables, in the order of their names.
  public static let all: [ExportTable] = (Shape.registers.map(register) + written).sorted {
    $0.name < $1.name
  }

  private static func register(_ shape: Shape) -> ExportTable {
    var columns: [Column] = []
    var money: Set<Int> = []
    var names: [String] = []
    for field in shape.fields where field.name != "area_rule" {
      let kind: Kind
      switch field.kind {
      case .money:
        money.insert(columns.count)
        kind = .number
      case .integer, .flag, .share: kind = .integer
      case .year: kind = .year
      case .date: kind = .date
      default: kind = .string
      }
      columns.append(Column(name: field.name, kind: kind, summary: field.summary))
      names.append("t.\(field.name)")
      if case .money = field.kind, field.need == .optional {
        columns.append(
          Column(
            name: "\(field.name)_missing", kind: .string,
            summary: "Why there is no amount: empty, unknown, redacted, not-applicable, pending"))
        names.append("t.\(field.name)_missing")
      }
    }
    columns.append(Column(name: "source_id", kind: .string, summary: "The source of the row"))
    columns.append(
      Column(name: "source_row", kind: .integer, summary: "Line of the file, the header is 1"))
    let table = Schema.tableName(of: shape)
    return ExportTable(
      name: shape.name, summary: shape.summary, columns: columns, money: money,
      statement: """
        SELECT \(names.joined(separator: ", ")), s.source_id, t.line
        FROM \(table) t JOIN sources s USING (source) ORDER BY t.rowid
        """)
  }

  private static func table(
    _ name: String, _ summary: String, _ columns: [(String, Kind, String)],
    money: Set<Int> = [], _ statement: String
  ) -> ExportTable {
    ExportTable(
      name: name, summary: summary,
      columns: columns.map { Column(name: $0.0, kind: $0.1, summary: $0.2) }, money: money,
      statement: statement)
  }

  private static let written: [ExportTable] = [
    table(
      "areas", Area.shape.summary,
      [
        ("area_code", .string, "Code"), ("scheme", .string, "Whose code"),
        ("level", .string, "Level"), ("name", .string, "Name"),
        ("parent_code", .string, "The area it lies in"), ("valid_from", .date, "First day"),
        ("valid_to", .date, "Last day"), ("note", .string, "What to know about it"),
      ],
      """
      SELECT area_code, scheme, level, name, parent_code, valid_from, valid_to, note FROM areas
      ORDER BY area_code
      """),
    table(
      "classifications", Classification.shape.summary,
      [
        ("scheme", .string, "Scheme"), ("scheme_year", .year, "Year of the list"),
        ("code", .string, "Code as written"), ("parent_code", .string, "Code it is part of"),
        ("label", .string, "Name"), ("kind", .string, "normal, reserve, result, overhead, main"),
        ("sort_order", .integer, "Place in the list"),
      ],
      """
      SELECT scheme, scheme_year, code, parent_code, label, kind, sort_order FROM classifications
      ORDER BY scheme, scheme_year, sort_order, code
      """),
    table(
      "initiatives", "Plans of residents and how they stand",
      [
        ("initiative_id", .string, "Part of the address"), ("title", .string, "Title"),
        ("summary", .string, "One sentence"), ("type", .string, "Kind of initiative"),
        ("status", .string, "How it stands"), ("status_since", .date, "Since when"),
        ("example", .integer, "1 when it is an invented example"),
      ],
      """
      SELECT initiative_id, title, summary, kind_id, status, status_since, example
      FROM initiatives ORDER BY initiative_id
      """),
    table(
      "practices", "Good practices from elsewhere",
      [
        ("practice_id", .string, "Part of the address"), ("title", .string, "Title"),
        ("summary", .string, "One sentence"), ("municipality", .string, "Where"),
        ("kind", .string, "Kind of practice"), ("government_role", .string, "Role of government"),
        ("scale", .string, "Scale"), ("evidence", .string, "How we know"),
        ("cost_class", .string, "Cost, roughly"), ("started", .year, "When it began"),
      ],
      """
      SELECT practice_id, title, summary, municipality, kind_id, government_role, scale, evidence,
        cost_class, started FROM practices ORDER BY practice_id
      """),
    table(
      "proposals", "Plans in a vote, with their cost and votes",
      [
        ("round_id", .string, "The vote"), ("proposal_id", .string, "Number in the vote"),
        ("title", .string, "Title"), ("cost", .number, "What it costs, in euros"),
        ("votes", .integer, "Votes"), ("category", .string, "Category"),
        ("selected", .integer, "1 when the source says it won"),
        ("initiative_id", .string, "The initiative it became"),
        ("source_id", .string, "The source of the row"),
        ("source_row", .integer, "Line of the file"),
      ], money: [3],
      """
      SELECT p.round_id, p.proposal_id, p.title, p.cost, p.votes, p.category, p.selected,
        p.initiative_id, s.source_id, p.line
      FROM proposals p JOIN sources s USING (source) ORDER BY p.round_id, p.line
      """),
    table(
      "rounds", "Votes of residents on plans",
      [
        ("round_id", .string, "Part of the address"), ("title", .string, "Title"),
        ("area_code", .string, "Where"), ("fiscal_year", .year, "Year"),
        ("budget", .number, "What there is to spend, in euros"), ("rule", .string, "Rule"),
        ("vote_type", .string, "How residents voted"), ("ballots", .integer, "Ballots cast"),
        ("source_id", .string, "The source"),
      ], money: [4],
      """
      SELECT r.round_id, r.title, r.area_code, r.fiscal_year, r.budget, r.rule, r.vote_type,
        r.ballots, s.source_id
      FROM rounds r JOIN sources s USING (source) ORDER BY r.round_id
      """),
    table(
      "sources", "The files this portal was made from",
      [
        ("source_id", .string, "Part of the address"), ("title", .string, "Title"),
        ("publisher", .string, "Publisher"), ("document_type", .string, "What kind of document"),
        ("fiscal_year", .year, "Year"), ("status", .string, "Status"), ("url", .string, "Address"),
        ("retrieved_on", .date, "When it was retrieved"),
        ("sha256", .string, "SHA-256 of the file"),
        ("licence", .string, "Licence"), ("file", .string, "File in the portal folder"),
        ("factor", .integer, "What one in the file is worth in euros"),
        ("row_count", .integer, "Rows in the file, header and blank ones too"),
      ],
      """
      SELECT source_id, title, publisher, document_type, fiscal_year, status, url, retrieved_on,
        sha256, licence, file, factor, row_count FROM sources ORDER BY source
      """),
    table(
      "source-rows-set-aside", "Every row that was read and not loaded, with the reason",
      [
        ("source_id", .string, "The source"), ("source_row", .integer, "Line of the file"),
        ("bucket", .string, "Where it ended up"), ("reason", .string, "Why"),
      ],
      """
      SELECT s.source_id, r.line, r.bucket, w.text
      FROM source_rows r JOIN sources s USING (source)
      LEFT JOIN source_reasons w ON w.source = r.source AND w.reason = r.reason
      WHERE r.bucket <> 'loaded' ORDER BY r.source, r.line
      """),
  ]
}

/// One published value: text or a number as it is written.
public enum ExportValue: Sendable {
  case none
  case text(String)
  case number(String)
}

extension Ledger {
  /// Gives every row of a published table, in its order.
  public func export(
    _ table: ExportTable, each: ([ExportValue]) -> Void
  ) throws(LedgerError) {
    do {
      try read { database in
        let rows = try Row.fetchCursor(database, sql: table.statement)
        var values: [ExportValue] = Array(repeating: .none, count: table.columns.count)
        while let row = try rows.next() {
          for i in values.indices {
            let value: DatabaseValue = row[i]
            switch value.storage {
            case .null: values[i] = .none
            case .string(let text): values[i] = .text(text)
            case .int64(let number):
              values[i] = .number(
                table.money.contains(i) ? Money(cents: number).decimal : String(number))
            case .double, .blob: values[i] = .none
            }
          }
          each(values)
        }
      }
    } catch {
      throw LedgerError("Table '\(table.name)' could not be read", error)
    }
  }
}
