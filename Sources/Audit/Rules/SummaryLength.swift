import Civic
public import Diagnostics
public import Ledger

/// Checks that a summary fits on a card and in a list of search results.
public struct SummaryLength: Rule {
  public static let name: RuleName = "summary-length"
  public static let model: [String] = []
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Een samenvatting heeft ten hoogste 200 tekens",
    en: "A summary has at most 200 characters")
  public static let explanation = Wording(
    nl: """
      De samenvatting staat op kaarten, in zoekresultaten en in feeds. Een lange tekst wordt daar \
      niet meer gelezen. Schrijf één gewone zin en zet de rest in de tekst eronder.
      """,
    en: """
      The summary stands on cards, in search results and in feeds. Nobody reads a long text there. \
      Write one plain sentence and put the rest in the text below it.
      """)
  public static let good = [
    Example(["pages/over.md": Example.page("", summary: String(repeating: "a", count: 200))])
  ]
  public static let bad = [
    Example(["pages/over.md": marked])
  ]
  private static let marked = """
    ---
    title: "Over ons"
    summary: ▸"\(String(repeating: "a", count: 201))"
    ---

    """
  static let limit = 200

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    for text in portal.texts {
      guard let cell = text.cells["summary"], let summary = cell.value.text,
        summary.count > Self.limit
      else { continue }
      let over = summary.count - Self.limit
      report.warning(
        Self.name, at: cell.place,
        Wording(
          nl: "De samenvatting heeft \(summary.count) tekens, \(over) te veel",
          en: "The summary has \(summary.count) characters, \(over) too many"),
        hint: Wording(
          nl: "maak er één korte zin van; de rest past in de tekst eronder",
          en: "make it one short sentence; the rest fits in the text below it"))
    }
  }
}
