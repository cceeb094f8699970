internal import Civic
internal import Ledger
public import Markup

/// What was asked for and did not come, and which kinds of data this portal does without.
public struct DataGapPage: PageKind {
  public static let template = "data-gaps"

  public struct Context: Encodable, Sendable {
    public var requests: Filled<Request>?
    public var examples: Filled<Request>?
    public var missing: Filled<Kind>?
    public var present: Filled<Kind>?
    public var questions: Address
  }

  public struct Request: Encodable, Sendable {
    public var question: ConcernLine
    public var askedFor: String
    public var askedOn: String?
    public var received: String
    public var note: String?
  }

  /// A kind of data that a portal such as this needs.
  public struct Kind: Encodable, Sendable {
    public var label: String
    /// What readers cannot see without it.
    public var without: String
    public var sources: [LinkLine]
    public var prepared: PreparedQuestion?
  }

  public static let sample = Context(
    requests: Filled([request]), examples: Filled([request]),
    missing: Filled([
      Kind(label: "x", without: "x", sources: [.sample], prepared: .sample)
    ]),
    present: Filled([
      Kind(label: "x", without: "x", sources: [.sample], prepared: .sample)
    ]), questions: Address("/"))
  private static let request = Request(
    question: .sample, askedFor: "x", askedOn: "x", received: "x", note: "x")

  /// Kinds of data, in the order in which money goes.
  static let kinds = [
    "proposed", "approved", "amendments", "adjusted", "executed", "per_area", "grants", "payments",
    "ledger", "metrics",
  ]

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.dataGaps, template: Self.template, title: words["gap.title"],
        summary: words["gap.summary"], trail: QuestionIndexPage.trail(in: edition),
        section: .questions, search: SearchEntry(kind: words["kind.text"])
      ) { _ in try context(in: edition) }
    ]
  }

  private func context(in edition: Edition) throws -> Context {
    let asked = edition.dossier.questions.filter { $0.record.data != nil }
    func requests(_ questions: [Article<Inquiry>]) -> Filled<Request>? {
      Filled(
        questions.compactMap { article in
          article.record.data.map { data in
            Request(
              question: ConcernLine(article, in: edition), askedFor: data.askedFor,
              askedOn: article.record.askedOn.map(edition.format.date),
              received: edition.words["received", data.received], note: data.note)
          }
        })
    }
    let found = try Self.sources(in: edition)
    let kinds = Self.kinds.map { kind in
      let sources = found[kind] ?? []
      let label = edition.words["gap.kind.\(kind)"]
      return Kind(
        label: label, without: edition.words["gap.without.\(kind)"],
        sources: sources.map { number in
          let source = edition.source(number: number)
          return LinkLine(source.title, edition.paths.source(source.id))
        },
        prepared: sources.isEmpty
          ? PreparedQuestion(
            .missing, about: edition.words["gap.ask.\(kind)"], on: edition.paths.dataGaps,
            in: edition) : nil)
    }
    return Context(
      requests: requests(asked.filter { !$0.record.isExample }),
      examples: requests(asked.filter(\.record.isExample)),
      missing: Filled(kinds.filter(\.sources.isEmpty)),
      present: Filled(kinds.filter { !$0.sources.isEmpty }), questions: edition.paths.questions)
  }

  /// The numbers of the sources that give each kind.
  private static func sources(in edition: Edition) throws -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    func add(_ source: Int, to kind: String) {
      if found[kind]?.contains(source) != true { found[kind, default: []].append(source) }
    }
    let versions = try edition.ledger.answers(
      to: BudgetVersions(area: edition.settings.municipality))
    for version in versions { add(version.source, to: version.phase) }
    for register in try edition.ledger.answers(to: SourcesOfTables()) {
      switch register.table {
      case "grants": add(register.source, to: "grants")
      case "transactions": add(register.source, to: "payments")
      case "area-metrics": add(register.source, to: "metrics")
      default: break
      }
    }
    for answer in try edition.ledger.answers(to: SourcesPerArea()) {
      add(answer.source, to: "per_area")
    }
    for (i, source) in edition.sources.enumerated() {
      switch source.documentType {
      case "begrotingswijziging": add(i + 1, to: "amendments")
      case "grootboek": add(i + 1, to: "ledger")
      default: break
      }
    }
    return found
  }
}
