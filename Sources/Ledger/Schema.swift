internal import Civic

/// The tables of the ledger. Those of registers follow from their shapes; `STRICT`, with foreign
/// keys, so that the database refuses what the types cannot.
enum Schema {
  static let fixed: [String] = [
    """
    CREATE TABLE sources (
      source INTEGER PRIMARY KEY, source_id TEXT NOT NULL, title TEXT NOT NULL,
      publisher TEXT NOT NULL, document_type TEXT NOT NULL, fiscal_year INTEGER NOT NULL,
      status TEXT NOT NULL, url TEXT, retrieved_on TEXT NOT NULL, sha256 TEXT NOT NULL,
      licence TEXT NOT NULL, licence_url TEXT, note TEXT, file TEXT NOT NULL,
      table_name TEXT NOT NULL, factor INTEGER NOT NULL, encoding TEXT, encoding_reason TEXT,
      delimiter TEXT, header_line INTEGER, row_count INTEGER, byte_count INTEGER,
      supersedes TEXT, row_key TEXT
    ) STRICT
    """,
    """
    CREATE TABLE source_reasons (
      source INTEGER NOT NULL REFERENCES sources, reason INTEGER NOT NULL, bucket TEXT NOT NULL,
      text TEXT NOT NULL, PRIMARY KEY (source, reason)
    ) STRICT
    """,
    """
    CREATE TABLE source_rows (
      source INTEGER NOT NULL REFERENCES sources, line INTEGER NOT NULL,
      byte_offset INTEGER NOT NULL, byte_length INTEGER NOT NULL, bucket TEXT NOT NULL,
      reason INTEGER, hidden_offset INTEGER, hidden_length INTEGER, PRIMARY KEY (source, line)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE set_aside_amounts (
      source INTEGER NOT NULL REFERENCES sources, line INTEGER NOT NULL,
      column_name TEXT NOT NULL, amount INTEGER NOT NULL,
      PRIMARY KEY (source, line, column_name)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE bucket_totals (
      source INTEGER NOT NULL REFERENCES sources, bucket TEXT NOT NULL, rows INTEGER NOT NULL,
      column_name TEXT, amount INTEGER, UNIQUE (source, bucket, column_name)
    ) STRICT
    """,
    """
    CREATE TABLE areas (
      area_code TEXT PRIMARY KEY, scheme TEXT NOT NULL, level TEXT NOT NULL, name TEXT NOT NULL,
      parent_code TEXT, valid_from TEXT, valid_to TEXT, note TEXT
    ) STRICT
    """,
    """
    CREATE TABLE area_aliases (area_code TEXT NOT NULL REFERENCES areas, alias TEXT NOT NULL) STRICT
    """,
    """
    CREATE TABLE area_successions (
      from_code TEXT NOT NULL REFERENCES areas, to_code TEXT NOT NULL REFERENCES areas,
      on_date TEXT, share_millionths INTEGER, basis TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE classifications (
      scheme TEXT NOT NULL, scheme_year INTEGER NOT NULL, code TEXT NOT NULL, parent_code TEXT,
      label TEXT NOT NULL, kind TEXT NOT NULL, sort_order INTEGER NOT NULL,
      PRIMARY KEY (scheme, scheme_year, code)
    ) STRICT
    """,
    """
    CREATE TABLE themes (theme_id TEXT PRIMARY KEY, name TEXT NOT NULL, summary TEXT NOT NULL) STRICT
    """,
    """
    CREATE TABLE rounds (
      round_id TEXT PRIMARY KEY, title TEXT NOT NULL, area_code TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL, budget INTEGER NOT NULL, rule TEXT NOT NULL,
      vote_type TEXT NOT NULL, ballots INTEGER, source INTEGER NOT NULL REFERENCES sources
    ) STRICT
    """,
    """
    CREATE TABLE proposals (
      round_id TEXT NOT NULL REFERENCES rounds, proposal_id TEXT NOT NULL, title TEXT NOT NULL,
      cost INTEGER NOT NULL, votes INTEGER NOT NULL, category TEXT, selected INTEGER,
      initiative_id TEXT, source INTEGER NOT NULL REFERENCES sources, line INTEGER NOT NULL,
      PRIMARY KEY (round_id, proposal_id)
    ) STRICT
    """,
    """
    CREATE TABLE initiatives (
      initiative_id TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL,
      kind_id TEXT NOT NULL, status TEXT NOT NULL, status_since TEXT, example INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE initiative_links (
      initiative_id TEXT NOT NULL REFERENCES initiatives, relation TEXT NOT NULL,
      target TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE practices (
      practice_id TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL,
      municipality TEXT NOT NULL, kind_id TEXT NOT NULL, government_role TEXT NOT NULL,
      scale TEXT NOT NULL, evidence TEXT NOT NULL, cost_class TEXT NOT NULL, started INTEGER
    ) STRICT
    """,
  ]

