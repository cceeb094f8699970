import Civic
import Diagnostics

/// A page of text, whatever it is about.
struct WrittenText {
  var id: String
  var file: String
  var cells: Cells
  var body: Prose

  init<Record>(_ article: Article<Record>) {
    id = article.id
    file = article.file
    cells = article.front.cells
    body = article.body
  }
}

extension Portal {
  /// Every page of text, folder by folder.
  var texts: [WrittenText] {
    dossier.pages.map { WrittenText($0) } + dossier.guides.map { WrittenText($0) }
      + dossier.practices.map { WrittenText($0) } + dossier.initiatives.map { WrittenText($0) }
      + dossier.findings.map { WrittenText($0) } + dossier.questions.map { WrittenText($0) }
  }
}

extension Round {
  /// Which proposal became which initiative, as `round.yaml` says it.
  var initiativeLinks: [(proposal: String, initiative: String, place: Place)] {
    (cells.record("initiatives")?.all ?? []).map { name, cell in
      (name, cell.value.text ?? "", cell.place)
    }
  }
}
