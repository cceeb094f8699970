/// Fields that every written page has.
private let commonFields: [Field] = [
  Field("title", .text, .required, "The title of the page"),
  Field("summary", .text, .required, "One plain sentence, at most 200 characters"),
  Field("last_reviewed", .date, "When somebody last checked it"),
  Field("example", .flag, "An invented example; it says so on the page and counts in no total"),
]

private let lessonsField = Field(
  "lessons",
  .record([
    Field("worked", .text, "What worked"),
    Field("difficult", .text, "What was difficult"),
    Field("would_do_differently", .text, "What the makers would do differently"),
  ]), "What was learned")

private let roleChoice = Field.Kind.choice(GovernmentRole.allCases.map(\.rawValue))
private let evidenceChoice = Field.Kind.choice(["self-reported", "observed", "evaluated"])

/// What was learned from a plan.
public struct Lessons: Hashable, Sendable {
  public var worked: String?
  public var difficult: String?
  public var wouldDoDifferently: String?

  init(_ cells: Cells) {
    worked = cells.text("worked")
    difficult = cells.text("difficult")
    wouldDoDifferently = cells.text("would_do_differently")
  }
}

/// Home, about, privacy, accessibility.
public struct StaticPage: Written {
  public static let shape = Shape("pages", "A page of text", commonFields)
  public var title: String
  public var summary: String

  public init(_ cells: Cells) {
    title = cells.required("title")
    summary = cells.required("summary")
  }
}

/// A chapter of the guide.
public struct Guide: Written {
  public static let shape = Shape(
    "guides", "A chapter of the guide for budget monitors",
    commonFields + [
      Field("order", .integer, .required, "Its place among the chapters"),
      Field(
        "phase", .choice(["kennis", "doen", "volgen"]), .required, "Knowing, doing or monitoring"),
      Field("themes", .list(.reference(.theme)), "What it is about"),
      Field("sources", .list(.reference(.publication)), "What it rests on"),
    ])
  public var title: String
  public var summary: String
  public var order: Int
  public var phase: String
  public var themes: [String]
  public var sources: [String]

  public init(_ cells: Cells) {
    title = cells.required("title")
    summary = cells.required("summary")
    order = cells.integer("order") ?? 0
    phase = cells.required("phase")
    themes = cells.texts("themes")
    sources = cells.texts("sources")
  }
}

/// Something that was tried elsewhere and is worth knowing.
public struct Practice: Written {
  public static let shape = Shape(
    "practices", "A good practice: what was done, what worked, what did not",
    commonFields + [
      Field("municipality", .text, .required, "Where it was done"),
      Field("themes", .list(.reference(.theme)), .required, "What it is about"),
      Field("kind", .reference(.kind), .required, "What kind of practice"),
      Field("government_role", roleChoice, .required, "What the government did"),
      Field(
        "scale", .choice(["straat", "buurt", "wijk", "gemeente", "regio", "land"]), .required,
        "How large it was"),
      Field("evidence", evidenceChoice, .required, "How we know"),
      Field(
        "cost_class", .choice(["none", "small", "medium", "large", "unknown"]), .required,
        "What it costs, roughly"),
      Field("started", .year, "When it began"),
      Field(
        "sources",
        .list(
          .record([
            Field("publication", .reference(.publication), .required, "The publication"),
            Field("where", .text, "Where in it"),
          ])), .required, "What it rests on"),
      Field(
        "actie",
        .record([
          Field("animo", .text, "What people want"),
          Field("contacten", .text, "Whom they know"),
          Field("toerusting", .text, "What they have"),
          Field("inbedding", .text, "How it fits in"),
          Field("empathie", .text, "Who understands them"),
        ]), "The five factors of ACTIE"),
      lessonsField,
      Field(
        "figures",
        .list(
          .record([
            Field("value", .text, .required, "The figure as the source writes it"),
            Field("what", .text, .required, "What it counts"),
          ])), "Figures of the source, as text"),
    ])
  public var title: String
  public var summary: String
  public var municipality: String
  public var themes: [String]
  public var kind: String
  public var role: GovernmentRole
  public var scale: String
  public var evidence: String
  public var costClass: String
  public var started: Int?
  public var sources: [(publication: String, at: String?)]
  /// Factor and note, in the order of the word.
  public var actie: [(factor: String, note: String)]
  public var lessons: Lessons?
  public var figures: [(value: String, what: String)]
  public var isExample: Bool

