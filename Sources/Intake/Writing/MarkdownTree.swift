import CMarkGFM

/// Owns one parsed tree of the C library and frees it once, on every path out. The only file that
/// touches its pointers.
///
/// The extensions for autolinks and strikethrough are left out on purpose: they write in a table
/// that all threads share, and the first reads before the begin of its text. Both are done by our
/// own code.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer
  private var footnotes = 0

  enum Failure: Error {
    case outOfMemory
    case tooDeep(line: Int, column: Int)
  }

  /// The library keeps its extensions in a list of its own, which is made once.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "tasklist"]
  }()

  init(parsing bytes: some Collection<UInt8>) throws(Failure) {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else {
      throw .outOfMemory
    }
    defer { cmark_parser_free(parser) }
    for name in Self.extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    Array(bytes).withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { throw .outOfMemory }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// The tree as a value; a tree deeper than `depth` is refused, so that walking it is safe.
  mutating func node(depth: Int) throws(Failure) -> MarkdownNode {
    footnotes = 0
    return try node(of: root, depth: depth)
  }

  private mutating func node(
    of pointer: OpaquePointer, depth: Int
  ) throws(Failure) -> MarkdownNode {
    let line = Int(cmark_node_get_start_line(pointer))
    let column = Int(cmark_node_get_start_column(pointer))
    guard depth > 0 else { throw .tooDeep(line: line, column: column) }
    var node = MarkdownNode(kind: kind(of: pointer), line: line, column: column)
    var child = cmark_node_first_child(pointer)
    while let current = child {
      let next = try self.node(of: current, depth: depth - 1)
      if case .text(let more) = next.kind, let last = node.children.last,
        case .text(let text) = last.kind
      {
        node.children[node.children.count - 1].kind = .text(text + more)
      } else {
        node.children.append(next)
      }
      child = cmark_node_next(current)
    }
    return node
  }

  private mutating func kind(of pointer: OpaquePointer) -> MarkdownNode.Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_LIST: return .list(listStyle(of: pointer))
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(
        language: text(cmark_node_get_fence_info(pointer)), text: literal(of: pointer))
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock(literal(of: pointer))
    case CMARK_NODE_TEXT: return .text(literal(of: pointer))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(literal(of: pointer))
    case CMARK_NODE_HTML_INLINE: return .html(literal(of: pointer))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link(address: address(of: pointer), title: title(of: pointer))
    case CMARK_NODE_IMAGE: return .image(address: address(of: pointer), title: title(of: pointer))
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(Int(literal(of: pointer)) ?? 0)
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      // They stand at the end, in the order of their first references, which is their number.
      footnotes += 1
      return .footnote(footnotes)
    default: return extended(pointer)
    }
  }

  /// What the extensions add; a task is an item of its own kind.
  private func extended(_ pointer: OpaquePointer) -> MarkdownNode.Kind {
    let name = text(cmark_node_get_type_string(pointer))
    switch name {
    case "item": return .item
    case "tasklist":
      return .task(cmark_gfm_extensions_get_tasklist_item_checked(pointer) ? .done : .open)
    case "table": return .table(alignments(of: pointer))
    case "table_header": return .tableHeader
    case "table_row": return .tableRow
    case "table_cell": return .tableCell
    default: return .unknown(name: name, text: literal(of: pointer))
    }
  }

  private func listStyle(of pointer: OpaquePointer) -> MarkdownNode.ListStyle {
    let isNumbered = cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    return MarkdownNode.ListStyle(
      start: isNumbered ? Int(cmark_node_get_list_start(pointer)) : nil,
      spacing: cmark_node_get_list_tight(pointer) == 1 ? .tight : .loose)
  }

  private func alignments(of pointer: OpaquePointer) -> [MarkdownNode.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { i in
      switch letters[i] {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private func address(of pointer: OpaquePointer) -> String { text(cmark_node_get_url(pointer)) }
  private func title(of pointer: OpaquePointer) -> String { text(cmark_node_get_title(pointer)) }
  private func literal(of pointer: OpaquePointer) -> String {
    text(cmark_node_get_literal(pointer))
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