  /// Made after the rows are in, which is faster than keeping them up to date.
  static let indexes: [String] = [
    "CREATE INDEX budget_lines_by_area ON budget_lines (area_code, fiscal_year, phase)",
    "CREATE INDEX budget_lines_by_row ON budget_lines (source, line)",
    "CREATE INDEX grants_by_recipient ON grants (recipient_name)",
    "CREATE INDEX grants_by_id ON grants (grant_id)",
    "CREATE INDEX grants_by_row ON grants (source, line)",
    "CREATE INDEX grants_by_area ON grants (area_code)",
    "CREATE INDEX transactions_by_row ON transactions (source, line)",
    "CREATE INDEX earlier_budget_lines_by_row ON earlier_budget_lines (source, line)",
    "CREATE INDEX earlier_grants_by_row ON earlier_grants (source, line)",
    "CREATE INDEX earlier_transactions_by_row ON earlier_transactions (source, line)",
    "CREATE INDEX area_metrics_by_area ON area_metrics (area_code, year, metric)",
  ]

  /// Records of a delivery that was superseded stand in a table of their own, so that no question
  /// counts them by mistake.
  static func tableName(of shape: Shape, isEarlier: Bool = false) -> String {
    (isEarlier ? "earlier_" : "") + String(shape.name.map { $0 == "-" ? "_" : $0 })
  }

  /// The view over the records of all deliveries, for questions about one source.
  static func everyName(of shape: Shape) -> String { "every_" + tableName(of: shape) }

  static func view(of shape: Shape) -> String {
    let tables = [false, true].map { tableName(of: shape, isEarlier: $0) }
    return "CREATE VIEW \(everyName(of: shape)) AS "
      + tables.map { "SELECT rowid AS record, * FROM \($0)" }.joined(separator: " UNION ALL ")
  }

  /// An amount has a companion column that says why there is none, so that empty, unknown and
  /// redacted stay apart.
  static func creation(of shape: Shape, isEarlier: Bool = false) -> String {
    var columns: [String] = []
    for field in shape.fields {
      let need = field.need == .required ? " NOT NULL" : ""
      columns.append("\(field.name) \(type(of: field.kind))\(need)")
      if case .money = field.kind, field.need == .optional {
        columns.append("\(field.name)_missing TEXT")
      }
    }
    columns.append("source INTEGER NOT NULL REFERENCES sources")
    columns.append("line INTEGER NOT NULL")
    return "CREATE TABLE \(tableName(of: shape, isEarlier: isEarlier)) (\n  "
      + columns.joined(separator: ",\n  ")
      + "\n) STRICT"
  }

  /// The columns in the order in which a loader binds them.
  static func insertion(into shape: Shape, isEarlier: Bool = false) -> String {
    var names: [String] = []
    for field in shape.fields {
      names.append(field.name)
      if case .money = field.kind, field.need == .optional { names.append(field.name + "_missing") }
    }
    names += ["source", "line"]
    let marks = Array(repeating: "?", count: names.count).joined(separator: ",")
    return "INSERT INTO \(tableName(of: shape, isEarlier: isEarlier)) "
      + "(\(names.joined(separator: ","))) VALUES (\(marks))"
  }

  private static func type(of kind: Field.Kind) -> String {
    switch kind {
    case .integer, .year, .money, .flag, .share: "INTEGER"
    default: "TEXT"
    }
  }
}
