/// Gives each tag the whitespace that goes with it, as the specification of Mustache has it.
///
/// A section, comment or partial that stands alone on its line takes the line with it. A parent
/// does when nothing stands before its first tag and after its last. A block is a place in the
/// text: it keeps its line, and its indentation is put before each line of what fills it.
struct TagMargins {
  private let source: SourceText
  private(set) var tags: [Tag]

  init(_ tags: [Tag], of source: SourceText) {
    self.source = source
    self.tags = tags
    for index in tags.indices {
      switch tags[index].kind {
      case .name: continue
      case .comment, .section, .inverted, .partial: ownLine(of: index)
      case .parent: ownLines(ofParent: index)
      case .block: own(block: index)
      case .close: own(close: index)
      }
    }
  }

  private mutating func ownLine(of index: Int) {
    let range = tags[index].range
    guard let start = source.blankStart(before: range.lowerBound),
      let end = source.blankEnd(after: range.upperBound)
    else { return }
    tags[index].owned = start..<end
    tags[index].indent = source.blanks(from: start, to: range.lowerBound)
  }

  private mutating func ownLines(ofParent index: Int) {
    guard let closing = tags[index].partner else { return }
    let first = tags[index].range
    let last = tags[closing].range
    guard let start = source.blankStart(before: first.lowerBound),
      let end = source.blankEnd(after: last.upperBound)
    else { return }
    tags[index].owned = start..<first.upperBound
    tags[index].indent = source.blanks(from: start, to: first.lowerBound)
    tags[closing].owned = last.lowerBound..<end
  }

  private mutating func own(block index: Int) {
    let range = tags[index].range
    let start = source.blankStart(before: range.lowerBound)
    // In a parent the text around blocks is not printed, so that a block begins a line there
    // whatever stands before it.
    let beginsLine = start != nil || standsInParent(index)
    let end = beginsLine ? source.blankEnd(after: range.upperBound) : nil
    tags[index].owned = (start ?? range.lowerBound)..<(end ?? range.upperBound)
    if let end, let indent = indent(ofBlock: index, from: end) {
      tags[index].indent = indent
    } else if let start {
      tags[index].indent = source.blanks(from: start, to: range.lowerBound)
    }
  }

  /// The indentation of the first line of a block that has something on it.
  private func indent(ofBlock index: Int, from start: Int) -> [UInt8]? {
    guard let closing = tags[index].partner else { return nil }
    let limit = tags[closing].range.lowerBound
    var line = start
    while let next = source.blankEnd(after: line), next > line, next <= limit { line = next }
    let blanks = source.blanks(from: line, to: limit)
    return line + blanks.count < limit ? blanks : nil
  }

  private mutating func own(close index: Int) {
    guard let opening = tags[index].partner else { return ownLine(of: index) }
    switch tags[opening].kind {
    case .parent: return
    case .block where standsInParent(opening):
      let range = tags[index].range
      let start = source.blankStart(before: range.lowerBound) ?? range.lowerBound
      // The first tag of the block owns the line that it shares with this one.
      tags[index].owned = max(start, tags[opening].owned.upperBound)..<range.upperBound
    default: ownLine(of: index)
    }
  }

  private func standsInParent(_ index: Int) -> Bool {
    tags[index].encloser.map { tags[$0].kind == .parent } ?? false
  }
}
