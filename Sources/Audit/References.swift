import Civic
import Diagnostics

/// A cell that names a record of another table.
struct FoundReference {
  var kind: Field.Reference
  var id: String
  var place: Place
}

extension Cells {
  /// The references that stand in these cells, however deep, in the order of their fields.
  func references(by fields: [Field]) -> [FoundReference] {
    fields.flatMap { field in
      self[field.name].map { Self.references(in: $0, as: field.kind) } ?? []
    }
  }

  private static func references(in cell: Cell, as kind: Field.Kind) -> [FoundReference] {
    switch (kind, cell.value) {
    case (.reference(let kind), .text(let id)):
      [FoundReference(kind: kind, id: id, place: cell.place)]
    case (.list(let kind), .list(let cells)):
      cells.flatMap { references(in: $0, as: kind) }
    case (.record(let fields), .record(let cells)):
      cells.references(by: fields)
    case (.map(let kind), .record(let cells)):
      cells.all.flatMap { references(in: $0.cell, as: kind) }
    default: []
    }
  }
}

extension Portal {
  /// Every reference that somebody wrote, file by file.
  var references: [FoundReference] {
    func references<Record: Written>(_ records: [Placed<Record>]) -> [FoundReference] {
      records.flatMap { $0.cells.references(by: Record.shape.fields) }
    }
    func references<Record: Written>(_ articles: [Article<Record>]) -> [FoundReference] {
      references(articles.map(\.front))
    }
    var found = references([dossier.settings])
    found += references(dossier.areas) + references(dossier.areaAliases)
    found += references(dossier.areaSuccessions) + references(dossier.terms)
    found += references(dossier.allocations) + references(dossier.areaClasses)
    found += references(dossier.pages) + references(dossier.guides)
    found += references(dossier.practices) + references(dossier.initiatives)
    found += references(dossier.findings) + references(dossier.questions)
    for round in dossier.rounds {
      found.append(
        FoundReference(kind: .area, id: round.area, place: round.cells.place(of: "area_code")))
      for link in round.initiativeLinks {
        found.append(
          FoundReference(
            kind: .proposal, id: "\(round.id)/\(link.proposal)", place: link.place))
        found.append(FoundReference(kind: .initiative, id: link.initiative, place: link.place))
      }
    }
    for source in dossier.sources + dossier.rounds.map(\.source) {
      if let id = source.supersedes {
        found.append(
          FoundReference(kind: .source, id: id, place: source.cells.place(of: "supersedes")))
      }
    }
    for source in dossier.sources {
      for rule in source.mapping.places {
        found.append(
          FoundReference(kind: .area, id: rule.area, place: rule.place ?? source.cells.place))
      }
    }
    return found
  }
}
