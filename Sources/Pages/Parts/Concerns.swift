internal import Civic
public import Markup

/// Questions and findings about what a page shows. The partial `concerns` shows them.
public struct Concerns: Encodable, Sendable {
  public var questions: Filled<ConcernLine>?
  public var findings: Filled<ConcernLine>?

  /// `nil` when there are none.
  init?(
    questions: [Article<Inquiry>], findings: [Article<Finding>], in edition: Edition
  ) {
    guard !questions.isEmpty || !findings.isEmpty else { return nil }
    self.questions = Filled(ConcernLine.sorted(questions, in: edition))
    self.findings = Filled(findings.map { ConcernLine($0, in: edition) })
  }

  private init() {
    questions = Filled([.sample])
    findings = Filled([.sample])
  }

  static let sample = Concerns()
}

/// A finding or a question in a list.
public struct ConcernLine: Encodable, Sendable {
  public var title: String
  public var url: Address
  public var summary: String
  /// To whom, or what kind of finding.
  public var note: String
  public var status: Card.Status
  /// How long it is open or how late it is, in words.
  public var clock: String?
  public var isOverdue: Bool
  public var isExample: Bool

  init(_ article: Article<Inquiry>, in edition: Edition) {
    let record = article.record
    title = record.title
    url = edition.paths.question(article.id)
    summary = record.summary
    note = record.addressee
    status = edition.status(of: record)
    clock = edition.clock(of: record)
    isOverdue = edition.isOverdue(record)
    isExample = record.isExample
  }

  init(_ article: Article<Finding>, in edition: Edition) {
    let record = article.record
    title = record.title
    url = edition.paths.finding(article.id)
    summary = record.summary
    note = edition.words["finding_kind", record.kind.rawValue]
    status = edition.status(of: record)
    clock = record.raisedOn.map(edition.format.date)
    isOverdue = false
    isExample = record.isExample
  }

  /// The ones that are most overdue first, then the open ones by age, then the newest answers.
  static func sorted(_ questions: [Article<Inquiry>], in edition: Edition) -> [ConcernLine] {
    func rank(_ article: Article<Inquiry>) -> (Int, Int, String) {
      let record = article.record
      guard let today = edition.today else { return (0, 0, article.id) }
      let clock = record.clock(on: today)
      if clock.isOverdue { return (0, -(clock.late ?? 0), article.id) }
      if clock.isRunning { return (1, -(clock.open ?? 0), article.id) }
      if record.status == .draft { return (3, 0, article.id) }
      return (2, record.answeredOn.map { today.days(since: $0) } ?? 0, article.id)
    }
    return questions.map { ($0, rank($0)) }.sorted { $0.1 < $1.1 }.map {
      ConcernLine($0.0, in: edition)
    }
  }

  private init() {
    title = "x"
    url = Address("/")
    summary = "x"
    note = "x"
    status = Card.Status(id: "x", label: "x")
    clock = "x"
    isOverdue = true
    isExample = true
  }

  static let sample = ConcernLine()
}

extension Edition {
  /// How a question stands, with a mark of its own when the answer is late.
  func status(of question: Inquiry) -> Card.Status {
    let id = isOverdue(question) ? "overdue" : question.status.rawValue
    return Card.Status(id: id, label: words["question_status", id])
  }

  func status(of finding: Finding) -> Card.Status {
    Card.Status(
      id: finding.status.rawValue, label: words["finding_status", finding.status.rawValue])
  }

  /// How long a question has been open and how its term stands, in words.
  func clock(of question: Inquiry) -> String? {
    guard let today else { return nil }
    let clock = question.clock(on: today)
    var parts: [String] = []
    if let open = clock.open {
      parts.append(words.counted(clock.isRunning ? "question.open" : "question.took", open))
    }
    if let late = clock.late {
      let key =
        switch (clock.isRunning, late > 0) {
        case (true, true): "question.overdue"
        case (true, false): "question.left"
        case (false, true): "question.was_late"
        case (false, false): "question.in_time"
        }
      parts.append(
        late > 0 || clock.isRunning ? words.counted(key, abs(late)) : words[key])
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
