import Diagnostics

/// Finds where a part of a text stands in its file. Parts are asked for in the order of the text,
/// so each byte of a line is counted once.
struct MarkdownPlaces {
  /// How far behind the begin of a link its address is looked for.
  private static let reach = 4_096

  let file: TextFile
  /// The line of the file on which the text begins.
  let firstLine: Int
  private var counted = (line: 0, offset: 0, column: 0)
  private var found = (line: 0, end: 0)

  init(file: TextFile, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  /// The byte of the file at a line and byte of the text, each from one; not past its line.
  func offset(line: Int, column: Int) -> Int {
    let slice = file.line(line + firstLine - 1)
    return min(slice.startIndex + max(0, column - 1), slice.endIndex)
  }

  mutating func place(of node: MarkdownNode, length: Int = 1) -> Place {
    place(at: offset(line: node.line, column: node.column), line: node.line, length: length)
  }

  /// The place of the address of a link: where the address itself stands when it can be found
  /// behind the link, or else where the link begins.
  mutating func place(ofAddress address: String, in node: MarkdownNode) -> Place {
    let begin = offset(line: node.line, column: node.column)
    let end = file.line(node.line + firstLine - 1).endIndex
    let wanted = Array(address.utf8)
    let start = found.line == node.line ? max(begin, found.end) : begin
    let last = min(end, start + Self.reach) - wanted.count
    guard let first = wanted.first, last >= start else {
      return place(at: begin, line: node.line, length: 1)
    }
    for i in start...last where file.bytes[i] == first {
      guard file.bytes[i..<i + wanted.count].elementsEqual(wanted) else { continue }
      found = (node.line, i + wanted.count)
      return place(at: i, line: node.line, length: address.unicodeScalars.count)
    }
    return place(at: begin, line: node.line, length: 1)
  }

  private mutating func place(at offset: Int, line: Int, length: Int) -> Place {
    if counted.line != line || counted.offset > offset {
      counted = (line, file.line(line + firstLine - 1).startIndex, 1)
    }
    counted.column += file.scalars(in: counted.offset..<max(counted.offset, offset))
    counted.offset = offset
    return Place(
      file: file.name, line: line + firstLine - 1, column: counted.column, length: length)
  }
}
