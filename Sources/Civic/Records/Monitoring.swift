private let commonFields: [Field] = [
  Field("title", .text, .required, "The title of the page"),
  Field("summary", .text, .required, "One plain sentence, at most 200 characters"),
  Field("last_reviewed", .date, "When somebody last checked it"),
  Field("example", .flag, "An invented example; it says so on the page and counts in no total"),
]

private let subjectFields: [Field] = [
  Field(
    "subject_type", .choice(Subject.Kind.allCases.map(\.rawValue)), "What kind of thing it is about"
  ),
  Field("subject_id", .code, "Which one: the code or the name of the file"),
  Field("fiscal_year", .year, "The year it is about"),
  Field("area_code", .reference(.area), "Where it matters"),
]

/// What a finding or a question is about.
public struct Subject: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case area, taskfield, initiative, grant, source
  }

  public var kind: Kind
  public var id: String

  /// `nil` when the two fields are not both there.
  public init?(of cells: Cells) {
    guard let kind: Kind = cells.choice("subject_type"), let id = cells.text("subject_id") else {
      return nil
    }
    self.kind = kind
    self.id = id
  }
}

/// A row of a source as an author names it: `iv3-2023-begroting:4071`.
public struct Evidence: Hashable, Sendable {
  public var source: String
  /// Line of the file, the header is 1.
  public var line: Int

  /// `nil` when it is not written as source, colon, line.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let line = Int(parts[1]), line > 0 else {
      return nil
    }
    source = String(parts[0])
    self.line = line
  }

  public var text: String { "\(source):\(line)" }
}

/// Something that budget monitors found, with the rows that show it. The text of the page is their
/// analysis.
public struct Finding: Written {
  public static let shape = Shape(
    "findings", "What budget monitors found, with the rows that show it",
    commonFields + [
      Field(
        "kind", .choice(FindingKind.allCases.map(\.rawValue)), .required, "What kind of finding")
    ] + subjectFields + [
      Field("evidence", .list(.code), "Rows that show it, each as source_id:line"),
      Field("raised_by", .text, .required, "The group that found it; never a person"),
      Field("raised_on", .date, .required, "When it was found"),
      Field("municipality_reply", .text, "What the municipality said of it"),
      Field(
        "status", .choice(FindingStatus.allCases.map(\.rawValue)), .required, "How it stands"),
    ])
  public var title: String
  public var summary: String
  public var kind: FindingKind
  public var subject: Subject?
  public var fiscalYear: Int?
  public var area: String?
  public var evidence: [Evidence]
  public var raisedBy: String
  public var raisedOn: CivicDate?
  public var reply: String?
  public var status: FindingStatus
  public var isExample: Bool

  public init(_ cells: Cells) {
    title = cells.required("title")
    summary = cells.required("summary")
    kind = cells.choice("kind") ?? .unexplainedChange
    subject = Subject(of: cells)
    fiscalYear = cells.integer("fiscal_year")
    area = cells.text("area_code")
    evidence = cells.texts("evidence").compactMap(Evidence.init)
    raisedBy = cells.required("raised_by")
    raisedOn = cells.date("raised_on")
    reply = cells.text("municipality_reply")
    status = cells.choice("status") ?? .draft
    isExample = cells.flag("example")
  }
}

