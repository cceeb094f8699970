internal import Civic
public import Markup

/// One version of a budget: what it is called, its phase, and who decided on it and when.
public struct VersionLine: Encodable, Sendable {
  public var label: String
  public var phase: String
  public var status: String
  public var source: LinkLine
  /// Absent when the source does not say.
  public var decided: String?
  public var decision: Decision?

  public struct Decision: Encodable, Sendable {
    public var label: String
    public var url: Hyperlink?
  }

  init(_ version: BudgetBook.Version, in edition: Edition) {
    let source = edition.source(number: version.source)
    label = version.label
    phase = edition.words["budget_phase", version.phase.rawValue]
    status = edition.words["source_status", source.status]
    self.source = LinkLine(source.title, edition.paths.source(source.id))
    decided = source.decidedOn.map(edition.format.date)
    decision = source.decisionRef.map {
      Decision(label: $0, url: source.decisionURL.flatMap { Hyperlink(web: $0) })
    }
  }

  private init() {
    label = "x"
    phase = "x"
    status = "x"
    source = .sample
    decided = "x"
    decision = Decision(label: "x", url: Hyperlink(web: "https://example.org/"))
  }

  static let sample = VersionLine()
}
