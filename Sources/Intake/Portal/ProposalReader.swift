import Civic
import Diagnostics

/// Reads the part PROJECTS of a vote: the plans with their price and votes. Columns differ from
/// file to file; those that are not needed are left alone.
struct ProposalReader {
  let table: CSVTable
  /// Proposal to initiative, from `round.yaml`.
  let initiatives: Cells?

  private static let required = ["project_id", "cost", "votes", "name"]

  func proposals(into report: inout Report) -> [Proposal] {
    var columns: [String: Int] = [:]
    for (i, column) in table.header.enumerated() { columns[column.text] = i }
    var isSound = true
    for name in Self.required where columns[name] == nil {
      isSound = false
      report.error(
        WritingRules.fieldRequired, at: table.header.first?.place,
        Wording(
          nl: "'\(name)' staat niet in de kop van PROJECTS",
          en: "'\(name)' is not in the header of PROJECTS"),
        hint: Suggestion.hint(for: name, among: table.header.map(\.text)))
    }
    guard isSound else { return [] }
    var lines: [String: Int] = [:]
    let proposals = table.rows.compactMap { row -> Proposal? in
      guard let proposal = proposal(row, columns, into: &report) else { return nil }
      if let line = lines.updateValue(row.line, forKey: proposal.id) {
        YAMLSlips.reportTwice(
          proposal.id, at: row.fields[columns["project_id"] ?? 0].place, first: line, into: &report)
      }
      return proposal
    }
    for (id, cell) in initiatives?.all ?? [] where lines[id] == nil {
      report.error(
        WritingRules.choiceAllowed, at: cell.place,
        Wording(
          nl: "'\(CellFaults.short(id))' is geen plan van deze stemming",
          en: "'\(CellFaults.short(id))' is not a plan of this vote"),
        hint: Suggestion.hint(for: id, among: proposals.map(\.id))
          ?? Wording(
            nl: "schrijf een project_id uit het bestand", en: "write a project_id of the file"))
    }
    return proposals
  }

  private func proposal(
    _ row: CSVTable.Row, _ columns: [String: Int], into report: inout Report
  ) -> Proposal? {
    func cell(_ name: String) -> CSVTable.Field? { columns[name].map { row.fields[$0] } }
    func value(_ name: String, _ kind: Field.Kind) -> CellValue? {
      guard let cell = cell(name) else { return nil }
      guard !cell.text.isEmpty else {
        CellFaults.reportMissing(
          Field(name, kind, .required, ""), at: cell.place, into: &report)
        return nil
      }
      return TextValue(text: cell.text, field: name, place: cell.place)
        .value(as: kind, into: &report)
    }
    let cost = value("cost", .money)
    let votes = value("votes", .integer)
    guard case .text(let id)? = value("project_id", .code),
      case .text(let title)? = value("name", .text),
      case .money(let cost)? = cost, case .integer(let votes)? = votes
    else { return nil }
    let category = cell("category")?.text ?? ""
    return Proposal(
      id: id, title: title, cost: cost, votes: votes,
      category: category.isEmpty ? nil : category,
      isSelected: selected(cell("selected"), into: &report), initiative: initiatives?.text(id),
      line: row.line)
  }

  private func selected(_ cell: CSVTable.Field?, into report: inout Report) -> Bool? {
    switch cell?.text {
    case nil, "": return nil
    case "1": return true
    case "0": return false
    case let text?:
      CellFaults.reportChoice(
        text, field: "selected", allowed: ["0", "1"], at: cell?.place ?? Place(file: ""),
        into: &report)
      return nil
    }
  }
}
