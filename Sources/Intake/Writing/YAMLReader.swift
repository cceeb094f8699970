import Diagnostics
import Yams

/// Reads the closed subset of YAML that authors write: mappings, lists and scalars, each with its
/// place. What YAML can do beyond that (anchors, aliases, tags, merging, more documents) is an
/// error that says what to write instead.
struct YAMLReader {
  static let deepest = 12
  static let mostNodes = 20_000

  let file: TextFile
  /// The lines that are YAML, from one.
  let lines: Range<Int>

  /// All of a file.
  static func read(_ file: TextFile, into report: inout Report) -> YAMLNode? {
    YAMLReader(file: file, lines: 1..<file.lineStarts.count + 1).read(into: &report)
  }

  /// The root, or `nil` with the reason in the report. A text without values is an empty mapping.
  func read(into report: inout Report) -> YAMLNode? {
    guard let first = lines.first else { return root(of: []) }
    let start = file.lineStarts[first - 1]
    let end =
      lines.upperBound - 1 < file.lineStarts.count
      ? file.lineStarts[lines.upperBound - 1] : file.bytes.count
    let slips = YAMLSlips(file: file, firstLine: first)
    guard !slips.reportReferences(in: start..<end, into: &report) else { return nil }
    do {
      let parser = try Parser(yaml: file.text(of: start..<end), resolver: .basic, encoding: .utf8)
      // The nodes hold their anchors weakly: the parser must outlive the walk.
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else { return root(of: []) }
        var walk = YAMLWalk(file: file, lineOffset: first - 1)
        return walk.node(of: node, depth: 1, into: &report)
      }
    } catch {
      slips.report(error, into: &report)
      return nil
    }
  }

  private func root(of entries: [YAMLEntry]) -> YAMLNode {
    YAMLNode(.mapping(entries), at: Place(file: file.name, line: lines.lowerBound))
  }
}

/// Takes nodes over from the parser, in the order of the file; the first thing that is not in the
/// subset ends it.
private struct YAMLWalk {
  /// What a node is in its mapping. The parser marks every key as text when it compares them.
  enum Role { case key, value }

  let file: TextFile
  let lineOffset: Int
  var count = 0
  private var measured: (line: Int, width: Int)?

  init(file: TextFile, lineOffset: Int) {
    self.file = file
    self.lineOffset = lineOffset
  }

  mutating func node(
    of node: Node, depth: Int, as role: Role = .value, into report: inout Report
  ) -> YAMLNode? {
    count += 1
    let place = place(of: node)
    guard isAllowed(node, depth: depth, as: role, at: place, into: &report) else { return nil }
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return YAMLNode(isEmpty ? .empty : .text(scalar.string), at: place)
    case .sequence(let sequence):
      var nodes: [YAMLNode] = []
      for element in sequence {
        guard let value = self.node(of: element, depth: depth + 1, into: &report) else {
          return nil
        }
        nodes.append(value)
      }
      return YAMLNode(.list(nodes), at: place)
    case .mapping(let mapping):
      guard let entries = entries(of: mapping, depth: depth, into: &report) else { return nil }
      return YAMLNode(.mapping(entries), at: place)
    case .alias:
      report.error(
        WritingRules.yamlSubset, at: place, YAMLSlips.references, hint: YAMLSlips.writeOut)
      return nil
    }
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int, into report: inout Report
  ) -> [YAMLEntry]? {
    var entries: [YAMLEntry] = []
    var seen: [String: Place] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        reportName(at: place(of: key), into: &report)
        return nil
      }
      guard let keyNode = node(of: key, depth: depth + 1, as: .key, into: &report) else {
        return nil
      }
      if name == "<<", key.scalar?.style == .plain {
        report.error(
          WritingRules.yamlSubset, at: keyNode.place,
          Wording(nl: "'<<' voegt velden samen", en: "'<<' merges fields"),
          hint: YAMLSlips.writeOut)
        return nil
      }
      if let first = seen[name] {
        YAMLSlips.reportTwice(name, at: keyNode.place, first: first.line, into: &report)
        return nil
      }
      seen[name] = keyNode.place
      guard let node = node(of: value, depth: depth + 1, into: &report) else { return nil }
      entries.append(YAMLEntry(key: name, place: keyNode.place, value: node))
    }
    return entries
  }

  private func reportName(at place: Place, into report: inout Report) {
    report.error(
      WritingRules.yamlSubset, at: place,
      Wording(
        nl: "De naam van een veld is hier een lijst of een groep velden",
        en: "The name of a field is a list or a group of fields here"),
      hint: Wording(
        nl: "schrijf een gewone naam met een dubbele punt erachter",
        en: "write a plain name with a colon after it"))
  }

  private func isAllowed(
    _ node: Node, depth: Int, as role: Role, at place: Place, into report: inout Report
  ) -> Bool {
    if node.anchor != nil {
      report.error(
        WritingRules.yamlSubset, at: place, YAMLSlips.references, hint: YAMLSlips.writeOut)
      return false
    }
    if let tag = tag(of: node, as: role) {
      report.error(
        WritingRules.yamlSubset, at: place,
        Wording(nl: "'\(tag)' geeft een type aan", en: "'\(tag)' declares a type"),
        hint: Wording(
          nl: "laat het weg: elk veld weet zelf wat het is",
          en: "leave it out: each field knows what it is"))
      return false
    }
    if depth > YAMLReader.deepest {
      report.error(
        WritingRules.yamlLimit, at: place,
        Wording(
          nl: "De velden zijn dieper genest dan \(YAMLReader.deepest) lagen",
          en: "The fields are nested deeper than \(YAMLReader.deepest) levels"))
      return false
    }
    if count > YAMLReader.mostNodes {
      report.error(
        WritingRules.yamlLimit, at: place,
        Wording(
          nl: "Er staan meer dan \(YAMLReader.mostNodes) waarden in dit bestand",
          en: "More than \(YAMLReader.mostNodes) values stand in this file"))
      return false
    }
    return true
  }

  /// A type that the author wrote; quoted scalars carry the type of text by themselves.
  private func tag(of node: Node, as role: Role) -> String? {
    let name: String
    switch node {
    case .scalar(let scalar):
      name = scalar.tag.description
      let isQuoted = scalar.style != .plain
      if isQuoted || role == .key, name == Self.core + "str" { return nil }
    case .sequence(let sequence): name = sequence.tag.description
    case .mapping(let mapping): name = mapping.tag.description
    case .alias: return nil
    }
    guard !name.isEmpty else { return nil }
    return name.hasPrefix(Self.core) ? "!!" + name.dropFirst(Self.core.count) : name
  }

  private static let core = "tag:yaml.org,2002:"

  private mutating func place(of node: Node) -> Place {
    let column = node.mark?.column ?? 1
    let line = (node.mark?.line ?? 1) + lineOffset
    var length = 1
    if case .scalar(let scalar) = node {
      let quotes = scalar.style == .plain ? 0 : 2
      length = scalar.string.unicodeScalars.count + quotes
    }
    let rest = width(of: line) - column + 1
    return Place(
      file: file.name, line: line, column: column, length: min(length, max(1, rest)))
  }

  /// How many characters a line has; nodes come by line, so the last answer is kept.
  private mutating func width(of line: Int) -> Int {
    if let measured, measured.line == line { return measured.width }
    let bytes = file.line(line)
    let width = file.scalars(in: bytes.startIndex..<bytes.endIndex)
    measured = (line, width)
    return width
  }
}
