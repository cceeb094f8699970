internal import Civic
internal import GRDB

/// Puts what people wrote into the ledger, in the order of its files.
struct DossierLoader {
  let database: Database

  func load(_ dossier: Dossier) throws {
    for area in dossier.areas.map(\.record) {
      try insert(
        "areas (area_code, scheme, level, name, parent_code, valid_from, valid_to, note)",
        [
          area.code, area.scheme, area.level, area.name, area.parent, area.validFrom?.iso,
          area.validTo?.iso, area.note,
        ])
    }
    for alias in dossier.areaAliases.map(\.record) {
      try insert("area_aliases (area_code, alias)", [alias.code, alias.alias])
    }
    for succession in dossier.areaSuccessions.map(\.record) {
      try insert(
        "area_successions (from_code, to_code, on_date, share_millionths, basis)",
        [
          succession.from, succession.to, succession.onDate?.iso, succession.share,
          succession.basis,
        ])
    }
    for code in dossier.classifications.map(\.record) {
      try insert(
        "classifications (scheme, scheme_year, code, parent_code, label, kind, sort_order)",
        [code.scheme, code.year, code.code, code.parent, code.label, code.kind, code.sortOrder])
    }
    for theme in dossier.themes.map(\.record) {
      try insert("themes (theme_id, name, summary)", [theme.id, theme.name, theme.summary])
    }
    for (i, round) in dossier.rounds.enumerated() {
      try load(round, source: dossier.sources.count + i + 1)
    }
    for initiative in dossier.initiatives { try load(initiative) }
    for practice in dossier.practices {
      let record = practice.record
      try insert(
        """
        practices (practice_id, title, summary, municipality, kind_id, government_role, scale,
          evidence, cost_class, started)
        """,
        [
          practice.id, record.title, record.summary, record.municipality, record.kind,
          record.role.rawValue, record.scale, record.evidence, record.costClass, record.started,
        ])
    }
  }

  private func load(_ round: Round, source: Int) throws {
    try Ledger.register(round.source, number: source, in: database)
    for row in round.rows {
      try insert(
        "source_rows (source, line, byte_offset, byte_length, bucket, reason)",
        [source, row.line, row.offset, row.length, row.bucket.rawValue, row.reason])
    }
    try Ledger.note(round.reading, source: source, in: database)
    try insert(
      "rounds (round_id, title, area_code, fiscal_year, budget, rule, vote_type, ballots, source)",
      [
        round.id, round.title, round.area, round.fiscalYear, round.budget.cents,
        round.rule.rawValue, round.voteType, round.ballots, source,
      ])
    for proposal in round.proposals {
      try insert(
        """
        proposals (round_id, proposal_id, title, cost, votes, category, selected, initiative_id,
          source, line)
        """,
        [
          round.id, proposal.id, proposal.title, proposal.cost.cents, proposal.votes,
          proposal.category, proposal.isSelected, proposal.initiative, source, proposal.line,
        ])
    }
  }

  private func load(_ initiative: Article<Initiative>) throws {
    let record = initiative.record
    try insert(
      "initiatives (initiative_id, title, summary, kind_id, status, status_since, example)",
      [
        initiative.id, record.title, record.summary, record.type, record.status.rawValue,
        record.statusSince?.iso, record.isExample,
      ])
    let links: [(relation: String, targets: [String])] = [
      ("area", record.areas), ("theme", record.themes), ("grant", record.grantIDs),
      ("proposal", record.proposals), ("related", record.related),
    ]
    for (relation, targets) in links {
      for target in targets {
        try insert(
          "initiative_links (initiative_id, relation, target)", [initiative.id, relation, target])
      }
    }
  }

  private func insert(_ columns: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ",")
    let statement = try database.cachedStatement(sql: "INSERT INTO \(columns) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values))
  }
}
