import Civic
public import Diagnostics

/// Checks that the clock and the answer of a question fit its status.
public struct QuestionComplete: Rule {
  public static let name: RuleName = "question-complete"
  public static let model: [String] = []
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een vraag heeft de datums en het antwoord die bij haar status horen",
    en: "A question has the dates and the answer that belong to its status")
  public static let explanation = Wording(
    nl: """
      Een verstuurde vraag zegt wanneer zij is gesteld, anders loopt er geen klok. Een beantwoorde \
      vraag heeft een antwoord met een datum. Een termijn zegt waarom hij geldt ('due_basis'), en \
      geen datum ligt voor de vraag of na de dag waarop het portaal is gemaakt.
      """,
    en: """
      A question that was sent says when it was asked, or no clock runs. An answered question has an \
      answer with a date. A term says why it holds ('due_basis'), and no date lies before the \
      question or after the day the portal was made.
      """)
  public static let good = [
    Example(["questions/rest.md": Example.question("status: draft")]),
    Example([
      "questions/rest.md": Example.question(
        "status: sent\nasked_on: 2025-11-02\ndue_on: 2025-12-02\ndue_basis: law")
    ]),
    Example([
      "questions/rest.md": Example.question(
        "status: answered\nasked_on: 2025-11-02\nanswered_on: 2025-11-20\nanswer: \"Ja.\"")
    ]),
  ]
  public static let bad = [
    Example(["questions/rest.md": Example.question("status: ▸sent")]),
    Example([
      "questions/rest.md": Example.question("status: ▸answered\nasked_on: 2025-11-02")
    ]),
    Example([
      "questions/rest.md": Example.question(
        "status: sent\nasked_on: 2025-11-02\ndue_on: ▸2025-12-02")
    ]),
    Example([
      "questions/rest.md": Example.question(
        "status: refused\nasked_on: 2025-11-02\nanswered_on: ▸2025-11-01\nanswer: \"Nee.\"")
    ]),
    Example([
      "questions/rest.md": Example.question("status: sent\nasked_on: ▸2026-02-01")
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) {
    let today = portal.dossier.settings.record.buildDate
    for question in portal.dossier.questions {
      let record = question.record
      let status = record.status.rawValue
      let place = question.front.place(of: "status")
      if record.status.isSent, record.askedOn == nil {
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(status)' vraagt een datum waarop de vraag is gesteld",
            en: "'\(status)' needs the date on which the question was asked"),
          hint: Wording(
            nl: "voeg een regel 'asked_on:' toe, of zet 'status: draft'",
            en: "add a line 'asked_on:', or write 'status: draft'"))
      } else if record.status.hasAnswer, record.answer == nil || record.answeredOn == nil {
        report.error(
          Self.name, at: place,
          Wording(
            nl: "'\(status)' vraagt een antwoord met een datum",
            en: "'\(status)' needs an answer with a date"),
          hint: Wording(
            nl: "voeg 'answered_on:' en 'answer:' toe; bij een weigering is de reden het antwoord",
            en: "add 'answered_on:' and 'answer:'; for a refusal the reason is the answer"))
      }
      if record.dueOn != nil, record.dueBasis == nil {
        report.error(
          Self.name, at: question.front.place(of: "due_on"),
          Wording(
            nl: "'due_on' zegt niet waarom de termijn geldt",
            en: "'due_on' does not say why the term holds"),
          hint: Wording(
            nl: "voeg toe: due_basis: promise, law of none",
            en: "add: due_basis: promise, law or none"
          ))
      }
      checkOrder(of: question, today: today, into: &report)
    }
  }

  private func checkOrder(
    of question: Article<Inquiry>, today: CivicDate?, into report: inout Report
  ) {
    let record = question.record
    let dates = [
      ("asked_on", record.askedOn, false), ("answered_on", record.answeredOn, true),
      ("due_on", record.dueOn, true),
    ]
    for (field, date, follows) in dates {
      guard let date else { continue }
      if follows, let asked = record.askedOn, date < asked {
        report.error(
          Self.name, at: question.front.place(of: field),
          Wording(
            nl: "'\(date.iso)' ligt voor de dag van de vraag, \(asked.iso)",
            en: "'\(date.iso)' lies before the day of the question, \(asked.iso)"),
          hint: Wording(nl: "kijk de datums na", en: "check the dates"))
      } else if field != "due_on", let today, today < date {
        report.error(
          Self.name, at: question.front.place(of: field),
          Wording(
            nl: "'\(date.iso)' ligt na de dag van dit portaal, \(today.iso)",
            en: "'\(date.iso)' lies after the day of this portal, \(today.iso)"),
          hint: Wording(
            nl: "kijk de datum na, of zet 'build_date' in portal.yaml later",
            en: "check the date, or set 'build_date' in portal.yaml later"))
      }
    }
  }
}
