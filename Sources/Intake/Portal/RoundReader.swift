import Civic
import Diagnostics

/// Reads a vote: `round.yaml` and the Pabulib file beside it.
struct RoundReader {
  let id: String
  /// `rounds/<id>/round.yaml`.
  let file: String

  /// The file of the vote that `round.yaml` names, relative to the portal folder.
  func ballotFile(_ cells: Cells) -> String? {
    cells.text("file").map { "rounds/\(id)/\($0)" }
  }

  func cells(_ text: TextFile, into report: inout Report) -> Cells? {
    guard let root = YAMLReader.read(text, into: &report) else { return nil }
    return CellReader.cells(of: root, by: RoundShape.shape, into: &report)
  }

  func round(
    _ cells: Cells, ballots bytes: [UInt8], file name: String, into report: inout Report
  ) -> Round? {
    var own = Report()
    defer { report.absorb(own) }
    let mapping = Mapping(table: "proposals")
    guard let block = cells.record("source"),
      let source = SourceBlock.source(block, file: name, mapping: mapping, into: &own),
      let pabulib = PabulibFile.read(bytes, file: name, into: &own)
    else { return nil }
    let sum = bytes.withUnsafeBytes(Checksum.sha256)
    if sum != source.sha256 { reportSum(sum, source, into: &own) }
    let conditions = RoundConditions(file: pabulib, into: &own)
    let proposals = ProposalReader(
      table: pabulib.projects, initiatives: cells.record("initiatives")
    ).proposals(into: &own)
    conditions.check(proposals, ballots: pabulib.ballots, into: &own)
    guard let rule: Round.Rule = cells.choice("rule"), let budget = conditions.budget else {
      return nil
    }
    conditions.check(rule, at: cells.place(of: "rule"), into: &own)
    let rows = PabulibRows(file: pabulib, shift: bytes.count - pabulib.text.bytes.count)
    guard
      let (sourceRows, reading) = rows.reading(
        sha256: sum, byteCount: bytes.count, costs: proposals.map(\.cost))
    else {
      own.error(
        WritingRules.moneyFormat, at: pabulib.projects.header.first?.place,
        Wording(
          nl: "De kosten van de plannen samen zijn te groot om op te tellen",
          en: "The costs of the plans are too large to add up"))
      return nil
    }
    guard !own.hasErrors else { return nil }
    var round = Round(
      id: id, title: cells.text("title") ?? "", area: cells.text("area_code") ?? "",
      fiscalYear: cells.integer("fiscal_year") ?? 0, budget: budget, rule: rule,
      ruleNote: cells.text("rule_note"), voteType: conditions.voteType,
      ballots: conditions.ballots, isResultPublished: cells.flag("result_published"),
      categoryCaps: conditions.caps, conditions: conditions.others, proposals: proposals,
      source: source, rows: sourceRows, reading: reading, cells: cells)
    for row in pabulib.meta.rows {
      if let key = row.fields.first?.text, round.metaLines[key] == nil {
        round.metaLines[key] = row.line
      }
    }
    return round
  }

  private func reportSum(_ sum: String, _ source: Source, into report: inout Report) {
    report.error(
      RowRules.sourceChecksum, at: source.cells.place(of: "sha256"),
      Wording(
        nl: "'\(source.file)' heeft een andere sha256 dan hier staat",
        en: "'\(source.file)' has another sha256 than stands here"),
      hint: Wording(
        nl: "haal het bestand opnieuw op, of schrijf \(sum) als het zo hoort",
        en: "fetch the file again, or write \(sum) if it should be so"))
  }
}
