import Civic
import Ledger
import Testing

/// A ledger in which each table has rows, the last of which has every column filled.
enum FullPortal {
  static func load(into ledger: Ledger) throws {
    for (i, shape) in Shape.registers.enumerated() {
      let source = try Kit.source("s-\(shape.name)", table: shape.name)
      _ = try ledger.load(source, number: i + 1) { sink in
        try sink.add(Kit.row(1, .header))
        try sink.add(Kit.row(2))
        try sink.add(fill(shape, .required), from: Kit.row(2))
        try sink.add(Kit.row(3))
        try sink.add(fill(shape, .optional), from: Kit.row(3))
        try sink.add(Kit.row(4, .excluded, reason: 0))
        var reading = Kit.reading(rows: 4)
        reading.reasons = [.init(.excluded, "not of this city")]
        return reading
      }
    }
    try ledger.load(try dossier())
  }

  /// A record with its required fields only, or with all of them.
  private static func fill(_ shape: Shape, _ need: Field.Need) throws -> RowBuffer {
    var record = RowBuffer(fields: shape.fields.count)
    for (i, field) in shape.fields.enumerated() where need == .optional || field.need == .required {
      switch field.kind {
      case .integer, .flag, .share: record.cells[i] = .integer(7)
      case .year: record.cells[i] = .integer(2024)
      case .money: record.cells[i] = .integer(-123_405)
      default:
        var text = "=\(field.name)"
        if case .date = field.kind { text = "2024-12-31" }
        let start = record.bytes.count
        record.bytes += text.utf8
        record.cells[i] = .text(start..<record.bytes.count)
      }
    }
    return record
  }

  private static func text(_ values: KeyValuePairs<String, String>) -> Cells {
    var cells = Cells(at: Kit.place)
    for (name, value) in values { cells.set(name, .init(.text(value), at: Kit.place)) }
    return cells
  }

  private static func day(_ cells: Cells, _ names: String...) throws -> Cells {
    var cells = cells
    let date = try #require(CivicDate(iso: "2024-12-31"))
    for name in names { cells.set(name, .init(.date(date), at: Kit.place)) }
    return cells
  }

  private static func number(_ cells: Cells, _ names: String...) -> Cells {
    var cells = cells
    for name in names { cells.set(name, .init(.integer(2024), at: Kit.place)) }
    return cells
  }

  private static func dossier() throws -> Dossier {
    var dossier = Dossier(settings: Kit.settings())
    dossier.areas = [
      Placed(
        try day(
          text([
            "area_code": "GM1", "scheme": "cbs", "level": "gemeente", "name": "Stad",
            "parent_code": "NL", "note": "n",
          ]), "valid_from", "valid_to"))
    ]
    dossier.areaAliases = [Placed(text(["area_code": "GM1", "alias": "De stad"]))]
    dossier.areaSuccessions = [
      Placed(try day(text(["from_code": "GM1", "to_code": "GM1", "basis": "b"]), "on_date"))
    ]
    dossier.classifications = [
      Placed(
        number(
          text([
            "scheme": "iv3-taakveld", "code": "0.10", "parent_code": "0", "label": "Reserves",
            "kind": "reserve",
          ]), "scheme_year", "sort_order"))
    ]
    dossier.themes = [Placed(text(["theme_id": "groen", "name": "Groen", "summary": "s"]))]
    let initiative = try day(
      text(["title": "Tuin", "summary": "s", "type": "tuin", "status": "awarded"]), "status_since")
    dossier.initiatives = [
      Article(id: "tuin", file: "initiatives/tuin.md", front: Placed(initiative), body: Prose())
    ]
    let practice = number(
      text([
        "title": "Buurtbudget", "summary": "s", "municipality": "Elders", "kind": "budget",
        "government_role": "loslaten", "scale": "wijk", "evidence": "observed",
        "cost_class": "small",
      ]), "started")
    dossier.practices = [
      Article(id: "buurtbudget", file: "practices/b.md", front: Placed(practice), body: Prose())
    ]
    // Sources of rounds are numbered after those of the registers.
    dossier.sources = try Shape.registers.map { try Kit.source("s-\($0.name)", table: $0.name) }
    dossier.rounds = [try round()]
    return dossier
  }

  private static func round() throws -> Round {
    Round(
      id: "oost-2020", title: "Oost begroot", area: "GM1", fiscalYear: 2020,
      budget: Money(cents: 30_000_050), rule: .greedy, ruleNote: nil, voteType: "approval",
      ballots: 12, isResultPublished: true, categoryCaps: [], conditions: [],
      proposals: [
        Proposal(
          id: "9", title: "Bank", cost: Money(cents: 5), votes: 3, category: nil,
          isSelected: nil, initiative: nil, line: 12),
        Proposal(
          id: "10", title: "Boom, \"groot\"", cost: Money(cents: 1_250_000), votes: 4,
          category: "groen", isSelected: true, initiative: "tuin", line: 13),
      ],
      source: try Kit.source("round", table: "proposals"),
      rows: [Kit.row(1, .comment, reason: 0), Kit.row(12), Kit.row(13)],
      reading: {
        var reading = Kit.reading(rows: 3)
        reading.reasons = [.init(.comment, "head of the file")]
        return reading
      }(), cells: Cells(at: Kit.place))
  }
}
