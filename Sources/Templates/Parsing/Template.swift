internal import Diagnostics

/// A template as it is kept for printing: parsed once, its steps in one row.
public struct Template: Sendable {
  /// What partials and page kinds call it.
  public let name: String
  let source: SourceText
  /// All text that is printed as it stands, without the whitespace that goes with tags.
  var literals: [UInt8] = []
  var steps: [Step] = []
  var paths: [NamePath] = []
  var partials: [PartialCall] = []
  var parents: [ParentCall] = []
  var blocks: [Block] = []

  /// The path of its file as the author knows it.
  public var file: String { source.file }

  init(name: String, source: SourceText) {
    self.name = name
    self.source = source
  }
}

/// One step of printing a template; the numbers are positions in the tables of the template.
/// What has a body is followed by the steps of it, up to `end`.
enum Step: Sendable, Hashable {
  case literal(start: Int, end: Int)
  case value(path: Int)
  case word(path: Int)
  case section(path: Int, end: Int)
  case inverted(path: Int, end: Int)
  case partial(Int)
  case parent(Int, end: Int)
  case block(Int, end: Int)
}

/// A name as a template writes it: `area.name`, or no words at all for `{{.}}`.
struct NamePath: Sendable {
  var segments: [String]
  /// The key of a word of the locale, when the path is rooted at `t`.
  var key: String
  var range: Range<Int>

  /// Where one of the segments stands.
  func range(of segment: Int) -> Range<Int> {
    let start = segments[..<segment].reduce(range.lowerBound) { $0 + $1.utf8.count + 1 }
    return start..<start + segments[segment].utf8.count
  }

  var text: String { segments.isEmpty ? "." : segments.joined(separator: ".") }
}

struct PartialCall: Sendable {
  var name: String
  var range: Range<Int>
  /// What is put before each line of it.
  var indent: [UInt8]
  /// Its position in the library, once that is known.
  var template: Int?
}

struct ParentCall: Sendable {
  var partial: PartialCall
  var overrides: [Override] = []

  /// A block that a template fills in for its parent.
  struct Override: Sendable {
    var name: String
    var range: Range<Int>
    var body: Range<Int>
  }
}

/// A block that a child may fill.
struct Block: Sendable {
  var name: String
  var range: Range<Int>
  var indent: [UInt8]
}