/// A question to the municipality, with its clock and its answer. The text of the page is the
/// question as it was sent.
public struct Inquiry: Written {
  public static let shape = Shape(
    "questions", "A question to the municipality, its clock and its answer",
    commonFields + [
      Field("finding_id", .reference(.finding), "The finding it comes from")
    ] + subjectFields + [
      Field("evidence", .list(.code), "Rows it asks about, each as source_id:line"),
      Field("asked_by", .text, "The group that asks; never a person"),
      Field("asked_on", .date, "When it was sent"),
      Field("addressee", .text, .required, "To whom: a body or a department, never a person"),
      Field("address", .list(.text), "The lines under the addressee on the letter"),
      Field(
        "channel", .choice(["gesprek", "e-mail", "raadsvragen", "inspraak", "woo"]), .required,
        "How it is asked"),
      Field("due_on", .date, "When an answer is due"),
      Field("due_basis", .choice(["promise", "law", "none"]), "Why it is due then"),
      Field(
        "status", .choice(InquiryStatus.allCases.map(\.rawValue)), .required, "How it stands"),
      Field("answered_on", .date, "When the answer came"),
      Field("answer", .text, "What the municipality said"),
      Field("answer_source_id", .reference(.source), "The source of this portal that came with it"),
      Field(
        "outcome",
        .choice(["explained", "corrected", "money_spent", "policy_changed", "none"]),
        "What came of it"),
      Field("follow_up_of", .reference(.question), "The question it goes on from"),
      Field(
        "data",
        .record([
          Field("asked_for", .text, .required, "Which files or figures were asked for"),
          Field(
            "received", .choice(["all", "part", "nothing", "waiting"]), .required, "What came"),
          Field("note", .text, "What came, and what did not"),
        ]), "When the question asks for data"),
    ])
  public var title: String
  public var summary: String
  public var finding: String?
  public var subject: Subject?
  public var fiscalYear: Int?
  public var area: String?
  public var evidence: [Evidence]
  public var askedBy: String?
  public var askedOn: CivicDate?
  public var addressee: String
  public var address: [String]
  public var channel: String
  public var dueOn: CivicDate?
  public var dueBasis: String?
  public var status: InquiryStatus
  public var answeredOn: CivicDate?
  public var answer: String?
  public var answerSource: String?
  public var outcome: String?
  public var followUpOf: String?
  public var data: DataRequest?
  public var isExample: Bool

  /// Which data were asked for and what came of it.
  public struct DataRequest: Hashable, Sendable {
    public var askedFor: String
    /// all, part, nothing or waiting.
    public var received: String
    public var note: String?
  }

  public init(_ cells: Cells) {
    title = cells.required("title")
    summary = cells.required("summary")
    finding = cells.text("finding_id")
    subject = Subject(of: cells)
    fiscalYear = cells.integer("fiscal_year")
    area = cells.text("area_code")
    evidence = cells.texts("evidence").compactMap(Evidence.init)
    askedBy = cells.text("asked_by")
    askedOn = cells.date("asked_on")
    addressee = cells.required("addressee")
    address = cells.texts("address")
    channel = cells.required("channel")
    dueOn = cells.date("due_on")
    dueBasis = cells.text("due_basis")
    status = cells.choice("status") ?? .draft
    answeredOn = cells.date("answered_on")
    answer = cells.text("answer")
    answerSource = cells.text("answer_source_id")
    outcome = cells.text("outcome")
    followUpOf = cells.text("follow_up_of")
    data = cells.record("data").map {
      DataRequest(
        askedFor: $0.required("asked_for"), received: $0.required("received"),
        note: $0.text("note"))
    }
    isExample = cells.flag("example")
  }

  /// How long it is open and how late the answer is, in days, on a given day.
  public func clock(on today: CivicDate) -> Clock {
    guard status.isOpen else {
      let open = askedOn.flatMap { asked in answeredOn.map { $0.days(since: asked) } }
      let late = dueOn.flatMap { due in answeredOn.map { $0.days(since: due) } }
      return Clock(isRunning: false, open: open, late: late)
    }
    return Clock(
      isRunning: true, open: askedOn.map { today.days(since: $0) },
      late: dueOn.map { today.days(since: $0) })
  }

  public struct Clock: Hashable, Sendable {
    /// Whether an answer is still to come.
    public var isRunning: Bool
    /// Days from the question to the answer, or to today.
    public var open: Int?
    /// Days from the day it was due to the answer, or to today; below zero while it is in time.
    public var late: Int?
    public var isOverdue: Bool { isRunning && (late ?? 0) > 0 }
  }
}

/// What kind of thing was found.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
  case underspend, overspend
  case unexplainedChange = "unexplained_change"
  case missingData = "missing_data"
  case classification, reconciliation, outcome
  case goodNews = "good_news"
}

/// The life of a finding.
public enum FindingStatus: String, Hashable, Sendable, CaseIterable {
  case draft, published, confirmed, corrected, withdrawn
}

/// The life of a question. Whether an answer is overdue is computed, never written.
public enum InquiryStatus: String, Hashable, Sendable, CaseIterable {
  case draft, sent, acknowledged, answered, partly, refused, closed

  /// Whether an answer is waited for.
  public var isOpen: Bool { self == .sent || self == .acknowledged }
  /// Whether the municipality has it.
  public var isSent: Bool { self != .draft }
  /// Whether the municipality has spoken.
  public var hasAnswer: Bool { self == .answered || self == .partly || self == .refused }
}
