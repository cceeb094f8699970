internal import Diagnostics

/// Finds for each tag that has a body the tag that closes it, and for each tag what it stands in.
struct TagPairing {
  private let source: SourceText
  private(set) var tags: [Tag]
  private(set) var problems: TemplateProblems
  /// The tags that are still open, outermost first.
  private var open: [Int] = []
  /// Deeper than any page needs, and shallow enough to print with a call for each level.
  static let deepest = 64

  init(_ tags: [Tag], of source: SourceText, problems: TemplateProblems) {
    self.source = source
    self.tags = tags
    self.problems = problems
    for index in tags.indices {
      self.tags[index].encloser = open.last
      if tags[index].kind == .close {
        close(at: index)
      } else if tags[index].kind.hasBody {
        guard open.count < Self.deepest else {
          refuseDepth(at: index)
          break
        }
        open.append(index)
      }
    }
    for index in open { reportUnclosed(index) }
  }

  private mutating func close(at index: Int) {
    let name = source.bytes[tags[index].name]
    guard let level = open.lastIndex(where: { source.bytes[tags[$0].name] == name }) else {
      return reportStray(index)
    }
    for inner in open[(level + 1)...] { reportUnclosed(inner) }
    let opening = open[level]
    open.removeSubrange(level...)
    tags[index].partner = opening
    tags[index].encloser = tags[opening].encloser
    tags[opening].partner = index
  }

  /// An open tag without end counts for nothing, so that what follows it is read as it stands.
  private mutating func reportUnclosed(_ index: Int) {
    let tag = problems.quoted(tags[index].range)
    let name = problems.quoted(tags[index].name)
    problems.error(
      TemplateRule.syntax, tags[index].range,
      Wording(nl: "'\(tag)' wordt niet gesloten", en: "'\(tag)' is not closed"),
      hint: Wording(
        nl: "schrijf '{{/\(name)}}' waar het eindigt", en: "write '{{/\(name)}}' where it ends"))
    tags[index].kind = .comment
  }

  private mutating func reportStray(_ index: Int) {
    let tag = problems.quoted(tags[index].range)
    let hint = open.last.map { inner in
      let name = problems.quoted(tags[inner].name)
      let line = source.lineNumber(of: tags[inner].range.lowerBound)
      return Wording(
        nl: "hier is '\(name)' van regel \(line) nog open",
        en: "'\(name)' of line \(line) is still open here")
    }
    problems.error(
      TemplateRule.syntax, tags[index].range,
      Wording(nl: "'\(tag)' sluit iets dat niet open is", en: "'\(tag)' closes what is not open"),
      hint: hint)
  }

  /// A template this deep is no template: nothing of it is kept.
  private mutating func refuseDepth(at index: Int) {
    let tag = problems.quoted(tags[index].range)
    problems.error(
      TemplateRule.syntax, tags[index].range,
      Wording(
        nl: "'\(tag)' staat in meer dan \(Self.deepest) andere",
        en: "'\(tag)' stands in more than \(Self.deepest) others"),
      hint: Wording(
        nl: "haal een deel eruit als deelsjabloon", en: "take a part of it out as a partial"))
    tags = []
    open = []
  }
}