  public init(_ cells: Cells) {
    title = cells.required("title")
    summary = cells.required("summary")
    municipality = cells.required("municipality")
    themes = cells.texts("themes")
    kind = cells.required("kind")
    role = cells.choice("government_role") ?? .faciliteren
    scale = cells.required("scale")
    evidence = cells.required("evidence")
    costClass = cells.required("cost_class")
    started = cells.integer("started")
    sources = cells.records("sources").map { ($0.required("publication"), $0.text("where")) }
    let notes = cells.record("actie")
    actie = ["animo", "contacten", "toerusting", "inbedding", "empathie"].compactMap { factor in
      notes?.text(factor).map { (factor, $0) }
    }
    lessons = cells.record("lessons").map(Lessons.init)
    figures = cells.records("figures").map { ($0.required("value"), $0.required("what")) }
    isExample = cells.flag("example")
  }
}

/// A plan of residents: what they wanted and what came of it.
public struct Initiative: Written {
  public static let shape = Shape(
    "initiatives", "A plan of residents, its life and its money",
    commonFields + [
      Field("type", .reference(.kind), .required, "What kind of initiative"),
      Field("areas", .list(.reference(.area)), .required, "Where it is"),
      Field("themes", .list(.reference(.theme)), .required, "What it is for"),
      Field(
        "status", .choice(InitiativeStatus.allCases.map(\.rawValue)), .required, "How it stands"),
      Field("status_since", .date, "Since when"),
      Field("status_note", .text, "What to know about the status"),
      Field(
        "initiator",
        .record([
          Field("name", .text, "Organisations only"),
          Field("kind", .choice(["organisation", "residents", "unknown"]), .required, "Who"),
        ]), "Who started it"),
      Field("grant_ids", .list(.reference(.grant)), "Dossiers of the subsidy register"),
      Field("proposals", .list(.reference(.proposal)), "Proposals in a vote: round/number"),
      Field("government_role", roleChoice, "What the government does"),
      Field("evidence", evidenceChoice, "How we know"),
      Field(
        "decision",
        .record([
          Field(
            "outcome", .choice(["awarded", "partly", "rejected", "referred", "none"]),
            "What was decided"),
          Field(
            "reason_code",
            .choice([
              "law", "safety", "land-ownership", "cost", "budget-exhausted", "policy",
              "already-planned", "no-support", "votes", "duplicate", "initiator-withdrew",
              "maintenance-unsolved", "not-stated", "other",
            ]), "The kind of reason"),
          Field("reason", .text, .required, "The reason, in words"),
          Field("by", .text, "Who decided"),
          Field("ref", .text, "The decision"),
        ]), "What was decided and why"),
      Field("result", .text, "What came of it"),
      Field(
        "updates",
        .list(
          .record([
            Field("date", .date, .required, "When"),
            Field("text", .text, .required, "What happened"),
          ])), "News"),
      Field("related", .list(.reference(.initiative)), "Other initiatives"),
      lessonsField,
    ])
  public var title: String
  public var summary: String
  public var type: String
  public var areas: [String]
  public var themes: [String]
  public var status: InitiativeStatus
  public var statusSince: CivicDate?
  public var statusNote: String?
  public var initiatorName: String?
  public var initiatorKind: String?
  public var grantIDs: [String]
  /// Round and proposal: `oost-begroot-indischebuurt-2020/38593`.
  public var proposals: [String]
  public var role: GovernmentRole?
  public var evidence: String?
  public var decision: Decision?
  public var result: String?
  public var updates: [(date: CivicDate, text: String)]
  public var related: [String]
  public var lessons: Lessons?
  public var isExample: Bool

  /// What was decided about a plan, with the reason that residents are owed.
  public struct Decision: Hashable, Sendable {
    public var outcome: String?
    public var reasonCode: String?
    public var reason: String
    public var by: String?
    public var reference: String?
  }

  public init(_ cells: Cells) {
    title = cells.required("title")
    summary = cells.required("summary")
    type = cells.required("type")
    areas = cells.texts("areas")
    themes = cells.texts("themes")
    status = cells.choice("status") ?? .idea
    statusSince = cells.date("status_since")
    statusNote = cells.text("status_note")
    initiatorName = cells.record("initiator")?.text("name")
    initiatorKind = cells.record("initiator")?.text("kind")
    grantIDs = cells.texts("grant_ids")
    proposals = cells.texts("proposals")
    role = cells.choice("government_role")
    evidence = cells.text("evidence")
    decision = cells.record("decision").map {
      Decision(
        outcome: $0.text("outcome"), reasonCode: $0.text("reason_code"),
        reason: $0.required("reason"), by: $0.text("by"), reference: $0.text("ref"))
    }
    result = cells.text("result")
    updates = cells.records("updates").compactMap { cells in
      cells.date("date").map { ($0, cells.required("text")) }
    }
    related = cells.texts("related")
    lessons = cells.record("lessons").map(Lessons.init)
    isExample = cells.flag("example")
  }
}
