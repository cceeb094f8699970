internal import Civic
internal import Ledger
public import Markup

/// Rows that a finding or a question rests on: their literal text and what was read from them.
/// The partial `evidence` shows them.
public struct EvidenceList: Encodable, Sendable {
  public var rows: [Row]

  public struct Row: Encodable, Sendable {
    public var source: String
    public var sourceURL: Address
    public var line: String
    public var url: Address
    public var text: String
    public var amounts: [RowsPage.Amount]
    /// The literal address of the row, for paper and mail.
    public var printed: String
  }

  /// `nil` when there are no rows.
  init?(_ evidence: [Evidence], in edition: Edition) throws {
    rows = try evidence.compactMap { evidence in
      guard let number = edition.number(ofSource: evidence.source),
        let row = try edition.ledger.answers(
          to: RowsAtLines(source: number, lines: [evidence.line])
        ).first
      else { return nil }
      let source = edition.source(number: number)
      let url = edition.rowPages.address(of: evidence.line, in: number)
      return Row(
        source: source.title, sourceURL: edition.paths.source(source.id), line: String(row.line),
        url: url, text: edition.rowText(number, row),
        amounts: try RowsPage.amounts(
          ofSource: number, lines: row.line...row.line, in: edition)[row.line] ?? [],
        printed: edition.absolute(url))
    }
    if rows.isEmpty { return nil }
  }

  private init() {
    rows = [
      Row(
        source: "x", sourceURL: Address("/"), line: "1", url: Address("/"), text: "x",
        amounts: [RowsPage.Amount(label: "x", text: "x", value: "1")], printed: "x")
    ]
  }

  static let sample = EvidenceList()
}
