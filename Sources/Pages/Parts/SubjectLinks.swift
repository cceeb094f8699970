internal import Civic
internal import Markup

/// Links to what a finding or a question is about.
enum SubjectLinks {
  static func lines(
    of subject: Subject?, year: Int?, area: String?, in edition: Edition
  ) -> [LinkLine] {
    var lines: [LinkLine] = []
    if let subject, let line = line(of: subject, year: year, in: edition) { lines.append(line) }
    if let area, area != subject?.id || subject?.kind != .area,
      let line = line(ofArea: area, in: edition)
    {
      lines.append(line)
    }
    return lines
  }

  private static func line(of subject: Subject, year: Int?, in edition: Edition) -> LinkLine? {
    let words = edition.words
    switch subject.kind {
    case .area: return line(ofArea: subject.id, in: edition)
    case .taskfield:
      guard let year, let field = edition.taskField(subject.id, in: year),
        edition.budget.years.contains(year)
      else { return nil }
      return LinkLine(
        "\(field.code) \(field.label), \(year)", edition.paths.taskField(field.code, year),
        note: words["kind.task_field"])
    case .initiative:
      return edition.dossier.initiatives.first { $0.id == subject.id }.map {
        LinkLine(
          $0.record.title, edition.paths.initiative($0.id), note: words["kind.initiative"])
      }
    case .grant:
      return edition.grants.grant(subject.id).map {
        LinkLine(
          $0.title, edition.rowPages.address(of: $0.line, in: $0.source), note: subject.id)
      }
    case .source:
      return edition.number(ofSource: subject.id).map {
        LinkLine(
          edition.source(number: $0).title, edition.paths.source(subject.id),
          note: words["kind.source"])
      }
    }
  }

  private static func line(ofArea code: String, in edition: Edition) -> LinkLine? {
    edition.area(code).flatMap { area in
      edition.hasPage(area)
        ? LinkLine(area.name, edition.paths.area(code), note: edition.words["kind.area"]) : nil
    }
  }
}
