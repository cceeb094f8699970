public import Civic

/// Findings and questions beside what they are about.
extension Edition {
  public func finding(_ id: String) -> Article<Finding>? {
    dossier.findings.first { $0.id == id }
  }
  public func question(_ id: String) -> Article<Inquiry>? {
    dossier.questions.first { $0.id == id }
  }

  /// What a question is about: its own subject, or that of the finding it comes from.
  func subject(of question: Inquiry) -> (subject: Subject?, year: Int?, area: String?) {
    let finding = question.finding.flatMap(finding)?.record
    return (
      question.subject ?? finding?.subject, question.fiscalYear ?? finding?.fiscalYear,
      question.area ?? finding?.area
    )
  }

  /// The finding that a question comes from asks too.
  func questions(on finding: String) -> [Article<Inquiry>] {
    dossier.questions.filter { $0.record.finding == finding }
  }

  /// The questions that go on from a question.
  func followUps(of question: String) -> [Article<Inquiry>] {
    dossier.questions.filter { $0.record.followUpOf == question }
  }

  /// Questions and findings about a subject, the ones with a clock that runs first. An area is
  /// meant as a subject and as a place.
  func concerns(about kind: Subject.Kind, _ id: String, year: Int? = nil) -> Concerns? {
    func concern(_ subject: Subject?, _ subjectYear: Int?, _ area: String?) -> Bool {
      if kind == .area, area == id { return true }
      guard let subject, subject.kind == kind, subject.id == id else { return false }
      return year == nil || subjectYear == year
    }
    let questions = dossier.questions.filter {
      let about = subject(of: $0.record)
      return concern(about.subject, about.year, about.area)
    }
    let findings = dossier.findings.filter {
      concern($0.record.subject, $0.record.fiscalYear, $0.record.area)
    }
    return Concerns(questions: questions, findings: findings, in: self)
  }

  /// The day that clocks are read on.
  var today: CivicDate? { settings.buildDate }

  /// Whether the municipality should have answered by now.
  func isOverdue(_ question: Inquiry) -> Bool {
    today.map { question.clock(on: $0).isOverdue } ?? false
  }
}
