internal import Civic
internal import Ledger
public import Markup

/// What a check has to say, with the rows it is about.
public struct RemarkLine: Encodable, Sendable {
  /// For the sign beside it.
  public var level: String
  public var levelName: String
  public var question: String
  public var text: String
  /// What it is about, where that does not show from the page: a source or a text.
  public var about: String?
  public var aboutURL: Address?
  /// How many rows, when there are more than one.
  public var rows: Figure?
  /// The row, when there is one.
  public var row: Row?

  public struct Row: Encodable, Sendable {
    public var line: String
    public var url: Address
  }

  static let sample = RemarkLine(
    level: "warning", levelName: "x", question: "x", text: "x", about: "x",
    aboutURL: Address("/"), rows: .sample, row: Row(line: "1", url: Address("/")))
}

extension RemarkLine {
  init(
    _ remark: Remark, namesSubject: Bool, in edition: Edition, book: inout PassportBook
  ) throws {
    level = remark.level.rawValue
    levelName = edition.words["remark", remark.level.rawValue]
    question = remark.question
    text = remark.text
    if namesSubject {
      about = edition.subject(of: remark)?.title ?? remark.file
      aboutURL = edition.subject(of: remark)?.address
    }
    guard let source = remark.source, let first = remark.lines.first else { return }
    if remark.lines.count == 1 {
      let found = try edition.ledger.answers(to: RowAtOrBefore(source: source, line: first))
      row = found.first?.line.map {
        Row(line: String($0), url: edition.rowPages.address(of: $0, in: source))
      }
    } else {
      rows = book.count(
        of: remark.lines.map { RowPart(source: source, line: $0, amount: .zero) },
        label: "\(edition.words["source.rows"]), \(remark.question)")
    }
  }
}

extension Edition {
  /// What a remark is about: its source, or the page of the text it was found in.
  func subject(of remark: Remark) -> (title: String, address: Address)? {
    if let number = remark.source {
      let source = source(number: number)
      return (source.title, paths.source(source.id))
    }
    if let found = dossier.initiatives.first(where: { $0.file == remark.file }) {
      return (found.record.title, paths.initiative(found.id))
    }
    return nil
  }

  /// Warnings first; those of one check stand together.
  func remarks(ofSource number: Int? = nil) -> [Remark] {
    let found = remarks.filter { number == nil || $0.source == number }
    return Remark.Level.allCases.flatMap { level in
      found.filter { $0.level == level }.enumerated().sorted { a, b in
        (a.element.check, a.offset) < (b.element.check, b.offset)
      }.map(\.element)
    }
  }
}
